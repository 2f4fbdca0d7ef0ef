/** Shows a document and gives its text node that holds some words. */
export function textIn(html: string, words: string): Text {
  document.body.innerHTML = html;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeValue?.includes(words)) return node as Text;
  }
  throw new Error(`no text “${words}”`);
}
