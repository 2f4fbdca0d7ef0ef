import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { managedSchema } from './managed.ts';
import { parseSettings } from './parse.ts';
import { settingsFieldNames } from './schema.ts';

interface Policy {
  readonly type: string;
  readonly enum?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
}
const properties = managedSchema().properties as Readonly<Record<string, Policy>>;

/** The rows of the table of settings in the page for administrators: a name, then its values. */
const rows = [
  ...readFileSync(join(import.meta.dirname, '../docs/administrators.md'), 'utf8').matchAll(
    /^\| `(?<field>\w+)` \| (?<values>.*?) \|/gm,
  ),
].map(({ groups }) => [groups?.field ?? '', groups?.values ?? ''] as const);

describe('the page for administrators', () => {
  it('names every setting, in order', () => {
    expect(rows.map(([field]) => field)).toEqual(settingsFieldNames);
  });

  it('names every value of a choice, and the bounds of a number', () => {
    for (const [field, values] of rows) {
      const { enum: choices, maximum } = properties[field] ?? {};
      if (choices)
        expect([...values.matchAll(/`"(\w+)"`/g)].map(([, one]) => one)).toEqual(choices);
      if (maximum !== undefined) expect(values).toContain(`to ${maximum}`);
    }
  });
});

describe('the schema file for administrators', () => {
  it('knows every setting, and the public address of the dossier', () => {
    expect(Object.keys(properties)).toEqual([...settingsFieldNames, 'site']);
  });

  it('lets through only what the settings take', () => {
    for (const field of settingsFieldNames) {
      const policy = properties[field];
      if (policy === undefined) throw new Error(`No policy for ${field}`);
      const samples = {
        string: policy.enum ?? [],
        boolean: [true, false],
        integer: [policy.minimum, policy.maximum],
        array: [[], ['example.org']],
      }[policy.type];
      expect(samples?.length).toBeGreaterThan(1);
      for (const value of samples ?? []) {
        expect(parseSettings({ [field]: value })).toEqual({
          values: { [field]: value },
          errors: [],
        });
      }
    }
  });
});
