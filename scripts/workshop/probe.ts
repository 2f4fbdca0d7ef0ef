/**
 * Looks at what the extension does on a page, as a reader would see it: the marks from the page's own
 * world, the card from the isolated world of the content scripts, for its shadow root is closed. The
 * way into that world is an extension page that asks `scripting.executeScript`; both browsers have it.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { longestWaitMs, type Session } from './session.ts';

/** A marked text as the page's own `CSS.highlights` has it. */
export interface Mark {
  readonly text: string;
  /** The tag name of the element that the mark begins in. */
  readonly inside: string;
}

/**
 * The marks of a document, its open shadow roots included, in document order. A mark whose text has
 * just changed, and which is not drawn any more, has the text "(stale)".
 */
export function marksOf(page: Page): Promise<Mark[]> {
  return page.evaluate(() => {
    const found: { range: AbstractRange; text: string; inside: string }[] = [];
    for (const [name, highlight] of CSS.highlights.entries()) {
      if (!name.startsWith('two-names')) continue;
      for (const abstract of highlight) {
        const range = document.createRange();
        let text = '(stale)';
        try {
          range.setStart(abstract.startContainer, abstract.startOffset);
          range.setEnd(abstract.endContainer, abstract.endOffset);
          text = range.toString();
        } catch {
          // The offsets of a static range stay as they are when its text becomes shorter.
        }
        const inside = abstract.startContainer.parentElement?.tagName.toLowerCase() ?? '';
        found.push({ range, text, inside });
      }
    }
    found.sort((a, b) =>
      a.range.startContainer === b.range.startContainer
        ? a.range.startOffset - b.range.startOffset
        : a.range.startContainer.compareDocumentPosition(b.range.startContainer) &
            Node.DOCUMENT_POSITION_FOLLOWING
          ? -1
          : 1,
    );
    return found.map(({ text, inside }) => ({ text, inside }));
  });
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The middle of the n-th mark with a text, in CSS pixels of the window; scrolls it into view. */
export async function pointOfMark(page: Page, text: string, nth = 0): Promise<Point> {
  const point = await page.evaluate(
    async (wanted, index) => {
      const ranges: Range[] = [];
      for (const [name, highlight] of CSS.highlights.entries()) {
        if (!name.startsWith('two-names')) continue;
        for (const abstract of highlight) {
          const range = document.createRange();
          range.setStart(abstract.startContainer, abstract.startOffset);
          range.setEnd(abstract.endContainer, abstract.endOffset);
          if (range.toString() === wanted) ranges.push(range);
        }
      }
      ranges.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
      const range = ranges[index];
      if (!range) return null;
      range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      await new Promise((resolve) => requestAnimationFrame(resolve));
      const box = range.getClientRects()[0];
      return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
    },
    text,
    nth,
  );
  if (!point) throw new Error(`No mark "${text}" (number ${nth + 1}) is on the page.`);
  return point;
}

/** Between two questions, in milliseconds: quick at first, then so that waiting costs the machine little. */
const pauseMs = { first: 20, last: 150, growth: 1.25 };

/**
 * Asks again until an answer is there.
 * @param what - named in the error when the time is over.
 * @param timeoutMs - the longest wait, in milliseconds.
 */
export async function until<Answer>(
  what: string,
  ask: () => Promise<Answer | undefined | null | false>,
  timeoutMs = longestWaitMs,
): Promise<Answer> {
  const end = performance.now() + timeoutMs;
  for (let waitMs = pauseMs.first; ; waitMs = Math.min(waitMs * pauseMs.growth, pauseMs.last)) {
    const answer = await ask();
    if (answer) return answer;
    if (performance.now() > end) throw new Error(`Waited ${timeoutMs} ms in vain: ${what}`);
    await sleep(waitMs);
  }
}

/** Waits until a page has at least so many marks, and gives them. */
export function waitForMarks(page: Page, atLeast = 1, timeoutMs = longestWaitMs): Promise<Mark[]> {
  return until(
    `at least ${atLeast} marks on ${page.url()}`,
    async () => {
      const marks = await marksOf(page);
      return marks.length >= atLeast ? marks : undefined;
    },
    timeoutMs,
  );
}

/** Gives access to the extension's side of the pages of a session. */
export class Probe {
  readonly #own: Page;

  private constructor(own: Page) {
    this.#own = own;
  }

  /** Opens one of the extension's pages behind the others, to ask from. */
  static async open(session: Session): Promise<Probe> {
    return new Probe(await session.openOwn('options.html'));
  }

  /** Whether this is the page that is asked from. */
  isOn(page: Page): boolean {
    return page === this.#own;
  }

  /** Runs a function in an extension page, with `browser` there; its answer must be JSON. */
  inExtension<Answer>(run: string): Promise<Answer> {
    return this.#own.evaluate(
      `(async () => { const browser = globalThis.browser ?? globalThis.chrome; return (${run})(browser); })()`,
    ) as Promise<Answer>;
  }

  /** The id of the tab that shows a page, by its address. */
  async tabId(page: Page): Promise<number> {
    const id = await this.inExtension<number | undefined>(
      `async (browser) => (await browser.tabs.query({})).find((tab) => tab.url === ${JSON.stringify(page.url())})?.id`,
    );
    if (id === undefined) throw new Error(`No tab shows ${page.url()}`);
    return id;
  }

  /**
   * Runs a function in the isolated world of a page's top frame, where the content scripts live.
   * @param run - its source as text, of a function of one JSON argument; the answer must be JSON.
   */
  async inContentScript<Answer>(
    page: Page,
    run: string,
    argument: unknown = null,
  ): Promise<Answer> {
    const tabId = await this.tabId(page);
    return this.inExtension<Answer>(
      `async (browser) => (await browser.scripting.executeScript({
        target: { tabId: ${tabId} },
        func: (argument) => (${run})(argument),
        args: [${JSON.stringify(argument)}],
      }))[0].result`,
    );
  }

  /**
   * Runs a function on the open card's shadow root.
   * @param run - the source of a function of the root and one JSON argument; the answer must be JSON.
   * @returns null where no card is open.
   */
  inCard<Answer>(page: Page, run: string, argument: unknown = null): Promise<Answer | null> {
    return this.inContentScript(
      page,
      `(argument) => {
        const host = document.querySelector('two-names-card');
        if (!host) return null;
        const root = globalThis.chrome?.dom?.openOrClosedShadowRoot?.(host) ?? host.openOrClosedShadowRoot;
        return root ? (${run})(root, argument) : null;
      }`,
      argument,
    );
  }

  /** The visible text of the open card; null where none is open, or where its lower part is still to come. */
  cardText(page: Page): Promise<string | null> {
    return this.inCard<string>(
      page,
      `(root) => root.querySelector('.to-come') ? null
        : [...root.children].filter((child) => child.tagName !== 'STYLE').map((child) => child.innerText).join('\\n')`,
    );
  }

  /** Waits for a card and gives its text. */
  waitForCard(page: Page, timeoutMs = longestWaitMs): Promise<string> {
    return until('a card', () => this.cardText(page), timeoutMs);
  }

  /** Waits until no card is open. */
  async waitForNoCard(page: Page, timeoutMs = longestWaitMs): Promise<void> {
    await until(
      'the card to close',
      async () => (await page.$('two-names-card')) === null,
      timeoutMs,
    );
  }

  /** The box of the first element in the card that a selector finds, in CSS pixels of the window. */
  boxInCard(
    page: Page,
    selector: string,
  ): Promise<{ x: number; y: number; width: number; height: number } | null> {
    return this.inCard(
      page,
      `(root, selector) => {
        const box = root.querySelector(selector)?.getBoundingClientRect();
        return box ? { x: box.x, y: box.y, width: box.width, height: box.height } : null;
      }`,
      selector,
    );
  }
}
