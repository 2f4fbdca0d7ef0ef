/** Makes a page that fails smaller, as long as it still fails: what is left tells why. */
import type { GeneratedPage, Part } from './generator.ts';

/** Smaller lists of parts: without one of them, with one replaced by its children, or with one smaller. */
function smallerLists(parts: readonly Part[]): (readonly Part[])[] {
  return parts.flatMap((part, index) => {
    const before = parts.slice(0, index);
    const behind = parts.slice(index + 1);
    const within = (inside: readonly Part[]) => [...before, ...inside, ...behind];
    return [within([]), ...smallerParts(part).map(within)];
  });
}

function smallerParts(part: Part): (readonly Part[])[] {
  if ('comment' in part) return [];
  if ('text' in part) {
    const half = Math.ceil(part.text.length / 2);
    return half < 12
      ? []
      : [[{ text: part.text.slice(0, half) }], [{ text: part.text.slice(half) }]];
  }
  const { shadow, ...bare } = part;
  return [
    part.children,
    ...(shadow ? [shadow, [bare]] : []),
    ...smallerLists(part.children).map((children) => [{ ...part, children }]),
    ...smallerLists(shadow ?? []).map((smaller) => [{ ...part, shadow: smaller }]),
  ];
}

function smallerPages(page: GeneratedPage): GeneratedPage[] {
  return [
    ...page.changes.map((_, index) => ({ ...page, changes: page.changes.toSpliced(index, 1) })),
    ...smallerLists(page.body).map((body) => ({ ...page, body })),
    ...(page.title === '' ? [] : [{ ...page, title: '' }]),
  ];
}

/**
 * The smallest page found that still fails.
 * @param failing - which of some pages fail, one answer for each.
 * @param mostRounds - after so many it is small enough.
 */
export async function shrink(
  page: GeneratedPage,
  failing: (pages: readonly GeneratedPage[]) => Promise<readonly boolean[]>,
  mostRounds = 25,
): Promise<GeneratedPage> {
  let smallest = page;
  for (let round = 0; round < mostRounds; round += 1) {
    const smaller = smallerPages(smallest).slice(0, 60);
    const stillFail = await failing(smaller);
    const next = smaller[stillFail.indexOf(true)];
    if (next === undefined) return smallest;
    smallest = next;
  }
  return smallest;
}
