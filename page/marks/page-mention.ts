/** A mark as the card and the lists see it. */
import type { PageMention } from '../../meeting.ts';
import { Ancestry } from './ancestry.ts';
import { clipAround } from './clips.ts';
import { contextLength, wordsAround } from './context.ts';
import { flowAround, offsetIn } from './flows.ts';
import { boxesOf, isIntact } from './hit.ts';
import type { Mark, Marks } from './marks.ts';
import { isShown } from './shown.ts';

/** So much that no reader sees may stand within a name, in UTF-16 code units. */
const mostPassed = 100;

/** What a mark tells of itself. What needs the page is asked when it is used. */
export function pageMentionOf(mark: Mark, marks: Marks): PageMention {
  const { id, place, alias, side, surface } = mark;
  /** The page may have drawn its text anew. */
  const now = () => marks.byId(id) ?? mark;
  return {
    id,
    place,
    alias,
    side,
    surface,
    get before() {
      return contextOf(now()).before;
    },
    get after() {
      return contextOf(now()).after;
    },
    get language() {
      return new Ancestry().of(now().start.node).language;
    },
    get pageSide() {
      return marks.side();
    },
    boxes: () => boxesOf(now()),
    isShown: () => {
      const { parentElement } = now().start.node;
      return !parentElement || isShown(parentElement);
    },
    clip: () => clipAround(now().start.node),
  };
}

/** The words around a mark in its flow, white space folded. */
function contextOf(mark: Mark): { before: string; after: string } {
  if (!isIntact(mark)) return { before: '', after: '' };
  const flow = flowAround(mark.start, {
    before: contextLength,
    after: contextLength + mark.surface.length + mostPassed,
  });
  const start = offsetIn(flow, mark.start) ?? 0;
  // The flow as it stands has no space that only style sets, and holds what is hidden within the name.
  const end = offsetIn(flow, mark.end) ?? start + mark.surface.length;
  return wordsAround(flow.text, { start, length: end - start });
}
