/** The settings as they are read from storage: what counts, and how it came about. */
import type { AreaName } from './areas.ts';
import type { FieldError } from './parse.ts';
import type { Settings, SettingsField } from './schema.ts';

/** One error while reading: a broken field, or a whole area that could not be read. */
export type SettingsError = { readonly area: AreaName } & (
  | FieldError
  | { readonly problem: 'unreadable'; readonly reason: string }
);

export interface SettingsState {
  /** Complete: what is set, and the defaults for the rest. */
  readonly settings: Settings;
  /** Only what the reader set. */
  readonly set: Partial<Settings>;
  /** Fields that an administrator set: the reader cannot change them. */
  readonly locked: readonly SettingsField[];
  /** Fields that are kept on this machine alone, for sync storage did not take them. */
  readonly localOnly: readonly SettingsField[];
  /** When the pause on this machine ends, in milliseconds since 1970; undefined where there is none. */
  readonly pausedUntil: number | undefined;
  readonly errors: readonly SettingsError[];
}
