/**
 * What a reader can set: one schema gives the types, the defaults, the checks and the names that the
 * form's labels are filed under. Only what the reader set is stored; a field that is unknown or broken
 * falls back to its default alone, the rest stays.
 */
import * as v from 'valibot';
import { longestSitePattern, mostSitePatterns } from './sites.ts';

/** Longest delay that can be set, in milliseconds: beyond it a card only seems broken. */
export const longestDelayMs = 5000;

const delaySchema = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(longestDelayMs));

export const settingsFields = {
  /** Whether names are marked at all; pages are looked through for them all the same. */
  enabled: v.optional(v.boolean(), true),
  /** Patterns of sites to stay off, see `sites.ts`; a later one overrules an earlier one. */
  sites: v.optional(
    v.pipe(
      v.array(v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(longestSitePattern))),
      v.maxLength(mostSitePatterns),
      v.readonly(),
    ),
    [],
  ),
  /** Whose name leads: the one the page uses, or always one side's. */
  leader: v.optional(v.picklist(['page', 'russian', 'japanese']), 'page'),
  /** Whose name leads where `leader` is `page` and the page uses both sides' names, or neither's. */
  undecided: v.optional(v.picklist(['alphabetical', 'russian', 'japanese']), 'alphabetical'),
  script: v.optional(v.picklist(['latin', 'native', 'both']), 'both'),
  /** Latin names as English texts write them, or in the scholarly form (Etorofu-tō). */
  romanisation: v.optional(v.picklist(['common', 'scholarly']), 'common'),
  markStyle: v.optional(v.picklist(['dotted', 'solid', 'tinted']), 'dotted'),
  /** Every mention on a page, or the first of each place. */
  marked: v.optional(v.picklist(['every', 'first']), 'every'),
  /** What opens the card on a mark. The keyboard always does. */
  openBy: v.optional(v.picklist(['pointer', 'click', 'keyboard']), 'pointer'),
  /** From the pointer's rest on a mark to the loading of the card, in milliseconds. */
  loadDelayMs: v.optional(delaySchema, 120),
  /** From the pointer's rest on a mark to the card, in milliseconds. */
  showDelayMs: v.optional(delaySchema, 350),
  /** From the pointer's leaving to the closing of the card, in milliseconds. */
  closeDelayMs: v.optional(delaySchema, 300),
  /** The number of a page's mentions on the toolbar's icon. */
  badge: v.optional(v.boolean(), true),
  /** How large letters are in the card and our own pages, on top of the browser's own size. */
  textSize: v.optional(v.picklist(['small', 'medium', 'large']), 'medium'),
  /** Light or dark, for the card and our own pages; `system` follows the reader's system. */
  theme: v.optional(v.picklist(['system', 'light', 'dark']), 'system'),
  /** The language of the interface; `browser` follows the browser's. */
  language: v.optional(v.picklist(['browser', 'en', 'ja', 'ru']), 'browser'),
} as const;

export const settingsSchema = v.object(settingsFields);
export type Settings = v.InferOutput<typeof settingsSchema>;
export type SettingsField = keyof Settings;

export const defaultSettings: Settings = v.getDefaults(settingsSchema);

/** What counts for marks and for going to them; the page's scripts are told these. */
export type MarkSettings = Pick<Settings, 'markStyle' | 'openBy' | 'loadDelayMs' | 'marked'>;

/** The fields in the order of the form. */
export const settingsFieldNames = Object.keys(settingsFields) as readonly SettingsField[];

export function isSettingsField(name: string): name is SettingsField {
  return Object.hasOwn(settingsFields, name);
}
