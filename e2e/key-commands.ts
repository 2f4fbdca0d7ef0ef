/**
 * The four keys of the manifest. In Firefox they are pressed: the key events go to its own window, as
 * those of a keyboard do. Chromium's driver sends keys to pages alone, past the browser's own shortcuts,
 * so there each command is given to the background as the browser gives it.
 */
import { inFirefoxWindow } from '../scripts/workshop/firefox-window.ts';
import type { Session } from '../scripts/workshop/session.ts';

export interface KeyCommand {
  readonly command: string;
  /** What it is called in an event, and where it is on the keyboard. */
  readonly key: string;
  readonly shortcut: string;
}

export const keyCommands = {
  next: { command: 'next-mention', key: 'PageDown', shortcut: 'Alt+Shift+PageDown' },
  previous: { command: 'previous-mention', key: 'PageUp', shortcut: 'Alt+Shift+PageUp' },
  open: { command: 'open-card', key: 'Home', shortcut: 'Alt+Shift+Home' },
  popup: { command: '_execute_action', key: 'End', shortcut: 'Alt+Shift+End' },
} as const satisfies Record<string, KeyCommand>;

/** Presses a command's key. In Chromium the popup's own is none of the background's. */
export async function pressCommand(session: Session, { command, key }: KeyCommand): Promise<void> {
  if (session.kind === 'firefox') {
    await inFirefoxWindow(
      session.browser,
      `() => {
        const processor = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
        if (!processor.beginInputTransactionForTests(window)) throw new Error('no keyboard');
        const all = [['Alt', 'AltLeft'], ['Shift', 'ShiftLeft'], [${JSON.stringify(key)}, ${JSON.stringify(key)}]]
          .map(([key, code]) => new KeyboardEvent('', { key, code, keyCode: { PageUp: 33, PageDown: 34, End: 35, Home: 36 }[code] ?? 0 }));
        for (const event of all) processor.keydown(event);
        for (const event of all.reverse()) processor.keyup(event);
      }`,
    );
    return;
  }
  const target = await session.browser.waitForTarget(
    (each) => each.type() === 'service_worker' && each.url().startsWith(session.origin),
  );
  const worker = await target.worker();
  await worker?.evaluate(`chrome.commands.onCommand.dispatch(${JSON.stringify(command)})`);
}
