/**
 * Names that hidden elements cut (`Itu<i hidden>zz</i>rup`). The text of a page has the hidden letters in it, so
 * nothing is seen of them there; only text by text it shows that a name would stand there without some. To look at
 * each text node costs a page as much as all else, so it is done when there is time (`ShadowSearch.look`).
 */

/** So much of a text to either side of what may be hidden is looked at, in UTF-16 code units. */
const longestPart = 32;

/** `NodeFilter.SHOW_TEXT | NodeFilter.SHOW_CDATA_SECTION`; the names would be 1 % of the script on every page. */
export const textAndCdata = 12;

/** The beginning of a text, behind what would stand before it if the texts between were hidden. */
export type Cut = readonly [before: string, begin: string];

/** Every text under a node, with the cut at it. */
export function* cutsIn(root: Node): Iterable<readonly [Text, Cut]> {
  const cutAt = cutter();
  const walker = document.createTreeWalker(root, textAndCdata);
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    yield [text, cutAt(text.data)];
  }
}

/** Takes texts one by one, and gives the cut at each: each second text before it counts as hidden. */
export function cutter(): (text: string) => Cut {
  let [before, between] = ['', ''];
  return (text) => {
    const cut: Cut = [before, text.slice(0, longestPart)];
    [before, between] = [between, (before + text).slice(-longestPart)];
    return cut;
  };
}
