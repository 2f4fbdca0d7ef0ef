/**
 * The one schema of everything in `data/`: the types come from it, and the tests of each table parse
 * the table with it. Nothing of valibot ships with the tables themselves, for they import types only.
 */
import * as v from 'valibot';

/** The six places, the chain and the group first. `kurils` is the whole chain, `disputed` the four. */
export const placeIds = [
  'kurils',
  'disputed',
  'iturup',
  'kunashir',
  'shikotan',
  'habomai',
] as const;
export const placeIdSchema = v.picklist(placeIds);
export type PlaceId = v.InferOutput<typeof placeIdSchema>;

/** Whose name an alias is, in a page's language. */
export const sideSchema = v.picklist(['russian', 'japanese', 'neutral']);
export type Side = v.InferOutput<typeof sideSchema>;

/** The languages that our own statements stand in. */
export const interfaceLanguages = ['en', 'ja', 'ru'] as const;
export type InterfaceLanguage = (typeof interfaceLanguages)[number];

const textSchema = v.pipe(v.string(), v.trim(), v.nonEmpty());

/** One statement of ours in every interface language, side by side. */
export const localizedSchema = v.strictObject({ en: textSchema, ja: textSchema, ru: textSchema });
export type Localized = v.InferOutput<typeof localizedSchema>;

/** The five reports, by the id of their file. Readers see Report 1 (000) to Report 5 (004). */
export const reportIds = ['000', '001', '002', '003', '004'] as const;
const reportIdSchema = v.picklist(reportIds);
export type ReportId = v.InferOutput<typeof reportIdSchema>;

const idSchema = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'kebab-case'));
const isoDateSchema = v.pipe(
  v.string(),
  v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'a date as 1956, 1956-10 or 1956-10-19'),
);

/**
 * A work that a statement rests on, as shown to a reader: the work itself, who issued it and when.
 * `url` only where the issuer's own host holds it. `side`: a state body, state agency or state-funded
 * outlet of that side issued it, or it argues for that side, so what rests on it alone is its reading.
 */
export const sourceSchema = v.strictObject({
  id: idSchema,
  /** What it is, for citations: `document` is a statement, record or letter that is no treaty or act. */
  kind: v.picklist([
    'treaty',
    'act',
    'document',
    'page',
    'news',
    'study',
    'book',
    'data',
    'encyclopedia',
  ]),
  /** The people who wrote it, where it names them, in the order it has them. */
  authors: v.optional(localizedSchema),
  work: localizedSchema,
  body: localizedSchema,
  date: v.optional(isoDateSchema),
  url: v.optional(v.pipe(v.string(), v.url())),
  side: v.optional(v.picklist(['russian', 'japanese'])),
});
export type Source = v.InferOutput<typeof sourceSchema>;

/** What a statement rests on: ids of sources, or of reports, or both; never nothing. */
export const supportSchema = v.pipe(
  v.strictObject({
    sources: v.optional(v.array(idSchema)),
    reports: v.optional(v.array(reportIdSchema)),
  }),
  v.check(
    (support) => (support.sources?.length ?? 0) + (support.reports?.length ?? 0) > 0,
    'a statement names at least one source or report',
  ),
);
export type Support = v.InferOutput<typeof supportSchema>;

/** One statement of ours with what it rests on. */
export const statementSchema = v.strictObject({
  text: localizedSchema,
  support: supportSchema,
});
export type Statement = v.InferOutput<typeof statementSchema>;

/**
 * A name as English texts write it: plain letters, each word with a capital. So the order of their codes is
 * the alphabet's, and a page's first card need not wait 3 ms for a collator.
 */
const latinSchema = v.pipe(
  v.string(),
  v.regex(/^[A-Z][a-z]+([ -][A-Z][a-z]+)*$/, 'words of plain letters with a capital each'),
);

/**
 * One side's name of a place, in the forms that a card can show. A place holds its two names in the
 * alphabetical order of `latin`.
 * `written`: as readers of each interface language usually see it, in their own script.
 * `latin`: as English texts write it. `native`: in the side's own script, `language` its BCP 47 tag.
 * `reading`: kana for Japanese; `romanisation`: the scholarly Latin form where it differs from `latin`.
 */
export const placeNameSchema = v.strictObject({
  side: v.picklist(['russian', 'japanese']),
  written: localizedSchema,
  latin: latinSchema,
  native: textSchema,
  language: v.picklist(['ru', 'ja']),
  reading: v.optional(textSchema),
  romanisation: v.optional(textSchema),
});
export type PlaceName = v.InferOutput<typeof placeNameSchema>;

