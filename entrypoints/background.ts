import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import type { Annotator } from '../meeting.ts';
import { type ToBackground, toBackgroundSchema } from '../messages.ts';
import { cardSheet, marksSheet } from '../page/sheet.ts';
import type { MarkSettings } from '../settings/schema.ts';
import { migrateStorage, readSettings } from '../settings/storage.ts';
import { followMenus } from './toolbar/menus.ts';
import { countChanged, followToolbar } from './toolbar/toolbar.ts';

export default defineBackground(() => {
  browser.runtime.onMessage.addListener(
    (message: unknown, sender: browser.Runtime.MessageSender) => {
      const parsed = v.safeParse(toBackgroundSchema, message);
      const { tab, frameId } = sender;
      if (!parsed.success || sender.id !== browser.runtime.id) return undefined;
      if (tab?.id === undefined || frameId === undefined) return undefined;
      return serve(parsed.output, { tabId: tab.id, frameIds: [frameId] });
    },
  );
  browser.commands.onCommand.addListener((command) => void obey(command));
  browser.runtime.onInstalled.addListener(({ reason }) => {
    // Chromium puts content scripts only into pages that load later; Firefox does this itself.
    if (!import.meta.env.FIREFOX && (reason === 'install' || reason === 'update')) {
      void annotateOpenTabs();
    }
    if (reason === 'update') void migrateStorage(browser.storage);
    if (reason === 'install') {
      void browser.tabs.create({ url: browser.runtime.getURL('welcome.html') });
    }
  });
  browser.permissions.onAdded.addListener(({ origins = [] }) => {
    // Both browsers leave pages as they are whose site a reader lets us read. Where we are already, a second
    // copy of the script does nothing.
    if (origins.length > 0) void annotateOpenTabs();
  });
  followToolbar();
  followMenus();
});

type Frame = browser.Scripting.InjectionTarget & { tabId: number; frameIds: number[] };

/** Does what a part of ours in a frame asks for. Resolves to what it wants to know (`AnswerTo`). */
async function serve(message: ToBackground, target: Frame): Promise<MarkSettings | undefined> {
  switch (message.type) {
    case 'paint-marks':
      await putSheet(target, marksSheet(message.on));
      return;
    case 'paint-card':
      await putSheet(target, cardSheet);
      return;
    case 'load-marking': {
      const [settings] = await Promise.all([
        markSettings(),
        browser.scripting.executeScript({ target, files: ['marks.js'] }),
      ]);
      return settings;
    }
    case 'mark-settings':
      return markSettings();
    case 'load-card':
      // At the same time: the reader waits for both.
      await Promise.all([
        putSheet(target, cardSheet),
        browser.scripting.executeScript({ target, files: ['card.js'] }),
      ]);
      return;
    case 'open-page': {
      const { page, part } = message;
      const url = browser.runtime.getURL(`${page}.html${part === undefined ? '' : `#${part}`}`);
      await browser.tabs.create({ url, openerTabId: target.tabId });
      return;
    }
    case 'count':
      countChanged(target.tabId);
      return;
  }
}

async function markSettings(): Promise<MarkSettings> {
  const { settings } = await readSettings(browser.storage);
  const { markStyle, openBy, loadDelayMs, marked } = settings;
  return { markStyle, openBy, loadDelayMs, marked };
}

async function putSheet(target: Frame, css: string): Promise<void> {
  // The sheet may be there already, for a page that came back from the back/forward cache.
  await browser.scripting.removeCSS({ target, css, origin: 'USER' });
  await browser.scripting.insertCSS({ target, css, origin: 'USER' });
}

/** A command of the manifest, meant for the tab that the reader is in. */
async function obey(command: string): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id === undefined) return;
  const frames = await framesOf(tab.id);
  for (const frameId of frames) {
    if (await askAnnotator({ tabId: tab.id, frameIds: [frameId] }, command)) return;
  }
}

/** The frames of a tab: the one with the focus first, then the others in their order. */
async function framesOf(tabId: number): Promise<number[]> {
  try {
    const answers = await browser.scripting.executeScript({
      target: { tabId, allFrames: true },
      // A document has the focus also when one of its frames has it.
      func: () => document.hasFocus() && !(document.activeElement instanceof HTMLIFrameElement),
    });
    const focused = answers.filter(({ result }) => result === true);
    const others = answers.filter(({ result }) => result !== true);
    return [...focused, ...others].map(({ frameId }) => frameId);
  } catch {
    // Browsers keep us out of their own pages.
    return [];
  }
}

/** Whether a frame's annotator could do what a command says; false where there is none. */
async function askAnnotator(target: Frame, command: string): Promise<boolean> {
  try {
    const [answer] = await browser.scripting.executeScript({
      target,
      args: [command],
      // Runs in the frame, where nothing of this module is: only what it says itself.
      func: (asked: string) => {
        type World = Record<symbol, { annotator?: Annotator } | undefined>;
        const annotator = (globalThis as unknown as World)[Symbol.for('two-names')]?.annotator;
        if (asked === 'next-mention') return annotator?.step(1);
        if (asked === 'previous-mention') return annotator?.step(-1);
        return asked === 'open-card' && annotator?.openAtSelection();
      },
    });
    return answer?.result === true;
  } catch {
    return false;
  }
}

/** Puts the annotator into the pages that are open already, as far as we may read them. */
async function annotateOpenTabs(): Promise<void> {
  const files = browser.runtime.getManifest().content_scripts?.flatMap(({ js }) => js ?? []) ?? [];
  const tabs = await browser.tabs.query({});
  await Promise.allSettled(
    tabs.map(async ({ id }) => {
      if (id === undefined) return;
      await browser.scripting.executeScript({ target: { tabId: id, allFrames: true }, files });
    }),
  );
}
