import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../workshop/root.ts';
import { packagesOf } from './packages.ts';
import { licencesPage } from './page.ts';

const modules = join(root, 'node_modules');

describe('the packages that are shipped', () => {
  it('are found by the modules in the bundles, each once, with their licence in full', () => {
    const packages = packagesOf([
      `${modules}/preact/dist/preact.mjs`,
      `${modules}/preact/hooks/dist/hooks.mjs`,
      `\0${modules}/@floating-ui/core/dist/x.mjs?commonjs-module`,
      join(root, 'page', 'guest.ts'),
      'virtual:gazetteer',
    ]);
    expect(packages.map(({ name, licence }) => [name, licence])).toEqual([
      ['@floating-ui/core', 'MIT'],
      ['preact', 'MIT'],
    ]);
    for (const { text } of packages) expect(text).toMatch(/Permission is hereby granted/);
  });

  it('bring a licence, or are not shipped', () => {
    const folder = mkdtempSync(join(tmpdir(), 'two-names-'));
    const bare = join(folder, 'node_modules', 'bare');
    mkdirSync(bare, { recursive: true });
    writeFileSync(join(bare, 'package.json'), '{ "name": "bare", "license": "MIT" }');
    expect(() => packagesOf([`${bare}/x.js`])).toThrow('The package bare says no licence');
    rmSync(folder, { recursive: true });
  });

  it('have the words of the MIT licence where they leave them out', () => {
    const [wxt] = packagesOf([`${modules}/wxt/dist/utils/define-background.mjs`]);
    expect(wxt?.text).toMatch(/^MIT License\n\nCopyright \(c\) 2023 Aaron\n\nPermission/);
  });
});

describe('the page of licences', () => {
  it('shows a licence as text, whatever stands in it', () => {
    const page = licencesPage('Ours', [
      { name: 'a', version: '1', licence: 'MIT', text: '<script>alert(1)</script> & "b"' },
    ]);
    expect(page).toContain('&#60;script&#62;alert(1)&#60;/script&#62; &#38; &#34;b&#34;');
    expect(page).not.toContain('<script');
    expect(page).toContain('Two Names · MIT');
  });
});
