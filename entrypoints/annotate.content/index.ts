import type { Browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import type { AnswerTo, ToBackground } from '../../messages.ts';
import { Guest } from '../../page/guest.ts';
import type { Services } from '../../page/handover.ts';
import { type Presence, readPresence, watchPresence } from '../../settings/presence.ts';
import { isOnAt } from '../../settings/sites.ts';

export default defineContentScript({
  matches: ['<all_urls>'],
  allFrames: true,
  matchOriginAsFallback: true,
  main() {
    // In SVG and other XML documents there is nothing to mark; and two of us would mark twice.
    const isHtml = document.documentElement?.namespaceURI === 'http://www.w3.org/1999/xhtml';
    if (isHtml && !isStarted()) void start();
  },
});

/**
 * The extension's functions. Not `wxt/browser`, nor the polyfill: both look for the runtime's id first, and
 * the runtime is made when it is first looked at, which costs every page half a millisecond.
 */
const browser: typeof Browser = Reflect.get(
  globalThis,
  import.meta.env.FIREFOX ? 'browser' : 'chrome',
);

const services: Services = {
  loadMarking: () => send({ to: 'background', type: 'load-marking' }),
  markSettings: () => send({ to: 'background', type: 'mark-settings' }),
  paintMarks: (on) => send({ to: 'background', type: 'paint-marks', on: [...on] }),
  // Firefox asks for a highlight's style where it paints one, Chromium of every element beforehand.
  everywhere: import.meta.env.FIREFOX
    ? { selector: '', isLight: true }
    : { selector: ':root', isLight: false },
  paintCard: () => send({ to: 'background', type: 'paint-card' }),
  loadCard: () => send({ to: 'background', type: 'load-card' }),
  count: (count) => send({ to: 'background', type: 'count', count }),
};

/** After an update or removal the old script lives on, without an extension: its runtime has no id. */
const isExtensionAlive = () => browser.runtime?.id !== undefined;

/** Rejects when the background cannot be reached, also where the browser throws at once. */
async function send<Message extends ToBackground>(message: Message): Promise<AnswerTo<Message>> {
  return browser.runtime.sendMessage(message);
}

const startedKey = Symbol.for('two-names-started');

/** Whether a copy of this script is at work in this document already; from now on one is. */
function isStarted(): boolean {
  const world = globalThis as typeof globalThis & { [startedKey]?: true };
  const before = world[startedKey] ?? false;
  world[startedKey] = true;
  return before;
}

/**
 * The address of the page that the reader opened: its frames are on or off with it. A frame of another
 * origin is told that origin alone, and where the browser does not tell it, its own address decides.
 */
function addressOfPage(): string {
  try {
    return top?.location.href ?? location.href;
  } catch {
    const ancestors: Partial<DOMStringList> = location.ancestorOrigins ?? {};
    const outermost = ancestors.item?.((ancestors.length ?? 0) - 1);
    return outermost && outermost !== 'null' ? outermost : location.href;
  }
}

/** Where no site is named the address, which a short page would wait for, is of no interest. */
function isOnHere(presence: Presence): boolean {
  return presence.sites.length === 0 ? presence.enabled : isOnAt(addressOfPage(), presence);
}

async function start(): Promise<void> {
  const { signal } = new AbortController();
  let guest: Guest | undefined;
  let presence: Presence | undefined;
  const follow = (next: Presence) => {
    presence = next;
    if (isOnHere(presence)) {
      guest ??= new Guest({ document, services, isExtensionAlive });
      void guest.followSettings();
    } else {
      guest?.leave();
      guest = undefined;
    }
  };
  watchPresence({ storage: browser.storage, signal, onChange: follow });
  // Settings may have changed while the page was in the back/forward cache; and where it went there while
  // they were read, Firefox never gives the answer.
  addEventListener('pageshow', async ({ persisted }) => {
    if (!persisted) return;
    // At once, for the reader may be at a mark before the settings are read.
    guest?.refresh({ isBack: true });
    follow(await readPresence(browser.storage));
  });
  // Patterns may name paths, and a page can go from one of its addresses to another without a load.
  const { navigation } = globalThis as { navigation?: EventTarget };
  navigation?.addEventListener('currententrychange', () => {
    if (presence && isOnHere(presence) !== (guest !== undefined)) follow(presence);
  });
  addEventListener('focus', () => guest?.refresh({ isBack: false }));
  const first = await readPresence(browser.storage);
  // What came meanwhile is newer.
  if (!presence) follow(first);
}
