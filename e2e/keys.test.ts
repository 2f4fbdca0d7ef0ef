/**
 * The four keys of the manifest. In Firefox they are pressed: the key events go to its own window, as
 * those of a keyboard do. Chromium's driver sends keys to pages alone, past the browser's own shortcuts,
 * so there it is asked for the keys it took, and each command is given to the background as it gives it.
 */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { inFirefoxWindow } from '../scripts/workshop/firefox-window.ts';
import {
  type BrowserKind,
  browserKinds,
  htmlPage,
  setStage,
  until,
  waitForMarks,
} from './harness.ts';

interface Key {
  readonly command: string;
  readonly key: string;
  readonly code: string;
  readonly shortcut: string;
}
const keys = {
  next: { command: 'next-mention', key: '>', code: 'Period', shortcut: 'Alt+Shift+.' },
  previous: { command: 'previous-mention', key: '<', code: 'Comma', shortcut: 'Alt+Shift+,' },
  open: { command: 'open-card', key: 'O', code: 'KeyO', shortcut: 'Alt+Shift+O' },
  popup: { command: '_execute_action', key: 'U', code: 'KeyU', shortcut: 'Alt+Shift+U' },
} as const satisfies Record<string, Key>;

describe.each(browserKinds)('the keys in %s', (kind: BrowserKind) => {
  const stage = setStage(kind, { '/': htmlPage('<p>On Iturup and on Kunashir.</p>') });
  async function press({ command, key, code }: Key): Promise<void> {
    if (kind === 'firefox') {
      await inFirefoxWindow(
        stage.session.browser,
        `() => {
          const processor = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
          if (!processor.beginInputTransactionForTests(window)) throw new Error('no keyboard');
          const all = [['Alt', 'AltLeft'], ['Shift', 'ShiftLeft'], [${JSON.stringify(key)}, ${JSON.stringify(code)}]]
            .map(([key, code]) => new KeyboardEvent('', { key, code, keyCode: { Period: 190, Comma: 188, KeyO: 79, KeyU: 85 }[code] ?? 0 }));
          for (const event of all) processor.keydown(event);
          for (const event of all.reverse()) processor.keyup(event);
        }`,
      );
      return;
    }
    const target = await stage.session.browser.waitForTarget(
      (each) => each.type() === 'service_worker' && each.url().startsWith(stage.session.origin),
    );
    const worker = await target.worker();
    await worker?.evaluate(`chrome.commands.onCommand.dispatch(${JSON.stringify(command)})`);
  }

  it('are those of the manifest', async () => {
    const taken = await stage.probe.inExtension<{ name: string; shortcut: string }[]>(
      '(browser) => browser.commands.getAll()',
    );
    for (const { command, shortcut } of Object.values(keys)) {
      const own = taken.find(({ name }) => name === command)?.shortcut;
      expect(own?.replace('Period', '.').replace('Comma', ',')).toBe(shortcut);
    }
  });

  it('go to the next mention, to the one before, and into the card', async () => {
    const page: Page = await stage.session.open(`${stage.site.origin}/`);
    await page.bringToFront();
    await waitForMarks(page, 2);
    const selected = (text: string) =>
      until(`“${text}” to be selected`, () =>
        page.evaluate((wanted) => String(getSelection()) === wanted, text),
      );
    await press(keys.next);
    await selected('Iturup');
    expect(await stage.probe.waitForCard(page)).toContain('Etorofu');
    await press(keys.next);
    await selected('Kunashir');
    await press(keys.previous);
    await selected('Iturup');
    await page.keyboard.press('Escape');
    await stage.probe.waitForNoCard(page);
    await press(keys.open);
    await stage.probe.waitForCard(page);
    await until('the focus in the card', () =>
      stage.probe.inCard<boolean>(page, '(root) => root.activeElement !== null'),
    );
    await page.close();
  });

  it('open the popup', async () => {
    if (kind === 'firefox') {
      await press(keys.popup);
    } else {
      // No event of the background: the browser does by itself what a click on the button does.
      const page = await stage.session.open(`${stage.site.origin}/`);
      await page.bringToFront();
      const [extension] = [...(await stage.session.browser.extensions()).values()];
      if (!extension) throw new Error('no extension');
      await page.triggerExtensionAction(extension);
    }
    await until('the popup', () =>
      stage.probe.inExtension<boolean>(
        `async (browser) => browser.extension.getViews
          ? browser.extension.getViews({ type: 'popup' }).length === 1
          : (await browser.runtime.getContexts({ contextTypes: ['POPUP'] })).length === 1`,
      ),
    );
  });
});
