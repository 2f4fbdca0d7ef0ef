/**
 * Shadow roots. No event tells of them and no selector finds them, so elements are asked for their own. To ask
 * each takes 0.3 µs in Chromium once the code is warm and 4 µs at first, for it makes an object for each that a
 * script sees. So those that are most often hosts are picked out by the browser's own code and asked at once, and
 * every element, in slices, when the page has lived longer.
 */
import type { Slices } from './slices.ts';

/** The least time between two looks, in milliseconds. */
const pauseMs = 1_000;
/**
 * They are looked for 1, 3, 9, 27, 81 and 243 pauses after the page is there, whatever it does. Between two looks there
 * are 2 pauses, then three times as many each time, up to so many.
 */
const longestCheck = 162;
/** And so much more for each element, so that looking stays about a thousandth of the time. */
const pausePerElementMs = 0.3;
/** How many elements are looked at between two looks at the clock. */
const elementsPerLook = 50;
/** To pick some out takes so long for each of all elements, in each of three steps, none of which can give way. */
const pickedMs = 0.0001;
/** From so many elements on each is asked instead, so that no step takes longer than a frame. */
const mostPickedFrom = 150_000;
/** An XPath of custom elements: their names have a hyphen, which no selector can ask for. */
const ownNames = "//*[contains(name(),'-')]";
/** A selector of the plain elements that frameworks attach a shadow root to. */
export const emptyHosts = 'div:empty,span:empty';

/** The shadow root of an element, as far as an extension may look into it. */
export type ShadowRootOf = (element: Element) => ShadowRoot | null;

export interface ShadowSearch {
  /**
   * Asks for a look, soon; one for many calls. Where it may be at once no timer is set: on a busy page
   * Firefox lets timers wait behind all else, for 6 s and more.
   */
  plan(): void;
  /**
   * Looks for the shadow roots directly under some roots; those inside of them are found in the same look
   * if `adopt` adds them to the roots. What moves meanwhile may be missed: the page's changes ask for
   * another look.
   * Asks every element where there is time, which is for one in each millisecond of the page's life; else those
   * that are most often hosts.
   * @returns whether there is time, so that all their texts can be read one by one as well.
   */
  look(roots: Iterable<Document | ShadowRoot>): Promise<boolean>;
}

/**
 * @param later runs something after a time; where we may be gone by then, it is for the caller to see to that.
 * @param onDue is called when it is time for `look`.
 * @param adopt takes a root that was found, known or not.
 */
export function searchShadows(
  slices: Slices,
  {
    shadowRootOf,
    later = setTimeout,
    onDue,
    adopt,
  }: {
    shadowRootOf: ShadowRootOf;
    later?: (action: () => void, delayMs: number) => unknown;
    onDue: () => void;
    adopt: (root: ShadowRoot) => void;
  },
): ShadowSearch {
  let fromMs = 0;
  let isPlanned = false;
  /** Of how many elements, counted each time, the texts were read one by one. */
  let elementsRead = 0;

  const plan = () => {
    if (isPlanned) return;
    isPlanned = true;
    const waitMs = fromMs - performance.now();
    if (waitMs > 0) later(onDue, waitMs);
    else onDue();
  };
  // Each sets the next, for a timer takes 0.1 ms of every page.
  const check = (pauses: number) => {
    later(() => {
      plan();
      if (pauses < longestCheck) check(pauses > 1 ? pauses * 3 : 2);
    }, pauses * pauseMs);
  };
  check(1);

  /** Those elements of a document that are most often hosts; undefined when the work is to end. */
  const likelyHosts = async (root: Document, count: number) => {
    const giveWay = () => slices.next(count * pickedMs);
    // Whether the work is to end is asked at the second.
    await giveWay();
    const hosts: Element[] = [...root.querySelectorAll(emptyHosts)];
    if (!(await giveWay())) return undefined;
    const named = root.evaluate(ownNames, root);
    for (let node = named.iterateNext(); node; node = named.iterateNext()) {
      hosts.push(node as Element);
    }
    return hosts;
  };

  return {
    plan,
    async look(roots) {
      let count = 0;
      let isTime = true;
      for (const root of roots) {
        const all = root.querySelectorAll('*');
        count += all.length;
        isTime = performance.now() >= elementsRead + count;
        const isEachAsked = isTime || all.length > mostPickedFrom || 'host' in root;
        const asked = isEachAsked ? all : await likelyHosts(root, all.length);
        if (!asked) return false;
        for (let index = 0; index < asked.length; index += 1) {
          const shadow = shadowRootOf(asked[index] as Element);
          if (shadow) adopt(shadow);
          if (index % elementsPerLook === 0 && slices.isOver() && !(await slices.next())) {
            return false;
          }
        }
      }
      isPlanned = false;
      fromMs = performance.now() + pauseMs + pausePerElementMs * count;
      if (isTime) elementsRead += count;
      return isTime;
    },
  };
}
