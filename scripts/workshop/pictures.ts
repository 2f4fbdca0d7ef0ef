/** Compares a picture with the one that was kept, so that a change of the look is seen before readers see it. */
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/**
 * The share of pixels that may differ in a picture of a card. Browser versions smooth letters differently;
 * pixelmatch ignores most of that, and the rest stays well below this share. A line of text that moves by
 * one pixel, or one changed word, exceeds it.
 */
export const toleratedShare = 0.005;

/** How far a pixel's colour may be off, from 0 to 1: pixelmatch's own default. */
const colorThreshold = 0.1;

export interface Comparison {
  readonly same: boolean;
  /** In one sentence: what differs, and by how much. */
  readonly verdict: string;
  /** The kept picture, pale, with what differs in red; missing where the two have not one size. */
  readonly difference?: Buffer;
}

/**
 * Compares two pictures, each the bytes of a PNG file.
 * @throws Error where one of them is no PNG.
 */
export function comparePictures(kept: Uint8Array, taken: Uint8Array): Comparison {
  const [before, after] = [PNG.sync.read(Buffer.from(kept)), PNG.sync.read(Buffer.from(taken))];
  const { width, height } = before;
  if (after.width !== width || after.height !== height) {
    return {
      same: false,
      verdict: `The picture is ${after.width} by ${after.height} pixels, the kept one ${width} by ${height}.`,
    };
  }
  const difference = new PNG({ width, height });
  const pixels = pixelmatch(before.data, after.data, difference.data, width, height, {
    threshold: colorThreshold,
  });
  const share = pixels / (width * height);
  const percent = (share * 100).toFixed(3);
  return {
    same: share <= toleratedShare,
    verdict: `${pixels} pixels differ, ${percent} % of the picture; ${toleratedShare * 100} % are tolerated.`,
    difference: PNG.sync.write(difference),
  };
}
