/** The card on a page: turns notices into its life, and the effects of that life into a drawn card. */
import type { Memory } from '../components/Card.tsx';
import type { CardActions } from '../components/card/menu.tsx';
import type { PlaceId } from '../data/schema.ts';
import type { CardPart, Notice, OpenCard, PageMention } from '../meeting.ts';
import type { ShadowRootOf } from './host.ts';
import {
  closed,
  type Delays,
  type Effect,
  type LifeEvent,
  live,
  type State,
  type Target,
} from './life.ts';
import { isOnTheWay, type Point } from './travel.ts';
import { openView, type Shown, type View } from './view.tsx';

export interface CardOptions {
  /** Asked at each event, so that a changed setting counts at once. */
  readonly delays: () => Delays;
  readonly show: (mention: PageMention) => Shown;
  readonly styles: string;
  /** On a page of ours, which lets no style element in and no sheet of user origin. */
  readonly isOurPage?: boolean;
  readonly shadowRootOf: ShadowRootOf;
  /** Opens the dossier at a part, as `place/iturup`. */
  readonly openDossier: (part: string) => void;
  /** What the card's menu offers. */
  readonly actions: (mention: PageMention) => CardActions;
  /** Told whenever a card opens or closes: other frames of the tab may hold one too. */
  readonly onOpenChange?: (card: OpenCard & { readonly isOpen: boolean }) => void;
  /** Ends the card's part in this document for good. */
  readonly signal: AbortSignal;
}

function isOn(target: Target | undefined, { x, y }: Point): boolean {
  const boxes = target?.mention.boxes() ?? [];
  return boxes.some((box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom);
}

/** Makes the card's part in a document, to be put into its meeting place. Nothing is drawn yet. */
export function createCard(options: CardOptions): CardPart {
  let state: State = closed;
  let view: View | undefined;
  const timers = new Map<'show' | 'close', ReturnType<typeof setTimeout>>();
  const memories = new Map<PlaceId, Memory>();
  let lastTarget: Target | undefined;
  let pointer: Point | undefined;
  let leftAt: Point | undefined;
  /** Whether the pointer has moved in the card since it came there. */
  let isUsed = false;
  /** The keys are named on the first card that a reader steps to, and no more in this document. */
  let namesKeys = true;
  let open: OpenCard | undefined;

  const tellOpen = () => {
    const isOpen = view !== undefined;
    if (isOpen === (open !== undefined)) return;
    const told = open ?? { token: String(Math.random()), openedAtMs: Date.now() };
    open = isOpen ? told : undefined;
    options.onOpenChange?.({ ...told, isOpen });
  };

  const memoryOf = (place: PlaceId): Memory => {
    const memory = memories.get(place) ?? { section: 'glance', scrollTop: {} };
    memories.set(place, memory);
    return memory;
  };

  const perform = (effect: Effect) => {
    switch (effect.type) {
      case 'wait':
        clearTimeout(timers.get(effect.timer));
        timers.set(
          effect.timer,
          setTimeout(() => send({ type: `${effect.timer}-due` }), effect.ms),
        );
        break;
      case 'cancel':
        clearTimeout(timers.get(effect.timer));
        break;
      case 'open': {
        const { target } = effect;
        const focusedBefore = view?.focusedBefore;
        view?.close(false);
        leftAt = undefined;
        isUsed = false;
        lastTarget = target;
        view = openView({
          target,
          way: effect.way,
          focus: effect.focus,
          shown: options.show(target.mention),
          styles: options.styles,
          isOurPage: options.isOurPage ?? false,
          shadowRootOf: options.shadowRootOf,
          memory: memoryOf(target.mention.place),
          openDossier: options.openDossier,
          actions: options.actions(target.mention),
          namesKeys: namesKeys && effect.way === 'command',
          focusedBefore,
          events: {
            pointerIn: () => send({ type: 'pointer-in-card' }),
            pointerOut: () => {
              leftAt = undefined;
              isUsed = false;
              send({ type: 'pointer-out-of-card' });
            },
            focusIn: () => send({ type: 'focus-in' }),
            focusOut: () => send({ type: 'focus-out' }),
            dismiss: (by, at) => {
              // A press on the mark itself is followed by its click, which pins the card.
              if (by === 'outside' && at !== undefined && isOn(target, at)) return;
              send({ type: 'dismiss', by });
            },
            // The reader stepped or clicked to the mark, so that the way on with Tab begins there.
            entersByTab: () => state.phase === 'open' && state.way !== 'pointer',
            isPinned: () => state.phase === 'open' && (state.way === 'pinned' || state.focused),
            isInside: () => state.phase === 'open' && (state.inside || state.focused),
            isUsed: () => isUsed,
            gone: () => send({ type: 'gone' }),
          },
        });
        if (effect.way === 'command') namesKeys = false;
        if (view === undefined) send({ type: 'gone' });
        break;
      }
      case 'focus':
        view?.focus();
        break;
      case 'close':
        view?.close(effect.restoreFocus);
        view = undefined;
        break;
    }
  };

  const send = (event: LifeEvent) => {
    const [next, effects] = live(state, event, options.delays());
    state = next;
    for (const effect of effects) perform(effect);
    tellOpen();
  };

  const eventOf = (notice: Notice): LifeEvent => {
    switch (notice.type) {
      case 'enter':
        return {
          type: 'enter',
          target: { mention: notice.mention, point: notice.point },
          restedMs: performance.now() - notice.restedAtMs,
        };
      case 'press':
        return {
          type: 'press',
          target: { mention: notice.mention, point: notice.point },
          pointer: notice.pointer,
        };
      case 'go':
        return {
          type: 'go',
          target: { mention: notice.mention, point: undefined },
          focus: notice.focus,
        };
      default:
        return notice;
    }
  };

  window.addEventListener(
    'pointermove',
    (event) => {
      if (!event.isTrusted) return;
      const before = pointer;
      pointer = { x: event.clientX, y: event.clientY };
      const isMoved = before?.x !== pointer.x || before.y !== pointer.y;
      if (isMoved && state.phase === 'open' && state.inside) isUsed = true;
      if (view !== undefined && leftAt !== undefined && isOnTheWay(leftAt, pointer, view.box())) {
        send({ type: 'travel' });
      }
      // After a click or a key the annotator no longer knows that the pointer was on a mark.
      if (state.phase === 'closed' && state.dismissed !== undefined && !isOn(lastTarget, pointer)) {
        send({ type: 'leave' });
      }
    },
    { capture: true, passive: true, signal: options.signal },
  );
  options.signal.addEventListener('abort', () => send({ type: 'gone' }));

  // A frame that goes away with its card open leaves no one else to say so.
  window.addEventListener('pagehide', () => send({ type: 'gone' }), { signal: options.signal });

  return {
    get open() {
      return open;
    },
    notice(notice) {
      if (options.signal.aborted) return;
      if (notice.type === 'leave') leftAt = pointer;
      if (notice.type === 'enter') leftAt = undefined;
      send(eventOf(notice));
    },
  };
}
