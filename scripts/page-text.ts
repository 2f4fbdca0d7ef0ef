/** The text of a saved page, near enough for measuring: a browser's own reading is tested in e2e. */
import { Window } from 'happy-dom';

const unread = 'script, style, template, code, kbd, samp, textarea';
const inline =
  'a, abbr, b, bdi, bdo, cite, em, font, i, mark, q, ruby, rb, rp, rt, s, small, span, strong, sub, sup, u, wbr';

/** The runs of text between block boundaries, in order. */
export function flowsOf(html: string): string[] {
  const window = new Window();
  const page = new window.DOMParser().parseFromString(html, 'text/html');
  const flows = [''];
  const read = (node: typeof page.body): void => {
    for (const child of node.childNodes) {
      if (child.nodeType === window.Node.TEXT_NODE) flows[flows.length - 1] += child.textContent;
      if (child.nodeType !== window.Node.ELEMENT_NODE) continue;
      const element = child as typeof page.body;
      const isInline = element.matches(inline);
      if (!isInline) flows.push('');
      if (!element.matches(unread)) read(element);
      if (!isInline) flows.push('');
    }
  };
  read(page.body);
  return flows.filter((flow) => flow.trim() !== '');
}
