import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { dossierKnowledge } from '../answers/dossier/knowledge.ts';
import { searchEntries } from '../answers/look-up/entries.ts';
import { interfaceLanguages } from '../data/schema.ts';
import { exportFiles } from './exports/files.ts';
import { main, siteFolder, sitePage } from './site.ts';
import { root } from './workshop/root.ts';

const read = (file: string) => readFileSync(join(root, siteFolder, file), 'utf8');

beforeAll(() => {
  main();
});

describe.each(interfaceLanguages)('the site in %s', (language) => {
  it('has every part that can be looked up, under its address', () => {
    const html = read(sitePage(language));
    const ids = new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
    const missing = searchEntries(dossierKnowledge, language)
      .map(({ address }) => address)
      .filter((address) => !ids.has(address));
    expect(missing).toEqual([]);
  });

  it('links only to parts that it has, to its own files, and to the works', () => {
    const html = read(sitePage(language));
    const ids = new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
    const files = new Set([
      ...interfaceLanguages.map(sitePage),
      ...exportFiles().map(({ name }) => `exports/${name}`),
    ]);
    const lost = [...html.matchAll(/ href="([^"]+)"/g)]
      .map(([, href = '']) => href)
      .filter((href) =>
        href.startsWith('#')
          ? !ids.has(href.slice(1))
          : !files.has(href) && !href.startsWith('https://') && !href.startsWith('http://'),
      );
    expect(lost).toEqual([]);
  });

  it('needs no script and loads nothing, and its policy says so', () => {
    const html = read(sitePage(language));
    expect(html).not.toMatch(
      /<script|<iframe|<img|<object|<embed|rel="stylesheet"| src=|@import|url\(/,
    );
    expect(html).not.toMatch(/ on[a-z]+="/);
    expect(html).toContain(
      `<meta http-equiv="Content-Security-Policy" content="default-src 'none';`,
    );
    expect(html).toContain(`<html lang="${language}">`);
  });
});