/**
 * The Ainu name of a place, shown only where a source attests it. `latin` and `kana` (katakana with the
 * small letters of Ainu) each name what they were read in; `meaning` says what the name is held to mean,
 * or that this is disputed.
 */
const ainuFormSchema = v.strictObject({ text: textSchema, support: supportSchema });
export const ainuNameSchema = v.strictObject({
  latin: ainuFormSchema,
  kana: ainuFormSchema,
  meaning: v.pipe(v.array(statementSchema), v.nonEmpty()),
});
export type AinuName = v.InferOutput<typeof ainuNameSchema>;

/** What each side says of its right to a place, in one line each; each rests on that side's authority. */
export const positionsSchema = v.strictObject({
  japanese: statementSchema,
  russian: statementSchema,
});
export type Positions = v.InferOutput<typeof positionsSchema>;

/** A figure with its unit and what it rests on, e.g. an area; several where authorities differ. */
export const figureSchema = v.strictObject({
  kind: v.picklist(['area', 'population', 'population-1945', 'highest-point', 'length', 'islands']),
  value: v.number(),
  unit: v.picklist(['km2', 'people', 'm', 'km', 'islands']),
  year: v.optional(v.number()),
  /** Who counts so, or what is counted, where that needs saying. */
  note: v.optional(localizedSchema),
  support: supportSchema,
});
export type Figure = v.InferOutput<typeof figureSchema>;

export const placeSchema = v.strictObject({
  id: placeIdSchema,
  names: v.strictTuple([placeNameSchema, placeNameSchema]),
  /** True where both sides use one name (Shikotan). */
  sameName: v.optional(v.boolean()),
  ainu: v.optional(ainuNameSchema),
  /** What is to be said of the names themselves, e.g. that Russian usage takes Habomai over. */
  namesNote: v.optional(v.array(statementSchema)),
  /** What it is and who holds it, in one sentence: `kind` and `status` in short. */
  brief: statementSchema,
  /** What it is: an island, a group of islets, a chain. */
  kind: statementSchema,
  /** The neutral sentence of status: who administers it, who claims it. */
  status: statementSchema,
  positions: positionsSchema,
  /** Which district each side counts it in. */
  divisions: v.optional(statementSchema),
  /** Where it lies, in words: also the map's text alternative. */
  where: statementSchema,
  coordinates: v.strictObject({ latitude: v.number(), longitude: v.number() }),
  figures: v.array(figureSchema),
});
export type Place = v.InferOutput<typeof placeSchema>;

/** What a passage, an event or a paragraph of a page can be about. */
export const topics = [
  'talks-suspended',
  'sanctions',
  'reactions',
  'joint-economic-activity',
  'visa-free-visits',
  'joint-declaration-1956',
  'constitution',
  'history',
  'claims',
  'naming',
  'military',
] as const;
const topicSchema = v.picklist(topics);
export type TopicId = v.InferOutput<typeof topicSchema>;

/** What a paragraph near the islands often speaks of, and on which the reports say nothing. */
export const otherSubjects = [
  'fishing',
  'disaster',
  'nature',
  'weather',
  'tourism',
  'economy',
  'leisure',
  'ainu',
] as const;
const otherSubjectSchema = v.picklist(otherSubjects);
export type OtherSubject = v.InferOutput<typeof otherSubjectSchema>;

/** A topic as a reader reads it. `rivals`: the other subjects whose words speak against it. */
export const topicEntrySchema = v.strictObject({
  id: topicSchema,
  label: localizedSchema,
  rivals: v.array(otherSubjectSchema),
});
export type TopicEntry = v.InferOutput<typeof topicEntrySchema>;

/** Cues in the writing of `cues/index.ts`, over as many lines as they need. */
const cueListSchema = v.pipe(v.string(), v.nonEmpty());

/**
 * The cues of one topic in one language, each a list in the writing of `cues/index.ts`. A `strong` one
 * suffices; a `weak` one counts beside one of its `company`. `hints` are words of the subject that say
 * little alone (launchers, a battalion): different ones count together, where nothing else is spoken of.
 * What speaks `against` takes off, and where it holds a cue (a tourism ambassador), that cue does not count.
 */
const topicCuesSchema = v.strictObject({
  strong: cueListSchema,
  weak: cueListSchema,
  company: cueListSchema,
  hints: v.exactOptional(cueListSchema),
  against: cueListSchema,
});

