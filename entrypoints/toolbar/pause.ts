/**
 * Off for an hour. That it is over is seen by the clock whenever the settings are read; an alarm takes the item away,
 * which tells open pages.
 */
import browser from 'webextension-polyfill';
import { pauseIn, pauseKey } from '../../settings/pause.ts';

const alarmName = 'resume';
const pauseMs = 3_600_000;

/** Switches off for an hour, on this machine. */
export async function pause(): Promise<void> {
  await browser.storage.local.set({ [pauseKey]: Date.now() + pauseMs });
}

/** Ends pauses when their time has come. To be called at once when the background starts. */
export function followPause(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarmName) void setAlarm();
  });
  browser.storage.local.onChanged.addListener((changes) => {
    if (pauseKey in changes) void setAlarm();
  });
  // Firefox forgets its alarms when it closes.
  browser.runtime.onStartup.addListener(() => void setAlarm());
}

/** Sets the alarm for the end of the pause; takes away a pause that is over. */
async function setAlarm(): Promise<void> {
  const items = await browser.storage.local.get(pauseKey);
  const until = pauseIn(items);
  if (until !== undefined) {
    browser.alarms.create(alarmName, { when: until });
    return;
  }
  await browser.alarms.clear(alarmName);
  if (pauseKey in items) await browser.storage.local.remove(pauseKey);
}
