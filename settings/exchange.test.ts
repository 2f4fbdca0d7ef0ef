import { describe, expect, it } from 'vitest';
import { exportSettings, importSettings } from './exchange.ts';

const file = (settings: unknown, version: unknown = 1, product = 'two-names') =>
  JSON.stringify({ product, version, settings });

describe('a file of settings', () => {
  it('brings back what was exported', () => {
    const set = {
      leader: 'russian',
      sites: ['example.org', '!a.example.org'],
      badge: false,
    } as const;
    expect(importSettings(exportSettings(set))).toEqual({ values: set });
  });

  it('holds only what the reader set', () => {
    expect(JSON.parse(exportSettings({})).settings).toEqual({});
  });
});

describe('a broken or foreign file', () => {
  it.each([
    ['{', 'not-json'],
    ['', 'not-json'],
    ['null', 'foreign'],
    ['[]', 'foreign'],
    ['{"leader":"russian"}', 'foreign'],
    [file([]), 'foreign'],
    [file({}, 1, 'other'), 'foreign'],
    [file({}, 99), 'newer'],
    ['x'.repeat(300_000), 'too-large'],
  ])('is told apart: %.30s is %s', (text, type) => {
    expect(importSettings(text)).toMatchObject({ errors: [{ type }] });
  });

  it('says each thing that is wrong, and where, and gives no value', () => {
    const imported = importSettings(
      file({
        leader: 'nobody',
        colour: 1,
        sites: ['a.org', 3],
        showDelayMs: 'x'.repeat(100),
        badge: false,
      }),
    );
    expect(imported).toEqual({
      errors: [
        { type: 'broken', field: 'leader', value: '"nobody"' },
        { type: 'unknown', field: 'colour' },
        { type: 'broken-entry', field: 'sites', entry: 2 },
        { type: 'broken', field: 'showDelayMs', value: `"${'x'.repeat(39)}…` },
      ],
    });
  });

  it('says which line is no pattern of a site', () => {
    expect(importSettings(file({ sites: ['a.org', 'https://b.org'], badge: false }))).toEqual({
      errors: [{ type: 'broken-entry', field: 'sites', entry: 2 }],
    });
  });

  it('cannot reach the prototype', () => {
    const text = '{"product":"two-names","version":1,"settings":{"__proto__":{"badge":false}}}';
    const imported = importSettings(text);
    expect(imported.values ?? {}).toEqual({});
    expect(Reflect.get({}, 'badge')).toBeUndefined();
  });
});
