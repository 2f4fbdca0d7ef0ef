/**
 * The first look of every place in every language: what a reader has for three seconds, on contact sheets of
 * six, to be looked at, in `.cache/first-look/`. `npm run screenshots -- first-look ru firefox dark low` makes
 * some of them: words name languages, browsers, schemes and rooms.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { PNG } from 'pngjs';
import type { Page } from 'puppeteer-core';
import { type InterfaceLanguage, interfaceLanguages } from '../../data/schema.ts';
import { build } from '../build.ts';
import { type BrowserKind, browserKinds } from '../workshop/browsers.ts';
import { firstFamily, fontPages } from '../workshop/page-fonts.ts';
import { Probe, pointOfMark, waitForMarks } from '../workshop/probe.ts';
import { root } from '../workshop/root.ts';
import { serve } from '../workshop/server.ts';
import { type Session, startSession } from '../workshop/session.ts';
import { tapAt } from '../workshop/tap.ts';

const folder = join(root, '.cache', 'first-look');

/** Until the card has faded in, in milliseconds. */
const settleMs = 350;
/** Around the card on the sheet of a large window, in CSS pixels. */
const marginPx = 24;
const columns = 3;

interface Room {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  /** The part of the window that is kept, around the card; the whole of it where nothing is said. */
  readonly cell?: { readonly width: number; readonly height: number };
  /** By a tap on a touch screen, else by a pointer. Firefox cannot be told that its screen is one: no `hasTouch`. */
  readonly isTouched?: boolean;
}

const rooms: readonly Room[] = [
  { name: 'desktop', width: 1280, height: 1160, cell: { width: 410, height: 640 } },
  { name: 'low', width: 360, height: 560 },
  { name: 'phone', width: 390, height: 844, isTouched: true },
];

/** A paragraph for each place, its mark in brackets, as texts of the language have it. */
const paragraphs: Readonly<Record<InterfaceLanguage, readonly string[]>> = {
  en: [
    'Boats have crossed the fog off the [Kuril Islands] since there were harbours to leave from.',
    'Japan protested when Russia ended the talks on a peace treaty over the [Northern Territories] in spring.',
    'The airfield on [Etorofu] lies on the side of the Pacific, and the wind comes from there.',
    'The hot springs of [Kunashir] steam beside the road to the volcano.',
    'A letter from [Shikotan] took three weeks, and longer in winter.',
    'From the cape one sees the lighthouse of the [Habomai Islands] on a clear day.',
  ],
  ja: [
    '[千島列島]の沖には夏のあいだ霧がかかり、船は汽笛を鳴らして進む。',
    '春、ロシアが[北方領土]をめぐる平和条約交渉の中断を発表すると、日本は抗議した。',
    '[択捉島]の飛行場は太平洋側にあり、風はそちらから吹いてくる。',
    '[国後島]の温泉は火山へ向かう道の脇で湯気を上げている。',
    '[色丹島]からの手紙は三週間かかり、冬はもっと遅かった。',
    '晴れた日には岬から[歯舞群島]の灯台が見える。',
  ],
  ru: [
    'У [Курильских островов] летом стоит туман, и суда идут, подавая гудки.',
    'Весной Россия прервала переговоры с Японией о мирном договоре и о [Южных Курилах], и Токио заявил протест.',
    'Аэродром на [Итурупе] лежит со стороны Тихого океана, и ветер приходит оттуда.',
    'Горячие источники [Кунашира] дымятся у дороги к вулкану.',
    'Письмо с [Шикотана] шло три недели, а зимой и дольше.',
    'В ясный день с мыса виден маяк на островах [Хабомаи].',
  ],
};

const marked = /\[(.+?)\]/;

