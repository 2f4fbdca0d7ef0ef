// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { MarkSettings } from '../../settings/schema.ts';
import { knock, type MarkAnswer } from '../handover.ts';
import '../browser.fixture.ts';
import { Guest } from './guest.ts';
import { idleMarking } from './idle-marking.fixture.ts';
import type { MarkingOptions } from './marking.ts';

const dotted: MarkSettings = {
  markStyle: 'dotted',
  openBy: 'pointer',
  loadDelayMs: 0,
  marked: 'every',
};
const solid: MarkSettings = { ...dotted, markStyle: 'solid' };
const tinted: MarkSettings = { ...dotted, markStyle: 'tinted' };

/** Each time the settings were asked for: how to answer. */
let asked: PromiseWithResolvers<MarkAnswer>[] = [];
/** What happened to the marks: made, cleared, or refreshed in a style. */
let happened: string[] = [];
let isAlive = true;
let turn: (isBack?: boolean) => void = () => {};
let options: MarkingOptions | undefined;

const settle = () => vi.advanceTimersByTimeAsync(100);

function stay(): void {
  new Guest({
    document,
    settings: dotted,
    services: {
      markSettings: () => {
        const answer = Promise.withResolvers<MarkAnswer>();
        asked.push(answer);
        return answer.promise;
      },
      paintMarks: async () => {},
      everywhere: { selector: '', isLight: true },
      paintCard: async () => {},
      loadCard: async () => {},
      count: async () => {},
    },
    makeMarking: (given) => {
      options = given;
      happened.push('made');
      return {
        ...idleMarking,
        isOfInterest: true,
        refresh: () => happened.push(given.settings().markStyle),
        clear: () => happened.push('cleared'),
      };
    },
    isExtensionAlive: () => isAlive,
    followTurns: (onTurn, signal) => {
      turn = (isBack = false) => {
        if (!signal.aborted) onTurn({ isBack });
      };
    },
    shadowRootOf: ({ shadowRoot }) => shadowRoot,
  });
}

beforeEach(() => {
  vi.useFakeTimers();
  asked = [];
  happened = [];
  isAlive = true;
  document.body.innerHTML = '<p>Iturup</p>';
});
afterEach(() => {
  isAlive = false;
  turn();
  vi.useRealTimers();
});

describe('a guest', () => {
  it('marks at once, with the settings that it was given', () => {
    stay();
    expect(happened).toEqual(['made']);
    expect(options?.settings()).toEqual(dotted);
    expect(asked).toHaveLength(0);
  });

  it('follows the settings at each turn', async () => {
    stay();
    turn();
    asked[0]?.resolve(solid);
    await settle();
    expect(options?.settings()).toEqual(solid);
    expect(happened).toEqual(['made', 'dotted', 'solid']);
  });

  it('keeps the answer to its last question, whichever comes last', async () => {
    stay();
    turn();
    turn();
    asked[1]?.resolve(tinted);
    await settle();
    asked[0]?.resolve(solid);
    await settle();
    expect(options?.settings()).toEqual(tinted);
  });

  it('keeps what it was told where a question is not answered', async () => {
    stay();
    turn();
    asked[0]?.reject(new Error('no background'));
    await settle();
    expect(options?.settings()).toEqual(dotted);
    expect(happened).toEqual(['made', 'dotted']);
  });

  it('takes everything down where we are off, and marks again where we are on', async () => {
    stay();
    turn();
    asked[0]?.resolve('off');
    await settle();
    expect(happened).toEqual(['made', 'dotted', 'cleared']);
    expect(options?.signal.aborted).toBe(true);
    expect(knock()).toBe(true);
    asked[1]?.resolve(solid);
    await settle();
    expect(happened.slice(3)).toEqual(['made']);
    expect(options?.settings()).toEqual(solid);
  });

  it('asks after a change of the page whether we are still on, and more and more seldom', async () => {
    stay();
    await settle();
    for (let minute = 0; minute < 10; minute += 1) {
      for (let second = 0; second < 60; second += 1) {
        document.body.append('more');
        await vi.advanceTimersByTimeAsync(1_000);
      }
    }
    expect(asked.length).toBeGreaterThan(4);
    expect(asked.length).toBeLessThan(12);
    asked.at(-1)?.resolve('off');
    await settle();
    expect(happened).toEqual(['made', 'cleared']);
  });

  it('takes everything down for good where the extension is gone', () => {
    stay();
    isAlive = false;
    turn();
    isAlive = true;
    turn();
    expect(happened).toEqual(['made', 'cleared']);
    expect(asked).toHaveLength(0);
  });
});
