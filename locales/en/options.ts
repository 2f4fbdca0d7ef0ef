/** The options page's words in English, whose shape the other languages have. */
import type { Side } from '../../data/schema.ts';
import type { Settings, SettingsField } from '../../settings/schema.ts';

/** What each value of a choice is called. */
type ChoiceLabels<Field extends SettingsField> = Settings[Field] extends string
  ? Record<Settings[Field], string>
  : undefined;

/** A field of the schema as the form shows it: the schema's names are the keys, so none can lack. */
type FieldWords = {
  [Field in SettingsField]: {
    label: string;
    hint?: string;
    choices: ChoiceLabels<Field>;
  };
};

const fields: FieldWords = {
  leader: {
    label: 'Whose name comes first',
    hint: 'Both names are always shown.',
    choices: {
      page: 'The one the page uses',
      russian: 'The Russian name',
      japanese: 'The Japanese name',
    },
  },
  undecided: {
    label: 'Where the page uses both names, or neither',
    hint: 'Alphabetical: on such a page the Japanese names come first, J before R. Away from pages each pair has its own order: Etorofu, Iturup; Kunashir, Kunashiri.',
    choices: {
      alphabetical: 'Alphabetical',
      russian: 'The Russian name first',
      japanese: 'The Japanese name first',
    },
  },
  script: {
    label: 'Script',
    choices: {
      both: 'Latin, and each name’s own beneath: Etorofu 択捉島, Iturup Итуруп',
      native: 'Each name’s own alone: 択捉島, Итуруп',
      latin: 'Latin alone: Etorofu, Iturup',
    },
  },
  romanisation: {
    label: 'Japanese and Russian in Latin letters',
    choices: {
      common: 'As English texts write them: Etorofu',
      scholarly: 'In the scholarly form: Etorofu-tō',
    },
  },
  markStyle: {
    label: 'How mentions are marked',
    choices: { dotted: 'Dotted line', solid: 'Fine line', tinted: 'Line on a tint' },
  },
  marked: {
    label: 'Which mentions are marked',
    choices: { every: 'Every one', first: 'The first of each place on a page' },
  },
  openBy: {
    label: 'What opens the card',
    hint: 'The keyboard always does.',
    choices: {
      pointer: 'Resting the pointer on a mark',
      click: 'A click on a mark',
      keyboard: 'The keyboard only',
    },
  },
  loadDelayMs: {
    label: 'Make the card ready after',
    hint: 'Counted from the pointer’s rest on a mark.',
    choices: undefined,
  },
  showDelayMs: {
    label: 'Show the card after',
    hint: 'Counted from the pointer’s rest on a mark.',
    choices: undefined,
  },
  closeDelayMs: {
    label: 'Close the card after',
    hint: 'Counted from the pointer’s leaving.',
    choices: undefined,
  },
  enabled: {
    label: 'Mark mentions on the pages I read',
    choices: undefined,
  },
  sites: {
    label: 'Sites to leave alone',
    hint: 'One a line. “example.org” covers its subdomains; “example.org/news” a part of it; “*” stands for anything; “!” before a line makes an exception. The later line wins.',
    choices: undefined,
  },
  badge: {
    label: 'Show the number of mentions on the toolbar button',
    choices: undefined,
  },
  textSize: {
    label: 'Text size',
    hint: 'On top of the size that you set in the browser.',
    choices: { small: 'Small', medium: 'Medium', large: 'Large' },
  },
  theme: {
    label: 'Light or dark',
    hint: 'For the card and our own pages. Marks stand out on both.',
    choices: { system: 'As the system', light: 'Light', dark: 'Dark' },
  },
  language: {
    label: 'Language of Two Names',
    choices: { browser: 'As the browser', en: 'English', ja: '日本語', ru: 'Русский' },
  },
};

/** The manifest's commands, by its names. */
export type CommandName = 'next-mention' | 'previous-mention' | 'open-card' | '_execute_action';

const commands: Readonly<Record<CommandName, string>> = {
  'next-mention': 'Go to the next mention',
  'previous-mention': 'Go to the previous mention',
  'open-card': 'Open the card on the mention at the caret or selection',
  _execute_action: 'Open the look-up from the toolbar',
};

