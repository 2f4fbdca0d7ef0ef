/** Our own pages where the reader’s system sets the colours, in both browsers. */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { violationsOf } from './axe.ts';
import { browserKinds, setStage, until } from './harness.ts';

const pages = ['dossier', 'options', 'popup', 'sidepanel', 'welcome'] as const;

describe.each(browserKinds)('with forced colours in %s', (kind) => {
  const stage = setStage(kind, {}, { forcedColors: true });

  async function open(path: string): Promise<Page> {
    const page = await stage.session.openOwn(path);
    await until('the page', () => page.$('main, .popup, form'));
    expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
    return page;
  }

  it.each(pages)('the page %s has no accessibility violation', async (name) => {
    const page = await open(`${name}.html`);
    expect(await violationsOf(page)).toEqual([]);
    await page.close();
  });

  it('the look-up has none with results and a card', async () => {
    const popup = await open('popup.html');
    await popup.type('input', 'etorofu');
    await until('the card', () => popup.$('.detail .card'));
    expect(await violationsOf(popup)).toEqual([]);
    await popup.close();
  });

  it('the map and the chart of the dossier keep their parts apart', async () => {
    const page = await open('dossier.html');
    const colours = await page.evaluate(() => {
      const fill = (selector: string) => {
        const element = document.querySelector(selector);
        return element ? getComputedStyle(element).fill : undefined;
      };
      return { land: fill('.ground .land'), island: fill('.ground .island') };
    });
    expect(colours.island).not.toBe(colours.land);
    const edges = await page.$$eval('.bar > span', (parts) =>
      parts.map((part) => getComputedStyle(part).borderInlineStartStyle),
    );
    expect(edges.length).toBeGreaterThan(5);
    expect(edges).not.toContain('none');
    await page.close();
  });
});
