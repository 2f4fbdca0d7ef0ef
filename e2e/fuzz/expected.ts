/**
 * What is to be marked in a tree, worked out without the code that does it on a page: flows are joined
 * here once more, from what HTML says of its elements, and `mentions` is asked for each whole flow.
 */
import { findCandidates } from '../../mentions/candidates.ts';
import type { Seen, Stretch } from './frames.ts';

export interface Expected {
  /** To be marked in any case. */
  readonly certain: readonly Stretch[];
  /** May be marked, by what else the page says. */
  readonly possible: readonly Stretch[];
}

const inline = new Set('a b i em span x-word x-host q mark small font bdo ruby wbr'.split(' '));
/** Not read, and read across. */
const skipped = new Set('script style rt rp noscript'.split(' '));
/** Not read, and parting what stands before from what stands after. */
const parting = new Set('head code textarea kbd title img input iframe'.split(' '));

interface Written {
  readonly number: number;
  readonly text: string;
  readonly language: string | undefined;
  /** Whether an element of its own line hides it: then it parts no name, and is read for itself. */
  readonly isHidden: boolean;
}

const lineBreak: Written = { number: -1, text: '\n', language: undefined, isHidden: false };

/** What the elements around a text make of it. */
interface Place {
  readonly isRead: boolean;
  readonly isHidden: boolean;
  /** What a host of a shadow root holds stands in no slot here: it is not laid out, and no style hides it. */
  readonly isLaidOut: boolean;
}

class Flows {
  readonly all: Written[][] = [];
  #current: Written[] = [];
  #count = 0;

  end(): void {
    if (this.#current.length > 0) this.all.push(this.#current);
    this.#current = [];
  }

  /** Numbers every text, and joins those that are read. */
  read(
    nodes: readonly Seen[],
    language: string | undefined,
    { isRead, isHidden, isLaidOut }: Place,
  ): void {
    for (const node of nodes) {
      if ('text' in node) {
        const number = this.#count;
        this.#count += 1;
        const { text } = node;
        if (isRead && text !== '') this.#current.push({ number, text, language, isHidden });
        continue;
      }
      const { tag, lang, isField, children, shadow } = node;
      const here = lang || language;
      const parts = parting.has(tag) || (isField && !skipped.has(tag));
      const isBlock = !parts && !skipped.has(tag) && !inline.has(tag) && tag !== 'br';
      if (tag === 'br' && isRead) this.#current.push(lineBreak);
      if (isRead && (parts || isBlock)) this.end();
      const isReadHere = isRead && !parts && !skipped.has(tag);
      // What a block holds is a line of its own, which is read as a whole whether it shows or not.
      this.read(children, here, {
        isRead: isReadHere,
        isHidden: !isBlock && (isHidden || (node.isHidden && isLaidOut)),
        isLaidOut: isLaidOut && !shadow,
      });
      if (isRead && (parts || isBlock)) this.end();
      // The texts of a shadow root are numbered here, and read as flows of their own.
      if (shadow) {
        const outside = this.#current;
        this.#current = [];
        this.read(shadow, here, { isRead: isReadHere, isHidden: false, isLaidOut });
        this.end();
        this.#current = outside;
      }
    }
  }
}

/** The parts of the texts of a flow that a stretch of it covers. */
function stretchesOf(flow: readonly Written[], start: number, end: number): Stretch[] {
  const stretches: Stretch[] = [];
  let at = 0;
  for (const { number, text } of flow) {
    const [from, to] = [Math.max(start, at) - at, Math.min(end, at + text.length) - at];
    if (number >= 0 && to > from) stretches.push([number, from, to]);
    at += text.length;
  }
  return stretches;
}

/** A flow as a reader sees it, and each hidden text of it alone; the whole where nothing of it is seen. */
function seenParts(flow: readonly Written[]): (readonly Written[])[] {
  const seen = flow.filter(({ isHidden }) => !isHidden);
  const hidden = flow.filter(({ isHidden }) => isHidden);
  return seen.some(({ number }) => number >= 0) ? [seen, ...hidden.map((one) => [one])] : [flow];
}

function namesIn(flow: readonly Written[]): Expected {
  const certain: Stretch[] = [];
  const possible: Stretch[] = [];
  const language = flow.find(({ number }) => number >= 0)?.language;
  const text = flow.map((written) => written.text).join('');
  for (const { start, end, meaning } of findCandidates(text, language)) {
    (meaning.certainty === 'certain' ? certain : possible).push(...stretchesOf(flow, start, end));
  }
  return { certain, possible };
}

/**
 * @param hides whether the page hides and shows texts later. That changes only how they look, and nothing is
 *   read anew for it: such a text may have been read either way, so what hangs on it is possible only.
 */
export function expectedIn(tree: Seen, { hides }: { hides: boolean }): Expected {
  const flows = new Flows();
  flows.read([tree], undefined, { isRead: true, isHidden: false, isLaidOut: true });
  flows.end();
  const seen = together(flows.all.flatMap(seenParts).map(namesIn));
  if (!hides) return seen;
  const whole = together(flows.all.map(namesIn));
  const inWhole = new Set(whole.certain.map(String));
  return {
    certain: seen.certain.filter((one) => inWhole.has(String(one))),
    possible: [...seen.certain, ...seen.possible, ...whole.certain, ...whole.possible],
  };
}

function together(all: readonly Expected[]): Expected {
  return {
    certain: all.flatMap(({ certain }) => certain),
    possible: all.flatMap(({ possible }) => possible),
  };
}

/** What is wrong with the marks of a tree; empty where nothing is. */
export function faultsOf({ certain, possible }: Expected, marks: readonly Stretch[]): string[] {
  const [shown, sure, may] = [marks, certain, possible].map(
    (stretches) => new Set(stretches.map(String)),
  ) as [Set<string>, Set<string>, Set<string>];
  return [
    ...[...sure].filter((one) => !shown.has(one)).map((one) => `not marked: ${one}`),
    ...[...shown].filter((one) => !sure.has(one) && !may.has(one)).map((one) => `marked: ${one}`),
    ...(shown.size === marks.length ? [] : ['marked twice']),
  ];
}
