/**
 * The fonts of the kept pictures, from npm packages, so that every machine draws the same letters. They
 * are declared in the page under the names that the card asks for first: a page's fonts win over the
 * installed ones, also inside a shadow root, where `@font-face` itself does nothing.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from './root.ts';
import type { ServedPage } from './server.ts';

interface Package {
  /** The card's token whose first family the package stands in for. */
  readonly token: 'serif' | 'serif-japanese' | 'sans-japanese';
  readonly name: string;
  readonly styleSheets: readonly string[];
}

const packages: readonly Package[] = [
  {
    token: 'serif',
    name: '@fontsource-variable/noto-serif',
    styleSheets: ['wght.css', 'wght-italic.css'],
  },
  {
    token: 'serif-japanese',
    name: '@fontsource-variable/noto-serif-jp',
    styleSheets: ['wght.css'],
  },
  { token: 'sans-japanese', name: '@fontsource-variable/noto-sans-jp', styleSheets: ['wght.css'] },
];

/** The family that a token of the card names first: a page that has the style sheet may use it too. */
export function firstFamily(token: Package['token']): string {
  const tokens = readFileSync(join(root, 'components', 'tokens.css'), 'utf8');
  const family = new RegExp(`--${token}:\\s*"([^"]+)"`).exec(tokens)?.[1];
  if (family === undefined) throw new Error(`The token --${token} does not begin with a family.`);
  return family;
}

/** The pages of a site that serves the fonts: a style sheet at `/fonts.css`, and its files. */
export function fontPages(): Record<string, ServedPage> {
  const pages: Record<string, ServedPage> = {};
  let styles = '';
  for (const { token, name, styleSheets } of packages) {
    const folder = dirname(fileURLToPath(import.meta.resolve(`${name}/package.json`)));
    const family = firstFamily(token);
    for (const styleSheet of styleSheets) {
      styles += readFileSync(join(folder, styleSheet), 'utf8')
        .replaceAll(/font-family: '[^']+'/g, `font-family: '${family}'`)
        .replaceAll('./files/', `/${token}/`);
    }
    for (const file of readdirSync(join(folder, 'files'))) {
      pages[`/${token}/${file}`] = {
        body: readFileSync(join(folder, 'files', file)),
        headers: { 'content-type': 'font/woff2' },
      };
    }
  }
  pages['/fonts.css'] = { body: styles, headers: { 'content-type': 'text/css' } };
  return pages;
}
