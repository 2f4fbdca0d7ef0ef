/** The popup's words in English, whose shape the other languages have. */

import type { SearchGroup } from '../../answers/look-up/entry.ts';
import type { NoMentions } from '../../answers/tab/tab-view.ts';
import type { Side } from '../../data/schema.ts';
import { toolbar } from './toolbar.ts';

const noMentions: Record<NoMentions, string> = {
  none: 'This page does not mention the islands.',
  closed: 'Browsers keep extensions out of this page: it is one of their own, or a store.',
  pdf: 'This is a PDF. Browsers show it in a viewer that extensions cannot read.',
  file: 'This is a file on your computer. The browser lets an extension read those only if you allow it in the extension’s details.',
  'no-html': 'This is a drawing or data, in SVG or XML. Two Names reads pages of text only.',
  permission: 'You have not given permission to read this site, so nothing is marked here.',
  off: toolbar.off,
  'site-off': toolbar.siteOff,
  'not-started':
    'This page was open before Two Names was there. Reload it to see what it mentions.',
};

const groups: Record<SearchGroup, string> = {
  places: 'Places',
  islands: 'Islands of the chain',
  parts: 'In the dossier',
  timeline: 'Timeline',
  topics: 'Topics',
  people: 'People',
  reports: 'Reports',
  statements: 'Wordings',
  checks: 'Fact checks',
  quotes: 'Quotes',
  sources: 'Sources',
};

const sides: Record<Side | 'both', string> = {
  russian: 'Russian',
  both: 'both together',
  japanese: 'Japanese',
  neutral: 'neutral',
};

export const popup = {
  title: toolbar.title,
  fieldLabel: 'Look up a place, an event, a quote or a person',
  placeholder: 'Look up a name, in any language',
  clear: 'Clear',
  groups,
  resultsLabel: 'Results',
  resultCount: (count: number) => (count === 1 ? '1 result' : `${count} results`),
  nothing: (query: string) => `Nothing here is called “${query}”.`,
  unknown: (words: readonly string[]) =>
    `Nothing here on ${words.map((word) => `“${word}”`).join(', ')}.`,
  similar: 'Did you mean',
  beside: 'Named in these works of our list',
  places: 'The places here',
  recent: 'Looked up last',
  inDossier: 'In the dossier',
  pause: 'Pause for an hour',
  pausedUntil: (time: string) => `Paused until ${time}`,
  panel: 'Open beside the page',
  partOfDossier: 'A part of the dossier.',
  date: 'Date',
  thisPage: 'This page',
  mentionCount: (count: number) => (count === 1 ? '1 mention' : `${count} mentions`),
  backToPage: '‹ This page',
  mentionsLabel: 'Mentions on this page',
  all: 'All',
  byPlace: 'By place',
  loading: 'Reading the page …',
  noMentions,
  lookUpInstead: 'You can look names up all the same.',
  allow: 'Allow on this site',
  turnOn: 'Switch on',
  profileLabel: 'Whose names this page uses',
  profilePart: (side: Side | 'both', count: number) => `${sides[side]} ${count}`,
  sides,
  onSite: (host: string) => `On ${host}`,
  onEverywhere: 'On all sites',
  locked: 'Set by your administrator',
  settings: 'Settings',
  keys: { move: 'move', go: 'go there', open: 'into the card', field: 'search' },
};
