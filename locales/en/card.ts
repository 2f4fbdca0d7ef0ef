/** Whose name a name is. */
export const sides = {
  russian: 'Russian name',
  japanese: 'Japanese name',
  neutral: 'Neutral name',
};

/** The card's words in English, whose shape the other languages have. */
export const card = {
  /** The language of this table, for what stands inside a name. */
  language: 'en',
  close: 'Close',
  sections: {
    glance: 'In brief',
    dispute: 'Dispute',
    timeline: 'Timeline',
    reports: 'Reports',
  },
  everything: 'Everything',
  everythingLabel: 'Everything we know, on a page of its own',
  sectionsLabel: 'Parts of the card',
  sameName: 'One name on both sides',
  usedHere: (written: string) => `This page writes “${written}”`,
  usedOnPage: 'used on this page',
  thisPage: 'This page writes',
  /** Over a name: whose it is. */
  nameOf: { russian: 'Russian name', japanese: 'Japanese name' },
  /** Where the page's language has it as its plain name too. */
  usualName: { russian: 'Russian and usual', japanese: 'Japanese and usual' },
  /** Whose, where a heading says already that it is names. */
  sideShort: { russian: 'Russian', japanese: 'Japanese' },
  ainuName: 'Ainu',
  /** Before what each side says of its right. */
  says: { russian: 'Russia:', japanese: 'Japan:' },
  positionsLabel: 'What each side says',
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
  /** Between the year of a figure and what is to be said of it. */
  betweenRemarks: '; ',
  quoteHeading: 'From the reports',
  disputeHeading: 'The dispute in brief',
  timelineHeading: 'Timeline',
  reportsHeading: 'What the five reports say',
  reportsNote: 'The words are the reports’ own, in English.',
  reportsFold: 'What five reports said',
  reportsMore: 'More of what five reports said',
  reportsOn: (topic: string) => `The reports on: ${topic}`,
  reportsSilent: 'The reports say nothing on what this paragraph speaks of.',
  readings: { russian: 'Russia’s reading', japanese: 'Japan’s reading' },
  report: (number: number) => `Report ${number}`,
  /** Between a publisher and a date. */
  comma: ', ',
  undated: 'undated',
  publisherUnknown: 'publisher not named',
  reason: {
    topic: (topic: string) => `Because this paragraph speaks of: ${topic}`,
    place: 'Because it speaks of this place',
    general: 'As an introduction',
  },
  check: { record: 'Fact check', reports: 'Reports differ', open: 'Open question' },
  checkAbove: (title: string) => `${title}: see above`,
  copy: 'Copy',
  copyLabel: 'Copy this quote with its citation',
  copied: 'Copied',
  whole: 'Show all',
  less: 'Show less',
  notCopied: 'Could not copy',
  moreQuotes: 'All passages of the reports',
  /** What a screen reader says of the small numbers after a statement. */
  sourceNumbers: (numbers: string) => `Sources ${numbers}`,
  sources: (count: number) => (count === 1 ? 'Source' : `Sources (${count})`),
  /** Of a source: a state body or outlet of that side issued it, or it argues for that side. */
  positionOf: { russian: 'from Russia’s side', japanese: 'from Japan’s side' },
  aboutReports: 'How dates and publishers are known',
  menu: {
    label: 'More',
    copyNames: (names: string) => `Copy “${names}”`,
    openBeside: 'Open beside the page',
    leaveSite: 'Not on this site',
    openSettings: 'Settings',
  },
  /** After a step by keyboard. */
  keysHint: 'Tab: into the card · Esc: close',
  moreOfSheet: 'Show more of the card',
  lessOfSheet: 'Show less of the card',
  announce: (first: string, second: string) => `${first}, ${second}`,
};
