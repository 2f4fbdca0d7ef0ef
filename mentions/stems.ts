import { stems } from 'virtual:gazetteer';

/**
 * Finds where the stem of a name begins, in the view of a text (view.ts). Nothing else of the gazetteer
 * comes with it, so it is what a page without a mention pays for.
 */
export const stemPattern = new RegExp(stems, 'gi');
