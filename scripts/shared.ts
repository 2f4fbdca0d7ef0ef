/**
 * The material that stands beside the project at `../shared` and is never part of it: the reports,
 * the saved pages, the labelled snippets. A fresh clone elsewhere has none of it, so a test that needs
 * it says so by name and is skipped there.
 */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Path of `../shared` from the project's root, with no slash at the end. */
export const sharedFolder = fileURLToPath(new URL('../../shared', import.meta.url));

export const sharedExists = existsSync(sharedFolder);

/**
 * The name of a suite that reads `../shared`, with what it needs. `npm test` prints it where it is skipped.
 *
 * @example describe.skipIf(!sharedExists)(needsShared('quotes'), () => …)
 */
export function needsShared(name: string): string {
  return `${name} (needs ../shared)`;
}
