/**
 * What runs on every page: it asks whether a name may stand there, and ends at the first yes. The text is
 * looked at coarsely, whole areas at once in the browser's own code (`Range.toString`), for Chromium makes
 * an object for each node that a script looks at, which is most of what a walk costs (54 ms on the HTML
 * Standard, areas 20). Changes are asked the same, and so are shadow roots, which are looked for when the
 * page is idle; then the texts are also asked one by one, for names that hidden letters cut.
 */
import { lookForName } from '../../mentions/coarse.ts';
import { cutsIn } from '../cuts.ts';
import { type ShadowRootOf, searchShadows } from '../shadows.ts';
import { slicesOn } from '../slices.ts';
import { changedAreas } from './changed.ts';

/** The fewest elements of an area, and the most areas: setting a range costs a look at each sibling before. */
const fewestElements = 512;
const mostAreas = 64;
/** How much text is asked at once, in UTF-16 code units: a few milliseconds. */
const longestText = 100_000;
/** A name may lie across two texts: so much of the one before is asked again. */
const carriedLength = 128;
/** From a change to asking, in milliseconds: changes come in bursts. */
const shortestPauseMs = 50;
/** The same on a page that changes and changes. */
const longestPauseMs = 3_000;
const pauseGrowth = 1.4;
/** From so many changes on the page is asked anew as a whole: that is cheaper and bounded. */
const mostChanges = 20_000;

/** A selector of the readings of ruby, and of what is shown around them where ruby is not known. */
const readingTags = 'rt,rp';

type AnyRoot = Document | ShadowRoot;

/**
 * Watches a document.
 * @param onYes is called once, when a name may stand in the document; the watch has ended then.
 */
export function watch({
  document,
  shadowRootOf,
  onYes,
}: {
  document: Document;
  shadowRootOf: ShadowRootOf;
  onYes: () => void;
}): void {
  const end = new AbortController();
  const slices = slicesOn(document, end.signal);
  const roots = new Set<AnyRoot>();
  /** Changes are kept unread until it is time, so that one costs the page next to nothing. */
  let batches: MutationRecord[][] = [];
  let changes = 0;
  let pauseMs = shortestPauseMs;
  /** What is asked now. One for all, for each range that there is slows the page's own changes. */
  const area = document.createRange();

  let working = Promise.resolve();
  /** Does something when all that was begun is done, in slices, unless the watch has ended. */
  const enqueue = (work: () => Promise<void>) => {
    working = working.then(async () => {
      if (await slices.next()) await work();
    });
  };
  const observer = new MutationObserver((records) => {
    if (changes === 0) setTimeout(enqueue, pauseMs, askChanges);
    changes += records.length;
    if (changes > mostChanges) batches = [];
    else batches.push(records);
  });
  const adopt = (root: AnyRoot) => {
    if (roots.has(root)) return;
    roots.add(root);
    observer.observe(root, { subtree: true, childList: true, characterData: true });
    enqueue(() => askRoot(root));
  };

  const shadows = searchShadows(slices, {
    shadowRootOf,
    onDue: () => enqueue(lookForShadows),
    adopt,
  });

  const sayYes = (): undefined => {
    end.abort();
    observer.disconnect();
    onYes();
  };

  /**
   * Asks the text of an area, in parts where it is long.
   * @param carried the end of the text before it.
   * @returns the end of the text; undefined when the watch is to end.
   */
  const ask = async (text: string, carried = ''): Promise<string | undefined> => {
    let before = carried;
    for (let from = 0; from < text.length; from += longestText) {
      const part = before + text.slice(from, from + longestText);
      if (lookForName(part)) return sayYes();
      before = part.slice(-carriedLength);
      if (slices.isOver() && !(await slices.next())) return undefined;
    }
    return before;
  };

  /**
   * Asks a root area by area. What the page moves meanwhile comes again with its changes; the range is live,
   * so that the place where it goes on stays in the page.
   */
  const askRoot = async (root: AnyRoot) => {
    const body = bodyOf(root);
    const readings = root.querySelector('rt') ? [...root.querySelectorAll(readingTags)] : [];
    // Of a million nodes each of the two looks takes 20 ms and more.
    if (!(await slices.next())) return;
    const elements = body.querySelectorAll('*');
    const step = Math.max(fewestElements, Math.ceil(elements.length / mostAreas));
    let carried: string | undefined = '';
    area.setStart(body, 0);
    let index = 0;
    let bound: Element | undefined;
    do {
      index += step;
      bound = elements[index];
      if (bound && !body.contains(bound)) continue;
      if (bound) area.setEnd(bound, 0);
      else area.setEnd(body, body.childNodes.length);
      carried = await ask(textIn(area, readings), carried);
      if (carried === undefined) return;
      // Where a bound lies in a reading, the area ends behind it.
      area.collapse();
    } while (bound);
    shadows.plan();
  };

  const askChanges = async () => {
    const records = batches.flat();
    for (const root of roots) {
      if (changes > mostChanges || root.querySelector('rt')) enqueue(() => askRoot(root));
    }
    batches = [];
    changes = 0;
    pauseMs = Math.min(pauseMs * pauseGrowth, longestPauseMs);
    shadows.plan();
    for (const _ of changedAreas(records, area, carriedLength)) {
      if ((await ask(area.toString())) === undefined) return;
    }
  };

  const lookForShadows = async () => {
    for (const root of roots) if (!root.isConnected) roots.delete(root);
    // The set grows meanwhile: roots within new ones are found with them.
    if (!(await shadows.look(roots))) return;
    for (const root of roots) {
      for (const [, cut] of cutsIn(bodyOf(root))) {
        if (lookForName(cut.join(''))) return sayYes();
        if (slices.isOver() && !(await slices.next())) return;
      }
    }
  };

  adopt(document);
}

/** A page can take the root out of its document for a while. */
function bodyOf(root: AnyRoot): Element | AnyRoot {
  return 'body' in root ? (root.body ?? root.documentElement ?? root) : root;
}

/**
 * The text in an area without the readings of ruby, for they stand within names.
 * @param area is set to its last part.
 * @param readings those of the root, in order; those in the area are taken out.
 */
function textIn(area: Range, readings: Element[]): string {
  const { endContainer, endOffset } = area;
  let text = '';
  while (readings[0] && area.intersectsNode(readings[0])) {
    area.setEndBefore(readings[0]);
    text += area.toString();
    area.setEnd(endContainer, endOffset);
    area.setStartAfter(readings.shift() as Element);
  }
  return text + area.toString();
}
