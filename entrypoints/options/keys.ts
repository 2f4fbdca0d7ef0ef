/** The keys of the commands, and the browser's page where readers change them. */
import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { Command } from '../../components/options/keys.tsx';

/** The commands with their keys as they are now; undefined until known, and on a phone, which has none. */
export function useCommands(): readonly Command[] | undefined {
  const [commands, setCommands] = useState<readonly Command[]>();
  useEffect(() => {
    const controller = new AbortController();
    const read = async () => {
      const all = await browser.commands?.getAll();
      if (!controller.signal.aborted) {
        setCommands(all?.map(({ name = '', shortcut = '' }) => ({ name, shortcut })));
      }
    };
    void read();
    // Nothing tells Chromium's extensions of a change; who comes back from the page of keys brings it.
    addEventListener('focus', read, { signal: controller.signal });
    document.addEventListener('visibilitychange', read, { signal: controller.signal });
    return () => controller.abort();
  }, []);
  return commands;
}

/** Opens the browser's page of keys; undefined in Firefox for Android, which has no keys. */
export const openKeys: (() => void) | undefined = import.meta.env.FIREFOX
  ? firefoxKeys()
  : () => void browser.tabs.create({ url: chromiumKeysPage(navigator.userAgent) });

function firefoxKeys(): (() => void) | undefined {
  const commands: Partial<typeof browser.commands> | undefined = browser.commands;
  const open = commands?.openShortcutSettings;
  return open && (() => void open.call(commands));
}

/** A link to this page would do nothing: browsers open it for extensions and people alone. */
function chromiumKeysPage(userAgent: string): string {
  return userAgent.includes(' Edg/')
    ? 'edge://extensions/shortcuts'
    : 'chrome://extensions/shortcuts';
}
