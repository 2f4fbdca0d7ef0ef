/** Settings as a file: what a reader takes to another browser, or a newsroom hands round. */
import { currentVersion, migrate, type StoredItems, versionOf } from './migrations.ts';
import { parseForeignSettings } from './parse.ts';
import type { Settings } from './schema.ts';

/** The mark by which an exported file is recognised. */
const product = 'two-names';
/** The longest file that is read, in UTF-16 code units: twice what every setting at its longest takes. */
const longestFile = 250_000;
/** How much of an unusable value an error message shows, in UTF-16 code units. */
const longestShown = 40;

/** What is wrong with a file, and where. */
export type ImportError =
  | { readonly type: 'too-large' }
  | { readonly type: 'not-json'; readonly detail: string }
  | { readonly type: 'foreign' }
  | { readonly type: 'newer'; readonly version: number }
  | { readonly type: 'unknown'; readonly field: string }
  /** `value` as JSON, shortened. */
  | { readonly type: 'broken'; readonly field: string; readonly value: string }
  /** `entry` counted from 1. */
  | { readonly type: 'broken-entry'; readonly field: string; readonly entry: number };

export type Imported =
  | { readonly values: Partial<Settings>; readonly errors?: never }
  | { readonly errors: readonly ImportError[]; readonly values?: never };

/** The text of a file that holds what the reader set. */
export function exportSettings(set: Partial<Settings>): string {
  return `${JSON.stringify({ product, version: currentVersion(), settings: set }, null, 2)}\n`;
}

/** Reads an exported file. One fault anywhere refuses the whole file, with every fault listed. */
export function importSettings(text: string): Imported {
  if (text.length > longestFile) return { errors: [{ type: 'too-large' }] };
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return { errors: [{ type: 'not-json', detail }] };
  }
  if (!isOurs(file)) return { errors: [{ type: 'foreign' }] };
  const version = versionOf(file.version);
  if (version > currentVersion()) return { errors: [{ type: 'newer', version }] };
  const settings = migrate({ ...file.settings, version });
  const { values, errors } = parseForeignSettings(settings);
  if (errors.length === 0) return { values };
  return {
    errors: errors.map(({ field, problem, index }): ImportError => {
      if (problem === 'unknown') return { type: 'unknown', field };
      if (index !== undefined) return { type: 'broken-entry', field, entry: index + 1 };
      return { type: 'broken', field, value: shown(settings[field]) };
    }),
  };
}

function isOurs(file: unknown): file is { version: unknown; settings: StoredItems } {
  if (typeof file !== 'object' || file === null) return false;
  const { product: whose, settings } = file as Record<string, unknown>;
  return (
    whose === product &&
    typeof settings === 'object' &&
    settings !== null &&
    !Array.isArray(settings)
  );
}

function shown(value: unknown): string {
  const json = JSON.stringify(value);
  return json.length > longestShown ? `${json.slice(0, longestShown)}…` : json;
}
