// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { MarkSettings } from '../settings/schema.ts';
import { Guest } from './guest.ts';
import { type MarkingOptions, offerMarking, type Services } from './handover.ts';
import { idleMarking } from './idle-marking.ts';

const dotted: MarkSettings = {
  markStyle: 'dotted',
  openBy: 'pointer',
  loadDelayMs: 0,
  marked: 'every',
};
const solid: MarkSettings = { ...dotted, markStyle: 'solid' };
const tinted: MarkSettings = { ...dotted, markStyle: 'tinted' };

/** Each time the settings were asked for: how to answer. */
let asked: PromiseWithResolvers<MarkSettings>[] = [];
/** The style in force each time the marks were brought up to date. */
let styles: string[] = [];
let options: MarkingOptions | undefined;
let guest: Guest | undefined;

/** A page with a stem in it, and the guest that asked for the script that marks it. */
async function stay(): Promise<Guest> {
  const ask = () => {
    const answer = Promise.withResolvers<MarkSettings>();
    asked.push(answer);
    return answer.promise;
  };
  const services: Services = {
    loadMarking: ask,
    markSettings: ask,
    paintMarks: async () => {},
    everywhere: { selector: '', isLight: true },
    paintCard: async () => {},
    loadCard: async () => {},
    count: async () => {},
  };
  guest = new Guest({ document, services, isExtensionAlive: () => true });
  await settle();
  return guest;
}

const settle = () => vi.advanceTimersByTimeAsync(100);

beforeEach(() => {
  vi.useFakeTimers();
  asked = [];
  styles = [];
  options = undefined;
  document.body.innerHTML = '<p>Iturup</p>';
  offerMarking((given) => {
    options = given;
    return { ...idleMarking, refresh: () => styles.push(given.settings().markStyle) };
  });
});
afterEach(() => {
  guest?.leave();
  vi.useRealTimers();
});

describe('a guest', () => {
  it('asks for no settings where there is nothing to mark', async () => {
    document.body.innerHTML = '<p>Nothing.</p>';
    await (await stay()).followSettings();
    expect(asked).toHaveLength(0);
  });

  it('makes marks with the settings that it was told, and follows them', async () => {
    const here = await stay();
    expect(asked).toHaveLength(1);
    asked[0]?.resolve(dotted);
    await settle();
    expect(options?.settings()).toEqual(dotted);
    void here.followSettings();
    asked[1]?.resolve(solid);
    await settle();
    expect(styles).toEqual(['solid']);
  });

  it('keeps the answer to its last question, whichever comes last', async () => {
    const here = await stay();
    asked[0]?.resolve(dotted);
    await settle();
    void here.followSettings();
    void here.followSettings();
    asked[2]?.resolve(tinted);
    await settle();
    asked[1]?.resolve(solid);
    await settle();
    expect(options?.settings()).toEqual(tinted);
    expect(new Set(styles)).toEqual(new Set(['tinted']));
  });

  it('knows a change that came while its marks were on their way', async () => {
    const here = await stay();
    void here.followSettings();
    asked[1]?.resolve(solid);
    asked[0]?.resolve(dotted);
    await settle();
    expect(options?.settings()).toEqual(solid);
  });

  it('keeps what it was told where a later question is not answered', async () => {
    const here = await stay();
    asked[0]?.resolve(dotted);
    await settle();
    void here.followSettings();
    asked[1]?.reject(new Error('no background'));
    await settle();
    expect(options?.settings()).toEqual(dotted);
    expect(styles).toEqual([]);
  });
});
