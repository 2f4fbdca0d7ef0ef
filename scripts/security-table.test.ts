/** What docs/security.md says is shown by a test: that test is there, and runs in both browsers. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { browserKinds } from './workshop/browsers.ts';
import { root } from './workshop/root.ts';

const rows = readFileSync(join(root, 'docs', 'security.md'), 'utf8')
  .split('\n')
  .filter((line) => /^\| (?!---|attack \||fault \||part \|)/.test(line))
  .map((line) => line.split(' | '))
  .flatMap(([attack = '', , test = '']) =>
    test.includes('.test.ts') || test.includes('e2e/') ? [{ attack, test }] : [],
  );

const pathsIn = (text: string) =>
  [...text.matchAll(/`((?:e2e|scripts|settings)\/[^`]*|[a-z-]+\.test\.ts)`/g)].map(
    ([, path = '']) => path,
  );

describe('the tables of attacks and faults', () => {
  it('have a test in each row', () => {
    expect(rows.length).toBeGreaterThan(20);
    for (const { attack, test } of rows) expect(pathsIn(test), attack).not.toEqual([]);
  });

  it('name tests that are there, and run in both browsers where nothing else is said', () => {
    for (const { attack, test } of rows) {
      for (const path of pathsIn(test)) {
        expect(existsSync(join(root, path)), `${attack}: ${path}`).toBe(true);
        if (!path.startsWith('e2e/')) continue;
        const isInBoth = statSync(join(root, path)).isDirectory()
          ? browserKinds.every((kind) => existsSync(join(root, path, `${kind}.test.ts`)))
          : readFileSync(join(root, path), 'utf8').includes('browserKinds');
        expect(isInBoth || test.includes('Chromium'), `${attack}: ${path}`).toBe(true);
      }
    }
  });
});
