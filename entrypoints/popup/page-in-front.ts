/** What the page in front mentions, kept up with. */
import { useEffect, useState } from 'preact/hooks';
import { type PageView, pageView } from '../../answers/tab/tab-view.ts';
import type { Settings } from '../../settings/schema.ts';
import { isOnAt } from '../../settings/sites.ts';
import { askFrames, isPermitted, type Tab } from './tab.ts';

/** Another look at the page while it may still be loading, in milliseconds. */
const askAgainMs = 700;

/** `undefined` while the page is being asked. */
export function usePageInFront(
  tab: Tab | undefined,
  { enabled, sites }: Pick<Settings, 'enabled' | 'sites'>,
): PageView | undefined {
  const [page, setPage] = useState<PageView>();
  useEffect(() => {
    const controller = new AbortController();
    const look = async () => {
      const view = await viewOf(tab, { enabled, sites });
      if (!controller.signal.aborted) setPage(view);
    };
    look();
    const timer = setTimeout(look, askAgainMs);
    controller.signal.addEventListener('abort', () => clearTimeout(timer));
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
