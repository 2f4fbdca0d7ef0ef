/**
 * The card's life: when it opens, stays and closes. A reducer without clock, page or settings of its
 * own; what is to be done comes out as effects, which `card.ts` carries out.
 */
import type { PageMention } from '../meeting.ts';
import type { Settings } from '../settings/schema.ts';

/** Where a card opens: on a mention, and on which point of it, where a pointer says. */
export interface Target {
  readonly mention: PageMention;
  readonly point: { readonly x: number; readonly y: number } | undefined;
}

/**
 * How a reader came to the card: it decides what closes it and whether it is a sheet. A card that a click
 * `pinned` stays until it is closed: neither leaving it nor a press elsewhere closes it.
 */
export type Way = 'pointer' | 'pinned' | 'touch' | 'command';

export type State =
  | {
      readonly phase: 'closed';
      /** Dismissed while the pointer is on it: the same mention stays shut until the pointer leaves. */
      readonly dismissed: number | undefined;
    }
  | { readonly phase: 'waiting'; readonly target: Target }
  | {
      readonly phase: 'open';
      readonly target: Target;
      readonly way: Way;
      readonly focused: boolean;
      /** The pointer is in the card. */
      readonly inside: boolean;
      /** Another mention on which the pointer rests, waiting to take the card over. */
      readonly next: Target | undefined;
    };

export type LifeEvent =
  | {
      readonly type: 'enter';
      readonly target: Target;
      /** How long the pointer has rested by now, in milliseconds. */
      readonly restedMs: number;
    }
  | {
      readonly type: 'press';
      readonly target: Target;
      readonly pointer: 'mouse' | 'touch' | 'pen';
    }
  | { readonly type: 'leave' }
  | { readonly type: 'busy' }
  | { readonly type: 'go'; readonly target: Target; readonly focus: boolean }
  /** The mention, its marks or the card's host are no longer there. */
  | { readonly type: 'gone' }
  | { readonly type: 'show-due' }
  | { readonly type: 'close-due' }
  | { readonly type: 'pointer-in-card' }
  | { readonly type: 'pointer-out-of-card' }
  /** The pointer moves outside mark and card, inside the safe triangle between them. */
  | { readonly type: 'travel' }
  /** By keyboard: a click into the card focuses too, and must not make it stick. */
  | { readonly type: 'focus-in' }
  | { readonly type: 'focus-out' }
  | { readonly type: 'dismiss'; readonly by: 'escape' | 'outside' | 'button' | 'tab' };

export type Effect =
  | { readonly type: 'wait'; readonly timer: 'show' | 'close'; readonly ms: number }
  | { readonly type: 'cancel'; readonly timer: 'show' | 'close' }
  | {
      readonly type: 'open';
      readonly target: Target;
      readonly way: Way;
      readonly focus: boolean;
    }
  | { readonly type: 'focus' }
  /** `restoreFocus`: back to where it was, if it is in the card. */
  | { readonly type: 'close'; readonly restoreFocus: boolean };

export type Delays = Pick<Settings, 'showDelayMs' | 'closeDelayMs'>;

type Step = readonly [State, readonly Effect[]];

export const closed: State = { phase: 'closed', dismissed: undefined };

const cancelShow: Effect = { type: 'cancel', timer: 'show' };
const cancelClose: Effect = { type: 'cancel', timer: 'close' };

function opened(target: Target, way: Way, focus: boolean): Step {
  return [
    { phase: 'open', target, way, focused: focus, inside: false, next: undefined },
    [cancelShow, cancelClose, { type: 'open', target, way, focus }],
  ];
}

/** By a press: a card of the same mention stays where it is, and stays. */
function pressed(state: State, { target, pointer }: LifeEvent & { type: 'press' }): Step {
  if (pointer === 'touch') return opened(target, 'touch', false);
  const isThere =
    state.phase === 'open' &&
    state.way !== 'touch' &&
    state.target.mention.id === target.mention.id;
  return isThere
    ? [{ ...state, way: 'pinned', next: undefined }, [cancelShow, cancelClose]]
    : opened(target, 'pinned', false);
}

