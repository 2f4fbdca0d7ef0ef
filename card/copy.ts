import type { Citation } from '../answers/views.ts';
import { hearFirst } from '../first-ear.ts';

/**
 * Puts a citation on the clipboard as plain text and as HTML, by a `copy` event: the clipboard API is
 * refused on http pages and by permissions policies. To be called from a click.
 * @returns false where the browser refuses.
 */
export function copyCitation(
  citation: Pick<Citation, 'text'> & Partial<{ readonly html: string | undefined }>,
): boolean {
  const done = new AbortController();
  let filled = false;
  // Heard before the page, for one that rewrites what is copied would take it for its own.
  hearFirst((event) => {
    if (event.type === 'beforecopy') {
      // Chromium copies without a selection only if `beforecopy` is taken over.
      event.preventDefault();
    } else if (event instanceof ClipboardEvent && event.type === 'copy') {
      event.preventDefault();
      event.stopImmediatePropagation();
      event.clipboardData?.setData('text/plain', citation.text);
      if (citation.html !== undefined) event.clipboardData?.setData('text/html', citation.html);
      filled = event.clipboardData !== null;
    }
  }, done.signal);
  try {
    return document.execCommand('copy') && filled;
  } finally {
    done.abort();
  }
}
