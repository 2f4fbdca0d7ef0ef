import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { needsShared, sharedExists, sharedFolder } from '../scripts/shared.ts';
import { browserKinds, htmlPage, setStage, waitForMarks } from './harness.ts';

/** The names that each report holds, in its order. */
const namesIn: Readonly<Record<string, readonly string[]>> = {
  '000': [
    'Kuril Islands',
    'Kuril islands',
    'Iturup',
    'Kunashir',
    'Shikotan',
    'Habomai',
    'Northern Territories',
    'Southern Kuril Islands',
    'Kuril Islands',
  ],
  '001': [
    'Kunashiri',
    'Etorofu',
    'Shikotan',
    'Habomai',
    'Northern Territories',
    'Southern Kurils',
    'Shikotan',
    'Habomai',
  ],
  '002': ['Kuril Islands', 'Kuril Islands', 'Kuril Islands', 'Kuril Islands'],
  '003': ['Southern Kurils', 'Northern Territories'],
  '004': ['Kurils', 'Northern Territories', 'Kuril Islands'],
};

/** What a report calls the four without a name; a mark there is right, and no name. */
const description = /^(the )?(four )?(disputed )?islands?$/i;

describe.skipIf(!sharedExists)(needsShared('the five reports served as pages'), () => {
  const folder = join(sharedFolder, 'reports');
  const pages = Object.fromEntries(
    (sharedExists ? readdirSync(folder) : []).map((file) => {
      const paragraphs = readFileSync(join(folder, file), 'utf8')
        .split(/\n+/)
        .map((line) => `<p>${line.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`);
      return [`/${file.slice(0, 3)}.html`, htmlPage(paragraphs.join('\n'), 'en', 'A report')];
    }),
  );

  describe.each(browserKinds)('in %s', (kind) => {
    const stage = setStage(kind, pages);

    it.each(Object.entries(namesIn))(
      'report %s has each of its names marked',
      async (id, names) => {
        const page = await stage.session.open(`${stage.site.origin}/${id}.html`);
        const before = await page.evaluate(() => document.documentElement.outerHTML);
        const marks = await waitForMarks(page, names.length);
        const named = marks.map(({ text }) => text).filter((text) => !description.test(text));
        expect(named).toHaveLength(names.length);
        for (const [index, name] of names.entries()) expect(named[index]).toContain(name);
        expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
        await stage.session.leave(page);
      },
    );
  });
});
