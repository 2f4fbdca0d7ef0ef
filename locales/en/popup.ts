/** The popup's words in English, whose shape the other languages have. */
import type { NoMentions } from '../../answers/page.ts';
import type { SearchGroup } from '../../answers/search.ts';
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
  timeline: 'Timeline',
  quotes: 'Quotes',
  people: 'People',
  checks: 'Checks',
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
  nearest: 'The nearest names:',
  places: 'The places that can be looked up:',
  thisPage: 'This page',
  mentionCount: (count: number) => (count === 1 ? '1 mention' : `${count} mentions`),
  backToPage: (count: number) =>
    count === 1 ? 'This page: 1 mention' : `This page: ${count} mentions`,
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
