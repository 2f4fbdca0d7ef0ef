/** The table of shots: what people see, one state each. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type InterfaceLanguage, interfaceLanguages } from '../../data/schema.ts';
import { sharedFolder } from '../shared.ts';
import { until, waitForMarks } from '../workshop/probe.ts';
import type { ServedPage } from '../workshop/server.ts';
import { comparedPages, comparedShots } from './compared.ts';
import { cardOn, lookUp, openAt, own, popupOnArticle, type Shot } from './shot.ts';

/** As wide as a readme is shown, and fine enough for any screen. */
const readmeSize = { width: 880, height: 640, scale: 2 };
const wide = { width: 1100, height: 820 };
const narrow = { width: 360, height: 640 };
const popupSize = { width: 384, height: 600 };
const sidePanelSize = { width: 400, height: 820 };
const ownPageSize = { width: 1000, height: 900 };

/** A name of the largest island with a slip, as readers of each language may type it. */
const misspeltIn: Record<InterfaceLanguage, string> = {
  en: 'etorufo',
  ja: 'エトロブ',
  ru: 'итуруб',
};

const rightToLeft = { path: '/right-to-left' };

/** A saved page of a news site, full of boxes and pictures, with a real mention of the islands. */
const busyPage = join(sharedFolder, 'pages', 'pl-d44103fd.html');

/** Pages of the site beside the demo article. */
export function otherPages(): Record<string, ServedPage> {
  return {
    ...comparedPages(),
    '/right-to-left': `<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8">
      <meta name="viewport" content="width=device-width"><title>اسمان</title>
      <style>:root { color-scheme: light dark } body { max-width: 38rem; margin: 4rem auto; padding: 0 1.5rem;
      font: 1.25rem/1.9 "Noto Naskh Arabic", "Noto Serif", serif }</style></head><body>
      <p>لكل جزيرة هنا اسمان، اسم روسي واسم ياباني.</p>
      <p>أكبرها Etorofu، وتسمى أيضا Iturup، وإلى الجنوب منها Kunashir، وتعرف كذلك باسم Kunashiri.</p>
      <p>تديرها روسيا وتطالب بها اليابان.</p></body></html>`,
    ...(existsSync(busyPage) ? { '/busy': readFileSync(busyPage, 'utf8') } : {}),
  };
}

const busyShots: readonly Shot[] = existsSync(busyPage)
  ? [
      {
        name: 'card-busy-page',
        ...wide,
        foreign: true,
        show: async (stage, size) => {
          const page = await openAt(stage, `${stage.origin}/busy`, size);
          const [mark] = await waitForMarks(page);
          await page.close();
          return cardOn(mark?.text ?? '', { path: '/busy' })(stage, size);
        },
      },
    ]
  : [];

const dossierSize = { width: 1200, height: 1000 };
/** A sheet of A4, in CSS pixels. */
const paper = { width: 794, height: 1123 };

/** The dossier at a part, also where the window has become another since it was opened. */
function dossierAt(part: string): Shot['show'] {
  return own(`dossier.html#${part}`, (page) =>
    page.evaluate((id) => document.getElementById(id)?.scrollIntoView(), part),
  );
}

/** A page of the dossier as its style sheet sets it on paper, within the margins of the sheet. */
const printed = own('dossier.html#timeline', async (page) => {
  await page.emulateMediaType('print');
  await page.evaluate(() => {
    document.body.style.margin = '18mm 17mm 20mm';
    document.getElementById('timeline')?.scrollIntoView();
  });
});

/** Shots in each language; in one browser where only the language differs. */
function inEachLanguage(
  shotsOf: (language: InterfaceLanguage, ending: string) => readonly Shot[],
): Shot[] {
  return interfaceLanguages.flatMap((language) => {
    const isEnglish = language === 'en';
    return shotsOf(language, isEnglish ? '' : `-${language}`).map((shot): Shot => {
      const inLanguage: Shot = { ...shot, settings: { language } };
      return isEnglish ? inLanguage : { ...inLanguage, only: ['chromium'] };
    });
  });
}

/** The toolbar's popup, the side panel, the settings and the welcome. */
const ownShots = inEachLanguage((language, ending) => [
  {
    name: `popup${ending}`,
    ...popupSize,
    show: lookUp(misspeltIn[language], '.detail .card'),
  },
  { name: `popup-page${ending}`, ...popupSize, show: popupOnArticle() },
  { name: `popup-nothing${ending}`, ...popupSize, show: lookUp('qqqqxz', '.sentence .chips') },
  {
    name: `sidepanel${ending}`,
    ...sidePanelSize,
    show: own('sidepanel.html?query=Habomai', (page) =>
      until('the card', () => page.$('.detail .card')),
    ),
  },
  { name: `options${ending}`, ...ownPageSize, show: own('options.html') },
  { name: `options-narrow${ending}`, ...narrow, show: own('options.html') },
  { name: `welcome${ending}`, ...ownPageSize, show: own('welcome.html') },
]);

/** The dossier wide, narrow and printed. */
const dossierShots = inEachLanguage((_, ending) => {
  return [
    {
      name: `dossier${ending}`,
      ...dossierSize,
      show: own('dossier.html#place/iturup'),
    },
    { name: `dossier-narrow${ending}`, ...narrow, show: dossierAt('places') },
    {
      name: `dossier-printed${ending}`,
      only: ['chromium'],
      ...paper,
      show: printed,
    },
  ];
});

export const shots: readonly Shot[] = [
  {
    name: 'readme',
    only: ['chromium'],
    ...readmeSize,
    show: cardOn('Etorofu'),
  },
  {
    name: 'article',
    ...wide,
    show: async (stage, size) => {
      const page = await openAt(stage, `${stage.origin}${stage.article}`, size);
      await waitForMarks(page, 10);
      return page;
    },
  },
  { name: 'card', ...wide, show: cardOn('Etorofu') },
  { name: 'card-kunashir', ...wide, show: cardOn('Kunashir') },
  { name: 'card-shikotan', ...wide, show: cardOn('Shikotan') },
  { name: 'card-habomai', ...wide, show: cardOn('Habomai') },
  { name: 'card-group', ...wide, show: cardOn('Northern Territories') },
  { name: 'card-chain', ...wide, show: cardOn('Kuril Islands') },
  { name: 'card-ja', ...wide, settings: { language: 'ja' }, show: cardOn('歯舞群島') },
  { name: 'card-ru', ...wide, settings: { language: 'ru' }, show: cardOn('Шикотан') },
  { name: 'card-dispute', ...wide, show: cardOn('Etorofu', { section: 'dispute' }) },
  { name: 'card-timeline', ...wide, show: cardOn('Etorofu', { section: 'timeline' }) },
  { name: 'card-reports', ...wide, show: cardOn('Etorofu', { section: 'reports' }) },
  { name: 'card-narrow', ...narrow, show: cardOn('Kunashir') },
  { name: 'card-right-to-left', ...wide, show: cardOn('Etorofu', rightToLeft) },
  {
    name: 'card-forced-colors',
    ...wide,
    only: ['chromium'],
    forcedColors: true,
    show: cardOn('Etorofu'),
  },
  ...busyShots,
  ...comparedShots,
  ...dossierShots,
  { name: 'dossier-map', ...dossierSize, show: own('dossier.html#places') },
  { name: 'dossier-topics', ...dossierSize, show: own('dossier.html#topics') },
  { name: 'dossier-names', ...dossierSize, show: own('dossier.html#names') },
  ...ownShots,
];
