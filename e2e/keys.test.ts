/**
 * The four keys of the manifest. In Firefox they are pressed in the browser's own window, as by a keyboard.
 * In Chromium puppeteer sends keys to pages only, past the browser's shortcuts, so the test asks which keys
 * the browser took, and calls the background's listener with each command.
 */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import {
  type BrowserKind,
  browserKinds,
  htmlPage,
  setStage,
  until,
  waitForMarks,
} from './harness.ts';
import { type KeyCommand, keyCommands as keys, pressCommand } from './key-commands.ts';

describe.each(browserKinds)('the keys in %s', (kind: BrowserKind) => {
  // A browser of its own: commands mean the tab in front.
  const stage = setStage(kind, { '/': htmlPage('<p>On Iturup and on Kunashir.</p>') }, {});
  const press = (key: KeyCommand) => pressCommand(stage.session, key);

  it('are those of the manifest', async () => {
    const taken = await stage.probe.inExtension<{ name: string; shortcut: string }[]>(
      '(browser) => browser.commands.getAll()',
    );
    for (const { command, shortcut } of Object.values(keys)) {
      const own = taken.find(({ name }) => name === command)?.shortcut;
      // Chromium writes "Page Down" where its window does.
      expect(own?.replace(' ', '')).toBe(shortcut);
    }
  });

  it('are none that a page can take for an access key: no letter, figure or sign', () => {
    for (const { shortcut } of Object.values(keys)) {
      expect(shortcut.split('+').at(-1)).toMatch(/^(?:Page(?:Up|Down)|Home|End)$/);
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
      // `_execute_action` fires no event: the browser itself opens the popup.
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
