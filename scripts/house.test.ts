import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from './workshop/root.ts';

/**
 * The house of docs/architecture.md as a table: which rooms and packages the files of a room may
 * import by value, and from which they may take types alone. Tests may import anything.
 */
interface Walls {
  readonly values: readonly string[];
  readonly types: readonly string[];
}

const rooms: Readonly<Record<string, Walls>> = {
  data: { values: ['valibot'], types: [] },
  mentions: {
    values: ['virtual:gazetteer', 'virtual:senses', 'virtual:spellings'],
    types: ['data'],
  },
  // All of `mentions` that the script on every page carries.
  'mentions/coarse.ts': { values: ['mentions', 'virtual:coarse'], types: [] },
  answers: {
    values: [
      'data',
      'locales/written.ts',
      'virtual:knowledge',
      'virtual:look-up',
      'virtual:drawn',
      'fuse.js',
    ],

    types: ['mentions', 'settings', 'meeting.ts'],
  },
  components: {
    values: ['locales', 'preact'],
    types: ['data', 'answers', 'settings', 'meeting.ts'],
  },
  // What the scripts of both its rooms share; neither room may know the other.
  page: { values: [], types: ['settings'] },
  'page/watch': { values: ['page', 'mentions/coarse.ts'], types: ['settings'] },
  'page/marks': { values: ['page', 'mentions', 'meeting.ts'], types: ['data', 'settings'] },
  card: {
    values: ['components', 'answers', 'locales', 'preact', '@floating-ui/core', 'first-ear.ts'],
    types: ['data', 'settings', 'meeting.ts'],
  },
  settings: { values: ['valibot'], types: ['data'] },
  locales: { values: [], types: ['data', 'answers', 'settings'] },
  // The words that answers are written with.
  'locales/written.ts': { values: ['locales'], types: ['data'] },
  'messages.ts': { values: ['valibot'], types: ['data', 'settings', 'page'] },
  'meeting.ts': { values: [], types: ['mentions', 'data'] },
  'first-ear.ts': { values: [], types: [] },
};

/** Rooms whose files may name `browser` or `chrome`: the browser comes in here alone. */
const roomsWithBrowser = new Set(['entrypoints', 'settings', 'scripts', 'e2e', 'bench']);

interface Import {
  readonly of: string;
  readonly typesOnly: boolean;
}

/** The room of a file: the innermost that the table names, else the outermost folder. */
function roomOf(file: string): string {
  const inner = Object.keys(rooms).find(
    (room) => room.includes('/') && `${file}/`.startsWith(`${room}/`),
  );
  return inner ?? file.split('/')[0] ?? file;
}

function importsOf(text: string): Import[] {
  const statement =
    /(?:import|export)\s+(type\s+)?(?:[\w*\s{},]*?\sfrom\s+)?['"]([^'"]+)['"]|import\(['"]([^'"]+)['"]\)/g;
  return [...text.matchAll(statement)].map((match) => ({
    of: match[2] ?? match[3] ?? '',
    typesOnly: match[1] !== undefined,
  }));
}

/** The room or package that a specifier leads to, seen from a file. */
function leadsTo(file: string, specifier: string): string {
  if (specifier.startsWith('.')) return roomOf(normalize(join(dirname(file), specifier)));
  const parts = specifier.split('/');
  return specifier.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] ?? specifier);
}

const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => /\.tsx?$/.test(file) && existsSync(join(root, file)));
const codeFiles = files.filter((file) => !/\.(test|d)\.tsx?$/.test(file));

describe('the walls of the house', () => {
  it('has code in every room that the table names', () => {
    const inhabited = new Set(codeFiles.map(roomOf));
    expect(Object.keys(rooms).filter((room) => !inhabited.has(room))).toEqual([]);
  });

  it.each(Object.entries(rooms))('%s imports only what it may know', (room, walls) => {
    const trespasses = codeFiles
      .filter((file) => roomOf(file) === room)
      .flatMap((file) =>
        importsOf(readFileSync(join(root, file), 'utf8'))
          .map((one) => ({ ...one, target: leadsTo(file, one.of.replace(/\?.*$/, '')) }))
          .filter(
            ({ target, typesOnly }) =>
              target !== room &&
              !walls.values.includes(target) &&
              !(typesOnly && walls.types.includes(target)),
          )
          .map(({ of }) => `${file} → ${of}`),
      );
    expect(trespasses).toEqual([]);
  });

  it('has no logic in data: tables hold no function but those of the schema', () => {
    const withLogic = codeFiles
      .filter((file) => roomOf(file) === 'data' && file !== 'data/schema.ts')
      .filter((file) => /\bfunction\b|=>/.test(stripText(readFileSync(join(root, file), 'utf8'))));
    expect(withLogic).toEqual([]);
  });

  it('has no import circles, imports of types included', () => {
    expect(circlesOf(importGraph())).toEqual([]);
  });

  it('lets nobody import an entrypoint', () => {
    const importers = codeFiles.filter((file) =>
      importsOf(readFileSync(join(root, file), 'utf8')).some(
        ({ of }) => roomOf(file) !== 'entrypoints' && leadsTo(file, of) === 'entrypoints',
      ),
    );
    expect(importers).toEqual([]);
  });

  it('lets the browser in at the entrypoints and the settings alone', () => {
    const named = codeFiles
      .filter((file) => !roomsWithBrowser.has(roomOf(file)))
      .filter((file) =>
        /(?<![\w.'])(browser|chrome)\s*[.?]/.test(
          stripText(readFileSync(join(root, file), 'utf8')),
        ),
      );
    expect(named).toEqual([]);
  });
});

/** By file: the files that it imports. */
function importGraph(): ReadonlyMap<string, readonly string[]> {
  return new Map(
    codeFiles.map((file) => [
      file,
      importsOf(readFileSync(join(root, file), 'utf8'))
        .filter(({ of }) => of.startsWith('.'))
        .map(({ of }) => normalize(join(dirname(file), of.replace(/\?.*$/, '')))),
    ]),
  );
}

/** Each circle as a path that ends where it begins; one for each import that closes one. */
function circlesOf(graph: ReadonlyMap<string, readonly string[]>): string[] {
  const circles: string[] = [];
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]) => {
    const at = path.indexOf(file);
    if (at !== -1) circles.push([...path.slice(at), file].join(' → '));
    if (at !== -1 || done.has(file)) return;
    for (const next of graph.get(file) ?? []) visit(next, [...path, file]);
    done.add(file);
  };
  for (const file of graph.keys()) visit(file, []);
  return circles;
}

/** Code without its comments and strings, where a word is only a word. */
function stripText(code: string): string {
  return code
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\/\/[^\n]*/g, '')
    .replace(/'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`/g, "''");
}
