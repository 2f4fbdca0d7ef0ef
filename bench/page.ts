/** What we cost a page, in Chromium: against a bare walk that reads every text node, and no extension. */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from '../scripts/build.ts';
import { sharedExists, sharedFolder } from '../scripts/shared.ts';
import { serve } from '../scripts/workshop/server.ts';
import { startSession } from '../scripts/workshop/session.ts';
import type { BenchPart, Measure } from './parts.ts';
import { type Cost, costOf } from './trace.ts';

/** The saved pages with about so many elements. */
const sizes = [1_000, 1_900, 8_000];
const mentionCounts = [0, 5, 50];
/** The first round warms up and does not count. */
const rounds = 4;
const quietMs = 1_200;
/** What a start may cost beside the walk, in milliseconds. */
const startMs = 5;
const longestTaskMs = 16;

const bareWalk = `const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
let length = 0;
while (walker.nextNode()) length += walker.currentNode.data.length;`;

/** An extension with one content script. */
function extensionOf(name: string, script: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'two-names-bench-'));
  const manifest = {
    manifest_version: 3,
    name,
    version: '1',
    content_scripts: [{ matches: ['<all_urls>'], js: ['script.js'] }],
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'script.js'), script);
  return folder;
}

/** A saved page with mentions of ours put into that many of its paragraphs. */
function withMentions(html: string, count: number): string {
  const parts = html.split('</p>');
  const every = Math.max(1, Math.floor((parts.length - 1) / Math.max(1, count)));
  let left = count;
  return parts
    .map((part, index) => {
      if (index === parts.length - 1) return part;
      if (left === 0 || index % every !== 0) return `${part}</p>`;
      left -= 1;
      return `${part} On Iturup.</p>`;
    })
    .join('');
}

function savedPage(elements: number): string {
  const list: { file: string; elements: number }[] = JSON.parse(
    readFileSync(join(sharedFolder, 'pages', 'pages.json'), 'utf8'),
  );
  const [nearest] = list.sort(
    (a, b) => Math.abs(a.elements - elements) - Math.abs(b.elements - elements),
  );
  return readFileSync(join(sharedFolder, 'pages', nearest?.file ?? ''), 'utf8');
}

async function measureAll(
  extension: string,
  pages: ReadonlyMap<string, string>,
): Promise<Map<string, Cost>> {
  // Scripts and what other hosts refuse to send would make a page another one each time.
  const headers = { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'" };
  const served = [...pages].map(([path, body]) => [path, { body, headers }] as const);
  const site = await serve(Object.fromEntries(served));
  const session = await startSession({ kind: 'chromium', extension });
  const costs = new Map<string, Cost>();
  try {
    for (const path of pages.keys()) {
      const runs: Cost[] = [];
      for (let round = 0; round < rounds; round += 1) {
        const page = await session.browser.newPage();
        runs.push(await costOf(page, site.origin + path, quietMs));
        await page.close();
      }
      const least = (field: keyof Cost) => Math.min(...runs.slice(1).map((run) => run[field]));
      costs.set(path, {
        scriptMs: least('scriptMs'),
        longestMs: least('longestMs'),
        styleMs: least('styleMs'),
      });
    }
  } finally {
    await session.close();
    await site.close();
  }
  return costs;
}

export const pagePart: BenchPart = {
  id: 'page',
  title: 'page: our script against a bare walk (and 5 ms to start), by mentions put in',
  async measure() {
    if (!sharedExists) return [];
    const pages = new Map<string, string>();
    for (const size of sizes) {
      for (const count of mentionCounts) {
        pages.set(`/${size}-${count}`, withMentions(savedPage(size), count));
      }
    }
    const ours = await measureAll(build('chromium'), pages);
    const floor = await measureAll(extensionOf('Bare walk', bareWalk), pages);
    const plain = await measureAll(extensionOf('Nothing', ''), pages);
    return [...pages.keys()].flatMap((path): Measure[] => {
      const [cost, walk, none] = [ours.get(path), floor.get(path), plain.get(path)];
      if (!cost || !walk || !none) return [];
      const [elements, mentions] = path.slice(1).split('-');
      const name = `${elements} elements, ${mentions} mentions`;
      const times = mentions === '0' ? 2 : 3;
      return [
        {
          name,
          value: cost.scriptMs / (times * walk.scriptMs + startMs),
          most: 1,
          unit: 'of the bound',
          details: {
            scriptMs: cost.scriptMs,
            walkMs: walk.scriptMs,
            styleMs: cost.styleMs,
            plainStyleMs: none.styleMs,
          },
        },
        {
          name: `${name}, longest task`,
          value: cost.longestMs,
          most: longestTaskMs,
          unit: 'ms',
          details: {},
        },
      ];
    });
  },
};
