/** How far the extension has come in a frame: what a fault that goes with the next load leaves to look at. */
import type { Page } from 'puppeteer-core';
import type { Probe } from '../../scripts/workshop/probe.ts';

/** How long the frames of the page are given to answer, in milliseconds. */
const longestAnswerMs = 10_000;

/** Runs in the isolated world of each frame: the frame's number, and how far our scripts have come in it. */
const standHere = `() => {
  const frames = frameElement ? [...parent.document.querySelectorAll('iframe')] : [];
  const part = (name) => globalThis[Symbol.for(name)];
  return {
    index: frames.indexOf(frameElement),
    stand: [
      part('two-names-started') ? 'script started' : 'script not started',
      part('two-names')?.annotator ? 'settings read' : 'settings not read',
      part('two-names-marks') ? 'marks.js there' : 'no marks.js',
      document.readyState,
      document.visibilityState,
      Math.round(performance.now()) + ' ms old',
    ].join(', '),
  };
}`;

/** @returns one line on the frame of that number in the page, whatever became of it. */
export async function standOfFrame({
  probe,
  page,
  index,
}: {
  probe: Probe;
  page: Page;
  index: number;
}): Promise<string> {
  try {
    const tabId = await probe.tabId(page);
    return await probe.inExtension<string>(
      `async (browser) => {
        const target = { tabId: ${tabId}, allFrames: true };
        const answered = browser.scripting.executeScript({ target, func: ${standHere} });
        const late = new Promise((resolve) => setTimeout(resolve, ${longestAnswerMs}));
        const answers = await Promise.race([answered, late]);
        if (!answers) return 'no answer from the frames';
        const answer = answers.find(({ result }) => result?.index === ${index});
        return answer?.result.stand ?? 'not among the ' + answers.length + ' that answered';
      }`,
    );
  } catch (error) {
    return String(error);
  }
}
