/** Kana in Latin letters by Hepburn's system and in Cyrillic by Polivanov's, for the tests of names. */

const rows: readonly (readonly [kana: string, latin: string, cyrillic: string])[] = [
  ['あいうえお', 'a i u e o', 'а и у э о'],
  ['かきくけこ', 'ka ki ku ke ko', 'ка ки ку кэ ко'],
  ['さしすせそ', 'sa shi su se so', 'са си су сэ со'],
  ['たちつてと', 'ta chi tsu te to', 'та ти цу тэ то'],
  ['なにぬねの', 'na ni nu ne no', 'на ни ну нэ но'],
  ['はひふへほ', 'ha hi fu he ho', 'ха хи фу хэ хо'],
  ['まみむめも', 'ma mi mu me mo', 'ма ми му мэ мо'],
  ['らりるれろ', 'ra ri ru re ro', 'ра ри ру рэ ро'],
  ['やゆよわん', 'ya yu yo wa n', 'я ю ё ва н'],
  ['がぎぐげご', 'ga gi gu ge go', 'га ги гу гэ го'],
  ['だでど', 'da de do', 'да дэ до'],
  ['ばびぶべぼ', 'ba bi bu be bo', 'ба би бу бэ бо'],
  ['ぱぴぷぺぽ', 'pa pi pu pe po', 'па пи пу пэ по'],
];
const syllables = new Map(
  rows.flatMap(([kana, latin, cyrillic]) =>
    [...kana].map((sign, index) => [
      sign,
      { latin: latin.split(' ')[index] ?? '', cyrillic: cyrillic.split(' ')[index] ?? '' },
    ]),
  ),
);
const small: Readonly<Record<string, { latin: string; cyrillic: string }>> = {
  ゃ: { latin: 'a', cyrillic: 'я' },
  ゅ: { latin: 'u', cyrillic: 'ю' },
  ょ: { latin: 'o', cyrillic: 'ё' },
};

/** A word in hiragana, without long vowels, in both systems; it throws at a sign that it does not know. */
export function transcribed(kana: string): { readonly latin: string; readonly cyrillic: string } {
  let [latin, cyrillic, doubled] = ['', '', false];
  for (const sign of kana) {
    const glide = small[sign];
    const syllable = syllables.get(sign);
    if (glide !== undefined) {
      latin = latin.slice(0, -1) + glide.latin;
      cyrillic = cyrillic.slice(0, -1) + glide.cyrillic;
    } else if (sign === 'っ') {
      doubled = true;
    } else if (syllable === undefined) {
      throw new Error(`the transcription does not know “${sign}” of ${kana}`);
    } else {
      const afterVowel = sign === 'い' && /[аиуэояюё]$/u.test(cyrillic);
      latin += (doubled ? syllable.latin.slice(0, 1) : '') + syllable.latin;
      cyrillic +=
        (doubled ? syllable.cyrillic.slice(0, 1) : '') + (afterVowel ? 'й' : syllable.cyrillic);
      doubled = false;
    }
  }
  return { latin, cyrillic };
}
