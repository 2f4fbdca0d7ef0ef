/** In which language a paragraph is written: pages are often tagged wrongly, or not at all. */

/** Frequent words that few of the other languages share, for those in Latin letters. */
const frequent: Readonly<Record<string, string>> = {
  en: 'the of and to in is was that for with on by from which has have its are their',
  de: 'der die das und ist nicht mit den von dem ein eine auf für sich wird im zu auch',
  fr: 'le les des et est une dans du que pour sur qui par aux plus avec ont au ces',
  es: 'el los las y es una en del que por con se para su como más han al lo',
  it: 'il gli di e è una nel della che per con si le dei sono alla delle non anche',
  pt: 'o os as e é uma em do da que por com não para dos ao das foi mais no',
  pl: 'i w na z się jest nie do że to o przez po za od oraz jak są ich',
  tr: 've bir bu ile için olan da de olarak en çok ada adlı göre kadar sonra ise',
};

/** By how many frequent words another language must be ahead of the tagged one. */
const ahead = 4;

const words = Object.fromEntries(
  Object.entries(frequent).map(([language, list]) => [language, new Set(list.split(' '))]),
);

/**
 * The language of a text, as the key of a cue table: by its script, and among languages of one script by
 * the page's tag, unless the text speaks clearly for another.
 * @param tag BCP 47, where the page says one.
 * @returns undefined where neither tells.
 */
export function languageOf(text: string, tag: string | undefined): string | undefined {
  const tagged = tag?.toLowerCase().split('-')[0];
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  const latin = count(/\p{Script=Latin}/gu);
  const cyrillic = count(/\p{Script=Cyrillic}/gu);
  const hangul = count(/\p{Script=Hangul}/gu);
  const kana = count(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu);
  const han = count(/\p{Script=Han}/gu);
  // A Chinese or Korean character says about as much as three Latin letters.
  const eastern = 3 * (hangul + kana + han);
  if (eastern > latin && eastern > cyrillic) {
    if (hangul > kana + han) return 'ko';
    if (tagged === 'ja' || kana * 20 > han) return 'ja';
    return 'zh';
  }
  if (cyrillic > latin) return cyrillicLanguage(text, tagged);
  return latinLanguage(text, tagged);
}

function cyrillicLanguage(text: string, tagged: string | undefined): string | undefined {
  if (/[іїєґ]/i.test(text) && !/[ыэъё]/i.test(text)) return 'uk';
  if (/[ыэё]/i.test(text)) return 'ru';
  const isOther = tagged !== undefined && ['bg', 'sr', 'mk', 'kk', 'mn', 'be'].includes(tagged);
  if (isOther) return undefined;
  return tagged === 'uk' ? 'uk' : 'ru';
}

function latinLanguage(text: string, tagged: string | undefined): string | undefined {
  const said = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const counts = Object.entries(words)
    .map(([language, list]) => ({
      language,
      hits: said.filter((word) => list.has(word)).length,
    }))
    .sort((one, other) => other.hits - one.hits);
  const [best, second] = counts;
  if (best === undefined) return undefined;
  const own = counts.find(({ language }) => language === tagged);
  if (own !== undefined) return best.hits - own.hits >= ahead ? best.language : own.language;
  // A tag of a language that has no cues, or of another script: only clear words count.
  const needed = tagged === undefined ? 1 : ahead;
  return best.hits - (second?.hits ?? 0) >= needed ? best.language : undefined;
}
