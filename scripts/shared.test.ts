import { describe, expect, it } from 'vitest';
import { needsShared, sharedFolder } from './shared.ts';

describe('the shared folder', () => {
  it('stands beside the project, not inside it', () => {
    expect(sharedFolder).toMatch(/[/\\]shared$/);
    expect(sharedFolder.startsWith(process.cwd())).toBe(false);
  });

  it('is named by a suite that needs it', () => {
    expect(needsShared('quotes')).toBe('quotes (needs ../shared)');
  });
});
