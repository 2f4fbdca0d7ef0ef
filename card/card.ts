/** The card on a page: turns notices into its life, and the effects of that life into a drawn card. */
import type { Memory } from '../components/Card.tsx';
import type { PlaceId } from '../data/schema.ts';
import type { CardPart, Notice, PageMention } from '../meeting.ts';
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
  /** Opens the dossier at a part, as `place/iturup`. */
  readonly openDossier: (part: string) => void;
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
        lastTarget = target;
        view = openView({
          target,
          way: effect.way,
          focus: effect.focus,
          shown: options.show(target.mention),
          styles: options.styles,
          memory: memoryOf(target.mention.place),
          openDossier: options.openDossier,
          focusedBefore,
          events: {
            pointerIn: () => send({ type: 'pointer-in-card' }),
            pointerOut: () => {
              leftAt = undefined;
              send({ type: 'pointer-out-of-card' });
            },
            focusIn: () => send({ type: 'focus-in' }),
            focusOut: () => send({ type: 'focus-out' }),
            dismiss: (by) => send({ type: 'dismiss', by }),
            gone: () => send({ type: 'gone' }),
          },
        });
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
  };

  const eventOf = (notice: Notice): LifeEvent => {
    switch (notice.type) {
      case 'enter':
        return {
          type: 'enter',
          target: { mention: notice.mention, point: notice.point },
          pointer: notice.pointer,
          restedMs: performance.now() - notice.restedAtMs,
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
      pointer = { x: event.clientX, y: event.clientY };
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

  return {
    notice(notice) {
      if (options.signal.aborted) return;
      if (notice.type === 'leave') leftAt = pointer;
      if (notice.type === 'enter') leftAt = undefined;
      send(eventOf(notice));
    },
  };
}
