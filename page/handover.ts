/**
 * What the script on every page (`watch/`) and the one that marks (`marks/`) know of each other. Both are in
 * the isolated world of a document, where a page sees nothing of it, and share no modules: they meet at two
 * symbols on its `globalThis`.
 */
import type { MarkSettings } from '../settings/schema.ts';

/** What the background answers when it is asked for the settings of marks here: "off" where we are off. */
export type MarkAnswer = MarkSettings | 'off';

/** Marks the document; at once, once, and until we are off. */
type StartMarks = (settings: MarkSettings) => void;

const marksKey = Symbol.for('two-names-marks');
const startedKey = Symbol.for('two-names-started');
type World = typeof globalThis & { [marksKey]?: StartMarks; [startedKey]?: () => void };

/** Tells how to mark the document. Where the script comes twice, the first copy is at work. */
export function offerMarks(start: StartMarks): void {
  (globalThis as World)[marksKey] ??= start;
}

/** How to mark the document; undefined until the script that marks is there. */
export function offeredMarks(): StartMarks | undefined {
  return (globalThis as World)[marksKey];
}

/**
 * Tells that a script of ours is at work in this document.
 * @param lookAgain is called when there is reason to ask once more whether we are on here.
 */
export function beAtWork(lookAgain: () => void): void {
  (globalThis as World)[startedKey] = lookAgain;
}

/** Has the script at work in this document look again. Returns whether there is one. */
export function knock(): boolean {
  const lookAgain = (globalThis as World)[startedKey];
  lookAgain?.();
  return lookAgain !== undefined;
}
