/** What the background tells a frame of marks: how they are to be, or that we are off there. */
import browser from 'webextension-polyfill';
import type { MarkAnswer } from '../../page/handover.ts';
import { isOnAt } from '../../settings/sites.ts';
import { readSettings } from '../../settings/storage.ts';
import { originOf } from '../popup/tab.ts';

/**
 * The settings of marks in a frame. A frame is on or off with the page that the reader opened.
 * @param address of that page, where the frame knows it.
 */
export async function markAnswer(
  { tab, url }: browser.Runtime.MessageSender,
  address: string | undefined,
): Promise<MarkAnswer> {
  const [{ settings }, isPermitted] = await Promise.all([
    readSettings(browser.storage),
    mayRead(url ?? ''),
  ]);
  const page = address ?? tab?.url ?? url ?? '';
  if (!isPermitted || !isOnAt(page, settings)) return 'off';
  const { markStyle, openBy, loadDelayMs, marked } = settings;
  return { markStyle, openBy, loadDelayMs, marked };
}

/** Whether the reader lets us read a frame; a script stays in an open page when that is taken back. */
async function mayRead(url: string): Promise<boolean> {
  const { permissions } = browser;
  if (await permissions.contains({ origins: ['<all_urls>'] })) return true;
  const origin = originOf(url);
  return origin !== undefined && permissions.contains({ origins: [origin] });
}
