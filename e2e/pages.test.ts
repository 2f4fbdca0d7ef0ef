import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { oldestVersions } from '../scripts/oldest-versions.ts';
import { needsShared, sharedExists, sharedFolder } from '../scripts/shared.ts';
import { root } from '../scripts/workshop/root.ts';
import { type Session, startSession } from '../scripts/workshop/session.ts';
import { browserKinds, marksOf, setStage, until } from './harness.ts';

interface SavedPage {
  readonly id: string;
  readonly file: string;
  readonly charset: string;
  readonly mentions: number;
}

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

/** A tab that one page after the other is opened in: a new tab for each takes 0.3 s of a core more. */
interface Tab {
  readonly page: Page;
  /** What its page said to the console and threw, since the array was last emptied. */
  readonly complaints: string[];
}

async function tabIn(session: Session): Promise<Tab> {
  const page = await session.browser.newPage();
  await page.bringToFront();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  return { page, complaints };
}

/** The addresses of a page's icons. */
function iconsOf(page: Page): Promise<string[]> {
  return page.$$eval('link[rel~="icon" i]', (links) =>
    links.map((link) => (link as HTMLLinkElement).href).filter((address) => address !== ''),
  );
}

/**
 * Adds a line with a name to a page and waits until it is marked: what stood on the page before has been read
 * by then. Takes the line away again.
 */
async function waitUntilRead(page: Page): Promise<void> {
  const line = await page.evaluateHandle(() => {
    const added = document.createElement('p');
    added.textContent = 'Iturup, Kunashir';
    document.body.append(added);
    return added;
  });
  const marksInLine = () =>
    line.evaluate(
      (added) =>
        [...CSS.highlights]
          .filter(([name]) => name.startsWith('two-names'))
          .flatMap(([, highlight]) => [...highlight])
          .filter(({ startContainer }) => added.contains(startContainer)).length,
    );
  await until('the marks in the last line', async () => (await marksInLine()) === 2);
  await line.evaluate((added) => added.remove());
  await until('the marks to be taken down', async () => (await marksInLine()) === 0);
}

/** An extension that does nothing: the same browser without us. */
function emptyExtension(): string {
  const folder = mkdtempSync(join(tmpdir(), 'two-names-empty-'));
  const gecko = {
    id: 'empty@two-names.example',
    strict_min_version: `${oldestVersions.firefox}.0`,
  };
  const manifest = {
    manifest_version: 3,
    name: 'Nothing',
    version: '1',
    browser_specific_settings: { gecko },
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  return folder;
}

describe.each(browserKinds)('a page of a site in %s', (kind) => {
  const stage = setStage(kind);
  let plain: Session;
  let tabs: { readonly ours: Tab; readonly theirs: Tab };
  beforeAll(async () => {
    plain = await startSession({ kind, extension: emptyExtension() });
    tabs = { ours: await tabIn(stage.session), theirs: await tabIn(plain) };
  });
  afterAll(() => plain?.close());

  async function visit({ page, complaints }: Tab, url: string, isOurs: boolean) {
    // What the page before says on its way out is not this one’s.
    await page.goto('about:blank');
    complaints.length = 0;
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    if (isOurs) await waitUntilRead(page);
    const marks = await marksOf(page);
    const dom = await serialise(page);
    const icons = await iconsOf(page);
    // The browser asks for a page's icon in its own time, and the longer visit may hear the policy refuse it.
    const ofPage = complaints.filter((text) => !icons.some((icon) => text.includes(icon)));
    return { marks: marks.map(({ text }) => text), dom, complaints: new Set(ofPage) };
  }

  async function expectAsItIs(path: string, { charset, mentions }: Omit<SavedPage, 'id' | 'file'>) {
    const type = charset.endsWith('*') ? 'text/html' : `text/html; charset=${charset}`;
    const address = `/${basename(path)}`;
    stage.site.set(address, {
      body: readFileSync(path),
      headers: { 'content-type': type, 'content-security-policy': still },
    });
    const url = `${stage.site.origin}${address}`;
    const [ours, theirs] = await Promise.all([
      visit(tabs.ours, url, true),
      visit(tabs.theirs, url, false),
    ]);
    expect(ours.marks).toHaveLength(mentions);
    const ownComplaints = [...ours.complaints].filter((text) => !theirs.complaints.has(text));
    expect(ownComplaints).toEqual([]);
    expect(ours.dom === theirs.dom).toBe(true);
  }

  it('of our own stays as it is', () =>
    expectAsItIs(join(root, 'scripts', 'start', 'demo.html'), { charset: 'utf-8', mentions: 22 }));

  describe.skipIf(!sharedExists)(needsShared('real pages'), () => {
    it.each(saved)('$id stays as it is', ({ file, ...page }) =>
      expectAsItIs(join(sharedFolder, 'pages', file), page),
    );
  });
});
