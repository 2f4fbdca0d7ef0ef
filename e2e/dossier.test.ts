/** The way from a card to everything else, and the page that it leads to. */
import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { browserKinds, htmlPage, pointOfMark, setStage, until, waitForMarks } from './harness.ts';

const parts = ['place/kurils', 'place/habomai', 'dispute', 'timeline', 'report/1', 'report/5'];

describe.each(browserKinds)('the dossier in %s', (kind) => {
  const stage = setStage(kind, { '/': htmlPage('<p>The talks on Kunashir came to an end.</p>') });

  it('opens from a card at the place’s own part', async () => {
    const page = await stage.session.open(`${stage.site.origin}/`);
    await page.bringToFront();
    await waitForMarks(page);
    const point = await pointOfMark(page, 'Kunashir');
    await page.mouse.move(point.x - 2, point.y);
    await page.mouse.move(point.x, point.y);
    await stage.probe.waitForCard(page);
    const button = await stage.probe.boxInCard(page, '.everything');
    if (button === null) throw new Error('no way to everything');
    await page.mouse.click(button.x + button.width / 2, button.y + button.height / 2);
    const url = await until('the dossier', () =>
      stage.probe.inExtension<string | undefined>(
        `async (browser) => (await browser.tabs.query({})).map((tab) => tab.url).find((url) => url?.includes('dossier'))`,
      ),
    );
    expect(url).toBe(`${stage.session.origin}/dossier.html#place/kunashir`);
    await page.close();
  });

  it.each(parts)('opens its part #%s', async (part) => {
    const page = await stage.session.openOwn(`dossier.html#${part}`);
    const top = await until('the part', () =>
      page.evaluate((id) => {
        const box = document.getElementById(id)?.getBoundingClientRect();
        const atEnd = scrollY + innerHeight >= document.documentElement.scrollHeight - 2;
        return box !== undefined && (Math.abs(box.top) < 40 || (atEnd && box.top < innerHeight));
      }, part),
    );
    expect(top).toBe(true);
    await page.close();
  });

  it('has no accessibility violation', async () => {
    const page = await stage.session.openOwn('dossier.html');
    await until('the page', () => page.$('h1'));
    // The page allows no script but its own; the browser's driver runs in a world of its own.
    await page.evaluate(`${axe.source}; undefined`);
    const found = await page.evaluate(async () => {
      const { violations } = await (
        globalThis as unknown as { axe: typeof import('axe-core') }
      ).axe.run(document);
      return violations.map((violation) => `${violation.id}: ${violation.nodes[0]?.html}`);
    });
    expect(found).toEqual([]);
    await page.close();
  });
});
