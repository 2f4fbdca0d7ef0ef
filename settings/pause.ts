/**
 * A pause: we are off on this machine until a moment, whatever the settings say. It lies in local storage, so the
 * reader's other devices stay on, and is no setting: nothing of it is exported.
 */

/** The name of the item in local storage; its value is in milliseconds since 1970. */
export const pauseKey = 'pausedUntil';

/** When the pause in these items ends; undefined where there is none, or it is over. */
export function pauseIn(items: Readonly<Record<string, unknown>>): number | undefined {
  const until = items[pauseKey];
  return typeof until === 'number' && until > Date.now() ? until : undefined;
}