/** All cues of one language. `words`: lists that its cues may name with `@`. */
export const languageCuesSchema = v.strictObject({
  words: v.strictObject({
    japan: cueListSchema,
    russia: cueListSchema,
    islands: cueListSchema,
    officials: cueListSchema,
  }),
  topics: v.strictObject({
    'talks-suspended': topicCuesSchema,
    sanctions: topicCuesSchema,
    reactions: topicCuesSchema,
    'joint-economic-activity': topicCuesSchema,
    'visa-free-visits': topicCuesSchema,
    'joint-declaration-1956': topicCuesSchema,
    constitution: topicCuesSchema,
    history: topicCuesSchema,
    claims: topicCuesSchema,
    naming: topicCuesSchema,
    military: topicCuesSchema,
  }),
  others: v.strictObject({
    fishing: cueListSchema,
    disaster: cueListSchema,
    nature: cueListSchema,
    weather: cueListSchema,
    tourism: cueListSchema,
    economy: cueListSchema,
    leisure: cueListSchema,
    ainu: cueListSchema,
  }),
});
export type LanguageCues = v.InferOutput<typeof languageCuesSchema>;

/** A few exact words of a report: `text` equals `file.slice(start, end)`, at most 90 characters. */
const wordsSchema = v.strictObject({
  start: v.number(),
  end: v.number(),
  text: v.pipe(v.string(), v.nonEmpty(), v.maxLength(90)),
});

/** How a date or a publisher is known: printed in the text, or the same words stand elsewhere. */
export const reportSchema = v.strictObject({
  id: reportIdSchema,
  /** Readers and addresses see Report 1 to Report 5. */
  number: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5)),
  file: textSchema,
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  /** Length of the report in UTF-16 code units. */
  length: v.number(),
  /** Its first words, or its headline where it has one, by offsets: what a citation has for a title. */
  opening: v.strictObject({ ...wordsSchema.entries, isHeadline: v.optional(v.literal(true)) }),
  date: v.optional(v.strictObject({ value: isoDateSchema, known: localizedSchema })),
  publisher: v.optional(v.strictObject({ name: textSchema, known: localizedSchema })),
  /** What can be shown of where its words stand, or that neither date nor publisher is in the text. */
  note: localizedSchema,
});
export type Report = v.InferOutput<typeof reportSchema>;

const speechSchema = v.picklist(['direct', 'paraphrase', 'mixed', 'narration', 'headline']);

/** A person or body whose words a report gives. */
export const speakerSchema = v.strictObject({
  id: idSchema,
  name: localizedSchema,
  role: v.optional(localizedSchema),
  /** What texts in any language call the person, each cut before its endings: Кисид. */
  called: v.optional(v.array(textSchema)),
});
export type Speaker = v.InferOutput<typeof speakerSchema>;

/** An exact passage of a report: `text` equals `file.slice(start, end)`, offsets in UTF-16 code units. */
export const quoteSchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^q00[0-4]-\d{2}$/)),
  report: reportIdSchema,
  start: v.number(),
  end: v.number(),
  text: v.pipe(v.string(), v.nonEmpty(), v.maxLength(320)),
  /** At which end the report's sentence goes on: a reader sees an ellipsis there. */
  cut: v.optional(
    v.strictObject({ start: v.optional(v.literal(true)), end: v.optional(v.literal(true)) }),
  ),
  topics: v.pipe(v.array(topicSchema), v.nonEmpty()),
  speech: speechSchema,
  speaker: v.optional(idSchema),
  places: v.array(placeIdSchema),
});
export type Quote = v.InferOutput<typeof quoteSchema>;

/** The part of a quote that words one statement: `text` equals `file.slice(start, end)`. */
const versionSchema = v.strictObject({
  quote: quoteSchema.entries.id,
  start: v.number(),
  end: v.number(),
  text: v.pipe(v.string(), v.nonEmpty()),
});

/** One statement as several reports word it. */
export const wordingSchema = v.strictObject({
  id: idSchema,
  statement: localizedSchema,
  /** How the versions differ, plainly. */
  note: localizedSchema,
  /** The sentence in the language it was first said in, where that is known. */
  original: v.optional(
    v.strictObject({ language: textSchema, text: textSchema, support: supportSchema }),
  ),
  versions: v.pipe(v.array(versionSchema), v.minLength(2)),
});
export type Wording = v.InferOutput<typeof wordingSchema>;

/** The words at issue in a check: at most 90 characters, by offsets of their own. */
const wordsAtIssueSchema = v.strictObject({
  report: reportIdSchema,
  ...wordsSchema.entries,
});

