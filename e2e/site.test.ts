/** The static site, opened from a plain folder in both browsers: no host, no script of ours, no network. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { root } from '../scripts/workshop/root.ts';
import { browserKinds, setStage } from './harness.ts';

const folder = join(root, '.output/site');

beforeAll(() => {
  execFileSync('npm', ['run', '-s', 'site'], { cwd: root });
}, 120_000);

describe.each(browserKinds)('the site in %s', (kind) => {
  const stage = setStage(kind, {});

  it.each([
    ['index.html', 'event/yalta-1945', 'Yalta'],
    ['ja.html', 'place/iturup', '択捉島'],
    ['ru.html', 'place/kunashir', 'Кунашир'],
  ])('shows a part of %s at its address, as a style sheet sets it', async (file, part, text) => {
    const page = await stage.session.browser.newPage();
    try {
      await page.goto(`${pathToFileURL(join(folder, file)).href}#${part}`);
      const seen = await page.evaluate((id) => {
        const element = document.getElementById(id);
        const { top } = element?.getBoundingClientRect() ?? { top: Number.NaN };
        return {
          text: element?.textContent ?? '',
          isInView: top >= -1 && top < innerHeight,
          scripts: document.scripts.length,
          loaded: performance.getEntriesByType('resource').length,
          columns: getComputedStyle(document.querySelector('.dossier') ?? document.body).display,
        };
      }, part);
      expect(seen).toMatchObject({ isInView: true, scripts: 0, loaded: 0, columns: 'grid' });
      expect(seen.text).toContain(text);
    } finally {
      await page.close();
    }
  });
});
