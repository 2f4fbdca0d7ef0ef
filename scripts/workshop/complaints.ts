/**
 * What a browser says of the extension's own scripts, wherever they run: pages, isolated worlds and the
 * background. Both print uncaught errors with the script's address on standard error, if asked to; the
 * drivers tell of a page's own world alone.
 */
import type { Session } from './session.ts';

/** To be among the switches of a Chromium whose complaints are wanted. */
export const complaintSwitches: readonly string[] = ['--enable-logging=stderr', '--v=0'];
/** The same for Firefox's preferences. */
export const complaintPreferences: Readonly<Record<string, unknown>> = {
  'browser.dom.window.dump.enabled': true,
};

/** @returns the lines so far that name one of our scripts. */
export function watchComplaints({ browser, origin }: Session): () => readonly string[] {
  const lines: string[] = [];
  let rest = '';
  browser.process()?.stderr?.on('data', (data: Buffer) => {
    const parts = (rest + data.toString('utf8')).split('\n');
    rest = parts.pop() ?? '';
    lines.push(...parts.filter((line) => line.includes(origin)));
  });
  return () => lines;
}