export const options = {
  title: 'Settings',
  intro: 'Both names of the islands between Hokkaido and Kamchatka, on any page you read.',
  sections: {
    naming: 'Names',
    marks: 'Marks',
    card: 'Card',
    sites: 'Sites',
    interface: 'Interface',
    keys: 'Keys',
    stored: 'Your settings',
    privacy: 'Why it reads pages',
  },
  fields,
  /** Three settings of the delays at once. */
  speed: {
    label: 'How fast the card opens and closes',
    fast: 'Fast',
    normal: 'Normal',
    slow: 'Slow',
    exact: 'Exact times',
  },
  localOnlyHere: 'Kept on this computer only: your browser’s sync storage is full or refused.',
  milliseconds: 'ms',
  delayRange: 'A whole number from 0 to 5000',
  locked: 'Set by your administrator',
  reset: 'Reset',
  resetField: (label: string) => `Reset “${label}”`,
  preview: {
    heading: 'Preview',
    note: 'A paragraph on a page, with the card it opens',
    pageUses: 'The page uses',
    uses: { russian: 'Russian names', japanese: 'Japanese names', neutral: 'neither' },
    /** Before the mention, the mention, after it. */
    paragraph: {
      russian: [
        'The morning boat to ',
        'Kunashir',
        ' waited for the fog to lift, as it often does in June.',
      ],
      japanese: [
        'The morning boat to ',
        'Kunashiri',
        ' waited for the fog to lift, as it often does in June.',
      ],
      neutral: [
        'The morning boat to ',
        'the four islands',
        ' waited for the fog to lift, as it often does in June.',
      ],
    } satisfies Record<Side, [string, string, string]>,
  },
  sites: {
    remove: (site: string) => `Remove ${site}`,
    asList: 'Edit as a list',
    test: 'Try an address',
    testPlaceholder: 'https://www.example.org/news',
    isOn: 'Mentions are marked there.',
    isOff: (pattern: string) => `Left alone there, because of “${pattern}”.`,
    noAddress: 'That is not an address.',
    badPattern: (line: number, pattern: string) =>
      `Line ${line} is not a pattern: “${pattern}”. Write the name of a site, without https://.`,
    tooMany: (most: number) => `No more than ${most} lines.`,
  },
  keys: {
    commands,
    none: 'no key',
    noneNote: 'A command has no key where another extension took it first.',
    /** How keys are read out that show as a mark. */
    spoken: { '.': 'full stop', ',': 'comma' },
    change: 'Change keys',
    whereChanged: 'Keys are the browser’s to keep, and are changed on a page of its own.',
    changeByHand:
      'To change them, open the browser’s page of add-ons (about:addons), then the gear, then “Manage Extension Shortcuts”.',
  },
  stored: {
    synced: 'Only what you change is kept, in your browser’s own sync storage.',
    localOnly: (labels: string) =>
      `Your browser’s sync storage is full or refused; these are kept on this computer only: ${labels}.`,
    notStored: 'Your browser refused to store the change.',
    ignored: (labels: string) =>
      `Something stored could not be read; the default is used for: ${labels}.`,
    policyIgnored: (labels: string) =>
      `A value that your administrator set cannot be used and is left out: ${labels}.`,
    unreadable: 'Your browser’s storage could not be read; the defaults are used.',
    export: 'Export',
    import: 'Import …',
    resetAll: 'Reset everything',
    resetAllAsk: 'Reset every setting to its default?',
    resetAllYes: 'Yes, reset',
    cancel: 'Cancel',
    resetDone: 'Every setting has its default again.',
    imported: (count: number) =>
      count === 1 ? 'Imported 1 setting.' : `Imported ${count} settings.`,
    /** After a reset or an import. */
    lockedStay: (labels: string) => `What your administrator set stays as it is: ${labels}.`,
    importFailed: 'Nothing was changed.',
  },
  importErrors: {
    'not-json': (detail: string) => `The file is not JSON: ${detail}`,
    foreign: 'The file is JSON, but not an export of Two Names.',
    newer: (version: number) =>
      `The file comes from a newer version of Two Names (settings version ${version}). Update first.`,
    unknown: (field: string) => `“${field}” is not a setting.`,
    broken: (field: string, value: string) => `“${field}” cannot be ${value}.`,
    'broken-entry': (field: string, line: number) => `Entry ${line} of “${field}” is not usable.`,
    'too-large': 'The file is too large for settings.',
  },
  licences: 'Licences of the software inside',
  privacy: [
    'To find the islands’ names on a page, Two Names has to read the page’s text, and nobody can say beforehand which page will mention them. That is why browsers warn that it can read all your data on all sites.',
    'It reads on your computer only. Nothing leaves your machine: Two Names makes no network request at all, keeps no history, gathers no statistics and knows no account.',
    'What it stores is what you set on this page.',
  ],
};
