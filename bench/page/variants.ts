/** What is measured against what: ours, and small extensions with one content script each. */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stemPattern } from '../../mentions/stems.ts';
import { build } from '../../scripts/build.ts';
import { root } from '../../scripts/workshop/root.ts';
import { type ServedPage, type Site, serve } from '../../scripts/workshop/server.ts';
import { type Session, startSession } from '../../scripts/workshop/session.ts';
import { benchMention } from './pages.ts';

/** How long after a page is loaded the wrapping begins, in milliseconds: the page has come to rest. */
export const wrapAfterMs = 3_000;

const walk = (root: string) => `{
  const walker = document.createTreeWalker(${root}, NodeFilter.SHOW_TEXT);
  let length = 0;
  while (walker.nextNode()) length += walker.currentNode.data.length;
}`;

const scripts = {
  /** Nothing: what the page itself costs. */
  plain: () => '',
  /** The floor: reads every text node. */
  walk: () => walk('document.body'),
  /** The floor for a page that grows: reads what was added. */
  follow: () => `new MutationObserver((records) => {
    for (const { addedNodes } of records) for (const node of addedNodes) ${walk('node')}
  }).observe(document.body, { childList: true, subtree: true });`,
  /** The floor for a page that changes: is told of each change, and does nothing. */
  observe: () =>
    'new MutationObserver(() => {}).observe(document, { subtree: true, childList: true, characterData: true });',
  /** The usual way to mark text, with our stems. */
  markjs: () => `${readFileSync(join(root, 'node_modules/mark.js/dist/mark.min.js'), 'utf8')}
    new Mark(document.body).markRegExp(${stemPattern});`,
  wrap: () => wrap(false),
  /** Wraps only what is within one screen of the window. */
  wrapNear: () => wrap(true),
};

function wrap(nearOnly: boolean): string {
  return `setTimeout(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found = [];
    while (walker.nextNode()) {
      const at = walker.currentNode.data.indexOf('${benchMention}');
      if (at !== -1) found.push([walker.currentNode, at]);
    }
    const isNear = ([{ parentElement }]) => {
      const { top, bottom } = parentElement.getBoundingClientRect();
      return bottom > -innerHeight && top < 2 * innerHeight;
    };
    for (const [text, at] of ${nearOnly ? 'found.filter(isNear)' : 'found'}) {
      const range = document.createRange();
      range.setStart(text, at);
      range.setEnd(text, at + ${benchMention.length});
      range.surroundContents(document.createElement('mark'));
    }
  }, ${wrapAfterMs});`;
}

export type Variant = keyof typeof scripts | 'ours';

/** The folder of a variant's extension. */
function folderOf(variant: Variant): string {
  return variant === 'ours' ? build('chromium') : extensionOf(variant);
}

function extensionOf(variant: keyof typeof scripts): string {
  const folder = mkdtempSync(join(tmpdir(), 'two-names-bench-'));
  const manifest = {
    manifest_version: 3,
    name: variant,
    version: '1',
    content_scripts: [{ matches: ['<all_urls>'], js: ['script.js'] }],
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'script.js'), scripts[variant]());
  return folder;
}

export interface Stage<Name extends string> {
  readonly sessions: Readonly<Record<Name, Session>>;
  readonly site: Site;
}

/** Runs something with the browsers of some variants and a site, and closes them whatever happens. */
export function withVariants<Name extends Variant, Result>(
  variants: readonly Name[],
  run: (stage: Stage<Name>) => Promise<Result>,
  pages?: Readonly<Record<string, ServedPage>>,
): Promise<Result> {
  const folders = Object.fromEntries(variants.map((variant) => [variant, folderOf(variant)]));
  return withExtensions(folders as Record<Name, string>, run, pages);
}

/** The same with a Chromium for each of some folders of unpacked extensions. */
export async function withExtensions<Name extends string, Result>(
  folders: Readonly<Record<Name, string>>,
  run: (stage: Stage<Name>) => Promise<Result>,
  pages: Readonly<Record<string, ServedPage>> = {},
): Promise<Result> {
  const sessions = new Map<Name, Session>();
  const site = await serve(pages);
  try {
    for (const [name, extension] of Object.entries<string>(folders)) {
      sessions.set(name as Name, await startSession({ kind: 'chromium', extension }));
    }
    return await run({ sessions: Object.fromEntries(sessions) as Record<Name, Session>, site });
  } finally {
    for (const session of sessions.values()) await session.close();
    await site.close();
  }
}
