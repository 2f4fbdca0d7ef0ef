/**
 * A page that tries to learn who reads it: it listens to everything, wraps what it can, and writes down
 * what it hears, with the stack of calls that led to it. Everything here runs in the page's own world.
 */
import { htmlPage } from './harness.ts';

/** What the spying page has found out. */
export interface Findings {
  /** All it heard and all it can read, as text. */
  readonly heard: readonly string[];
  /** Nodes in closed shadow roots that it got hold of, by the way there. */
  readonly reached: readonly string[];
  /** Functions of its own, put in the place of the browser's, that somebody else called. */
  readonly called: readonly string[];
  /** Names of the highlights and of what is on its `window`. */
  readonly highlights: readonly string[];
  readonly globals: readonly string[];
}

/** Runs in the page, before anything else. */
function spy(): void {
  const heard: string[] = [];
  const called: string[] = [];
  let isHarvesting = false;
  const text = (value: unknown): string => {
    if (value instanceof Node) return value.nodeName;
    if (typeof value === 'object' && value !== null) {
      try {
        return JSON.stringify(value);
      } catch {
        return String(value);
      }
    }
    return String(value);
  };
  const stackOf = () => new Error('from').stack ?? '';
  const hear = (what: string, ...values: unknown[]) => {
    if (!isHarvesting) heard.push([what, ...values.map(text)].join(' | '));
  };

  // Chromium hands the frames over one by one where this is set.
  Object.assign(Error, {
    prepareStackTrace: (error: Error, frames: { getFileName(): unknown }[]) =>
      `${error}\n${frames.map((frame) => `${frame.getFileName()} ${frame}`).join('\n')}`,
  });

  const targets = [window, document, HTMLElement.prototype, SVGElement.prototype];
  const types = new Set(
    targets
      .flatMap((target) => Object.getOwnPropertyNames(target))
      .filter((name) => /^on[a-z]/.test(name))
      .map((name) => name.slice(2)),
  );
  for (const type of ['focusin', 'focusout', 'toggle', 'beforetoggle', 'message', 'wxt:started']) {
    types.add(type);
  }
  for (const type of types) {
    addEventListener(
      type,
      (event) => {
        const fields = ['data', 'detail', 'message', 'filename', 'reason', 'sourceFile', 'origin'];
        const values = fields.map((name) => text(Reflect.get(event, name) ?? ''));
        const path = event.composedPath().map((node) => text(node));
        hear(type, event.isTrusted, path, values, stackOf());
      },
      { capture: true, passive: true },
    );
  }

  const changes = new MutationObserver((records) => {
    for (const { type, target, attributeName, addedNodes, removedNodes } of records) {
      const nodes = [...addedNodes, ...removedNodes].map((node) =>
        node instanceof Element ? node.outerHTML : node.nodeValue,
      );
      hear('mutation', type, target, attributeName, nodes);
    }
  });
  // What the parser adds comes in pieces that differ from visit to visit; ours begin later.
  addEventListener('DOMContentLoaded', () =>
    changes.observe(document, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    }),
  );

  for (const entryType of PerformanceObserver.supportedEntryTypes) {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) hear('performance', entry);
    }).observe({ type: entryType, buffered: true });
  }
  if ('ReportingObserver' in window) {
    new ReportingObserver(
      (reports) => {
        for (const { type, url, body } of reports) hear('report', type, url, body);
      },
      { buffered: true },
    ).observe();
  }
  for (const method of ['log', 'info', 'warn', 'error', 'debug'] as const) {
    console[method] = (...values: unknown[]) => hear(`console.${method}`, values, stackOf());
  }

  // Ours must call none of these: it lives in a world of its own.
  const wrap = (holder: object, name: string) => {
    const original = Reflect.get(holder, name) as (...args: unknown[]) => unknown;
    if (typeof original !== 'function') return;
    Reflect.set(holder, name, function wrapped(this: unknown, ...args: unknown[]) {
      if (!isHarvesting) called.push(`${name} | ${stackOf()}`);
      return original.apply(this, args);
    });
  };
  for (const name of ['attachShadow', 'append', 'matches', 'closest', 'getBoundingClientRect']) {
    wrap(Element.prototype, name);
  }
  for (const name of ['createElementNS', 'createTreeWalker', 'elementFromPoint', 'querySelector']) {
    wrap(Document.prototype, name);
  }
  wrap(Node.prototype, 'appendChild');
  wrap(HTMLElement.prototype, 'showPopover');
  wrap(Highlight.prototype, 'add');
  wrap(Object.getPrototypeOf(CSS.highlights), 'set');

  /** Everything that can be read at one moment, as text. */
  const harvest = (): Findings => {
    isHarvesting = true;
    const reached: string[] = [];
    const reach = (way: string, node: unknown) => {
      if (!(node instanceof Node)) return;
      const root = node.getRootNode();
      if (root instanceof ShadowRoot && root.mode === 'closed') reached.push(way);
    };
    const read: string[] = [document.documentElement.outerHTML];
    for (const sheet of [...document.styleSheets, ...document.adoptedStyleSheets]) {
      read.push(text(sheet.href), ...[...sheet.cssRules].map(({ cssText }) => cssText));
    }
    for (const entry of performance.getEntries()) read.push(text(entry));
    for (const element of document.querySelectorAll('*')) {
      read.push(text(element.getAttributeNames()));
      reach('shadowRoot', element.shadowRoot);
      if ('getHTML' in element) read.push(element.getHTML({ serializableShadowRoots: true }));
      const { x, y, width, height } = element.getBoundingClientRect();
      const middle = [x + width / 2, y + height / 2] as const;
      for (const found of document.elementsFromPoint(...middle)) reach('point', found);
      reach('caret', document.caretPositionFromPoint?.(...middle)?.offsetNode);
      for (const animation of element.getAnimations({ subtree: true })) {
        reach('animation', (animation.effect as KeyframeEffect | null)?.target);
      }
    }
    for (const animation of document.getAnimations()) {
      reach('animation', (animation.effect as KeyframeEffect | null)?.target);
    }
    reach('focus', document.activeElement);
    const selection = getSelection();
    reach('selection', selection?.anchorNode);
    for (const [name, highlight] of CSS.highlights.entries()) {
      // Through an object of another world one could climb into that world.
      const World = Reflect.get(highlight.constructor, 'constructor') as FunctionConstructor;
      const world = new World('return globalThis')() as typeof globalThis;
      if (world !== window) reached.push(`world of ${name}`);
      for (const range of highlight) reach('range', range.startContainer);
    }
    const findings: Findings = {
      heard: [...heard, ...read],
      reached,
      called: [...called],
      highlights: [...CSS.highlights.keys()],
      globals: Reflect.ownKeys(window).map(String).sort(),
    };
    isHarvesting = false;
    return findings;
  };
  Object.assign(window, { harvest });
}

/** A page with a body that spies from its first moment on. */
export function spyingPage(body: string): string {
  return htmlPage(`<script>(${spy})()</script>${body}`);
}

/** What a spying page has found out so far, to be asked by `page.evaluate`. */
export const harvest = 'harvest()';
