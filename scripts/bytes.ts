/** `npm run bytes`: writes what each script on a page weighs into docs/architecture.md. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { interfaceLanguages } from '../data/schema.ts';
import { build } from './build.ts';
import { root } from './workshop/root.ts';

const page = join(root, 'docs/architecture.md');
/** What stands around the table in the page. */
const begin = '<!-- bytes: written by npm run bytes -->\n';
const end = '<!-- end of bytes -->';

interface Shipped {
  readonly file: string;
  readonly room: string;
  readonly runs: string;
}

/** The scripts that come into pages, in the order in which they come. */
const scripts: readonly Shipped[] = [
  {
    file: 'content-scripts/ear.js',
    room: 'first-ear.ts',
    runs: 'on every page, before any script of its own',
  },
  { file: 'content-scripts/watch.js', room: 'page/watch/', runs: 'on every page' },
  { file: 'marks.js', room: 'page/marks/', runs: 'where a name may stand' },
  ...interfaceLanguages.map((language) => ({
    file: `card-${language}.js`,
    room: 'card/',
    runs: `when a reader first goes to a mark, in ${language}`,
  })),
];

/** Writes the table from a build for Chromium. */
export function main(): number {
  const folder = build('chromium');
  const rows = scripts.map(({ file, room, runs }) => {
    const code = readFileSync(join(folder, file));
    const gzipped = gzipSync(code, { level: 9 }).length;
    return `| \`${file}\` | \`${room}\` | ${runs} | ${kilobytes(code.length)} | ${kilobytes(gzipped)} |`;
  });
  const table = [
    '| script | folder | runs | kB | gzipped |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
  ];
  const text = readFileSync(page, 'utf8');
  const [before, rest] = text.split(begin);
  const behind = rest?.split(end)[1];
  if (before === undefined || behind === undefined) {
    console.error('docs/architecture.md has no place for the table.');
    return 1;
  }
  writeFileSync(page, `${before}${begin}${table.join('\n')}\n${end}${behind}`);
  console.log(table.join('\n'));
  return 0;
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}
