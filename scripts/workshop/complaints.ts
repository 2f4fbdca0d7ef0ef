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

/**
 * What Firefox says, with the script's stack after it, of a script that happens to run while the driver closes
 * its page: the card's, for one, looks at its place in each frame. It is no complaint: what runs for long is
 * found by the tests that have the page answer within a bound.
 */
const ended = 'Script terminated by timeout at:';
const stackLine = /^[^\s@]*@\S+:\d+:\d+$/;

/** @returns the lines so far that name one of our scripts. */
export function watchComplaints({
  browser,
  origin,
}: Pick<Session, 'browser' | 'origin'>): () => readonly string[] {
  const lines: string[] = [];
  let rest = '';
  let isOfEnded = false;
  browser.process()?.stderr?.on('data', (data: Buffer) => {
    const parts = (rest + data.toString('utf8')).split('\n');
    rest = parts.pop() ?? '';
    for (const line of parts) {
      isOfEnded = line.endsWith(ended) || (isOfEnded && stackLine.test(line));
      if (!isOfEnded && line.includes(origin)) lines.push(line);
    }
  });
  return () => lines;
}
