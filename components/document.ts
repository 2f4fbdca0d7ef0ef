/** What our own pages' documents say of themselves beside what they show. */
import { useLayoutEffect } from 'preact/hooks';
import type { InterfaceLanguage } from '../data/schema.ts';
import type { Settings } from '../settings/schema.ts';
import { textScales } from './text-scale.ts';

/**
 * Keeps the document's language, title and theme those of the page drawn in it.
 * Before the browser paints, so that a reader who set a theme never sees the other one.
 */
export function useDocument(input: {
  readonly language: InterfaceLanguage;
  readonly title: string;
  readonly theme: Settings['theme'];
  readonly textSize: Settings['textSize'];
}): void {
  const { language, title, theme, textSize } = input;
  useLayoutEffect(() => {
    document.documentElement.lang = language;
    document.title = title;
    document.body.dataset.theme = theme;
    // The browser's own size of letters is what nothing on this page has set: that of the root.
    const browserPx = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
    const scale = (textScales[textSize] * browserPx) / 16;
    document.body.style.setProperty('--text-scale', String(scale));
  }, [language, title, theme, textSize]);
}
