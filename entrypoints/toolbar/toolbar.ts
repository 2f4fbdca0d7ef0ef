/** The toolbar's button: how many mentions the page holds, and whether we are on there. */
import browser from 'webextension-polyfill';
import { interfaceLanguage } from '../../locales/language.ts';
import { toolbarWordsOf } from '../../locales/toolbar.ts';
import type { Annotator } from '../../meeting.ts';
import type { Settings } from '../../settings/schema.ts';
import { isOnAt } from '../../settings/sites.ts';
import { readSettings, watchSettings } from '../../settings/storage.ts';

/** Counts of a tab's frames that come this close together are shown as one, in milliseconds. */
const gatherMs = 150;
/** More than this does not fit on the button. */
const mostShown = 999;
const badgeColor = '#8a5c14';
const sizes = [16, 19, 32, 38];

const timers = new Map<number, ReturnType<typeof setTimeout>>();

/** Follows the settings and the tabs. To be called at once when the background starts. */
export function followToolbar(): void {
  watchSettings({
    storage: browser.storage,
    signal: new AbortController().signal,
    onChange: ({ settings }) => void drawAll(settings),
  });
  browser.tabs.onUpdated.addListener((_, { status }, tab) => {
    // A page that loads takes its own icon and badge away. Its frames tell their counts themselves, and
    // nearly none has one: asking each of them would cost every page a millisecond.
    if (status === 'complete')
      void readSettings(browser.storage).then(({ settings }) => drawIcon(tab, settings));
  });
  browser.runtime.onStartup.addListener(() => void drawEverywhere());
  browser.runtime.onInstalled.addListener(() => void drawEverywhere());
}

/** A frame's count has changed: shows the tab's anew, a moment later. */
export function countChanged(tabId: number): void {
  clearTimeout(timers.get(tabId));
  timers.set(
    tabId,
    setTimeout(async () => {
      timers.delete(tabId);
      const [{ settings }, tab] = await Promise.all([
        readSettings(browser.storage),
        browser.tabs.get(tabId).catch(() => undefined),
      ]);
      if (tab) await draw(tab, settings);
    }, gatherMs),
  );
}

async function drawEverywhere(): Promise<void> {
  await drawAll((await readSettings(browser.storage)).settings);
}

async function drawAll(settings: Settings): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.map((tab) => draw(tab, settings)));
}

async function draw(tab: browser.Tabs.Tab, settings: Settings): Promise<void> {
  await Promise.all([drawIcon(tab, settings), drawBadge(tab, settings)]);
}

function isOnIn({ url }: browser.Tabs.Tab, settings: Settings): boolean {
  return url === undefined ? settings.enabled : isOnAt(url, settings);
}

/** The icon and its title: whether we are on. */
async function drawIcon(tab: browser.Tabs.Tab, settings: Settings): Promise<void> {
  const { id: tabId } = tab;
  if (tabId === undefined) return;
  const isOn = isOnIn(tab, settings);
  const words = toolbarWordsOf(interfaceLanguage(settings.language, navigator.language));
  const title = isOn
    ? words.title
    : `${words.title}: ${settings.enabled ? words.siteOff : words.off}`;
  const path = Object.fromEntries(
    sizes.map((size) => [size, `icon/${isOn ? '' : 'off-'}${size}.png`]),
  );
  // The tab may be gone by now, which is no fault.
  await Promise.allSettled([
    browser.action.setIcon({ tabId, path }),
    browser.action.setTitle({ tabId, title }),
  ]);
}

/** How many mentions there are, where the reader wants to know. */
async function drawBadge(tab: browser.Tabs.Tab, settings: Settings): Promise<void> {
  const { id: tabId, url } = tab;
  if (tabId === undefined) return;
  // Without an address there is no access, and Chromium lets who asks all the same wait for a click.
  const isAsked = isOnIn(tab, settings) && settings.badge && !tab.discarded && url !== undefined;
  const count = isAsked ? await countOf(tabId) : 0;
  await Promise.allSettled([
    browser.action.setBadgeBackgroundColor({ tabId, color: badgeColor }),
    browser.action.setBadgeText({
      tabId,
      text: count > 0 ? String(Math.min(count, mostShown)) : '',
    }),
  ]);
}

/** The mentions in all frames of a tab. Asked anew each time, for a background forgets when it sleeps. */
async function countOf(tabId: number): Promise<number> {
  try {
    const answers = await browser.scripting.executeScript({
      target: { tabId, allFrames: true },
      // Runs in the frame, where nothing of this module is: only what it says itself.
      func: () => {
        type World = Record<symbol, { annotator?: Annotator } | undefined>;
        const { annotator } = (globalThis as unknown as World)[Symbol.for('two-names')] ?? {};
        return annotator?.count() ?? 0;
      },
    });
    return answers.reduce((sum, { result }) => sum + (Number(result) || 0), 0);
  } catch {
    // Browsers keep us out of their own pages.
    return 0;
  }
}
