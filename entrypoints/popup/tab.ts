/** The tab that the popup is about: what its frames hold, and the way to a mention in it. */
import * as v from 'valibot';
import browser from 'webextension-polyfill';
import type { FrameAnswer, TabMention } from '../../answers/tab/tab-view.ts';
import type { Annotator } from '../../meeting.ts';
import { countSchema } from '../../messages.ts';
import { askEveryFrame } from '../frames/every-frame.ts';

export interface Tab {
  readonly id: number;
  readonly url: string | undefined;
  readonly windowId?: number | undefined;
}

const everySite = '<all_urls>';

/** The tab in front; where the popup stands in a tab of its own, the one that its address names. */
export async function tabInFront(): Promise<Tab | undefined> {
  const named = new URLSearchParams(location.search).get('tab');
  const tabs = await browser.tabs.query(named ? {} : { active: true, currentWindow: true });
  const tab = named ? tabs.find(({ id }) => id === Number(named)) : tabs[0];
  return tab?.id === undefined ? undefined : { id: tab.id, url: tab.url, windowId: tab.windowId };
}

/** Tells which tab is in front, each time that it changes or loads another page. */
export function followTabInFront(onTab: (tab: Tab | undefined) => void, signal: AbortSignal): void {
  const tell = async () => {
    const tab = await tabInFront();
    if (!signal.aborted) onTab(tab);
  };
  const onUpdated = (_: number, { status }: browser.Tabs.OnUpdatedChangeInfoType) => {
    if (status === 'complete') void tell();
  };
  browser.tabs.onActivated.addListener(tell);
  browser.tabs.onUpdated.addListener(onUpdated);
  signal.addEventListener('abort', () => {
    browser.tabs.onActivated.removeListener(tell);
    browser.tabs.onUpdated.removeListener(onUpdated);
  });
}

/** Tells each time that a frame of a tab has told the background how many mentions it holds now. */
export function followMentions(tabId: number, onChange: () => void, signal: AbortSignal): void {
  const listener = (message: unknown, { tab }: browser.Runtime.MessageSender): undefined => {
    if (tab?.id === tabId && v.is(countSchema, message)) onChange();
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener));
}

/** The pattern of a tab's site, as permissions want it. */
export function originOf(url: string): string | undefined {
  const address = URL.parse(url);
  return address && /^https?:$/.test(address.protocol)
    ? `${address.protocol}//${address.hostname}/*`
    : undefined;
}

/**
 * True where the browser lets us read the tab's site; people can take that back for each site. Browsers
 * tell nothing of the address of a tab that we may not read: then the answer is for all sites at once.
 */
export async function isPermitted({ url }: Tab): Promise<boolean> {
  const origin = url === undefined ? everySite : originOf(url);
  return origin === undefined || browser.permissions.contains({ origins: [origin] });
}

/** Asks the reader for leave to read the tab's site; to be called from a click. */
export function askPermission(tab: Tab | undefined): void {
  const origin = tab?.url === undefined ? everySite : originOf(tab.url);
  if (origin) void browser.permissions.request({ origins: [origin] });
}

/** What every frame of a tab holds; `undefined` where the browser keeps us out of it. */
export function askFrames(tabId: number): Promise<readonly FrameAnswer[] | undefined> {
  return askEveryFrame(tabId, answerOfFrame);
}

/** Goes to a mention in its tab: the annotator of its frame scrolls there and opens the card. */
export async function goTo(tabId: number, { frameId, id }: TabMention): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [frameId] },
    func: goToInFrame,
    args: [id],
  });
}

/** Runs in a frame, like `answerOfFrame`. */
function goToInFrame(id: number): void {
  const meeting = Reflect.get(globalThis, Symbol.for('two-names')) as
    | { annotator?: Annotator }
    | undefined;
  meeting?.annotator?.goTo(id);
}

/** Runs in a frame, in our isolated world there, so it can use nothing from outside itself. */
async function answerOfFrame(): Promise<Omit<FrameAnswer, 'frameId'>> {
  const path: number[] = [];
  for (let frame: Window = window; frame !== frame.parent; frame = frame.parent) {
    const { parent } = frame;
    let index = 0;
    while (index < parent.length && parent[index] !== frame) index += 1;
    path.unshift(index);
  }
  const meeting = Reflect.get(globalThis, Symbol.for('two-names')) as
    | { annotator?: Annotator }
    | undefined;
  // Where nothing is found there is a script, but no annotator.
  const isStarted = Reflect.has(globalThis, Symbol.for('two-names-started'));
  const listed = await meeting?.annotator?.list();
  const mentions = listed?.map(({ id, place, side, surface, before, after, language }) => ({
    id,
    place,
    side,
    surface,
    before,
    after,
    language,
  }));
  return {
    path,
    contentType: document.contentType,
    isHtml: document.documentElement?.namespaceURI === 'http://www.w3.org/1999/xhtml',
    mentions: mentions ?? (isStarted ? [] : undefined),
  };
}
