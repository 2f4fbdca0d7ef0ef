import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { needsShared, sharedExists, sharedFolder } from '../scripts/shared.ts';
import { type Session, startSession } from '../scripts/workshop/session.ts';
import { browserKinds, marksOf, setStage } from './harness.ts';

interface SavedPage {
  readonly id: string;
  readonly file: string;
  readonly charset: string;
  readonly mentions: number;
}

/** How long our survey of a page may take, in milliseconds. */
const settledMs = 400;
/** Scripts make a page another one each time, and so does what other hosts refuse to send. */
const still = "default-src 'none'; style-src 'unsafe-inline'";

const saved: readonly SavedPage[] = sharedExists
  ? JSON.parse(readFileSync(join(sharedFolder, 'pages', 'pages.json'), 'utf8'))
  : [];

/** Everything that a page can see of itself: elements, attributes, texts, open shadow roots. */
function serialise(page: Page): Promise<string> {
  return page.evaluate(() => {
    const lines: string[] = [];
    const write = (node: Node, depth: number) => {
      const element = node instanceof Element ? node : undefined;
      const attributes = element
        ? [...element.attributes].map(({ name, value }) => `${name}=${value}`)
        : [];
      lines.push([depth, node.nodeName, node.nodeValue ?? '', ...attributes].join(' '));
      if (element?.shadowRoot) write(element.shadowRoot, depth + 1);
      for (const child of node.childNodes) write(child, depth + 1);
    };
    write(document, 0);
    return lines.join('\n');
  });
}

/** What a page says to its console, and what it throws. */
function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  return complaints;
}

/** An extension that does nothing: the same browser without us. */
function emptyExtension(): string {
  const folder = mkdtempSync(join(tmpdir(), 'two-names-empty-'));
  const gecko = { id: 'empty@two-names.example', strict_min_version: '146.0' };
  const manifest = {
    manifest_version: 3,
    name: 'Nothing',
    version: '1',
    browser_specific_settings: { gecko },
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  return folder;
}

describe.skipIf(!sharedExists).each(browserKinds)(needsShared('real pages in %s'), (kind) => {
  const stage = setStage(kind);
  let plain: Session;
  beforeAll(async () => {
    plain = await startSession({ kind, extension: emptyExtension() });
  });
  afterAll(() => plain?.close());

  async function visit(session: Session, url: string) {
    const page = await session.browser.newPage();
    const complaints = complaintsOf(page);
    await page.goto(url, { waitUntil: 'domcontentloaded', timeout: 30_000 });
    await new Promise((resolve) => setTimeout(resolve, settledMs));
    const marks = await marksOf(page);
    const dom = await serialise(page);
    await page.close();
    return { marks: marks.map(({ text }) => text), dom, complaints: new Set(complaints) };
  }

  it.each(saved)('$id stays as it is', async ({ file, charset, mentions }) => {
    const type = charset.endsWith('*') ? 'text/html' : `text/html; charset=${charset}`;
    stage.site.set(`/${file}`, {
      body: readFileSync(join(sharedFolder, 'pages', file)),
      headers: { 'content-type': type, 'content-security-policy': still },
    });
    const url = `${stage.site.origin}/${file}`;
    const ours = await visit(stage.session, url);
    const theirs = await visit(plain, url);
    expect(ours.marks).toHaveLength(mentions);
    const ownComplaints = [...ours.complaints].filter((text) => !theirs.complaints.has(text));
    expect(ownComplaints).toEqual([]);
    expect(ours.dom === theirs.dom).toBe(true);
  });
});
