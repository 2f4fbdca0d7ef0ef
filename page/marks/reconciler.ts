/**
 * Reads the flow around a spot closely: finds the mentions in it, and brings the marks of that flow in
 * line with them. A mark once shown stays while its text stands, whatever the page's evidence says later.
 */
import { findCandidates } from '../../mentions/candidates.ts';
import { decide } from '../../mentions/decide.ts';
import { evidenceOf } from '../../mentions/evidence.ts';
import type { Candidate, Evidence, Mention, PageEvidence } from '../../mentions/types.ts';
import { Ancestry } from './ancestry.ts';
import { Editors } from './editors.ts';
import { splitFlow, takeOut, withSpaces } from './flow-parts.ts';
import { type Flow, offsetIn, pieceIndexAt, type Spot, spotsOf, textOf } from './flows.ts';
import { hiddenNear } from './hidden.ts';
import { Joints } from './joints.ts';
import type { Mark, Marks } from './marks.ts';
import { longestName, partingInside, seamsBeside, wholeFlowAround } from './pieces.ts';
import { Sight } from './sight.ts';
import { hasStem } from './stems.ts';

/** Names that end nearer than this to where a flow is cut are left to the next part of it. */
const cutMargin = 1_000;

/** Nobody reads more marks on one page than this; a page that repeats a name for ever ends here. */
const mostMarks = 20_000;

/** Candidates of one flow that page evidence may decide later. */
interface Pending {
  readonly flow: Flow;
  readonly candidates: readonly Candidate[];
  readonly near: Evidence;
  readonly language: string | undefined;
}

export class Reconciler {
  readonly #marks: Marks;
  readonly #pending = new Map<Text, Pending>();
  readonly #page: () => PageEvidence;
  readonly #ancestry = new Ancestry();
  readonly #editors = new Editors();
  readonly #sight = new Sight();
  readonly #joints = new Joints();
  /** The flow read last and how far, so that its other spots are not read again. */
  #last: { flow: Flow; ownedTo: number } | undefined;

  /** @param page what the rest of the page says, as far as it is known; asked only when it counts. */
  constructor({ marks, page }: { marks: Marks; page: () => PageEvidence }) {
    this.#marks = marks;
    this.#page = page;
  }

  /** Whether candidates wait for evidence from the rest of the page. */
  get hasPending(): boolean {
    return this.#pending.size > 0;
  }

  /** To be called when the page may have changed since the last spot. */
  forget(): void {
    this.#last = undefined;
    this.#ancestry.forget();
    this.#editors.forget();
    this.#sight.forget();
    this.#joints.forget();
  }

