/** A drawn card: its host, its place, and what the reader does to it. It lives from open to close. */
import { createRef, render } from 'preact';
import type { CardContent } from '../answers/card/content.ts';
import type { Memory } from '../components/Card.tsx';
import { CardFrame } from '../components/CardFrame.tsx';
import type { CardActions } from '../components/card/menu.tsx';
import { textScales } from '../components/text-scale.ts';
import type { InterfaceLanguage } from '../data/schema.ts';
import type { CardWords } from '../locales/card.ts';
import type { Settings } from '../settings/schema.ts';
import { copyCitation } from './copy.ts';
import { coverTeller } from './covered.ts';
import { createHost, holderFor, type ShadowRootOf } from './host.ts';
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
import { common, isOutside, sameRect, watchSeen, windowBox } from './seen.ts';

/** What a card shows, put together for one mention by the caller. */
export interface Shown {
  readonly content: CardContent;
  readonly t: CardWords;
  readonly language: InterfaceLanguage;
  readonly theme: Settings['theme'];
  readonly textSize: Settings['textSize'];
  readonly markStyle: Settings['markStyle'];
}

export interface ViewEvents extends ReaderEvents {
  /** The mention or the host is no longer to be seen. */
  readonly gone: () => void;
  /** Whether the card stays also where its line is out of sight: a click pinned it, or the focus is in it. */
  readonly isPinned: () => boolean;
  /** Whether the reader is in it, with the pointer or the focus: then it stays also where the line is not drawn. */
  readonly isInside: () => boolean;
  /** Whether the pointer has moved in it, and does not only lie where the card came to. */
  readonly isUsed: () => boolean;
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
/** How long a line may be away until the card goes too, and for how many frames at least: a busy page draws few. */
const longestGapMs = 400;
const longestGapFrames = 12;
/** How often a card comes back into a dialog that the page draws anew: one that will not have it wins. */
const mostTimesBack = 100;
/** A line counts as running down when a fragment of it is so much taller than wide. */
const verticalRatio = 1.8;

/** The browsers' own size of letters, in CSS pixels, where a reader has set no other. */
const usualTextPx = 16;

/**
 * How large letters are to be: as the reader set it here, on top of what the reader set in the browser.
 * @param inHost - an element of the host, whose letters have the browser's own size.
 */
function textScale(size: Settings['textSize'], inHost: Element): number {
  const browserPx = Number.parseFloat(getComputedStyle(inHost).fontSize) || usualTextPx;
  return (textScales[size] * browserPx) / usualTextPx;
}

/** A page's content policy has no say over a style element of ours; that of our own pages lets none in. */
function addStyles(root: ShadowRoot, styles: string, isOurPage: boolean): void {
  if (isOurPage) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    root.adoptedStyleSheets = [sheet];
    return;
  }
  // Firefox before 153 lets content scripts adopt no sheet (bug 1751346).
  const style = document.createElement('style');
  style.textContent = styles;
  root.append(style);
}

