/** Reads parts of a document in slices: finds the spots where a name may stand, and has them read closely. */

import { cutsIn } from '../cuts.ts';
import type { Slices } from '../slices.ts';
import { isText } from './elements.ts';
import type { Spot } from './flows.ts';
import type { Marking } from './marking.ts';
import { type Area, Skim } from './skim.ts';
import { hasStem, isStemAt, stemsIn } from './stems.ts';
import { carriedLength, type Root, Survey } from './survey.ts';

/** A longer text than this is not looked through at once, in UTF-16 code units. */
const longestText = 200_000;
/** How much of what is on screen is read first, in chunks: several screens of text. */
const chunksOnScreen = 4;
/** Between two decisions with growing evidence, in chunks. */
const chunksPerDecision = 16;

/** A part of a root, from a node to before a text; the whole root where neither is given. */
export interface Region {
  readonly root: Root;
  readonly from?: Node | undefined;
  readonly until?: Node | undefined;
}

export class Scan {
  readonly #document: Document;
  readonly #slices: Slices;
  /** What marks the page. */
  readonly marking: Marking;
  #isGathering = false;
  #hasRuby = false;
  /** Whether what was read since this was last set to false held a candidate. */
  foundAny = false;

  constructor({
    document,
    slices,
    marking,
  }: {
    document: Document;
    slices: Slices;
    marking: Marking;
  }) {
    this.#document = document;
    this.#slices = slices;
    this.marking = marking;
  }

  /** Whether the page's evidence is wanted and was not asked for yet. */
  get needsEvidence(): boolean {
    return !this.#isGathering && this.marking.needsEvidence;
  }

