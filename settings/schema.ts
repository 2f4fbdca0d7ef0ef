/**
 * What a reader can set: one schema gives the types, the defaults and the checks. Only what the reader
 * set is stored; a field that is unknown or broken falls back to its default alone, the rest stays.
 */
import * as v from 'valibot';

const delaySchema = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(5000));

export const settingsFields = {
  /** Whose name leads: the one the page uses, or always one side's. */
  leader: v.picklist(['page', 'russian', 'japanese']),
  script: v.picklist(['latin', 'native', 'both']),
  /** The language of the interface; `browser` follows the browser's. */
  language: v.picklist(['browser', 'en', 'ja', 'ru']),
  markStyle: v.picklist(['dotted', 'solid', 'tinted']),
  /** From the pointer's rest on a mark to the loading of the card, in milliseconds. */
  loadDelayMs: delaySchema,
  /** From the pointer's rest on a mark to the card, in milliseconds. */
  showDelayMs: delaySchema,
  /** From the pointer's leaving to the closing of the card, in milliseconds. */
  closeDelayMs: delaySchema,
} as const;

export const settingsSchema = v.object(settingsFields);
export type Settings = v.InferOutput<typeof settingsSchema>;

export const defaultSettings: Settings = {
  leader: 'page',
  script: 'both',
  language: 'browser',
  markStyle: 'dotted',
  loadDelayMs: 120,
  showDelayMs: 350,
  closeDelayMs: 300,
};
