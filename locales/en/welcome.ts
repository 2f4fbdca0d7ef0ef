/** The welcome page's words in English, whose shape the other languages have. */

interface Reason {
  /** What the permission lets an extension do, in the words that browsers use for it. */
  readonly name: string;
  readonly reason: string;
}

/** By the manifest's names: a permission without a reason does not compile into this table's tests. */
const reasons: Readonly<Record<string, Reason>> = {
  storage: {
    name: 'Store settings',
    reason: 'Keeps what you set, in your browser’s own storage, and nothing else.',
  },
  scripting: {
    name: 'Add to pages',
    reason: 'Brings the line under a name, and the card, into a page that mentions the islands.',
  },
  contextMenus: {
    name: 'Add to the context menu',
    reason: 'Offers “Look up in Two Names” on words that you have selected.',
  },
  alarms: {
    name: 'Set a timer',
    reason: 'Switches marking on again when you have paused it for an hour.',
  },
  sidePanel: {
    name: 'Use the side panel',
    reason: 'Shows what you look up beside the page that you are reading.',
  },
};

export const welcome = {
  title: 'Welcome',
  tagline: 'One place, two names: on any page you read.',
  /** What it does, in three sentences. */
  does: [
    'Where a page mentions the Chishima/Kuril Islands, or the four islands that Russia administers and Japan claims (Northern Territories/Southern Kurils), a fine line under the name says that there is more.',
    'Rest the pointer on it, or step to it by keyboard, and a card shows both names as equals, the dispute in brief with its sources, and what five news reports of March 2022 said.',
    'The toolbar button lists what a page mentions, looks up any name in any language, and switches it all off, on one site or everywhere.',
  ],
  /** A paragraph whose names are marked and open cards, as on any page. */
  live: {
    title: 'Try it here',
    paragraph:
      'In June the fog lies over Kunashir for days. The boat to Etorofu waits in the bay, and from the cape near Nemuro people look across to the Habomai islets.',
    withPointer: 'Rest the pointer on an underlined name. Click the name, and its card stays.',
    withFinger: 'Tap an underlined name. On a link, hold your finger on it instead.',
  },
  keys: {
    title: 'Three keys',
    next: 'To the next name',
    previous: 'To the one before',
    open: 'Into the card of the name selected',
    none: 'no key',
  },
  pin: {
    title: 'Keep the button in sight',
    chromium: 'Open the puzzle piece in the toolbar, and press the pin beside Two Names.',
    firefox:
      'Open the puzzle piece in the toolbar, press the gear beside Two Names, and choose “Pin to Toolbar”.',
  },
  missing: {
    title: 'It cannot read pages yet',
    text: 'Your browser has not given Two Names access to the sites that you visit, so it marks nothing. You can give it here, and take it back at any time in the browser’s settings for extensions.',
    allow: 'Allow on all sites',
  },
  why: {
    title: 'Why it reads pages',
    text: 'Nobody can say beforehand which page will mention the islands, so Two Names reads the text of each page that you open, on your own computer. That is what your browser means by “read and change all your data on all websites”. The page itself stays as it is: the line is drawn over it.',
    nothingSent:
      'Nothing is sent: Two Names makes no network request at all, keeps no history and gathers no statistics.',
  },
  permissions: {
    title: 'What it asks for',
    allSites: {
      name: 'Access to all sites',
      reason: 'Finds the names on the pages that you open, and opens the card there.',
    } as Reason,
    reasons,
  },
  next: {
    title: 'Where to go on',
    settings: 'Settings',
    settingsAbout: 'whose name comes first, in which script, how names are marked, and the keys',
    dossier: 'The dossier',
    dossierAbout: 'everything that Two Names knows, on one page, with its sources',
  },
};
