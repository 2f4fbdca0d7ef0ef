/**
 * Every message between the parts, one union for each receiver, parsed at the boundary: what does not
 * parse, or does not come from a part of ours, is refused.
 */
import * as v from 'valibot';

/** To the background, from the annotator or the card in a tab. */
export const toBackgroundSchema = v.variant('type', [
  /** Put the marks' style sheet into my frame. */
  v.strictObject({ to: v.literal('background'), type: v.literal('paint') }),
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
    part: v.optional(v.string()),
  }),
]);
export type ToBackground = v.InferOutput<typeof toBackgroundSchema>;

/** To the annotator in a frame, from the background or the popup. */
export const toAnnotatorSchema = v.variant('type', [
  v.strictObject({
    to: v.literal('annotator'),
    type: v.literal('step'),
    direction: v.picklist([1, -1]),
  }),
  v.strictObject({ to: v.literal('annotator'), type: v.literal('open-at-selection') }),
  v.strictObject({ to: v.literal('annotator'), type: v.literal('go-to'), id: v.number() }),
]);
export type ToAnnotator = v.InferOutput<typeof toAnnotatorSchema>;
