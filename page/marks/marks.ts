/**
 * Marks: mentions that are shown. They are static ranges in the document's highlight registry, so the
 * page's DOM stays as it is. Live ranges would slow the page's own changes (measured: 80 to 414 ms for
 * 8,000 changes at 5,000 ranges), so a mark goes stale with its text, and `Reconciler` renews it.
 *
 * The registry is the page's too: it may list or clear our entry. And Firefox lets no content script
 * iterate a `Highlight` (its Xray wrappers throw), so we keep maps of our own.
 */
import type { Mention } from '../../mentions/types.ts';
import type { ShadowRootOf } from '../shadows.ts';
import { isShadowRoot } from './elements.ts';
import { textOf } from './flows.ts';
import { compareNodes } from './order.ts';
import { type Covered, rangesOf } from './ranges.ts';

/** Deleting ranges one by one is slow in Firefox (5,000: 543 ms); from this many on we fill anew. */
const manyDeletions = 50;
/** How long a mark whose text left the page may come back as the same, in milliseconds, and how many may. */
const longestLostMs = 2_000;
const mostLost = 200;

export interface Mark extends Pick<Mention, 'place' | 'alias' | 'side'>, Covered {
  readonly id: number;
  /** The name as the page writes it, white space and all, and with a space where only style sets its words apart. */
  readonly surface: string;
}

interface Lost extends Pick<Mark, 'id' | 'place' | 'surface'> {
  /** What of the name stood in its first text. */
  readonly piece: string;
  readonly isInShadow: boolean;
  readonly lostMs: number;
}

export class Marks {
  readonly #registry = CSS.highlights;
  readonly #highlight = new Highlight();
  readonly #showsFirstOnly: () => boolean;
  readonly #name: () => string;
  readonly #shadowRootOf: ShadowRootOf;
  /** The name that our highlight stands under, once it does. */
  #shownAs: string | undefined;
  readonly #ranges = new Map<Mark, readonly StaticRange[]>();
  readonly #byNode = new Map<Text, Set<Mark>>();
  readonly #byId = new Map<number, Mark>();
  #newTexts: Text[] = [];
  #lastId = 0;
  /** Marks whose text left the page a moment ago, the first ones first. No node is held. */
  #lost: Lost[] = [];
  #hasAnyInShadow = false;
  /** What we put into the highlight. */
  readonly #shown = new Set<StaticRange>();
  #isStale = false;
  #wasFiltered = false;
  #toAdd: StaticRange[] = [];
  #toDelete: StaticRange[] = [];

  /**
   * @param name what our highlight is to be called in the registry.
   * @param showsFirstOnly whether only the first mention of each place is shown.
   */
  constructor({
    name,
    showsFirstOnly,
    shadowRootOf,
  }: {
    name: () => string;
    showsFirstOnly: () => boolean;
    shadowRootOf: ShadowRootOf;
  }) {
    this.#name = name;
    this.#shadowRootOf = shadowRootOf;
    this.#showsFirstOnly = showsFirstOnly;
  }

  /** Whether marks were added or deleted since they were last shown. */
  get isStale(): boolean {
    return this.#isStale;
  }

  get size(): number {
    return this.#ranges.size;
  }

  /** Every mark, in the order in which they were added. */
  all(): Iterable<Mark> {
    return this.#ranges.keys();
  }

  /** The texts that marks were added in since this was last asked. */
  takeNewTexts(): readonly Text[] {
    const texts = this.#newTexts;
    this.#newTexts = [];
    return texts;
  }

  /** The mark of an id; undefined once it is gone. */
  byId(id: number): Mark | undefined {
    return this.#byId.get(id);
  }

  /** Whose names all marks together use, of whatever place: neutral where both sides' or neither's. */
  side(): Mark['side'] {
    let used: Mark['side'] = 'neutral';
    for (const { side } of this.all()) {
      if (side === 'neutral' || side === used) continue;
      if (used !== 'neutral') return 'neutral';
      used = side;
    }
    return used;
  }

  /** The marks that cover a text or a part of it. */
  at(node: Text): Iterable<Mark> {
    return this.#byNode.get(node) ?? [];
  }

