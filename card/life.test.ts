import fastCheck from 'fast-check';
import { expect, test } from 'vitest';
import { closed, type Effect, type LifeEvent, live, type State, type Target } from './life.ts';

const delays = { showDelayMs: 350, closeDelayMs: 300 };

function target(id: number): Target {
  return {
    mention: {
      id,
      place: 'iturup',
      alias: 'Iturup',
      side: 'russian',
      surface: 'Iturup',
      before: '',
      after: '',
      language: 'en',
      pageSide: 'russian',
      boxes: () => [],
      isShown: () => true,
      clip: () => ({ x: 0, y: 0, width: 0, height: 0 }),
    },
    point: { x: 1, y: 1 },
  };
}

const enter = (id = 1, restedMs = 0): LifeEvent => ({
  type: 'enter',
  target: target(id),
  restedMs,
});
const press = (id = 1, pointer: 'mouse' | 'touch' = 'mouse'): LifeEvent => ({
  type: 'press',
  target: target(id),
  pointer,
});
const go = (id = 1): LifeEvent => ({ type: 'go', target: target(id), focus: true });
const pressEscape: LifeEvent = { type: 'dismiss', by: 'escape' };

function after(...events: LifeEvent[]): { state: State; effects: readonly Effect[] } {
  let state: State = closed;
  let effects: readonly Effect[] = [];
  for (const event of events) [state, effects] = live(state, event, delays);
  return { state, effects };
}
const types = (effects: readonly Effect[]) =>
  effects.map((effect) => ('timer' in effect ? `${effect.type} ${effect.timer}` : effect.type));

test('it shows after the delay from the pointer’s rest, the time of loading included', () => {
  expect(after(enter(1, 0)).effects).toEqual([{ type: 'wait', timer: 'show', ms: 350 }]);
  expect(after(enter(1, 200)).effects).toEqual([{ type: 'wait', timer: 'show', ms: 150 }]);
  expect(after(enter(1, 999)).effects).toEqual([{ type: 'wait', timer: 'show', ms: 0 }]);
  expect(types(after(enter(), { type: 'show-due' }).effects)).toContain('open');
});

test('it does not open once the pointer has left or the reader is busy', () => {
  for (const type of ['leave', 'busy', 'gone'] as const) {
    const { state, effects } = after(enter(), { type });
    expect(state.phase).toBe('closed');
    expect(types(effects)).toEqual(['cancel show']);
  }
});

test('it closes the delay after the pointer left', () => {
  const open = [enter(), { type: 'show-due' }, { type: 'leave' }] as const;
  expect(after(...open).effects).toContainEqual({ type: 'wait', timer: 'close', ms: 300 });
  expect(after(...open, { type: 'close-due' }).state).toEqual(closed);
});

test('it stays while the pointer travels to it, and while it is inside', () => {
  const left = [enter(), { type: 'show-due' }, { type: 'leave' }] as const;
  expect(types(after(...left, { type: 'travel' }).effects)).toEqual(['wait close']);
  expect(types(after(...left, { type: 'pointer-in-card' }).effects)).toContain('cancel close');
});

test('a leaving that is told only when the pointer is in the card already closes nothing', () => {
  const inside = [enter(), { type: 'show-due' }, { type: 'pointer-in-card' }] as const;
  expect(types(after(...inside, { type: 'leave' }).effects)).toEqual(['cancel show']);
});

test('scrolling or selecting does not close an open card', () => {
  expect(after(enter(), { type: 'show-due' }, { type: 'busy' }).state.phase).toBe('open');
});

test('a press opens at once, and the card stays until it is closed', () => {
  const { state, effects } = after(press());
  expect(effects).toContainEqual(expect.objectContaining({ type: 'open', way: 'pinned' }));
  expect(state.phase).toBe('open');
  const later: LifeEvent[] = [
    { type: 'leave' },
    { type: 'pointer-out-of-card' },
    { type: 'focus-out' },
    { type: 'dismiss', by: 'outside' },
    enter(2),
    { type: 'show-due' },
  ];
  for (const event of later) expect(types(after(press(), event).effects)).not.toContain('close');
  expect(after(press(), ...later).state).toMatchObject({ phase: 'open', way: 'pinned' });
  expect(types(after(press(), pressEscape).effects)).toContain('close');
});

test('a press on the mark of an open card pins it where it is', () => {
  const { state, effects } = after(enter(), { type: 'show-due' }, press());
  expect(state).toMatchObject({ phase: 'open', way: 'pinned' });
  expect(types(effects)).not.toContain('open');
});

