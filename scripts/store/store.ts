/**
 * `npm run store`: what the stores show, made from the product, into `store/`: the texts, five pictures of
 * 1280 × 800 and a promotional tile of 440 × 280, each in English, Japanese and Russian.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { PNG } from 'pngjs';
import type { InterfaceLanguage } from '../../data/schema.ts';
import { interfaceLanguages } from '../../data/schema.ts';
import { welcomeWordsOf } from '../../locales/welcome.ts';
import { build } from '../build.ts';
import { cardOn, own, type Shot, type Stage } from '../screenshots/shot.ts';
import { filesIn, readRequest } from '../start/target.ts';
import { Probe } from '../workshop/probe.ts';
import { root } from '../workshop/root.ts';
import { serve } from '../workshop/server.ts';
import { startSession } from '../workshop/session.ts';
import { storeText } from './texts.ts';

/** What all three stores take, in pixels. */
const pictureSize = { width: 1280, height: 800 };
const tileSize = { width: 440, height: 280 };
/** Until entrances have ended and fonts stand, in milliseconds. */
const settleMs = 700;

const names: Readonly<Record<InterfaceLanguage, string>> = {
  en: 'Etorofu',
  ja: '歯舞群島',
  ru: 'Шикотан',
};

/** The five pictures of a language, in the order of the store's page. */
export function picturesOf(language: InterfaceLanguage): readonly Shot['show'][] {
  const name = names[language];
  return [
    cardOn(name),
    cardOn(name, { section: 'reports' }),
    cardOn(name, { section: 'timeline' }),
    own('dossier.html#topics'),
    own('options.html'),
  ];
}

function tile(language: InterfaceLanguage): string {
  const icon = readFileSync(join(root, 'scripts', 'icons', 'icon.svg'), 'utf8');
  return `<!doctype html><html lang="${language}"><meta charset="utf-8"><style>
    body { margin: 0; block-size: 100vh; display: grid; place-content: center; justify-items: center; gap: 14px;
      background: #faf7f1; color: #24211c; text-align: center; font: 20px/1.4 "Noto Serif", "Noto Serif CJK JP", serif }
    svg { inline-size: 72px } h1 { margin: 0; font-size: 40px; font-weight: 600 } p { margin: 0; max-inline-size: 380px }
    </style>${icon}<h1>Two Names</h1><p>${welcomeWordsOf(language).tagline}</p></html>`;
}

/** Writes a picture. @throws Error where it does not have the size that the stores take. */
function keep(file: string, picture: Uint8Array, size: typeof tileSize): void {
  const { width, height } = PNG.sync.read(Buffer.from(picture));
  if (width !== size.width || height !== size.height) {
    throw new Error(
      `${file} is ${width} by ${height} pixels, not ${size.width} by ${size.height}.`,
    );
  }
  writeFileSync(file, picture);
}

async function takePictures(stage: Stage, language: InterfaceLanguage, folder: string) {
  const { session, probe } = stage;
  await probe.inExtension(
    `async (browser) => { await browser.storage.sync.clear(); await browser.storage.sync.set({ language: '${language}' }); }`,
  );
  for (const [index, show] of picturesOf(language).entries()) {
    const page = await show(stage, pictureSize);
    await sleep(settleMs);
    keep(join(folder, `${index + 1}.png`), await page.screenshot(), pictureSize);
    await page.close();
  }
  const page = await session.browser.newPage();
  await page.setViewport(tileSize);
  await page.setContent(tile(language));
  keep(join(folder, 'tile.png'), await page.screenshot(), tileSize);
  await page.close();
}

export async function main(): Promise<number> {
  const { target } = readRequest([]);
  if (target.type !== 'file') throw new Error('The demo article is a file.');
  const site = await serve({}, filesIn(target.folder));
  const extension = build('chromium');
  const { permissions } = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8'));
  const session = await startSession({ kind: 'chromium', extension });
  try {
    const probe = await Probe.open(session);
    const stage = { session, probe, origin: site.origin, article: target.path };
    for (const language of interfaceLanguages) {
      const folder = join(root, 'store', language);
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, 'listing.md'), storeText(language, permissions));
      await takePictures(stage, language, folder);
      console.log(`store/${language}`);
    }
  } finally {
    await session.close();
    await site.close();
  }
  return 0;
}
