/**
 * Numbered steps from one form of the stored settings to the next. Each takes what one storage area
 * holds and gives back what it should hold; it must bear any input, for storage can be broken.
 */

export type StoredItems = Readonly<Record<string, unknown>>;

export interface Migration {
  /** The version that it leads to. */
  readonly to: number;
  readonly migrate: (items: StoredItems) => StoredItems;
}

/** The key beside the settings that says which version an area's items have. */
export const versionKey = 'version';

/** The version that stands before every migration. */
const firstVersion = 1;

/** Every migration there is, in order. Version 1 is the first form and needs none. */
export const migrations: readonly Migration[] = [];

export function currentVersion(steps: readonly Migration[] = migrations): number {
  return steps.at(-1)?.to ?? firstVersion;
}

/**
 * Brings an area's items to the current version.
 * @returns the settings alone, without the version; items of a later version (sync storage can bring
 * them from another machine) come back as they are, for what still parses is of use.
 */
export function migrate(items: StoredItems, steps: readonly Migration[] = migrations): StoredItems {
  const { [versionKey]: stored, ...settings } = items;
  const version = versionOf(stored);
  return steps
    .filter((step) => step.to > version)
    .reduce<StoredItems>((current, step) => step.migrate(current), settings);
}

/** The version as stored; what is no version counts as the first. */
export function versionOf(stored: unknown): number {
  return typeof stored === 'number' && Number.isInteger(stored) && stored >= firstVersion
    ? stored
    : firstVersion;
}
