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

describe('the schema file for administrators', () => {
  it('knows every setting', () => {
    expect(Object.keys(properties)).toEqual(settingsFieldNames);
  });

  it('lets through only what the settings take', () => {
    for (const [field, policy] of Object.entries(properties)) {
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
