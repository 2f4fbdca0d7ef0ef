/**
 * Draws the icons in all their sizes from `icon.svg`, for on and for off: `node scripts/run.ts
 * scripts/icons/draw.ts`. The pictures are committed; only a new drawing needs another run.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { browserPath } from '../workshop/browsers.ts';
import { root } from '../workshop/root.ts';

/** Toolbars, lists of extensions and stores, at one and two pixels a pixel. */
const sizes = [16, 19, 32, 38, 48, 96, 128];
const grounds = { '': '#8a5c14', 'off-': '#77736b' };

/** To be run by `scripts/run.ts`; writes into `public/icon/`. */
export async function main(): Promise<number> {
  const drawing = readFileSync(join(import.meta.dirname, 'icon.svg'), 'utf8');
  const folder = join(root, 'public/icon');
  mkdirSync(folder, { recursive: true });
  const browser = await puppeteer.launch({
    executablePath: await browserPath('chromium'),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  const page = await browser.newPage();
  for (const [prefix, ground] of Object.entries(grounds)) {
    for (const size of sizes) {
      await page.setViewport({ width: size, height: size });
      const svg = drawing.replace(grounds[''], ground);
      await page.setContent(`<style>body{margin:0}svg{display:block;width:100vw}</style>${svg}`);
      const picture = await page.screenshot({ omitBackground: true });
      writeFileSync(join(folder, `${prefix}${size}.png`), picture);
    }
  }
  await browser.close();
  return 0;
}
