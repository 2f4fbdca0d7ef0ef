/** What our own pages' documents say of themselves beside what they show. */
import { useLayoutEffect } from 'preact/hooks';
import type { InterfaceLanguage } from '../data/schema.ts';
import type { Settings } from '../settings/schema.ts';

/**
 * Keeps the document's language, title and theme those of the page drawn in it.
 * Before the browser paints, so that a reader who set a theme never sees the other one.
 */
export function useDocument(input: {
  readonly language: InterfaceLanguage;
  readonly title: string;
  readonly theme: Settings['theme'];
}): void {
  const { language, title, theme } = input;
  useLayoutEffect(() => {
    document.documentElement.lang = language;
    document.title = title;
    document.body.dataset.theme = theme;
  }, [language, title, theme]);
}