  /** Looks whether a root holds ruby, whose readings part the text they stand over. True at the first. */
  noticeRuby(root: Document | ShadowRoot): boolean {
    if (this.#hasRuby) return false;
    this.#hasRuby = root.querySelector('rt') !== null;
    return this.#hasRuby;
  }

  /** Reads a whole root. */
  async readRoot(root: Document | ShadowRoot): Promise<void> {
    const body = bodyOf(root);
    const startedMs = performance.now();
    const skim = new Skim(body);
    // To prepare takes as long again, and neither can give way meanwhile.
    const tookMs = performance.now() - startedMs;
    if (!(await this.#giveWay(tookMs))) return;
    skim.prepare();
    if (this.#slices.isOver() && !(await this.#giveWay())) return;
    this.#hasRuby ||= skim.hasRuby;
    let carried = '';
    let isSeenRead = false;
    for (let area = skim.next(); area; area = skim.next()) {
      if (!(await this.#readArea({ root: body, skim, area, carried }))) return;
      carried = (carried + (area.text ?? '')).slice(-carriedLength);
      if (this.#slices.isOver()) {
        if (!(await this.#giveWay())) return;
        if (!isSeenRead && !(await this.#readSeen(body))) return;
        isSeenRead = true;
      }
    }
  }

  /** Reads a part of a root node by node. @returns false when the work is to end. */
  async readRegion(region: Region): Promise<boolean> {
    const survey = new Survey({ ...region, stemsIn, hasRuby: this.#hasRuby });
    for (let chunk = survey.read(); chunk; chunk = survey.read()) {
      if (this.#isGathering) this.marking.weigh(chunk.text);
      if (chunk.spots.length > 0 && !(await this.readSpots(chunk.spots))) return false;
      if (this.#slices.isOver() && !(await this.#giveWay())) return false;
    }
    return true;
  }

  /** Reads names that hidden letters may cut: in the text of an area as a whole they are not seen. */
  async readCuts(roots: Iterable<Document | ShadowRoot>): Promise<void> {
    for (const root of roots) {
      for (const [node, cut] of cutsIn(bodyOf(root))) {
        if (isStemAt(cut) && !(await this.readSpots([{ node, offset: 0 }]))) return;
        if (this.#slices.isOver() && !(await this.#giveWay())) return;
      }
    }
  }

  /** Has spots read closely. @returns false when the work is to end. */
  async readSpots(spots: Iterable<Spot>): Promise<boolean> {
    for (const spot of spots) {
      if (this.#slices.isOver() && !(await this.#giveWay())) return false;
      this.foundAny = this.marking.read(spot) || this.foundAny;
    }
    this.marking.show();
    return true;
  }

  /** Gathers evidence from the whole page, because a candidate waits for it. */
  async gather(roots: Iterable<Document | ShadowRoot>): Promise<void> {
    const { marking } = this;
    this.#isGathering = true;
    let count = 0;
    for (const root of roots) {
      const survey = new Survey({
        root: bodyOf(root),
        stemsIn: () => [],
        hasRuby: this.#hasRuby,
      });
      for (let chunk = survey.read(); chunk; chunk = survey.read()) {
        marking.weigh(chunk.text);
        count += 1;
        if (count % chunksPerDecision === 0) marking.decideAgain();
        if (this.#slices.isOver() && !(await this.#giveWay())) return;
      }
    }
    marking.decideAgain();
    marking.show();
  }

  /**
   * Reads an area, cutting it smaller around the stems in it.
   * @param carried the end of what stands before the area: a stem may lie across its edge.
   * @returns false when the work is to end.
   */
  async #readArea(given: {
    root: Root;
    skim: Skim;
    area: Area;
    carried: string;
  }): Promise<boolean> {
    const { root, skim, area, carried } = given;
    const { text, from, until } = area;
    // An area without text cannot finish a name that began in the areas before.
    if (text === '') return true;
    const isShort = text !== undefined && text.length <= longestText;
    if (isShort && !hasStem(carried + text)) {
      if (this.#isGathering) this.marking.weigh(text);
      return true;
    }
    let isCut = false;
    let before = carried;
    for (const part of skim.parts(area)) {
      isCut = true;
      if (!(await this.#readArea({ ...given, area: part, carried: before }))) return false;
      before = (before + (part.text ?? '')).slice(-carriedLength);
      if (this.#slices.isOver() && !(await this.#giveWay())) return false;
    }
    if (isCut) return true;
    const isAcross = hasStem(carried + (text ?? '').slice(0, carriedLength));
    const first = isAcross && textFrom(root, from);
    if (first && !(await this.readSpots([{ node: first, offset: 0 }]))) return false;
    return this.readRegion({ root, from, until: until && textFrom(root, until) });
  }

  /** What is on screen comes before what is above it, where the reader begins in the middle. */
  async #readSeen(root: Root): Promise<boolean> {
    const { defaultView, documentElement } = this.#document;
    if (!defaultView || defaultView.scrollY < defaultView.innerHeight) return true;
    const from = this.#document.elementFromPoint(defaultView.innerWidth / 2, 1);
    if (!from || from === documentElement || !root.contains(from)) return true;
    const survey = new Survey({ root, from, stemsIn, hasRuby: this.#hasRuby });
    for (let count = 0; count < chunksOnScreen; count += 1) {
      const chunk = survey.read();
      if (!chunk) return true;
      if (chunk.spots.length > 0 && !(await this.readSpots(chunk.spots))) return false;
      if (this.#slices.isOver() && !(await this.#giveWay())) return false;
    }
    return true;
  }

  async #giveWay(neededMs?: number): Promise<boolean> {
    this.marking.show();
    const goesOn = await this.#slices.next(neededMs);
    this.marking.forget();
    return goesOn;
  }
}

/** What is read of a document: its body, or all of one that has none, or for a while not even a root. */
function bodyOf(root: Document | ShadowRoot): Root {
  return 'body' in root ? (root.body ?? root.documentElement ?? root) : root;
}

/** The first text of a root from inside of an element on; from its beginning where none is given. */
function textFrom(root: Root, element: Element | undefined): Text | undefined {
  const walker = (root.ownerDocument ?? document).createTreeWalker(root, NodeFilter.SHOW_TEXT);
  walker.currentNode = element ?? root;
  const text = walker.nextNode();
  return text && isText(text) ? text : undefined;
}