  /** Adds a mark; it is painted with the next `show`. `id` renews that of a mark that moved. */
  add({ id = this.#nextId(), ...mark }: Omit<Mark, 'id'> & { id?: number | undefined }): Mark {
    const added: Mark = { id, ...mark };
    const ranges = rangesOf(added, this.#shadowRootOf);
    this.#ranges.set(added, ranges);
    this.#hasAnyInShadow ||= isShadowRoot(added.start.node.getRootNode());
    this.#byId.set(id, added);
    for (const node of mark.nodes) {
      const others = this.#byNode.get(node);
      if (others) others.add(added);
      else this.#byNode.set(node, new Set([added]));
    }
    this.#newTexts.push(...mark.nodes);
    this.#toAdd.push(...ranges);
    this.#isStale = true;
    return added;
  }

  /** Deletes a mark; it disappears with the next `show`. */
  delete(mark: Mark): void {
    const ranges = this.#ranges.get(mark);
    if (!ranges) return;
    this.#ranges.delete(mark);
    this.#isStale = true;
    if (this.#byId.get(mark.id) === mark) this.#byId.delete(mark.id);
    for (const node of mark.nodes) {
      const others = this.#byNode.get(node);
      others?.delete(mark);
      if (others?.size === 0) this.#byNode.delete(node);
    }
    this.#toDelete.push(...ranges);
  }

  /** Deletes the marks whose text left the page. */
  prune(): void {
    this.takeGone();
  }

  /**
   * The same; they may come back with what the page draws anew. Returns whether there were any.
   * @param texts where to look for them, instead of everywhere.
   */
  takeGone(texts?: Iterable<Text>): boolean {
    const asked = texts ? this.#over(texts) : this.#ranges.keys();
    const gone = [...asked].filter((mark) => mark.nodes.some((node) => !node.isConnected));
    if (gone.length > 0) this.#forgetLost();
    const lostMs = performance.now();
    for (const mark of gone) {
      const { id, place, surface, start, end } = mark;
      const to = start.node === end.node ? end.offset : start.node.length;
      const piece = textOf(start.node, start.offset, to);
      this.delete(mark);
      const isInShadow = isShadowRoot(start.node.getRootNode());
      if (this.#lost.length < mostLost) {
        this.#lost.push({ id, place, surface, piece, isInShadow, lostMs });
      }
    }
    return gone.length > 0;
  }

  #over(texts: Iterable<Text>): Set<Mark> {
    const marks = new Set<Mark>();
    for (const text of texts) for (const mark of this.at(text)) marks.add(mark);
    return marks;
  }

  /** Whether any mark stands, or has stood, in a shadow tree. */
  get hasAnyInShadow(): boolean {
    return this.#hasAnyInShadow;
  }

  /** Whether marks went a moment ago that may come back. */
  get hasLost(): boolean {
    return this.#lost.length > 0;
  }

  /** Whether one of them stood in a shadow tree. */
  get hasLostInShadow(): boolean {
    return this.#lost.some(({ isInShadow }) => isInShadow);
  }

  /** Of the marks that went a moment ago, what stood in the first text of each. */
  lostSurfaces(): Set<string> {
    this.#forgetLost();
    return new Set(this.#lost.map(({ piece }) => piece).filter((piece) => piece !== ''));
  }

  /** The id of a mark of this name that went a moment ago, for it has come back. */
  reclaim({ surface, place }: Pick<Mark, 'surface' | 'place'>): number | undefined {
    if (this.#lost.length === 0) return undefined;
    this.#forgetLost();
    const index = this.#lost.findIndex((lost) => lost.surface === surface && lost.place === place);
    return index === -1 ? undefined : this.#lost.splice(index, 1)[0]?.id;
  }

  #forgetLost(): void {
    const sinceMs = performance.now() - longestLostMs;
    this.#lost = this.#lost.filter(({ lostMs }) => lostMs > sinceMs);
  }

  /** Whether a mark is in the registry now: of each place the first alone may be. */
  isShown(mark: Mark): boolean {
    return this.#ranges.get(mark)?.some((range) => this.#shown.has(range)) ?? false;
  }

  /** Brings the document's registry in line with the marks, also where the page cleared it. */
  show(): void {
    const isTouched = this.#highlight.size !== this.#shown.size;
    const showsFirstOnly = this.#showsFirstOnly();
    if (showsFirstOnly) this.#fill(this.#firstOfEachPlace());
    else if (isTouched || this.#wasFiltered || this.#toDelete.length > manyDeletions) {
      this.#fill(this.#ranges.keys());
    } else {
      const deleted = new Set(this.#toDelete);
      for (const range of this.#toAdd) if (!deleted.has(range)) this.#reveal(range);
      for (const range of deleted) this.#hide(range);
    }
    this.#wasFiltered = showsFirstOnly;
    this.#toAdd = [];
    this.#toDelete = [];
    this.#isStale = false;
    const name = this.#name();
    if (this.#shown.size === 0 || this.#shownAs !== name) this.#takeOut();
    if (this.#shown.size > 0 && this.#registry.get(name) !== this.#highlight) {
      this.#registry.set(name, this.#highlight);
    }
    this.#shownAs = name;
  }

  /** Takes every mark down. */
  clear(): void {
    this.#ranges.clear();
    this.#byNode.clear();
    this.#byId.clear();
    this.#lost = [];
    this.#newTexts = [];
    this.#toAdd = [];
    this.#toDelete = [];
    this.#fill([]);
    this.#takeOut();
  }

  #takeOut(): void {
    if (this.#shownAs === undefined) return;
    if (this.#registry.get(this.#shownAs) === this.#highlight) this.#registry.delete(this.#shownAs);
  }

  #fill(marks: Iterable<Mark>): void {
    this.#highlight.clear();
    this.#shown.clear();
    for (const mark of marks) {
      for (const range of this.#ranges.get(mark) ?? []) this.#reveal(range);
    }
  }

  #reveal(range: StaticRange): void {
    this.#highlight.add(range);
    this.#shown.add(range);
  }

  #hide(range: StaticRange): void {
    this.#highlight.delete(range);
    this.#shown.delete(range);
  }

  #firstOfEachPlace(): Iterable<Mark> {
    const first = new Map<string, Mark>();
    for (const mark of this.#ranges.keys()) {
      const earliest = first.get(mark.place);
      // In this order Chromium walks from the earliest to the first sibling, and not from each mark.
      if (!earliest || compareMarks(earliest, mark) > 0) first.set(mark.place, mark);
    }
    return first.values();
  }

  #nextId(): number {
    this.#lastId += 1;
    return this.#lastId;
  }
}

/** Negative when `a` comes before `b`, positive when after. */
export function compareMarks(a: Mark, b: Mark): number {
  if (a.start.node === b.start.node) return a.start.offset - b.start.offset;
  return compareNodes(a.start.node, b.start.node);
}
