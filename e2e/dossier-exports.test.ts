/** The files that the dossier offers, downloaded by its links in both browsers. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exportFiles } from '../scripts/exports/files.ts';
import { browserKinds, setStage, until } from './harness.ts';

const files = new Map(exportFiles().map(({ name, contents }) => [name, contents]));

describe.each(browserKinds)('the files of the dossier in %s', (kind) => {
  const downloads = mkdtempSync(join(tmpdir(), 'two-names-downloads-'));
  const stage = setStage(kind, {}, { downloads });
  let page: Page;

  beforeAll(async () => {
    page = await stage.session.openOwn('dossier.html#sources');
    await page.waitForSelector('a[download]');
  });
  afterAll(() => rmSync(downloads, { recursive: true, force: true }));

  const offered = [
    'two-names-data.json',
    'two-names-data.schema.json',
    'two-names-citations.en.bib',
    'two-names-citations.en.ris',
    'two-names-citations.en.csl.json',
  ];

  it('are offered among the sources', async () => {
    const names = await page.$$eval('#sources a[download]', (links) =>
      links.map((link) => link.getAttribute('download')),
    );
    expect(names).toEqual(offered);
  });

  it.each(offered)('%s comes as it was made', async (name) => {
    await page.$eval(`a[download="${name}"]`, (link) => (link as HTMLAnchorElement).click());
    const path = join(downloads, name);
    const size = Buffer.byteLength(files.get(name) ?? '');
    await until(`the file ${name} (there: ${readdirSync(downloads)})`, async () =>
      existsSync(path) ? readFileSync(path).length === size : false,
    );
    expect(readFileSync(path, 'utf8')).toBe(files.get(name));
  });

  it('leave the page where it was', async () => {
    expect(await page.evaluate(() => location.hash)).toBe('#sources');
  });
});
