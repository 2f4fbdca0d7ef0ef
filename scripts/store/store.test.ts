import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { interfaceLanguages } from '../../data/schema.ts';
import { root } from '../workshop/root.ts';
import { picturesOf } from './store.ts';
import { longestSummary, storeSummary, storeText } from './texts.ts';

/** As the Chromium build asks for them; Firefox asks for one less. */
const permissions = ['storage', 'scripting', 'contextMenus', 'alarms', 'sidePanel'];

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

  it('is shown by as many pictures as all stores take', () => {
    expect(picturesOf(language)).toHaveLength(5);
  });
});
