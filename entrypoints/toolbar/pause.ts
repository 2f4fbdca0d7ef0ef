/**
 * Off for an hour: everything is switched off, and an alarm switches it on again. When it ends is kept
 * beside, for Firefox forgets its alarms when it closes.
 */
import browser from 'webextension-polyfill';
import { writeSettings } from '../../settings/storage.ts';

const name = 'resume';
const key = 'pausedUntil';
const pauseMs = 3_600_000;

/** Switches off for an hour. */
export async function pause(): Promise<void> {
  const until = Date.now() + pauseMs;
  await browser.storage.local.set({ [key]: until });
  await writeSettings(browser.storage, { enabled: false });
  browser.alarms.create(name, { when: until });
}

/** When the pause ends, in milliseconds since 1970; `undefined` where there is none. */
export async function pausedUntil(): Promise<number | undefined> {
  const until: unknown = (await browser.storage.local.get(key))[key];
  return typeof until === 'number' ? until : undefined;
}

/** Forgets the pause: somebody has switched on or off by hand. */
export async function endPause(): Promise<void> {
  await browser.alarms.clear(name);
  await browser.storage.local.remove(key);
}

/** Switches on when a pause ends. To be called at once when the background starts. */
export function followPause(): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === name) void resumeIfDue();
  });
  browser.runtime.onStartup.addListener(() => void resumeIfDue());
}

async function resumeIfDue(): Promise<void> {
  const until = await pausedUntil();
  if (until === undefined) return;
  if (until > Date.now()) {
    browser.alarms.create(name, { when: until });
    return;
  }
  await endPause();
  await writeSettings(browser.storage, { enabled: true });
}