/** Where a report differs from the record or from another report; it charges nobody with a motive. */
export const checkSchema = v.strictObject({
  id: idSchema,
  /** `record`: differs from the record; `reports`: the reports differ; `open`: cannot be decided. */
  kind: v.picklist(['record', 'reports', 'open']),
  title: localizedSchema,
  /** The plain note, as a card shows it under a quote. */
  note: localizedSchema,
  words: v.pipe(v.array(wordsAtIssueSchema), v.nonEmpty()),
  support: v.optional(supportSchema),
});
export type Check = v.InferOutput<typeof checkSchema>;

/**
 * One side's name of an island of the chain. `across`: in the other side's script, for its readers: a
 * Russian name in katakana, a Japanese one in Cyrillic. `support`: what `across` was read in; of a
 * Japanese name, what its `reading` in kana was read in, and the system that turns kana into Cyrillic.
 */
const chainNameSchema = v.strictObject({
  latin: latinSchema,
  native: textSchema,
  across: textSchema,
  support: supportSchema,
});
/** An island of the chain that is none of the six places: both its names, no more. */
export const chainIslandSchema = v.strictObject({
  id: idSchema,
  russian: chainNameSchema,
  japanese: v.strictObject({ ...chainNameSchema.entries, reading: textSchema }),
});
export type ChainIsland = v.InferOutput<typeof chainIslandSchema>;

const addressSchema = v.pipe(
  v.string(),
  v.regex(/^[a-z]+(\/[a-z0-9-]+)?$/, 'an address of the dossier'),
);

/** Other names of what can be looked up, by the address in the dossier, as `event/yalta-1945` or `map`. */
export const lookUpNamesSchema = v.record(addressSchema, v.pipe(v.array(textSchema), v.nonEmpty()));
export type LookUpNames = v.InferOutput<typeof lookUpNamesSchema>;

/** Further names of places, in any language, each read in the sources that stand beside it. */
export const attestedNamesSchema = v.strictObject({
  address: addressSchema,
  names: v.pipe(v.array(textSchema), v.nonEmpty()),
  support: supportSchema,
});
export type AttestedNames = v.InferOutput<typeof attestedNamesSchema>;

/** A part of the dossier that can be gone to by itself, and the title that it has there. */
export const dossierPartSchema = v.strictObject({ id: idSchema, title: localizedSchema });
export type DossierPart = v.InferOutput<typeof dossierPartSchema>;

/** How often a report uses one name: the alias as the gazetteer spells it, and whose name it is. */
export const nameCountSchema = v.strictObject({
  report: reportIdSchema,
  place: placeIdSchema,
  name: textSchema,
  side: sideSchema,
  count: v.pipe(v.number(), v.integer(), v.minValue(1)),
});
export type NameCount = v.InferOutput<typeof nameCountSchema>;

/** An event of the timeline; `readings` where the two sides read it differently. */
export const eventSchema = v.strictObject({
  id: idSchema,
  date: isoDateSchema,
  /** The last day, month or year, where the event is a span. */
  until: v.optional(isoDateSchema),
  statement: statementSchema,
  readings: v.optional(
    v.strictObject({
      russian: v.optional(statementSchema),
      japanese: v.optional(statementSchema),
    }),
  ),
  topics: v.array(topicSchema),
  places: v.array(placeIdSchema),
});
export type TimelineEvent = v.InferOutput<typeof eventSchema>;

/** Degrees, east and north positive. */
const lonLatSchema = v.strictTuple([v.number(), v.number()]);
export type LonLat = v.InferOutput<typeof lonLatSchema>;

/**
 * A coast: one closed ring that does not repeat its first point, and the place that it belongs to.
 * `kurils`: an island of the chain that is none of the four; without a place: other land.
 */
export const coastSchema = v.strictObject({
  place: v.optional(placeIdSchema),
  ring: v.pipe(v.array(lonLatSchema), v.minLength(3)),
});
export type Coast = v.InferOutput<typeof coastSchema>;

/** A name on the map that only helps to find one's way. */
export const mapNameSchema = v.strictObject({
  id: idSchema,
  at: lonLatSchema,
  weight: v.picklist(['context', 'sea']),
  /** Its two names where the sides name it differently, in alphabetical order, else one. */
  names: v.pipe(v.array(localizedSchema), v.minLength(1), v.maxLength(2)),
  /** It stands on the inset of the whole chain. */
  inset: v.optional(v.boolean()),
});
export type MapName = v.InferOutput<typeof mapNameSchema>;
