/** A tap of a finger in either browser. */
import type { Page } from 'puppeteer-core';
import { BidiFrame } from 'puppeteer-core/internal/bidi/Frame.js';

/**
 * Taps a point of a page's window, in CSS pixels. Puppeteer sends a tap in two commands, and Firefox makes no click
 * of a touch that lasts 0.3 s, which on a busy machine passes between them: so it gets both in one.
 */
export async function tapAt(page: Page, { x, y }: { x: number; y: number }): Promise<void> {
  const frame = page.mainFrame();
  if (!(frame instanceof BidiFrame)) return page.touchscreen.tap(x, y);
  await frame.browsingContext.performActions([
    {
      type: 'pointer',
      id: 'finger',
      parameters: { pointerType: 'touch' },
      actions: [
        { type: 'pointerMove', x: Math.round(x), y: Math.round(y) },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ],
    },
  ]);
}
