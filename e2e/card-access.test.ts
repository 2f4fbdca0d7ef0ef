/**
 * The card under axe, with its real styles, in both browsers. axe cannot see into a closed shadow root, so the
 * card's content is copied into an open one on an empty page.
 */
import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserKinds, htmlPage, pointOfMark, setStage, until, waitForMarks } from './harness.ts';

const sections = ['glance', 'dispute', 'timeline', 'reports'];
const names = ['Kuril Islands', 'Northern Territories', 'Kunashir', 'Shikotan', 'Habomai'];

const pages = {
  '/article': htmlPage(
    `<p>After Japan’s sanctions the talks on the Kuril Islands, which Japan calls the Northern Territories, and the visits without a visa to Kunashir, Shikotan and Habomai came to an end.</p>`,
  ),
  '/empty': htmlPage('<main><h1>Empty</h1><div id="place"></div></main>'),
};

const stages = browserKinds.flatMap((kind) =>
  [false, true].map((forcedColors) => ({
    kind,
    forcedColors,
    title: forcedColors ? `${kind} with forced colours` : kind,
  })),
);

describe.each(stages)('the drawn card in $title has no accessibility violation', (wanted) => {
  const { kind, forcedColors } = wanted;
  const stage = setStage(kind, pages, forcedColors ? { forcedColors } : undefined);
  let article: Page;
  let bench: Page;

  beforeAll(async () => {
    bench = await stage.session.open(`${stage.site.origin}/empty`);
    expect(await bench.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(
      forcedColors,
    );
    await bench.addScriptTag({ content: axe.source });
    article = await stage.session.open(`${stage.site.origin}/article`);
  });
  afterAll(async () => {
    await article?.close();
    await bench?.close();
  });

  async function drawnOn(name: string): Promise<void> {
    await article.bringToFront();
    await waitForMarks(article);
    const point = await pointOfMark(article, name);
    await article.mouse.move(point.x - 2, point.y);
    await article.mouse.move(point.x, point.y);
    await stage.probe.waitForCard(article);
  }

  async function close(): Promise<void> {
    await article.keyboard.press('Escape');
    await stage.probe.waitForNoCard(article);
    await article.mouse.move(5, 600);
  }

  /** Of the themes, which differ in colours alone, the first is looked at as a whole. */
  async function violations(): Promise<string[]> {
    const found = await violationsIn('light', true);
    return forcedColors ? found : [...found, ...(await violationsIn('dark', false))];
  }

  async function violationsIn(scheme: 'light' | 'dark', isWhole: boolean): Promise<string[]> {
    const html = await stage.probe.inCard<string>(article, '(root) => root.innerHTML');
    return bench.evaluate(
      async (markup, theme, whole) => {
        const place = document.getElementById('place');
        const choosesColors = !matchMedia('(forced-colors: active)').matches;
        if (place === null || markup === null) return ['nothing to examine'];
        const host = document.createElement('div');
        host.style.cssText = 'display:block;inline-size:360px';
        host.attachShadow({ mode: 'open' }).innerHTML = markup;
        host.shadowRoot?.querySelector('.tokens')?.setAttribute('data-theme', theme);
        const still = document.createElement('style');
        still.textContent = '.frame { animation: none }';
        host.shadowRoot?.append(still);
        place.replaceChildren(host);
        const { violations: found, passes } = await (
          globalThis as unknown as { axe: typeof import('axe-core') }
        ).axe.run(place, {
          resultTypes: ['violations'],
          ...(whole ? {} : { runOnly: ['color-contrast'] }),
          rules: {
            ...(whole ? { region: { enabled: false } } : {}),
            // Under forced colours `getComputedStyle` returns the sheet's colours, not those painted.
            'color-contrast': { enabled: choosesColors },
          },
        });
        if (choosesColors && !passes.some((rule) => rule.id === 'color-contrast'))
          return ['no contrast was measured'];
        return found.flatMap((violation) =>
          violation.nodes.map((node) => `${violation.id}: ${node.html} ${node.failureSummary}`),
        );
      },
      html,
      scheme,
      isWhole,
    );
  }

  it.each(names)('on %s', async (name) => {
    await drawnOn(name);
    expect(await violations()).toEqual([]);
    await close();
  });

  it.each(sections)('in its part "%s"', async (section) => {
    await drawnOn('Kunashir');
    const tab = await stage.probe.boxInCard(article, `[data-section="${section}"]`);
    if (tab === null) throw new Error('no tab');
    await article.mouse.click(tab.x + tab.width / 2, tab.y + tab.height / 2);
    await until('the part', () =>
      stage.probe.inCard<boolean>(
        article,
        `(root, section) => root.querySelector('[data-section="' + section + '"]').getAttribute('aria-selected') === 'true'`,
        section,
      ),
    );
    expect(await violations()).toEqual([]);
    await close();
  });
});