function article(language: InterfaceLanguage): string {
  const texts = paragraphs[language].map((text) => `<p>${text.replace(marked, '$1')}</p>`);
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>—</title>
    <meta name="viewport" content="width=device-width"><link rel="stylesheet" href="/fonts.css"><style>:root { color-scheme: light dark }
    body { margin: 0 auto; padding: 60vh 20px; max-width: 36rem; font: 17px/1.6 '${firstFamily('serif')}', '${firstFamily('serif-japanese')}', serif }
    p { margin-block: 0 1em }</style></head><body>${texts.join('\n')}</body></html>`;
}

/** Opens the card of a mark, takes the picture of its room, and closes the card again. */
async function take(page: Page, probe: Probe, room: Room, mark: string): Promise<PNG> {
  const { x, y } = await pointOfMark(page, mark);
  if (room.isTouched) await tapAt(page, { x, y });
  else {
    await page.mouse.move(x - 8, y - 60);
    await page.mouse.move(x, y, { steps: 3 });
  }
  await probe.waitForCard(page);
  await sleep(settleMs);
  const box = await probe.boxInCard(page, '.frame');
  const taken = PNG.sync.read(Buffer.from(await page.screenshot()));
  await page.keyboard.press('Escape');
  await probe.waitForNoCard(page);
  const { width, height } = room.cell ?? taken;
  const within = (at: number, most: number) => Math.round(Math.max(0, Math.min(at, most)));
  const left = within((box?.x ?? 0) - marginPx, taken.width - width);
  const top = within(Math.min(box?.y ?? 0, y) - marginPx, taken.height - height);
  const picture = new PNG({ width, height });
  PNG.bitblt(
    taken,
    picture,
    left,
    top,
    Math.min(width, taken.width),
    Math.min(height, taken.height),
    0,
    0,
  );
  return picture;
}

/** All pictures side by side, as wide as the first one. */
function contactSheet(pictures: readonly PNG[]): PNG {
  const [{ width, height } = { width: 1, height: 1 }] = pictures;
  const rows = Math.ceil(pictures.length / columns);
  const sheet = new PNG({ width: columns * (width + 4), height: rows * (height + 4) });
  for (const [index, picture] of pictures.entries()) {
    const x = (index % columns) * (width + 4);
    const y = Math.floor(index / columns) * (height + 4);
    PNG.bitblt(picture, sheet, 0, 0, width, height, x, y);
  }
  return sheet;
}

async function takeSheet(
  session: Session,
  probe: Probe,
  given: { readonly room: Room; readonly language: InterfaceLanguage; readonly origin: string },
): Promise<PNG> {
  const { room, language, origin } = given;
  await probe.inExtension(
    `async (browser) => { await browser.storage.sync.set({ language: '${language}' }); }`,
  );
  const page = await session.open(`${origin}/${language}`);
  const { width, height, isTouched = false } = room;
  const touch = isTouched && session.kind === 'chromium' ? { hasTouch: true } : {};
  await page.setViewport({ width, height, deviceScaleFactor: 1, ...touch });
  await page.bringToFront();
  const marks = await waitForMarks(page, 6);
  // The fonts that the card asks for, so that every machine draws the same.
  await page.evaluate(() => Promise.all([...document.fonts].map((font) => font.load())));
  const pictures: PNG[] = [];
  for (const { text } of marks) pictures.push(await take(page, probe, room, text));
  await page.close();
  return contactSheet(pictures);
}

async function takeIn(
  kind: BrowserKind,
  colorScheme: 'light' | 'dark',
  words: readonly string[],
): Promise<void> {
  const languages = wanted(interfaceLanguages, words);
  const site = await serve({
    ...fontPages(),
    ...Object.fromEntries(languages.map((language) => [`/${language}`, article(language)])),
  });
  const session = await startSession({ kind, extension: build(kind), colorScheme });
  try {
    const probe = await Probe.open(session);
    for (const language of languages) {
      for (const room of wanted(rooms, words, ({ name }) => name)) {
        const sheet = await takeSheet(session, probe, { room, language, origin: site.origin });
        const name = `${room.name}-${language}-${colorScheme}-${kind}.png`;
        writeFileSync(join(folder, name), PNG.sync.write(sheet));
        console.log(`.cache/first-look/${name}`);
      }
    }
  } finally {
    await session.close();
    await site.close();
  }
}

/** Those that the words name; all where they name none. */
function wanted<Entry>(
  all: readonly Entry[],
  words: readonly string[],
  nameOf: (entry: Entry) => string = String,
): readonly Entry[] {
  const named = all.filter((entry) => words.includes(nameOf(entry)));
  return named.length === 0 ? all : named;
}

/** @param words - languages, browsers, schemes and rooms; all of a kind where none is named. */
export async function takeFirstLooks(words: readonly string[]): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const kind of wanted(browserKinds, words)) {
    for (const scheme of wanted(['light', 'dark'] as const, words)) {
      await takeIn(kind, scheme, words);
    }
  }
}
