/** One question to every frame of a tab. */
import browser from 'webextension-polyfill';

/**
 * Runs a function in every frame of a tab.
 * @param ask - runs in the frame, in our isolated world there, so it can use nothing from outside itself.
 * @returns the answers with their frames, without those of frames that have none; `undefined` where the
 * browser keeps us out of the tab, as of its own pages.
 */
export async function askEveryFrame<Answer extends object>(
  tabId: number,
  ask: () => Promise<Answer | undefined>,
): Promise<(Answer & { readonly frameId: number })[] | undefined> {
  try {
    const results = await browser.scripting.executeScript({
      target: { tabId, allFrames: true },
      func: ask,
    });
    return results.flatMap(({ frameId, result }) =>
      result ? [{ ...(result as Answer), frameId }] : [],
    );
  } catch {
    return undefined;
  }
}
