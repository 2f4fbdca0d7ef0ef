/** Parses untrusted values into settings and a list of errors; for storage, policy and imports. */
import * as v from 'valibot';
import { isSettingsField, type Settings, type SettingsField, settingsFields } from './schema.ts';
import { patternShape } from './sites.ts';

/** What is wrong with one stored value. */
export interface FieldError {
  /** The name it is stored under. */
  readonly field: string;
  readonly problem: 'unknown' | 'broken';
  /** The list's entry that is wrong, counted from 0, where the value is a list. */
  readonly index?: number;
}

export interface ParsedSettings {
  /** The fields that are there and sound; nothing is filled in. */
  readonly values: Partial<Settings>;
  readonly errors: readonly FieldError[];
}

/**
 * Sorts untrusted values into sound settings and errors. A field that is unknown or broken is left out
 * alone; the others stay.
 */
export function parseSettings(stored: Readonly<Record<string, unknown>>): ParsedSettings {
  const values: Partial<Settings> = {};
  const errors: FieldError[] = [];
  for (const [field, value] of Object.entries(stored)) {
    if (!isSettingsField(field)) {
      errors.push({ field, problem: 'unknown' });
      continue;
    }
    const error = parseField(field, value, values);
    if (error) errors.push(error);
  }
  return { values, errors };
}

/**
 * The same for values from a file or a policy. There each site must look like a pattern: whoever wrote it
 * would otherwise never learn that it matches nothing.
 */
export function parseForeignSettings(given: Readonly<Record<string, unknown>>): ParsedSettings {
  const { values, errors } = parseSettings(given);
  const index = values.sites?.findIndex((pattern) => !patternShape.test(pattern)) ?? -1;
  if (index < 0) return { values, errors };
  const { sites: _, ...others } = values;
  return { values: others, errors: [...errors, { field: 'sites', problem: 'broken', index }] };
}

/** Puts a sound value into `values`, or says what is wrong with it. */
function parseField<Field extends SettingsField>(
  field: Field,
  value: unknown,
  values: Partial<Settings>,
): FieldError | undefined {
  // `wrapped` leaves out the default, which would let `undefined` pass for a value.
  const result = v.safeParse(settingsFields[field].wrapped, value);
  if (result.success) {
    Object.assign(values, { [field]: result.output });
    return undefined;
  }
  const index = result.issues[0].path?.[0]?.key;
  return { field, problem: 'broken', ...(typeof index === 'number' ? { index } : {}) };
}
