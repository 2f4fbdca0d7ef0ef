/**
 * Every message to the background, one union, parsed at the boundary: what does not parse, or does not
 * come from a part of ours, is refused. The way back needs no message: whoever wants something of the
 * annotator asks the object in `meeting.ts` by `scripting.executeScript`, in one frame or in all, and
 * the script on every page carries no parser for it.
 */
import * as v from 'valibot';
import type { MarkAnswer } from './page/handover.ts';

/** The address of the page, from its outermost frame: the browser may hear of a new one a moment later. */
const addressEntries = { address: v.optional(v.string()) };

/** How many mentions my frame holds now. The popup hears it too, and asks the frames again. */
export const countSchema = v.strictObject({
  type: v.literal('count'),
  count: v.pipe(v.number(), v.integer(), v.minValue(0)),
});

/** To the background, from the annotator or the card in a tab. */
export const toBackgroundSchema = v.variant('type', [
  /** Put the sheet into my frame that paints marks in the elements of these selectors. */
  v.strictObject({
    type: v.literal('paint-marks'),
    on: v.pipe(v.array(v.pipe(v.string(), v.regex(/^[^{},;@/]*$/))), v.nonEmpty()),
  }),
  /** Put the sheet into my frame that shows the card. */
  v.strictObject({ type: v.literal('paint-card') }),
  /** Put the script that marks into my frame, for a name may stand there, and tell the settings of marks. */
  v.strictObject({
    type: v.literal('bring-marks'),
    ...addressEntries,
  }),
  /** Tell the settings that count for marks here. */
  v.strictObject({
    type: v.literal('mark-settings'),
    ...addressEntries,
  }),
  /** Put the card's script into my frame. */
  v.strictObject({ type: v.literal('load-card') }),
  /** A card opened or closed in my frame, and how to tell it from others. */
  v.strictObject({
    type: v.literal('card'),
    token: v.string(),
    openedAtMs: v.number(),
    isOpen: v.boolean(),
  }),
  /** Escape, or a pointer outside the card, was pressed in my frame, and that card is open in another one. */
  v.strictObject({
    type: v.literal('dismiss-card'),
    token: v.string(),
    by: v.picklist(['escape', 'outside']),
  }),
  countSchema,
  /** Open an extension page beside the page that is read. */
  v.strictObject({
    type: v.literal('open-page'),
    page: v.picklist(['options', 'dossier']),
    /** The part of the dossier, as `place/iturup`. */
    part: v.optional(v.pipe(v.string(), v.regex(/^[a-z]+(\/[a-z0-9-]+)?$/))),
  }),
  /** Leave the site of my tab alone from now on: the reader chose it in the card's menu. */
  v.strictObject({ type: v.literal('leave-site') }),
  /** Open the side panel on a look-up; to be sent from a click, or browsers refuse. */
  v.strictObject({
    type: v.literal('open-panel'),
    query: v.pipe(v.string(), v.maxLength(200)),
  }),
]);
export type ToBackground = v.InferOutput<typeof toBackgroundSchema>;

/** What the background answers: nothing to most. */
export type AnswerTo<Message extends Pick<ToBackground, 'type'>> = Message['type'] extends
  | 'bring-marks'
  | 'mark-settings'
  ? MarkAnswer
  : undefined;
