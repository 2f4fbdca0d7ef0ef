import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { interfaceLanguages } from '../../data/schema.ts';
import { root } from '../workshop/root.ts';
import { longestSummary, storeSummary, storeText } from './texts.ts';

/** As the Chromium build asks for them; Firefox asks for one less. */
const permissions = ['storage', 'scripting', 'contextMenus', 'sidePanel'];

describe.each(interfaceLanguages)('what the stores show in "%s"', (language) => {
  const folder = join(root, 'store', language);

  it('has a summary that every store takes', () => {
    expect(storeSummary(language).length).toBeLessThanOrEqual(longestSummary);
  });

  it('gives a reason for each permission, and for no other', () => {
    const listed = [...storeText(language, permissions).matchAll(/^- `([^`]+)`: .{10,}$/gm)];
    expect(listed.map(([, name]) => name)).toEqual(['<all_urls>', ...permissions]);
  });

  it('is the text that stands in store/', () => {
    expect(readFileSync(join(folder, 'listing.md'), 'utf8')).toBe(storeText(language, permissions));
  });

  it('has five pictures and a tile of the sizes that stores ask for', () => {
    for (const [name, width, height] of [
      ...[1, 2, 3, 4, 5].map((index) => [index, 1280, 800] as const),
      ['tile', 440, 280] as const,
    ]) {
      const file = join(folder, `${name}.png`);
      expect(existsSync(file), file).toBe(true);
      const picture = PNG.sync.read(readFileSync(file));
      expect([picture.width, picture.height], file).toEqual([width, height]);
    }
  });
});
