/** Brings the script that marks, when a name may stand in the document. */
import { beAtWork, type MarkAnswer, offeredMarks } from '../handover.ts';

/** When the background is asked again that has not answered, in milliseconds; then no more. */
const retriesMs = [1_000, 5_000, 25_000];

/**
 * Has the background bring the script that marks, and starts it. Where we are off nothing comes, until the
 * background knocks at the page, because that may have changed.
 * @param ask has the script put into this frame, unless we are off here. Rejects where nobody can be reached.
 */
export function bringMarks(ask: () => Promise<MarkAnswer>): void {
  let isDone = false;
  let retry: ReturnType<typeof setTimeout>;

  const bring = async ([retryMs, ...laterMs]: readonly number[]) => {
    if (isDone) return;
    clearTimeout(retry);
    if (retryMs !== undefined) retry = setTimeout(bring, retryMs, laterMs);
    const answer = await ask().catch(() => undefined);
    const start = offeredMarks();
    if (answer === 'off') {
      clearTimeout(retry);
    } else if (answer?.markStyle && start && !isDone) {
      isDone = true;
      start(answer);
    }
  };

  const bringNow = () => {
    void bring(retriesMs);
  };
  beAtWork(bringNow);
  // An answer that came while the page was in the back/forward cache is lost in Firefox.
  addEventListener('pageshow', ({ persisted }) => persisted && bringNow());
  bringNow();
}
