/** What the scripts in pages need of the browser. */
import type { Browser } from 'wxt/browser';
import type { AnswerTo, ToBackground } from '../../messages.ts';
import { emptyHosts } from '../../page/shadows.ts';

/**
 * The extension's functions. Not `wxt/browser`, nor the polyfill: both touch `runtime`, which the browser
 * makes when it is first looked at, and that costs a page half a millisecond.
 */
const world = globalThis as unknown as Readonly<Record<'browser' | 'chrome', typeof Browser>>;
const browser = world[import.meta.env.FIREFOX ? 'browser' : 'chrome'];

/** After an update or removal the old script lives on, without an extension: its runtime has no id. */
export function isExtensionAlive(): boolean {
  return browser.runtime?.id !== undefined;
}

/** Asks the background. Rejects when it cannot be reached, also where the browser throws at once. */
export async function send<Message extends ToBackground>(
  message: Message,
): Promise<AnswerTo<Message>> {
  return browser.runtime.sendMessage(message);
}

/**
 * The address of the page, as the outermost frame tells it; the others leave it to the browser, which hides
 * it from them. The browser may know of another address that a page gives itself a moment later than the page.
 */
export function ownAddress(): string | undefined {
  return top === self ? location.href : undefined;
}

/** A moment at which what we do on a page may have changed. */
export interface Turn {
  /** The page came back from the back/forward cache, where Firefox drops the answers that come. */
  readonly isBack: boolean;
}

/**
 * Tells each moment at which it may have changed whether, or how, we are on here: changed settings, another
 * address (patterns may name paths, and a page can go from one of its addresses to another without a load),
 * the page in front again.
 */
export function followTurns(onTurn: (turn: Turn) => void, signal: AbortSignal): void {
  const onChanged = () => onTurn({ isBack: false });
  browser.storage.onChanged.addListener(onChanged);
  // Without an extension there is no storage any more.
  const end = () => browser.storage?.onChanged.removeListener(onChanged);
  signal.addEventListener('abort', end, { once: true });
  addEventListener('pageshow', ({ persisted }) => persisted && onTurn({ isBack: true }), {
    signal,
  });
  addEventListener('focus', onChanged, { signal });
  const { navigation } = globalThis as { navigation?: EventTarget };
  navigation?.addEventListener('currententrychange', onChanged, { signal });
}

/**
 * Before the page has lived so long, in milliseconds, no closed root is asked for: the first ask makes Chromium build
 * its API, and a first look took 1.4 ms more of a page of 1,000 elements that was still loading.
 */
const asksFromMs = 1_000;
/** In Chromium it takes 2 µs to ask for a closed root: so often at most, for each millisecond of the page's life. */
const asksPerMs = 0.25;
let asks = 0;

/** The shadow root of an element, also a closed one. */
export function shadowRootOf(element: Element): ShadowRoot | null {
  if (import.meta.env.FIREFOX) return (element as Openable).openOrClosedShadowRoot;
  return element.shadowRoot ?? (isToAsk(element) ? closedRootOf(element) : null);
}

function closedRootOf(element: Element): ShadowRoot | null {
  try {
    return browser.dom.openOrClosedShadowRoot(element as HTMLElement);
  } catch {
    // No element of HTML; or the extension was updated or removed while the old script looks.
    return null;
  }
}

interface Openable extends Element {
  readonly openOrClosedShadowRoot: ShadowRoot | null;
}

/**
 * Elements that look like hosts (a name with a hyphen; nothing in it, not even a comment) are asked each time,
 * others if there is time.
 */
function isToAsk(element: Element): boolean {
  const lifeMs = performance.now();
  if (lifeMs < asksFromMs) return false;
  if (/-/.test(element.localName)) return true;
  if (!element.hasChildNodes() && element.matches(emptyHosts)) return true;
  if (asks > lifeMs * asksPerMs || !(element instanceof HTMLElement)) return false;
  asks += 1;
  return true;
}
