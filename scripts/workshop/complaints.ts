/**
 * Uncaught errors of the extension's scripts, wherever they run: our pages, content scripts, the background.
 * Puppeteer reports errors of a page's main world only, so both browsers are told to print all errors on
 * standard error, with the script's address.
 */
import type { Browser } from 'puppeteer-core';

/** To be among the switches of a Chromium whose complaints are wanted. */
export const complaintSwitches: readonly string[] = ['--enable-logging=stderr', '--v=0'];
/** The same for Firefox's preferences. */
export const complaintPreferences: Readonly<Record<string, unknown>> = {
  'browser.dom.window.dump.enabled': true,
};

/** Firefox logs this, with a stack, when a page closes while our script runs: no error of ours. */
const ended = 'Script terminated by timeout at:';
/**
 * Chromium says this of a page's own style when the page is laid out, and names the script that asked where something
 * stands, if any did.
 */
const ofStyle = 'property is not supported correctly inside an element with `display: ruby`';
const stackLine = /^[^\s@]*@\S+:\d+:\d+$/;

/** @returns the lines so far that name one of our scripts. */
export function watchComplaints({
  browser,
  origin,
}: {
  readonly browser: Pick<Browser, 'process'>;
  /** The extension's origin. */
  readonly origin: string;
}): () => readonly string[] {
  const lines: string[] = [];
  let rest = '';
  let isOfEnded = false;
  browser.process()?.stderr?.on('data', (data: Buffer) => {
    const parts = (rest + data.toString('utf8')).split('\n');
    rest = parts.pop() ?? '';
    for (const line of parts) {
      isOfEnded = line.endsWith(ended) || (isOfEnded && stackLine.test(line));
      const isOurs = !isOfEnded && !line.includes(ofStyle);
      if (isOurs && line.includes(origin)) lines.push(line);
    }
  });
  return () => lines;
}
