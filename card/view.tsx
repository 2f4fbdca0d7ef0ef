/** A drawn card: its host, its place, and what the reader does to it. It lives from open to close. */
import { createRef, render } from 'preact';
import type { CardContent } from '../answers/content.ts';
import type { Memory } from '../components/Card.tsx';
import { CardFrame } from '../components/CardFrame.tsx';
import type { InterfaceLanguage } from '../data/schema.ts';
import type { CardWords } from '../locales/card.ts';
import type { Settings } from '../settings/schema.ts';
import { copyCitation } from './copy.ts';
import { createHost, holderFor } from './host.ts';
import { listenToReader, type ReaderEvents } from './interaction.ts';
import type { Target, Way } from './life.ts';
import {
  cardHeightPx,
  fragmentAt,
  type Placement,
  placeCard,
  type Rect,
  widthIn,
} from './place.ts';
import { isOutside, sameRect, windowBox } from './window.ts';

/** What a card shows, put together for one mention by the caller. */
export interface Shown {
  readonly content: CardContent;
  readonly t: CardWords;
  readonly language: InterfaceLanguage;
  readonly theme: Settings['theme'];
}

export interface ViewEvents extends ReaderEvents {
  /** The mention or the host is no longer to be seen. */
  readonly gone: () => void;
}

export interface View {
  /** The card's box in CSS pixels of the window. */
  readonly box: () => Rect;
  /** What had the focus before the card, to be handed on to a card that takes this one's place. */
  readonly focusedBefore: Element | null;
  focus(): void;
  close(restoreFocus: boolean): void;
}

/** A live region must stand before its words come, or they are not read. */
const announceAfterMs = 150;
/** A line counts as running down when a fragment of it is so much taller than wide. */
const verticalRatio = 1.8;

/** Where the keyboard's focus is, down through open shadow roots. */
function focusedElement(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

/**
 * Draws the card on a mention and keeps it beside its line until it is closed.
 * @returns `undefined` where the mention is not rendered, so that there is nothing to open it on.
 */
export function openView(input: {
  readonly target: Target;
  readonly way: Way;
  readonly focus: boolean;
  readonly shown: Shown;
  readonly styles: string;
  readonly memory: Memory;
  readonly openDossier: (part: string) => void;
  readonly events: ViewEvents;
  /** From the card whose place this one takes. */
  readonly focusedBefore: Element | null | undefined;
}): View | undefined {
  const { target, way, shown, events } = input;
  const boxesNow = () => [...target.mention.boxes()];
  const atFirst = boxesNow();
  const firstLine = fragmentAt(atFirst, target.point);
  if (firstLine === undefined) return undefined;
  /** Which fragment is read: the pointer moves on, the choice stays. */
  const fragment = atFirst.findIndex((box) => sameRect(box, firstLine));

  const life = new AbortController();
  const { signal } = life;
  const focusedBefore = input.focusedBefore ?? focusedElement();
  const host = createHost();
  const style = document.createElement('style');
  style.textContent = input.styles;
  const mount = document.createElement('div');
  mount.style.display = 'contents';
  host.root.append(style, mount);
  const dialog = createRef<HTMLDivElement>();
  let placement: Placement | undefined;
  let announcement = '';

  const draw = () => {
    render(
      <CardFrame
        dialog={dialog}
        content={shown.content}
        t={shown.t}
        language={shown.language}
        theme={shown.theme}
        copy={copyCitation}
        openDossier={input.openDossier}
        memory={input.memory}
        onClose={() => events.dismiss('button')}
        room={placement?.room ?? 'full'}
        maxHeight={placement?.maxHeight ?? cardHeightPx}
        sheet={
          placement?.kind === 'sheet' && placement.side !== 'left' && placement.side !== 'right'
            ? placement.side
            : undefined
        }
        announcement={announcement}
      />,
      mount,
    );
  };

  const area = windowBox();
  host.show(holderFor(firstLine));
  host.place({
    kind: 'beside-line',
    side: 'bottom',
    left: 0,
    from: 'top',
    distance: 0,
    width: widthIn(area),
    maxHeight: cardHeightPx,
    room: 'full',
  });
  draw();
  const natural = { height: dialog.current?.offsetHeight ?? cardHeightPx };
  const vertical = firstLine.height > verticalRatio * firstLine.width;
  const isRightToLeft = getComputedStyle(document.documentElement).direction === 'rtl';

  const moveTo = async (line: Rect, window: Rect) => {
    const next = await placeCard({
      line,
      window,
      natural,
      way,
      vertical,
      rightToLeft: isRightToLeft,
    });
    if (signal.aborted) return;
    const redraws = next.room !== placement?.room || next.maxHeight !== placement.maxHeight;
    placement = next;
    host.place(next);
    if (redraws) draw();
  };

  let placedAt = firstLine;
  let placedIn = area;
  const follow = () => {
    if (signal.aborted) return;
    const line = boxesNow()[fragment] ?? fragmentAt(boxesNow(), undefined);
    const window = windowBox();
    if (!host.isShown() || line === undefined || isOutside(line, window)) {
      events.gone();
      return;
    }
    if (!sameRect(line, placedAt) || !sameRect(window, placedIn)) {
      placedAt = line;
      placedIn = window;
      void moveTo(line, window);
    }
    requestAnimationFrame(follow);
  };

  listenToReader({ host, dialog: () => dialog.current, takesFocus: input.focus, events, signal });

  const focus = () => dialog.current?.focus({ preventScroll: true });
  void moveTo(firstLine, area).then(() => {
    if (input.focus && !signal.aborted) focus();
  });
  requestAnimationFrame(follow);
  if (way === 'command' && !input.focus) {
    const timer = setTimeout(() => {
      const [first, second] = shown.content.names;
      announcement = shown.t.card.announce(first.main.text, second.main.text);
      draw();
    }, announceAfterMs);
    signal.addEventListener('abort', () => clearTimeout(timer));
  }

  return {
    focusedBefore,
    focus,
    box: () => host.element.getBoundingClientRect(),
    close(restoreFocus) {
      const hadFocus = host.root.activeElement !== null;
      life.abort();
      render(null, mount);
      host.remove();
      if (!restoreFocus || !hadFocus) return;
      if (focusedBefore instanceof HTMLElement && focusedBefore.isConnected) {
        focusedBefore.focus({ preventScroll: true });
      }
    },
  };
}
