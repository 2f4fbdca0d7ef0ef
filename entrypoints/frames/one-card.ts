/** One card in a tab, whichever frame it is in; Escape or a press outside closes it from any of them. */
import browser from 'webextension-polyfill';
import type { Meeting, OpenCard } from '../../meeting.ts';

/** Tells every frame of a tab that a card opened or closed in one of them: one that opened before goes. */
export async function tellCard(tabId: number, card: Change): Promise<void> {
  await runInFrames(tabId, heedCard, [card]);
}

type By = 'escape' | 'outside';

/** Closes a card of a tab as Escape or a press outside does in its own frame. */
export async function dismissCard(tabId: number, token: string, by: By): Promise<void> {
  await runInFrames(tabId, dismissHere, [token, by]);
}

interface Change extends OpenCard {
  readonly isOpen: boolean;
}

async function runInFrames<Arguments extends unknown[]>(
  tabId: number,
  func: (...given: Arguments) => void,
  args: Arguments,
): Promise<void> {
  try {
    await browser.scripting.executeScript({ target: { tabId, allFrames: true }, func, args });
  } catch {
    // The tab may be gone.
  }
}

/** Runs in a frame, where nothing of this module is: only what it says itself. */
function heedCard({ token, openedAtMs, isOpen }: Change): void {
  type World = Record<symbol, unknown> & { browser?: typeof browser; chrome?: typeof browser };
  interface Ear {
    readonly listeners: Set<(event: Event) => void>;
    readonly hear: (event: Event) => void;
    /** Listens for Escape and presses on behalf of a card in another frame. */
    forCard?: (OpenCard & { readonly listener: (event: Event) => void }) | undefined;
  }
  const world = globalThis as unknown as World;
  const meeting = world[Symbol.for('two-names')] as Meeting | undefined;
  const ear = world[Symbol.for('two-names-ear')] as Ear | undefined;
  const forget = () => {
    if (ear?.forCard) ear.listeners.delete(ear.forCard.listener);
    if (ear) ear.forCard = undefined;
  };
  if (!isOpen) {
    if (ear?.forCard?.token === token) forget();
    return;
  }
  const here = meeting?.card?.open;
  // On a busy machine the news of a card may come after those of a later one, and that one is to stay.
  if (openedAtMs < Math.max(here?.openedAtMs ?? 0, ear?.forCard?.openedAtMs ?? 0)) return;
  forget();
  if (here?.token === token) return;
  meeting?.card?.notice({ type: 'gone' });
  const dismiss = (by: By) => {
    const { runtime } = world.browser ?? world.chrome ?? {};
    Promise.resolve(runtime?.sendMessage({ type: 'dismiss-card', token, by })).catch(() => {});
  };
  let isTaken = false;
  const hearEscape = (event: KeyboardEvent) => {
    const isDown = event.type === 'keydown';
    if (!isDown && !isTaken) return;
    // The key that was taken may have come up in another window, where nobody heard it.
    const isNewPress = isTaken && isDown && !event.repeat;
    if (isNewPress || event.type === 'keyup') ear?.listeners.delete(listener);
    if (isNewPress) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (isTaken) return;
    // From here on it hears only what follows the key: a lightbox that closes when Escape comes up is to stay.
    isTaken = true;
    if (ear?.forCard?.listener === listener) ear.forCard = undefined;
    dismiss('escape');
  };
  const listener = (event: Event) => {
    if (!event.isTrusted) return;
    if (event.type === 'pointerdown' && !isTaken) dismiss('outside');
    if (!(event instanceof KeyboardEvent) || event.isComposing) return;
    if (event.key === 'Escape') hearEscape(event);
  };
  if (!ear) return;
  // An editor writes its frame anew by `document.open()`, which takes all listeners away. What is there stays as it is.
  for (const type of ['keydown', 'keypress', 'keyup', 'pointerdown']) {
    addEventListener(type, ear.hear, true);
  }
  ear.listeners.add(listener);
  ear.forCard = { token, openedAtMs, listener };
}

/** Runs in a frame. A tap that closes one card may have opened another one by now: that one stays. */
function dismissHere(token: string, by: By): void {
  const meeting = Reflect.get(globalThis, Symbol.for('two-names')) as Meeting | undefined;
  if (meeting?.card?.open?.token === token) meeting.card.notice({ type: 'dismiss', by });
}
