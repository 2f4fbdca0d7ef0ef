/** The dossier's words in English, whose shape the other languages have. */
import type { SearchGroup } from '../../answers/search.ts';
import type { Side } from '../../data/schema.ts';

const groups: Record<SearchGroup, string> = {
  places: 'Places',
  timeline: 'Timeline',
  quotes: 'Passages of the reports',
  people: 'People and bodies',
  checks: 'Checks',
};

const sideNames: Record<Side, string> = {
  russian: 'Russian names',
  japanese: 'Japanese names',
  neutral: 'Names of neither side, or of both',
};

export const dossier = {
  title: 'The dossier',
  lead: 'The islands between Hokkaido and Kamchatka that Russia administers and Japan claims: their two names, what happened when, how each side reads it, and what five news reports of March 2022 said. Every statement names what it rests on.',
  contents: 'Contents',
  toTop: 'Contents ↑',
  settings: 'Settings',
  print: 'Print',
  noPart: (part: string) =>
    `There is no part “${part}” here. The contents list all that there are.`,
  address: (title: string) => `Address of this part: ${title}`,
  search: 'Look up a name, an event, a quote or a person',
  searchPlaceholder: 'Look up anything here',
  results: 'Results',
  resultCount: (count: number) =>
    count === 0 ? 'Nothing found.' : count === 1 ? '1 result' : `${count} results`,
  nearest: 'Nothing found. The nearest names:',
  groups,
  sections: {
    dispute: 'The dispute in brief',
    places: 'The six places',
    timeline: 'Timeline',
    reports: 'The five reports',
    people: 'Who is quoted',
    statements: 'One statement, several wordings',
    names: 'Who names what',
    checks: 'Checks',
    method: 'How this was made',
    unknown: 'What we do not know',
    sources: 'Sources',
  },
  source: (number: number, work: string) => `${number}: source, ${work}`,
  sourceReport: (number: number) => `R${number}`,
  sourceReportLong: (number: number) => `R${number}: Report ${number}`,
  place: {
    name: 'Name',
    latin: 'In English texts',
    native: 'In its own script',
    reading: 'Reading',
    romanisation: 'Scholarly Latin form',
    none: '–',
    kind: 'What it is',
    status: 'Status',
    where: 'Where',
    divisions: 'Divisions',
    notes: 'On the names',
    figures: 'Figures',
    figure: 'Figure',
    value: 'Value',
    as: 'Counted how',
    passages: 'Named in passages',
    chain: 'The rest of the chain',
    noPassages: 'No passage shown here names it.',
  },
  mapCaption:
    'Coasts alone, from Natural Earth. The map shows no border line, because where it runs is what the dispute is about.',
  timeline: {
    note: 'Where the two sides read an event differently, their readings stand side by side. A date that could not be confirmed to the day stands as a month or a year.',
    topic: 'Topic',
    period: 'Period',
    all: 'All',
    upTo: (year: number) => `up to ${year}`,
    span: (from: number, to: number) => `${from}–${to}`,
    since: (year: number) => `since ${year}`,
    shown: (shown: number, all: number) => `${shown} of ${all} events`,
    none: 'No event of this topic in this period.',
    topics: 'Topics',
  },
  reports: {
    note: 'The words of the passages are the reports’ own, in English. A passage has the number of its report and its own: 2.5 is the fifth that is shown of Report 2. Passages are chosen; the reports say more than is shown here.',
    matrix: 'Topics by reports',
    matrixNote:
      'Each number leads to a passage. A dash: among the passages chosen, none of this report speaks of the topic.',
    topic: 'Topic',
    silent: 'none',
    date: 'Date',
    publisher: 'Publisher',
    unnamed: 'Not named in the text',
    undated: 'None in the text',
    about: 'About the text',
    silentOn: 'No passage on',
    passages: 'Passages',
    passage: (number: string) => `Passage ${number}`,
    speech: {
      direct: 'direct speech',
      paraphrase: 'speech retold',
      mixed: 'speech, partly retold',
      narration: 'the report’s own words',
      headline: 'headline',
    },
    versionOf: 'One of several wordings',
  },
  statements: {
    note: 'Underlined: words that not every wording has. No wording is taken as the measure of the others.',
    original: (language: string) => `Original, ${language}`,
    languages: { ru: 'Russian', ja: 'Japanese', en: 'English' } as Record<string, string>,
    noOriginal: 'The original is not known to us.',
  },
  names: {
    note: 'How often each report uses which name, as our own reading of the whole report finds them.',
    kurilsNote:
      '“Kuril Islands” is counted with neither side, for it is the usual English name of the chain; where a report says it of the four alone, it leans towards the Russian view:',
    chart: 'Names by side in each report',
    table: 'Names by report',
    name: 'Name',
    whose: 'Whose',
    total: 'All',
    sides: sideNames,
    count: (side: string, count: number) => `${side}: ${count}`,
  },
  checks: {
    note: 'Where a report differs from the record or from another report. The note says what differs and charges nobody with a motive. What cannot be decided is called open.',
    words: 'The words at issue',
    inPassage: 'passage',
  },
  sources: {
    note: 'A work is shown with the body that issued it and its date, and linked where that body’s own site holds it. A work that sets out one side’s position is marked as such; what rests on it alone is given as that side’s reading.',
    cited: 'Cited in',
  },
  method: [
    'Names. Both names stand as equals, always. The reader’s setting decides which comes first; where it does not, the order is alphabetical in Latin script.',
    'Status. It is said in one form: administered by Russia, claimed by Japan. What goes beyond that stands as a side’s reading, under that side’s name.',
    'Quotes. A test holds each passage, letter by letter, against the text of its report. At most 320 characters are quoted at a time, and less than half of a report in all.',
    'Checks. A claim of a report is held against the other reports and the public record. What is said names the record; where the record does not decide, the check is open.',
    'Counts. The names in the reports are found by the same program that marks them on pages.',
    'Wordings. Words are compared without regard to capitals and the form of the apostrophe.',
    'Nothing on this page is loaded from the network, and nothing of what you read here is sent anywhere.',
  ],
  unknown: {
    undated: (reports: string) =>
      `When these reports appeared, for their texts carry no date: ${reports}.`,
    unnamed: (reports: string) =>
      `Who published these reports, for no page with the same words was found: ${reports}.`,
    presumed:
      'Whether the other publishers are the first: that the same words stand on their page shows no more than that.',
    authors: 'Who wrote the reports: no text names an author.',
    originals: 'What was said in the original, where only translations are at hand:',
    open: 'What these checks leave open:',
    months: 'The day of these events, of which we can confirm no more than the month or the year:',
  },
};
