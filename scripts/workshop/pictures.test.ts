import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { comparePictures, toleratedShare } from './pictures.ts';
import { root } from './root.ts';

const kept = readFileSync(join(root, 'e2e', 'pictures', 'etorofu.png'));

/** The kept picture of a card with some of its pixels changed. */
function changed(change: (picture: PNG) => void): Buffer {
  const picture = PNG.sync.read(kept);
  change(picture);
  return PNG.sync.write(picture);
}

/** Paints a red square into a picture, as large as a share of it. */
function paint({ width, height, data }: PNG, share: number): void {
  const side = Math.round(Math.sqrt(width * height * share));
  for (let row = 0; row < side; row += 1) {
    for (let column = 0; column < side; column += 1) {
      data.set([255, 0, 0, 255], (row * width + column) * 4);
    }
  }
}

describe('a picture of the card', () => {
  it('is the same as itself', () => {
    expect(comparePictures(kept, kept)).toMatchObject({ same: true });
  });

  it('may differ in fewer pixels than are tolerated, and not in more', () => {
    const within = changed((picture) => paint(picture, toleratedShare * 0.8));
    const beyond = changed((picture) => paint(picture, toleratedShare * 1.2));
    expect(comparePictures(kept, within).same).toBe(true);
    expect(comparePictures(kept, beyond).same).toBe(false);
  });

  it('differs when a few lines of its text move down by one pixel', () => {
    const moved = changed((picture) => {
      const { width, height, data } = picture;
      const [from, to] = [Math.floor(height * 0.6), Math.floor(height * 0.8)];
      data.copyWithin((from + 1) * width * 4, from * width * 4, to * width * 4);
    });
    expect(comparePictures(kept, moved).same).toBe(false);
  });

  it('differs when its ground has another shade', () => {
    const shaded = changed(({ data }) => {
      for (let offset = 0; offset < data.length; offset += 4)
        data[offset] = (data[offset] ?? 0) - 60;
    });
    expect(comparePictures(kept, shaded).same).toBe(false);
  });

  it('does not differ where letters are smoothed a little otherwise', () => {
    const smoothed = changed(({ data }) => {
      for (let index = 0; index < data.length; index += 4) {
        for (let channel = index; channel < index + 3; channel += 1) {
          data[channel] = Math.max(0, (data[channel] ?? 0) - (index % 12));
        }
      }
    });
    expect(comparePictures(kept, smoothed).same).toBe(true);
  });

  it('differs when it has another size, and says both sizes', () => {
    const smaller = PNG.sync.write(new PNG({ width: 10, height: 10 }));
    const { same, verdict } = comparePictures(kept, smaller);
    expect(same).toBe(false);
    expect(verdict).toContain('10 by 10');
  });
});
