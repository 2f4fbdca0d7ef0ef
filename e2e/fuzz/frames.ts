/**
 * The page that generated pages stand in, each in a frame of its own: it builds them while they are
 * parsed, changes them afterwards, and says what they hold and what is marked there.
 */
import type { Change, GeneratedPage, Part } from './generator.ts';

/** A frame's tree as it is, read without any help of ours. */
export type Seen =
  | { readonly text: string }
  | {
      readonly tag: string;
      readonly lang: string | null;
      readonly isField: boolean;
      readonly isHidden: boolean;
      readonly children: readonly Seen[];
      readonly shadow?: readonly Seen[];
    };

/** A marked stretch: the text's number in document order, from and to in it. */
export type Stretch = readonly [text: number, from: number, to: number];

export interface Fuzz {
  /** Puts frames with these pages in place of those before, and resolves when all are loaded. */
  load(pages: readonly GeneratedPage[]): Promise<void>;
  /** Carries out the changes of each page. */
  change(): void;
  trees(): Seen[];
  /** What is marked in the frames of these numbers. */
  marks(frames: readonly number[]): Stretch[][];
}

/** Runs in the page. */
function script(): void {
  let pages: readonly GeneratedPage[] = [];
  let frames: HTMLIFrameElement[] = [];

  const made = (document: Document, part: Part): Node => {
    if ('text' in part) return document.createTextNode(part.text);
    if ('comment' in part) return document.createComment(part.comment);
    const element = document.createElement(part.tag);
    // A script that is text and never runs.
    if (part.tag === 'script') element.setAttribute('type', 'text/plain');
    for (const [name, value] of Object.entries(part.attributes)) element.setAttribute(name, value);
    if (part.shadow) {
      element
        .attachShadow({ mode: 'open' })
        .append(...part.shadow.map((one) => made(document, one)));
    }
    element.append(...part.children.map((one) => made(document, one)));
    return element;
  };

  const build = (document: Document, index: number) => {
    const page = pages[index];
    if (!page) return;
    document.title = page.title;
    document.body.append(...page.body.map((part) => made(document, part)));
  };

  /** Every node below the body, shadow trees left out, in document order. */
  const nodesOf = (document: Document, what: number): Node[] => {
    const walker = document.createTreeWalker(document.body, what);
    const nodes: Node[] = [];
    while (walker.nextNode()) nodes.push(walker.currentNode);
    return nodes;
  };
  const chosen = <One>(list: readonly One[], at: number) => list[at % (list.length || 1)];

  const carryOut = (document: Document, change: Change) => {
    const texts = nodesOf(document, NodeFilter.SHOW_TEXT) as Text[];
    const elements = nodesOf(document, NodeFilter.SHOW_ELEMENT) as HTMLElement[];
    const text = chosen(texts, change.at);
    const element = chosen(elements, change.at);
    // What holds nothing by its nature is given nothing: what a flow is there, HTML does not say.
    const holders = elements.filter((one) => !one.matches('br, img, input, wbr'));
    switch (change.type) {
      case 'set':
        if (text) text.data = change.text;
        break;
      case 'split':
        if (text && text.length > 1) text.splitText(Math.ceil(text.length / 2));
        break;
      case 'remove':
        element?.remove();
        break;
      case 'edit':
        element?.setAttribute('contenteditable', '');
        break;
      case 'hide':
        element?.toggleAttribute('hidden');
        break;
      case 'move': {
        const target = chosen(holders, change.to);
        // What stands in a shadow tree is not read anew when its host is put where nothing is read.
        if (!element || !target || element.contains(target)) break;
        if ([element, ...element.querySelectorAll('*')].some((one) => one.shadowRoot)) break;
        target.append(element);
        break;
      }
      case 'add':
        (chosen(holders, change.at) ?? document.body).append(made(document, change.part));
        break;
    }
  };

  const documents = () => frames.flatMap(({ contentDocument }) => contentDocument ?? []);

  /** Numbers the texts as it goes. */
  const seen = (node: Node, numbers: Map<Text, number>): Seen[] => {
    if (node.nodeType === Node.TEXT_NODE) {
      numbers.set(node as Text, numbers.size);
      return [{ text: (node as Text).data }];
    }
    if (node.nodeType !== Node.ELEMENT_NODE) return [];
    const element = node as HTMLElement;
    const below = (parent: Node) => [...parent.childNodes].flatMap((child) => seen(child, numbers));
    const editable = element.getAttribute('contenteditable');
    return [
      {
        tag: element.localName,
        lang: element.getAttribute('lang'),
        isField:
          (editable !== null && editable !== 'false') || element.getAttribute('role') === 'textbox',
        isHidden: element.hasAttribute('hidden'),
        children: below(element),
        ...(element.shadowRoot ? { shadow: below(element.shadowRoot) } : {}),
      },
    ];
  };

  const fuzz: Fuzz = {
    async load(next) {
      pages = next;
      for (const frame of frames) frame.remove();
      frames = pages.map(({ language }, index) => {
        const frame = document.createElement('iframe');
        const builder = `parent.fuzz.build(document, ${index})`;
        frame.srcdoc = `<!doctype html><html lang="${language}"><head></head><body><script>${builder}</script></body></html>`;
        return frame;
      });
      const loaded = frames.map(
        (frame) =>
          new Promise((resolve) => {
            frame.onload = resolve;
          }),
      );
      document.body.append(...frames);
      await Promise.all(loaded);
    },
    change() {
      for (const [index, one] of documents().entries()) {
        for (const change of pages[index]?.changes ?? []) carryOut(one, change);
      }
    },
    trees: () => documents().flatMap(({ documentElement }) => seen(documentElement, new Map())),
    marks: (which) =>
      which.map((index) => {
        const one = frames[index]?.contentDocument;
        if (!one) return [];
        const numbers = new Map<Text, number>();
        seen(one.documentElement, numbers);
        const ranges: AbstractRange[] = [];
        const registry = (one.defaultView as (Window & typeof globalThis) | null)?.CSS.highlights;
        for (const [name, highlight] of registry?.entries() ?? []) {
          if (name.startsWith('two-names')) ranges.push(...highlight);
        }
        return ranges.flatMap((range) => {
          const { startContainer, startOffset, endContainer, endOffset } = range;
          const [first, last] = [startContainer, endContainer].map((node) =>
            numbers.get(node as Text),
          );
          if (first === undefined || last === undefined)
            return [[-1, startOffset, endOffset] as const];
          return [...numbers]
            .filter(([, number]) => number >= first && number <= last)
            .map(
              ([text, number]): Stretch => [
                number,
                number === first ? startOffset : 0,
                number === last ? endOffset : text.length,
              ],
            )
            .filter(([, from, to]) => to > from);
        });
      }),
  };
  Object.assign(window, { fuzz: { ...fuzz, build } });
}

export const fuzzPage = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Pages</title><style>iframe{width:300px;height:60px}</style><body><script>(${script})()</script></body></html>`;
