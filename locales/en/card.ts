/** Whose name a name is. */
export const sides = {
  russian: 'Russian name',
  japanese: 'Japanese name',
  neutral: 'Neutral name',
};

/** The card's words in English, whose shape the other languages have. */
export const card = {
  close: 'Close',
  sections: {
    glance: 'At a glance',
    dispute: 'Dispute',
    timeline: 'Timeline',
    reports: 'Reports',
  },
  everything: 'Everything',
  everythingLabel: 'Everything we know, on a page of its own',
  sectionsLabel: 'Parts of the card',
  sameName: 'One name on both sides',
  usedHere: (written: string, side: 'russian' | 'japanese' | 'neutral' | 'same') =>
    ({
      russian: ['This page writes “', written, '”, the Russian name.'],
      japanese: ['This page writes “', written, '”, the Japanese name.'],
      neutral: ['This page writes “', written, '”, the usual name in its language.'],
      same: ['This page writes “', written, '”.'],
    })[side],
  namesHeading: 'The names',
  whereHeading: 'Where it lies',
  figuresHeading: 'In figures',
  figures: {
    area: 'Area',
    population: 'People',
    'population-1945': 'People in 1945',
    'highest-point': 'Highest point',
    length: 'Length',
    islands: 'Islands',
  },
  year: (year: string) => `in ${year}`,
  quoteHeading: 'From the reports',
  disputeHeading: 'The dispute in brief',
  timelineHeading: 'Timeline',
  reportsHeading: 'What the five reports say',
  reportsNote: 'The words are the reports’ own, in English.',
  readings: { russian: 'Russia’s reading', japanese: 'Japan’s reading' },
  report: (number: number) => `Report ${number}`,
  /** The same words stand there; the text itself does not name it. */
  asIn: (publisher: string) => `as in ${publisher}`,
  undated: 'undated',
  publisherUnknown: 'publisher not named',
  reason: {
    topic: (topic: string) => `Because this paragraph speaks of: ${topic}`,
    place: 'Because it speaks of this place',
    name: (name: string) => `Because it uses the name “${name}”`,
    general: 'As an introduction',
  },
  check: { record: 'Check', reports: 'Reports differ', open: 'Open question' },
  checkAbove: (title: string) => `${title}: see above`,
  copy: 'Copy',
  copyLabel: 'Copy this quote with its citation',
  copied: 'Copied',
  whole: 'Whole',
  less: 'Less',
  notCopied: 'Could not copy',
  moreQuotes: 'All passages of the reports',
  sources: (count: number) => (count === 1 ? 'Source' : `Sources (${count})`),
  /** Of a source: a state body or outlet of that side issued it, or it argues for that side. */
  positionOf: { russian: 'from Russia’s side', japanese: 'from Japan’s side' },
  aboutReports: 'How dates and publishers are known',
  announce: (first: string, second: string) => `${first}, ${second}`,
};