/** Where the keyboard's focus is, down through shadow roots. */
function focusedElement(shadowRootOf: ShadowRootOf): Element | null {
  let element = document.activeElement;
  let deeper = element && shadowRootOf(element)?.activeElement;
  while (deeper) {
    element = deeper;
    deeper = shadowRootOf(element)?.activeElement;
  }
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
  readonly isOurPage: boolean;
  readonly shadowRootOf: ShadowRootOf;
  readonly memory: Memory;
  readonly openDossier: (part: string) => void;
  readonly actions: CardActions;
  /** Says the keys that lead into the card and close it. */
  readonly namesKeys: boolean;
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
  const focusedBefore = input.focusedBefore ?? focusedElement(input.shadowRootOf);
  const host = createHost({ isOurPage: input.isOurPage, signal });
  const mount = document.createElement('div');
  mount.style.display = 'contents';
  host.root.append(mount);
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
        actions={input.actions}
        markStyle={shown.markStyle}
        textScale={scale}
        hint={input.namesKeys ? shown.t.card.keysHint : undefined}
        memory={input.memory}
        onClose={() => events.dismiss('button')}
        room={placement?.room ?? 'full'}
        maxHeight={placement?.maxHeight ?? cardHeightPx}
        tallHeight={placement?.tallHeight}
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

  const seen = watchSeen(host.root, signal);
  host.show(holderFor(firstLine, input.shadowRootOf));
  // In this document from now on: a sheet made by script belongs to one document alone.
  addStyles(host.root, input.styles, input.isOurPage);
  const scale = textScale(shown.textSize, mount);
  host.setWidth(widthIn(seen.box(), scale));
  draw();
  const natural = { height: dialog.current?.offsetHeight ?? cardHeightPx };
  const vertical = firstLine.height > verticalRatio * firstLine.width;
  const isRightToLeft = getComputedStyle(document.documentElement).direction === 'rtl';

  const moveTo = async (line: Rect, area: Rect) => {
    const next = await placeCard({
      line,
      seen: area,
      window: windowBox(),
      natural,
      way,
      vertical,
      rightToLeft: isRightToLeft,
      scale,
    });
    if (signal.aborted) return;
    const redraws = next.room !== placement?.room || next.maxHeight !== placement.maxHeight;
    placement = next;
    host.place(next);
    if (redraws) draw();
  };

  let placedAt = firstLine;
  let lineSeenMs = performance.now();
  let framesAway = 0;
  /** A step may lead to text that fades in only now; what was shown once is gone when it is hidden. */
  let wasShown = false;
  /** Where the mention is drawn now: a page may hide it and leave it its boxes. */
  const drawnBoxes = () => {
    const isShown = target.mention.isShown();
    wasShown ||= isShown;
    return wasShown && !isShown ? [] : boxesNow();
  };
  /** The line that is read, where it is now; undefined where no reader can see it. */
  const lineNow = (area: Rect): Rect | undefined => {
    const boxes = drawnBoxes();
    const line = boxes[fragment] ?? fragmentAt(boxes, undefined);
    const nowMs = performance.now();
    // A page that draws its text anew takes it away for a moment.
    if (line === undefined) {
      framesAway += 1;
      const isGone = nowMs - lineSeenMs >= longestGapMs && framesAway >= longestGapFrames;
      return isGone ? undefined : placedAt;
    }
    lineSeenMs = nowMs;
    framesAway = 0;
    if (isOutside(line, area)) return undefined;
    const { width, height } = common(line, target.mention.clip());
    return width > 0 && height > 0 ? line : undefined;
  };

  const isCovered = coverTeller(firstLine, host.element, input.shadowRootOf);
  let coveredLine: Rect | undefined;
  /** The same, undefined too where a header has come over it. */
  const uncoveredLine = (area: Rect): Rect | undefined => {
    const line = lineNow(area);
    if (line === undefined) return undefined;
    if (coveredLine !== undefined && sameRect(line, coveredLine)) return undefined;
    const isAtRest = sameRect(line, placedAt);
    coveredLine = !isAtRest && isCovered(line) ? line : undefined;
    return coveredLine ? undefined : line;
  };

  /**
   * A menu that was open under the pointer shuts when the pointer is in the card, a slide that stood still under it
   * moves on. What only lies under the pointer because it followed its line goes with that.
   */
  const staysWithoutLine = () =>
    drawnBoxes().length > 0 ? events.isPinned() || events.isUsed() : events.isInside();
  let timesBack = 0;
  let placedIn = seen.box();
  const follow = () => {
    if (signal.aborted) return;
    const area = seen.box();
    const line = uncoveredLine(area);
    if (!host.isShown() && line !== undefined && host.isInHolder() && timesBack < mostTimesBack) {
      timesBack += 1;
      host.show(holderFor(line, input.shadowRootOf));
    }
    if (!host.isShown() || (line === undefined && !staysWithoutLine())) {
      events.gone();
      return;
    }
    const isResized = !sameRect(area, placedIn);
    const isMoved = line !== undefined && !sameRect(line, placedAt);
    // A pinned card whose line is out of sight stays where it was, and none runs away from the pointer in it.
    if (line !== undefined && (isResized || (isMoved && !events.isUsed()))) {
      placedAt = line;
      placedIn = area;
      void moveTo(line, area);
    }
    requestAnimationFrame(follow);
  };

  listenToReader({ host, dialog: () => dialog.current, takesFocus: input.focus, events, signal });

  const focus = () => dialog.current?.focus({ preventScroll: true });
  const placeFirst = async () => {
    await seen.ready;
    placedIn = seen.box();
    await moveTo(firstLine, placedIn);
    if (signal.aborted) return;
    if (input.focus) focus();
    requestAnimationFrame(follow);
  };
  void placeFirst();
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
