/**
 * Every message to the background, one union, parsed at the boundary: what does not parse, or does not
 * come from a part of ours, is refused. The way back needs no message: whoever wants something of the
 * annotator asks the object in `meeting.ts` by `scripting.executeScript`, in one frame or in all, and
 * the script on every page carries no parser for it.
 */
import * as v from 'valibot';
import type { MarkSettings } from './settings/schema.ts';

/** To the background, from the annotator or the card in a tab. */
export const toBackgroundSchema = v.variant('type', [
  /** Put the sheet into my frame that paints marks in the elements of these selectors. */
  v.strictObject({
    to: v.literal('background'),
    type: v.literal('paint-marks'),
    on: v.pipe(v.array(v.pipe(v.string(), v.regex(/^[^{},;@/]*$/))), v.nonEmpty()),
  }),
  /** Put the sheet into my frame that shows the card. */
  v.strictObject({ to: v.literal('background'), type: v.literal('paint-card') }),
  /** Put the script that marks into my frame, for its survey found something; and tell its settings. */
  v.strictObject({ to: v.literal('background'), type: v.literal('load-marking') }),
  /** Tell the settings that count for marks. */
  v.strictObject({ to: v.literal('background'), type: v.literal('mark-settings') }),
  /** Put the card's script into my frame. */
  v.strictObject({ to: v.literal('background'), type: v.literal('load-card') }),
  /** How many mentions my frame holds now. */
  v.strictObject({
    to: v.literal('background'),
    type: v.literal('count'),
    count: v.pipe(v.number(), v.integer(), v.minValue(0)),
  }),
  /** Open an extension page beside the page that is read. */
  v.strictObject({
    to: v.literal('background'),
    type: v.literal('open-page'),
    page: v.picklist(['options', 'dossier']),
    /** The part of the dossier, as `place/iturup`. */
    part: v.optional(v.pipe(v.string(), v.regex(/^[a-z]+(\/[a-z0-9-]+)?$/))),
  }),
]);
export type ToBackground = v.InferOutput<typeof toBackgroundSchema>;

/** What the background answers: nothing to most. */
export type AnswerTo<Message extends ToBackground> = Message['type'] extends
  | 'load-marking'
  | 'mark-settings'
  ? MarkSettings
  : undefined;