function shut(restoreFocus: boolean, dismissed: number | undefined = undefined): Step {
  return [
    { phase: 'closed', dismissed },
    [cancelShow, cancelClose, { type: 'close', restoreFocus }],
  ];
}

function whileClosed(state: State & { phase: 'closed' }, event: LifeEvent, delays: Delays): Step {
  switch (event.type) {
    case 'enter':
      if (event.target.mention.id === state.dismissed) return [state, []];
      return [
        { phase: 'waiting', target: event.target },
        [
          {
            type: 'wait',
            timer: 'show',
            ms: Math.max(0, delays.showDelayMs - event.restedMs),
          },
        ],
      ];
    case 'leave':
      return [closed, []];
    case 'press':
      return pressed(state, event);
    case 'go':
      return opened(event.target, 'command', event.focus);
    default:
      return [state, []];
  }
}

function whileWaiting(state: State & { phase: 'waiting' }, event: LifeEvent, delays: Delays): Step {
  switch (event.type) {
    case 'enter':
    case 'press':
    case 'go':
      return whileClosed({ phase: 'closed', dismissed: undefined }, event, delays);
    case 'show-due':
      return opened(state.target, 'pointer', false);
    case 'leave':
    case 'busy':
    case 'gone':
      return [closed, [cancelShow]];
    default:
      return [state, []];
  }
}

function whileOpen(state: State & { phase: 'open' }, event: LifeEvent, delays: Delays): Step {
  const closeSoon: Effect = { type: 'wait', timer: 'close', ms: delays.closeDelayMs };
  /** Only a card that the pointer opened closes with the pointer, and not while the focus is in it. */
  const followsPointer = state.way === 'pointer' && !state.focused;
  /** The annotator tells of a leaving a frame later, when the pointer may be in the card already. */
  const leavesCard = followsPointer && !state.inside;
  switch (event.type) {
    case 'press':
      return pressed(state, event);
    case 'enter': {
      if (state.way === 'pinned') return [state, []];
      if (event.target.mention.id === state.target.mention.id) {
        return [{ ...state, next: undefined }, [cancelClose, cancelShow]];
      }
      const ms = Math.max(0, delays.showDelayMs - event.restedMs);
      return [{ ...state, next: event.target }, [{ type: 'wait', timer: 'show', ms }]];
    }
    case 'show-due':
      return state.next === undefined ? [state, []] : opened(state.next, 'pointer', false);
    case 'leave':
      return [{ ...state, next: undefined }, [cancelShow, ...(leavesCard ? [closeSoon] : [])]];
    case 'busy':
      return [{ ...state, next: undefined }, [cancelShow]];
    case 'travel':
      return [state, leavesCard ? [closeSoon] : []];
    case 'pointer-out-of-card':
      return [{ ...state, inside: false }, followsPointer ? [closeSoon] : []];
    case 'pointer-in-card':
      return [{ ...state, inside: true, next: undefined }, [cancelClose, cancelShow]];
    case 'focus-in':
      return [{ ...state, focused: true }, [cancelClose]];
    case 'focus-out':
      return state.way === 'command' ? shut(false) : [{ ...state, focused: false }, []];
    case 'close-due':
      return shut(true);
    case 'go':
      if (event.target.mention.id !== state.target.mention.id) {
        return opened(event.target, 'command', event.focus);
      }
      return [
        { ...state, way: 'command', next: undefined },
        [cancelShow, cancelClose, ...(event.focus ? [{ type: 'focus' } as const] : [])],
      ];
    case 'dismiss':
      if (event.by === 'outside' && state.way === 'pinned') return [state, []];
      return shut(event.by !== 'outside', state.target.mention.id);
    case 'gone':
      return shut(true);
  }
}

/**
 * What follows from an event.
 * @returns the state after it, and what is to be done, in order. A `wait` replaces a running timer of
 *   its name.
 */
export function live(state: State, event: LifeEvent, delays: Delays): Step {
  switch (state.phase) {
    case 'closed':
      return whileClosed(state, event, delays);
    case 'waiting':
      return whileWaiting(state, event, delays);
    case 'open':
      return whileOpen(state, event, delays);
  }
}
