/** What the page in front mentions, kept up with. */
import { useEffect, useState } from 'preact/hooks';
import { type PageView, pageView } from '../../answers/tab/tab-view.ts';
import type { Settings } from '../../settings/schema.ts';
import { isOnAt } from '../../settings/sites.ts';
import { askFrames, followMentions, isPermitted, type Tab } from './tab.ts';

/** Another look at the page while it may still be loading, and hold no mention yet, in milliseconds. */
const askAgainMs = 700;

/** `undefined` while the page is being asked. */
export function usePageInFront(
  tab: Tab | undefined,
  { enabled, sites }: Pick<Settings, 'enabled' | 'sites'>,
): PageView | undefined {
  const [page, setPage] = useState<PageView>();
  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    let looks = 0;
    let shown = 0;
    const look = async () => {
      looks += 1;
      const thisLook = looks;
      const view = await viewOf(tab, { enabled, sites });
      // A look may never be answered, or after a later one that knows more.
      if (signal.aborted || thisLook < shown) return;
      shown = thisLook;
      setPage(view);
    };
    look();
    const timer = setTimeout(look, askAgainMs);
    signal.addEventListener('abort', () => clearTimeout(timer));
    if (tab) followMentions(tab.id, look, signal);
    return () => controller.abort();
  }, [tab, enabled, sites]);
  return page;
}

async function viewOf(
  tab: Tab | undefined,
  { enabled, sites }: Pick<Settings, 'enabled' | 'sites'>,
): Promise<PageView> {
  if (!tab) return { state: 'closed' };
  const permitted = await isPermitted(tab);
  // Chromium never answers where it keeps our access back until the reader clicks.
  const answers = permitted ? await askFrames(tab.id) : undefined;
  const onHere = tab.url === undefined || isOnAt(tab.url, { enabled, sites });
  return pageView({ url: tab.url, permitted, enabled, onHere }, answers);
}
