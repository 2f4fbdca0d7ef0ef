import type { Citation } from '../answers/content.ts';

/**
 * Puts a citation on the clipboard as plain text and as HTML, by a `copy` event: the clipboard API is
 * refused on http pages and by permissions policies. To be called from a click.
 * @returns false where the browser refuses.
 */
export function copyCitation(citation: Citation): boolean {
  const done = new AbortController();
  let filled = false;
  const fill = (event: ClipboardEvent) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    event.clipboardData?.setData('text/plain', citation.text);
    event.clipboardData?.setData('text/html', citation.html);
    filled = event.clipboardData !== null;
  };
  // Chromium copies without a selection only if `beforecopy` is taken over.
  const allow = (event: Event) => event.preventDefault();
  const options = { capture: true, signal: done.signal };
  window.addEventListener('beforecopy', allow, options);
  window.addEventListener('copy', fill, options);
  try {
    return document.execCommand('copy') && filled;
  } finally {
    done.abort();
  }
}
