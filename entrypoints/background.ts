import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { type ToBackground, toBackgroundSchema } from '../messages.ts';
import type { MarkAnswer } from '../page/handover.ts';
import { cardSheet, marksSheet } from '../page/sheet.ts';
import { withSite } from '../settings/sites.ts';
import { migrateStorage, readSettings, writeSettings } from '../settings/storage.ts';
import { obey } from './frames/commands.ts';
import { dismissCard, tellCard } from './frames/one-card.ts';
import { cardScript } from './served/card-script.ts';
import { markAnswer } from './served/mark-settings.ts';
import { followTurnsToOn, watchOpenTabs } from './served/watching.ts';
import { followMenus } from './toolbar/menus.ts';
import { openPanel } from './toolbar/panel.ts';
import { followPause } from './toolbar/pause.ts';
import { countChanged, followToolbar } from './toolbar/toolbar.ts';

export default defineBackground(() => {
  browser.runtime.onMessage.addListener(
    (message: unknown, sender: browser.Runtime.MessageSender) => {
      const parsed = v.safeParse(toBackgroundSchema, message);
      const { tab, frameId } = sender;
      if (!parsed.success || sender.id !== browser.runtime.id) return undefined;
      if (tab?.id === undefined || frameId === undefined) return undefined;
      return serve(parsed.output, { tabId: tab.id, frameIds: [frameId] }, sender);
    },
  );
  browser.commands.onCommand.addListener((command) => void obey(command));
  browser.runtime.onInstalled.addListener(({ reason }) => {
    // Chromium puts content scripts only into pages that load later; Firefox does this itself.
    if (!import.meta.env.FIREFOX && (reason === 'install' || reason === 'update')) {
      void watchOpenTabs();
    }
    if (reason === 'update') void migrateStorage(browser.storage);
    if (reason === 'install') {
      void browser.tabs.create({ url: browser.runtime.getURL('welcome.html') });
    }
  });
  browser.permissions.onAdded.addListener(({ origins = [] }) => {
    // Granting a permission injects nothing into open pages, so we do. Where we are already, a second copy
    // of the script has the first look again.
    if (origins.length > 0) void watchOpenTabs();
  });
  followTurnsToOn();
  followToolbar();
  followMenus();
  followPause();
});

type Frame = browser.Scripting.InjectionTarget & { tabId: number; frameIds: number[] };

/** Does what a part of ours in a frame asks for. Resolves to what it wants to know (`AnswerTo`). */
async function serve(
  message: ToBackground,
  target: Frame,
  sender: browser.Runtime.MessageSender,
): Promise<MarkAnswer | undefined> {
  switch (message.type) {
    case 'paint-marks':
      await putSheet(target, marksSheet(message.on));
      return;
    case 'paint-card':
      await putSheet(target, cardSheet);
      return;
    case 'bring-marks': {
      const answer = await markAnswer(sender, message.address);
      if (answer !== 'off') {
        await browser.scripting.executeScript({ target, files: ['marks.js'] });
      }
      return answer;
    }
    case 'mark-settings':
      return markAnswer(sender, message.address);
    case 'load-card':
      // At the same time: the reader waits for both.
      await Promise.all([
        putSheet(target, cardSheet),
        cardScript().then((file) => browser.scripting.executeScript({ target, files: [file] })),
      ]);
      return;
    case 'open-page': {
      const { page, part } = message;
      const url = browser.runtime.getURL(`${page}.html${part === undefined ? '' : `#${part}`}`);
      await browser.tabs.create({ url, openerTabId: target.tabId });
      return;
    }
    case 'leave-site':
      if (sender.tab?.url !== undefined) await leaveSite(sender.tab.url);
      return;
    case 'open-panel':
      await openPanel(message.query, sender.tab?.windowId);
      return;
    case 'card': {
      const { token, openedAtMs, isOpen } = message;
      await tellCard(target.tabId, { token, openedAtMs, isOpen });
      return;
    }
    case 'dismiss-card':
      await dismissCard(target.tabId, message.token, message.by);
      return;
    case 'count':
      countChanged(target.tabId);
      return;
  }
}

/** Leaves a page's site alone from now on; its marks and its card go with the setting. */
async function leaveSite(url: string): Promise<void> {
  const { settings } = await readSettings(browser.storage);
  const sites = withSite({ sites: settings.sites, url, on: false });
  await writeSettings(browser.storage, { sites });
}

async function putSheet(target: Frame, css: string): Promise<void> {
  // The sheet may be there already, for a page that came back from the back/forward cache.
  await browser.scripting.removeCSS({ target, css, origin: 'USER' });
  await browser.scripting.insertCSS({ target, css, origin: 'USER' });
}
