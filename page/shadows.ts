/**
 * Open shadow roots. No event tells of them and no selector finds them, so elements that can have one
 * are looked through from time to time. `Element.shadowRoot` is read of those alone: reading it of every
 * element would cost more than the survey of all text.
 */

/** Common elements that cannot have a shadow root, commonest first: the selector ends at a match. */
const neverHosts =
  'a, b, i, li, em, td, tr, th, ul, dd, dt, dl, ol, br, hr, img, svg, path, g, use, code, pre, var, dfn, ' +
  'sub, sup, strong, small, button, input, label, option, select, table, tbody, thead, script, style, ' +
  'link, meta, noscript, template, iframe, picture, source, video, time, abbr, cite, figure, figcaption, ' +
  'form, ins, del, bdi, textarea, html, head, title';
/** Elements that can have a shadow root and rarely do; on large pages they are left to the pointer. */
const rareHosts = 'p, span, h1, h2, h3, h4, h5, h6, blockquote';

/**
 * The open shadow roots directly under a root; those inside of them are found in the same way.
 * @param isLarge whether the root holds so much that rare hosts are not looked for.
 */
export function openShadowRoots(
  root: Document | ShadowRoot,
  { isLarge }: { isLarge: boolean },
): ShadowRoot[] {
  const left = isLarge ? `${neverHosts}, ${rareHosts}` : neverHosts;
  const found: ShadowRoot[] = [];
  for (const element of root.querySelectorAll(`:not(${left})`)) {
    if (element.shadowRoot) found.push(element.shadowRoot);
  }
  return found;
}