test('a card that a command opened does not follow the pointer', () => {
  const { state, effects } = after(go(), { type: 'leave' });
  expect(state.phase).toBe('open');
  expect(types(effects)).toEqual(['cancel show']);
});

test('the focus holds a card that the pointer opened, until it leaves', () => {
  const held = [enter(), { type: 'show-due' }, { type: 'focus-in' }] as const;
  expect(types(after(...held, { type: 'leave' }).effects)).toEqual(['cancel show']);
  const freed = [...held, { type: 'focus-out' }] as const;
  expect(types(after(...freed, { type: 'leave' }).effects)).toContain('wait close');
});

test('Escape gives the focus back, and a click outside leaves it where it went', () => {
  expect(after(go(), pressEscape).effects).toContainEqual({ type: 'close', restoreFocus: true });
  expect(after(go(), { type: 'dismiss', by: 'outside' }).effects).toContainEqual({
    type: 'close',
    restoreFocus: false,
  });
});

test('a card that was dismissed under the pointer stays shut until the pointer leaves', () => {
  const dismissed = [enter(), { type: 'show-due' }, pressEscape] as const;
  expect(after(...dismissed, enter()).state.phase).toBe('closed');
  expect(after(...dismissed, enter(2)).state.phase).toBe('waiting');
  expect(after(...dismissed, { type: 'leave' }, enter()).state.phase).toBe('waiting');
});

test('asking again for the card that is open only moves the focus into it', () => {
  const stepped: LifeEvent = { type: 'go', target: target(1), focus: false };
  expect(types(after(stepped, go(1)).effects)).toEqual(['cancel show', 'cancel close', 'focus']);
  expect(types(after(stepped, go(2)).effects)).toContain('open');
});

test('resting on another mark takes the card over after the delay', () => {
  const moved = [enter(1), { type: 'show-due' }, enter(2)] as const;
  expect(after(...moved).state).toMatchObject({ phase: 'open', target: { mention: { id: 1 } } });
  expect(after(...moved, { type: 'show-due' }).state).toMatchObject({
    target: { mention: { id: 2 } },
  });
});

test('passing over another mark on the way to the card does not take it over', () => {
  const passed = [enter(1), { type: 'show-due' }, enter(2), { type: 'pointer-in-card' }] as const;
  expect(types(after(...passed).effects)).toContain('cancel show');
  expect(after(...passed, { type: 'show-due' }).state).toMatchObject({
    target: { mention: { id: 1 } },
  });
});

test('a tap opens at once', () => {
  expect(after(press(1, 'touch')).effects).toContainEqual(
    expect.objectContaining({ type: 'open', way: 'touch' }),
  );
});

test('whatever happens: open and close alternate, and nothing is left open or running when shut', () => {
  const event: fastCheck.Arbitrary<LifeEvent> = fastCheck.oneof(
    fastCheck
      .record({
        id: fastCheck.constantFrom(1, 2),
        touch: fastCheck.boolean(),
      })
      .map(({ id, touch }) => press(id, touch ? 'touch' : 'mouse')),
    fastCheck.constantFrom(1, 2).map((id) => enter(id)),
    fastCheck.constantFrom(1, 2).map(go),
    fastCheck
      .constantFrom('escape', 'outside', 'button', 'tab')
      .map((by): LifeEvent => ({ type: 'dismiss', by: by as 'escape' })),
    fastCheck.constantFrom<LifeEvent>(
      { type: 'leave' },
      { type: 'busy' },
      { type: 'gone' },
      { type: 'show-due' },
      { type: 'close-due' },
      { type: 'pointer-in-card' },
      { type: 'pointer-out-of-card' },
      { type: 'travel' },
      { type: 'focus-in' },
      { type: 'focus-out' },
    ),
  );
  fastCheck.assert(
    fastCheck.property(fastCheck.array(event, { maxLength: 40 }), (events) => {
      let state: State = closed;
      let open = false;
      const running = new Set<string>();
      for (const one of events) {
        // A timer that does not run cannot fall due.
        if (one.type === 'show-due' && !running.delete('show')) continue;
        if (one.type === 'close-due' && !running.delete('close')) continue;
        const [next, effects] = live(state, one, delays);
        state = next;
        for (const effect of effects) {
          if (effect.type === 'wait') running.add(effect.timer);
          if (effect.type === 'cancel') running.delete(effect.timer);
          if (effect.type === 'open') open = true;
          if (effect.type === 'close') {
            expect(open).toBe(true);
            open = false;
          }
        }
        expect(open).toBe(state.phase === 'open');
        if (running.has('close')) expect(state.phase).toBe('open');
        if (state.phase === 'closed') expect(running.size).toBe(0);
      }
    }),
  );
});
