/** What a paragraph speaks of: decided by the cues of its own language, for and against. */
import {
  type LanguageCues,
  type OtherSubject,
  otherSubjects,
  type TopicEntry,
  type TopicId,
} from '../../data/schema.ts';
import { CueReader, cueText, unspaced } from './cues.ts';
import { languageOf } from './language.ts';
import { distinct, judge, needed, type Verdict } from './verdict.ts';

/** The words that a reader is in. */
export interface Paragraph {
  readonly before: string;
  readonly surface: string;
  readonly after: string;
  /** BCP 47, where the page says one. */
  readonly language: string | undefined;
  /** The page's title: it keeps the weak cues of a short paragraph company, and shows nothing alone. */
  readonly title?: string | undefined;
}

export interface SpokenOf {
  /** The table that was used; undefined where no cues of the paragraph's language are known. */
  readonly language: string | undefined;
  /** The topics that are spoken of, the surest first. */
  readonly topics: readonly Verdict[];
  /** Those that have cues here, but not enough. */
  readonly rejected: readonly Verdict[];
  /** The subjects that the reports say nothing on, with their words. */
  readonly others: ReadonlyMap<OtherSubject, readonly string[]>;
}

/**
 * Topics that are spoken of only where Japan or Russia is named near a cue. Without them two captains may make
 * peace, a ship may get a name, and snow may occupy a street: then every other subject speaks against the topic.
 */
const ofTheTwo: ReadonlySet<TopicId> = new Set([
  'talks-suspended',
  'sanctions',
  'reactions',
  'joint-economic-activity',
  'visa-free-visits',
  'claims',
  'military',
  'naming',
  'history',
  'joint-declaration-1956',
]);

/** Of the topics above, those in which the Ainu have a part as well. */
const ofTheAinu: ReadonlySet<TopicId> = new Set(['naming', 'history']);

/** Of the topics of the two, those of which a weak cue counts only where a side is named near it. */
const callingForSides: ReadonlySet<TopicId> = new Set([
  'talks-suspended',
  'sanctions',
  'reactions',
]);

/** How far a weak cue hears its company, in characters: about two sentences. */
const hearing = { spaced: 180, unspaced: 60 };
/** A paragraph shorter than this, in characters, hears the page's title. */
const shortParagraph = 160;

const readers = new WeakMap<LanguageCues, CueReader>();

function readerOf(table: LanguageCues, language: string): CueReader {
  const reader = readers.get(table) ?? new CueReader(table, language);
  readers.set(table, reader);
  return reader;
}

/**
 * Decides what a paragraph speaks of. Pure; the cues of a language are compiled at its first paragraph.
 * @param tables the cue tables by language.
 */
export function topicsOf(
  paragraph: Paragraph,
  entries: readonly TopicEntry[],
  tables: Readonly<Record<string, LanguageCues>>,
): SpokenOf {
  const whole = `${paragraph.before}${paragraph.surface}${paragraph.after}`;
  const language = languageOf(whole, paragraph.language);
  const table = language === undefined ? undefined : tables[language];
  if (language === undefined || table === undefined) {
    return { language: undefined, topics: [], rejected: [], others: new Map() };
  }
  const reader = readerOf(table, language);
  const text = cueText(whole);
  const title = whole.length < shortParagraph ? cueText(paragraph.title ?? '') : '';
  const otherHits = new Map(
    otherSubjects.map((subject) => [subject, reader.find(table.others[subject], text)]),
  );
  const isSpaced = !unspaced.has(language);
  const lists = [table.words.japan, table.words.russia];
  const named = lists.map((list) => reader.find(list, text));
  const sides = named.flat();
  const sidesOf = (topic: TopicId) =>
    ofTheAinu.has(topic) ? [...sides, ...(otherHits.get('ainu') ?? [])] : sides;
  const titleNamesSide = lists.some((list) => reader.find(list, title).length > 0);
  const verdicts = entries.map(({ id, rivals }) =>
    judge({
      topic: id,
      cues: table.topics[id],
      reader,
      text,
      title,
      mention: paragraph.before.length,
      reach: isSpaced ? hearing.spaced : hearing.unspaced,
      sides: ofTheTwo.has(id) && !titleNamesSide ? sidesOf(id) : undefined,
      namesBoth: ofTheTwo.has(id) && named.every((hits) => hits.length > 0),
      needsSide: callingForSides.has(id),
      rivals,
      others: otherHits,
    }),
  );
  const order = (one: Verdict, other: Verdict) => other.score - one.score;
  return {
    language,
    topics: verdicts.filter(({ score }) => score >= needed).sort(order),
    rejected: verdicts
      .filter((verdict) => verdict.score < needed && verdict.for.length > 0)
      .sort(order),
    others: new Map([...otherHits].map(([subject, hits]) => [subject, distinct(hits)])),
  };
}
