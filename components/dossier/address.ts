/** Addresses within the dossier: the part that an address names is brought into view and set off. */

/** Marks the part that was asked for; the style sheet sets it off. */
const attribute = 'data-asked-for';

/** The part that the window's address names, as `place/iturup`; empty where it names none. */
export function partInAddress(): string {
  // The static site is drawn where no window is.
  if (typeof location === 'undefined') return '';
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    // A lone percent sign: no part is called so.
    return location.hash.slice(1);
  }
}

/**
 * Tells which chapter is being read, for the contents to show, whenever that changes.
 * @param chapters - the parts in their order, by their addresses.
 */
export function watchChapter<Chapter extends string>({
  chapters,
  signal,
  onChange,
}: {
  chapters: readonly Chapter[];
  signal: AbortSignal;
  onChange: (chapter: Chapter) => void;
}): void {
  const seen = new Set<string>();
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) seen.add(target.id);
        else seen.delete(target.id);
      }
      const chapter = chapters.find((id) => seen.has(id));
      if (chapter !== undefined) onChange(chapter);
    },
    // A chapter is read that reaches into the window's upper third.
    { rootMargin: '0px 0px -67% 0px' },
  );
  for (const id of chapters) {
    const element = document.getElementById(id);
    if (element !== null) observer.observe(element);
  }
  signal.addEventListener('abort', () => observer.disconnect());
}

/**
 * Whether the browser itself goes to a part when the address changes to it, or back to where the reader
 * was: it does where the part is drawn. A second scroll to the same place in the same frame makes
 * Firefox (153) return there after whatever scrolls the page next, the focus included.
 */
export function isDrawn(part: string): boolean {
  return document.getElementById(part)?.checkVisibility() ?? false;
}

/**
 * Sets a part off and moves the focus to it, so that the keyboard and a screen reader go on from there.
 * @param scrolls - brings it into view too: where the browser has not.
 * @returns false where there is no such part.
 */
export function goToPart(part: string, { scrolls }: { scrolls: boolean }): boolean {
  for (const former of document.querySelectorAll(`[${attribute}]`)) {
    former.removeAttribute(attribute);
  }
  const element = document.getElementById(part);
  if (element === null) return false;
  element.setAttribute(attribute, '');
  element.focus({ preventScroll: true });
  if (scrolls) element.scrollIntoView({ block: 'start' });
  return true;
}

/** Marks the part that is printed alone; the print sheet leaves out the rest. */
const printed = 'data-printed';

/** Opens the browser's print dialog on all of the page, or on one part of it alone. */
export function printPart(part?: string): void {
  const element = part === undefined ? null : document.getElementById(part);
  element?.setAttribute(printed, '');
  const done = () => element?.removeAttribute(printed);
  window.addEventListener('afterprint', done, { once: true });
  window.print();
}
