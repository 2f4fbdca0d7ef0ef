/** Sync storage that is full to its last byte, in both browsers. */
import { describe, expect, it } from 'vitest';
import { browserKinds, htmlPage, setStage, until } from './harness.ts';

/** Fills what room sync storage has left: large items first, then ever smaller ones, then empty ones. */
const fill = `async (browser) => {
  const { sync } = browser.storage;
  const fits = (key, length) => sync.set({ [key]: 'x'.repeat(length) }).then(() => true, () => false);
  let items = 0;
  for (let length = 8000; length > 0; length = Math.floor(length / 2)) {
    while (await fits('filler' + items, length)) items += 1;
  }
  for (const key of 'abcdefghij') await fits(key, 0);
  return sync.getBytesInUse(null);
}`;

interface Stored {
  readonly sync: Record<string, unknown>;
  readonly local: Record<string, unknown>;
}

describe.each(browserKinds)('settings in %s whose sync storage is full', (kind) => {
  const stage = setStage(kind, { '/': htmlPage('<p>On Iturup.</p>') });
  const stored = () =>
    stage.probe.inExtension<Stored>(
      `async (browser) => ({ sync: await browser.storage.sync.get(), local: await browser.storage.local.get() })`,
    );
  const choose = (style: string) =>
    stage.probe.inExtension(
      `() => document.querySelector('input[name="markStyle"][value="${style}"]').click()`,
    );
  const note = () =>
    stage.probe.inExtension<string>(`() => document.querySelector('.note')?.textContent ?? ''`);

  it('are kept on this machine, count, and say so, until there is room again', async () => {
    await stage.probe.inExtension(
      `(browser) => browser.storage.sync.set({ leader: 'japanese', version: 1 })`,
    );
    const page = await stage.session.open(`${stage.site.origin}/`);
    await page.bringToFront();
    const shownAs = (name: string) =>
      until(`marks as ${name}`, () =>
        page.evaluate((wanted) => [...CSS.highlights.keys()].join() === wanted, name),
      );
    await shownAs('two-names');
    // The browsers' own limit is 102,400 bytes; Firefox counts the signs between items too.
    expect(await stage.probe.inExtension<number>(fill)).toBeGreaterThan(102_400 - 100);
    const before = await stored();

    await choose('tinted');
    await until('local storage', async () => (await stored()).local.markStyle === 'tinted');
    expect((await stored()).sync).toEqual(before.sync);
    await until('the word about it', async () => /kept on this computer only/i.test(await note()));
    await page.bringToFront();
    await shownAs('two-names-tinted');

    await stage.probe.inExtension(
      `async (browser) => browser.storage.sync.remove(Object.keys(await browser.storage.sync.get()).filter((key) => !['leader', 'version'].includes(key)))`,
    );
    await choose('solid');
    await until('sync storage', async () => (await stored()).sync.markStyle === 'solid');
    await until('local storage to let go', async () => !('markStyle' in (await stored()).local));
    expect((await stored()).sync).toEqual({ leader: 'japanese', markStyle: 'solid', version: 1 });
    await until('no more word', async () => (await note()) === '');
    await page.bringToFront();
    await shownAs('two-names-solid');
  });
});