  /** Reads the flow around a spot, unless it was just read. Returns whether it held a candidate. */
  read(spot: Spot): boolean {
    const { node, offset } = spot;
    if (!node.isConnected || offset > node.length) return false;
    if (this.#last) {
      const at = offsetIn(this.#last.flow, spot);
      if (at !== undefined && at < this.#last.ownedTo - longestName) return true;
    }
    if (!this.#ancestry.of(node).isRead) {
      this.#drop(node);
      return false;
    }
    const flow = wholeFlowAround(spot, this.#sight);
    // A text that was emptied stands in no flow, so no flow would take its marks down.
    if (!flow.byNode.has(node)) this.#drop(node);
    this.#last = { flow, ownedTo: ownedBy(flow).to };
    const at = offsetIn(flow, spot) ?? 0;
    const hidden = hiddenNear(flow, { offset: at, cutNames: this.#cutNamesIn(flow) }, this.#sight);
    if (hidden.size === 0) return this.#readFlow(flow);
    // A word that no reader sees parts no name; it is read for itself, for the page may show it later.
    const { rest, taken } = takeOut(flow, hidden);
    return [rest, ...taken].map((part) => this.#readFlow(part)).includes(true);
  }

  /** Where marks of a flow begin whose stem is cut by a hidden text: in the flow as it is there is none. */
  #cutNamesIn(flow: Flow): number[] {
    return [...this.#marksOf(flow)].flatMap(({ start, end, nodes }) => {
      const [from, to] = [offsetIn(flow, start), offsetIn(flow, end)];
      if (nodes.length < 2 || from === undefined || to === undefined) return [];
      return hasStem(flow.text.slice(from, to)) ? [] : [from];
    });
  }

  /** Decides the pending candidates again with more evidence from the page. */
  decideAgain(): void {
    const page = this.#page();
    for (const [node, pending] of [...this.#pending]) {
      if (!isUnchanged(pending.flow)) {
        this.#pending.delete(node);
        continue;
      }
      const { mentions, undecided } = decide({ ...pending, page });
      for (const mention of mentions) this.#add(pending.flow, mention);
      if (undecided.length === 0) this.#pending.delete(node);
      else this.#pending.set(node, { ...pending, candidates: undecided });
    }
  }

  #readFlow(read: Flow): boolean {
    const { spaced, parted } = seamsBeside(read, this.#joints);
    const flow = spaced.length > 0 ? withSpaces(read, spaced) : read;
    const parts = parted.length > 0 ? splitFlow(flow, parted) : [flow];
    return parts.map((part) => this.#readWords(part)).includes(true);
  }

  /** Reads a flow whose words are known. */
  #readWords(flow: Flow): boolean {
    const first = flow.pieces[0];
    if (!first) return false;
    const { language } = this.#ancestry.of(first.node);
    const candidates = findCandidates(flow.text, language);
    const parted = new Set<number>();
    for (const candidate of candidates) {
      const inside = partingInside(flow, candidate, this.#joints);
      if (inside !== undefined) parted.add(inside);
    }
    if (parted.size > 0) {
      const parts = splitFlow(
        flow,
        [...parted].sort((a, b) => a - b),
      );
      return parts.map((part) => this.#readWords(part)).includes(true);
    }
    this.#reconcile({ flow, candidates, language });
    return candidates.length > 0;
  }

  /** Makes the marks of a flow what its candidates say. */
  #reconcile({
    flow,
    candidates,
    language,
  }: {
    flow: Flow;
    candidates: readonly Candidate[];
    language: string | undefined;
  }): void {
    const owned = ownedBy(flow);
    const own = candidates.filter(({ end }) => end > owned.from && end <= owned.to);
    const standing = new Set<string>();
    const orphans: Mark[] = [];
    const marks = this.#marksOf(flow);
    const found = new Set(marks.size > 0 ? own.map(keyOf) : []);
    for (const mark of marks) {
      if (isElsewhere(flow, mark.start) || isElsewhere(flow, mark.end)) continue;
      const start = offsetIn(flow, mark.start);
      const end = offsetIn(flow, mark.end);
      if (end !== undefined && (end <= owned.from || end > owned.to)) continue;
      const key = start === undefined || end === undefined ? '' : keyOf({ start, end });
      // A mark over several texts may be cut in other places now, though its flow reads the same.
      const isSame =
        mark.nodes.length === 1 && found.has(key) && flow.text.slice(start, end) === mark.surface;
      if (isSame) {
        standing.add(key);
      } else {
        this.#marks.delete(mark);
        orphans.push(mark);
      }
    }
    if (this.#pending.size > 0) for (const { node } of flow.pieces) this.#pending.delete(node);
    if (own.length === 0) return;
    // Evidence is gathered only where something hangs on it.
    const isClear = candidates.every(({ meaning }) => meaning.certainty === 'certain');
    const near = isClear ? [] : evidenceOf(flow.text, candidates);
    const given = { candidates: own, near, language };
    const { mentions, undecided } = decide(isClear ? given : { ...given, page: this.#page() });
    for (const mention of mentions) {
      if (!standing.has(keyOf(mention))) this.#add(flow, mention, orphans);
    }
    const waiting = undecided.filter((candidate) => !standing.has(keyOf(candidate)));
    const first = flow.pieces[0];
    if (waiting.length > 0 && first) {
      this.#pending.set(first.node, { ...given, flow, candidates: waiting });
    }
  }

  #marksOf(flow: Flow): Set<Mark> {
    const marks = new Set<Mark>();
    for (const { node } of flow.pieces) {
      for (const mark of this.#marks.at(node)) marks.add(mark);
    }
    return marks;
  }

  /** Shows a mention; one that only moved within its text, or was drawn anew, keeps its id. */
  #add(flow: Flow, mention: Mention, orphans: Mark[] = []): void {
    const spots = spotsOf(flow, mention);
    if (!spots || this.#marks.size >= mostMarks || this.#editors.draw(spots.start.node)) return;
    const surface = flow.text.slice(mention.start, mention.end);
    const moved = orphans.findIndex(
      (mark) =>
        mark.surface === surface &&
        mark.place === mention.place &&
        mark.start.node === spots.start.node,
    );
    const { place, alias, side } = mention;
    this.#marks.add({
      id:
        moved === -1
          ? this.#marks.reclaim({ surface, place: mention.place })
          : orphans.splice(moved, 1)[0]?.id,
      place,
      alias,
      side,
      surface,
      ...spots,
      nodes: flow.pieces
        .slice(pieceIndexAt(flow, mention.start), pieceIndexAt(flow, mention.end - 1) + 1)
        .map(({ node }) => node),
    });
  }

  /** Forgets what was found in a text that is not read any more. */
  #drop(node: Text): void {
    this.#pending.delete(node);
    for (const mark of [...this.#marks.at(node)]) this.#marks.delete(mark);
  }
}

/** The part of a flow in which names are whole: a cut flow is continued by the next, with an overlap. */
function ownedBy(flow: Flow): { from: number; to: number } {
  return {
    from: flow.cutBefore ? longestName : 0,
    to: flow.cutAfter ? Math.max(0, flow.text.length - cutMargin) : flow.text.length,
  };
}

/** Whether a spot lies in a text of the flow, but in a part of it that another flow holds. */
function isElsewhere(flow: Flow, spot: Spot): boolean {
  const isThere = flow.byNode.has(spot.node) && spot.offset <= spot.node.length;
  return isThere && offsetIn(flow, spot) === undefined;
}

/** Whether the texts of a flow are still what they were. */
function isUnchanged(flow: Flow): boolean {
  return flow.pieces.every(
    ({ node, from, start, length }) =>
      node.isConnected &&
      textOf(node, from, from + length) === flow.text.slice(start, start + length),
  );
}

function keyOf({ start, end }: { start: number; end: number }): string {
  return `${start}:${end}`;
}
