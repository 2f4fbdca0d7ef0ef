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
  read(nodes: readonly Seen[], language: string | undefined, isRead: boolean): void {
    for (const node of nodes) {
      if ('text' in node) {
        const number = this.#count;
        this.#count += 1;
        if (isRead && node.text !== '') this.#current.push({ number, text: node.text, language });
        continue;
      }
      const { tag, lang, isField, children, shadow } = node;
      const here = lang || language;
      const parts = parting.has(tag) || (isField && !skipped.has(tag));
      const isBlock = !parts && !skipped.has(tag) && !inline.has(tag) && tag !== 'br';
      if (tag === 'br' && isRead) this.#current.push({ number: -1, text: '\n', language });
      if (isRead && (parts || isBlock)) this.end();
      this.read(children, here, isRead && !parts && !skipped.has(tag));
      if (isRead && (parts || isBlock)) this.end();
      // The texts of a shadow root are numbered here, and read as flows of their own.
      if (shadow) {
        const outside = this.#current;
        this.#current = [];
        this.read(shadow, here, isRead && !parts && !skipped.has(tag));
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

export function expectedIn(tree: Seen): Expected {
  const flows = new Flows();
  flows.read([tree], undefined, true);
  flows.end();
  const certain: Stretch[] = [];
  const possible: Stretch[] = [];
  for (const flow of flows.all) {
    const language = flow.find(({ number }) => number >= 0)?.language;
    const text = flow.map((written) => written.text).join('');
    for (const { start, end, meaning } of findCandidates(text, language)) {
      (meaning.certainty === 'certain' ? certain : possible).push(...stretchesOf(flow, start, end));
    }
  }
  return { certain, possible };
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
