/**
 * `npm run site` writes the dossier as a static site into `.output/site`: one page a language, every part
 * with its address, the files to take along beside them. No page needs a script or loads anything, and
 * its policy says so; any host can serve the folder, and it opens from a disk too.
 */

import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { dossierContent } from '../answers/dossier/dossier.ts';
import { dossierKnowledge } from '../answers/dossier/knowledge.ts';
import { escapeMarkup } from '../answers/escape-markup.ts';
import { noAnswer } from '../answers/look-up/search.ts';
import { Dossier } from '../components/dossier/Dossier.tsx';
import { type InterfaceLanguage, interfaceLanguages } from '../data/schema.ts';
import { dossierWordsOf } from '../locales/dossier.ts';
import { defaultSettings } from '../settings/schema.ts';
import { exportFiles, exportsFolder } from './exports/files.ts';
import { root } from './workshop/root.ts';

/** Where it is written, from the root; ignored by git. */
export const siteFolder = '.output/site';

const languageNames: Readonly<Record<InterfaceLanguage, string>> = {
  en: 'English',
  ja: '日本語',
  ru: 'Русский',
};

/** The page of a language: English is what a host serves for the folder. */
export function sitePage(language: InterfaceLanguage): string {
  return language === 'en' ? 'index.html' : `${language}.html`;
}

/** The style sheets of the dossier, as its own page imports them. */
function styles(): string {
  const entry = join(root, 'entrypoints/dossier/main.tsx');
  const imports = [...readFileSync(entry, 'utf8').matchAll(/^import '(.+\.css)';$/gm)];
  return imports.map(([, file = '']) => sheet(resolve(dirname(entry), file))).join('\n');
}

/** A sheet with those that it imports in their places. */
function sheet(file: string): string {
  return readFileSync(file, 'utf8').replace(/@import\s+"([^"]+)";/g, (_, imported: string) =>
    sheet(resolve(dirname(file), imported)),
  );
}

function page(language: InterfaceLanguage, css: string): string {
  const t = dossierWordsOf(language);
  const content = dossierContent({ settings: defaultSettings, language }, dossierKnowledge);
  const body = renderToString(
    h(Dossier, {
      content,
      t,
      language,
      tools: undefined,
      find: () => noAnswer,
      nameOf: (id) => id,
      others: interfaceLanguages.map((each) => ({
        language: each,
        href: sitePage(each),
        label: languageNames[each],
      })),
    }),
  );
  const hash = createHash('sha256').update(css).digest('base64');
  // The bars of the charts have their widths as attributes.
  const policy = `default-src 'none'; style-src 'sha256-${hash}'; style-src-attr 'unsafe-inline'; base-uri 'none'; form-action 'none'`;
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>Two Names · ${escapeMarkup(t.dossier.title)}</title>
${interfaceLanguages.map((each) => `<link rel="alternate" hreflang="${each}" href="${sitePage(each)}">`).join('\n')}
<style>${css}</style>
</head>
<body class="tokens" data-theme="system">${body}</body>
</html>
`;
}

/** Writes the site anew. */
export function main(): number {
  const folder = join(root, siteFolder);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, exportsFolder), { recursive: true });
  const css = styles();
  for (const language of interfaceLanguages) {
    writeFileSync(join(folder, sitePage(language)), page(language, css));
  }
  for (const { name, contents } of exportFiles()) {
    writeFileSync(join(folder, exportsFolder, name), contents);
  }
  console.log(`The site is in ${siteFolder}: open ${sitePage('en')} in it, or put it on a host.`);
  return 0;
}
