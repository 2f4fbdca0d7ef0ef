/**
 * One browser of each kind for all the files that a worker runs. To start one and install the extension
 * takes 6 s of a core in Chromium and 15 s in Firefox, longer than most files need for their tests.
 */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { buildFolder } from '../scripts/build.ts';
import type { BrowserKind } from '../scripts/workshop/browsers.ts';
import { Probe } from '../scripts/workshop/probe.ts';
import { root } from '../scripts/workshop/root.ts';
import { type Session, startSession } from '../scripts/workshop/session.ts';

interface Shared {
  readonly session: Session;
  readonly probe: Probe;
}

const running = new Map<BrowserKind, Shared>();

/** A file for each browser that is shared, named by its process. */
const processes = join(root, '.cache', 'shared-browsers');

/** The longest that making a browser as new takes; one that takes longer is replaced. */
const longestResetMs = 15_000;

/** A browser with the built extension as a new reader has it: nothing stored, no page open. */
export async function sharedSession(kind: BrowserKind): Promise<Shared> {
  const former = running.get(kind);
  if (former !== undefined) {
    if (await isAsNew(former)) return former;
    await former.session.close();
  }
  const session = await startSession({ kind, extension: buildFolder(kind) });
  const shared = { session, probe: await Probe.open(session) };
  running.set(kind, shared);
  mkdirSync(processes, { recursive: true });
  writeFileSync(join(processes, String(session.browser.process()?.pid)), '');
  return shared;
}

/** Forgets the browsers of a run that was broken off: their numbers may be those of other processes by now. */
export function forgetSharedSessions(): void {
  rmSync(processes, { recursive: true, force: true });
}

/** Ends the browsers of all workers: Vitest ends a worker without a word, and its browsers would go on. */
export function endSharedSessions(): void {
  mkdirSync(processes, { recursive: true });
  for (const id of readdirSync(processes)) {
    try {
      process.kill(Number(id), 'SIGKILL');
    } catch {
      // It has ended already.
    }
  }
  forgetSharedSessions();
}

/** Closes what a suite has left open: a page that goes on working would slow the next suites down. */
export async function closePages({ session, probe }: Shared): Promise<void> {
  for (const page of await session.browser.pages()) {
    // A frame's page or a popup may have gone with the page before it.
    if (!probe.isOn(page)) await page.close().catch(() => {});
  }
}

/** Makes a browser as new. @returns false where it does not answer any more. */
async function isAsNew(shared: Shared): Promise<boolean> {
  const made = makeNew(shared).then(
    () => true,
    () => false,
  );
  return Promise.race([made, sleep(longestResetMs, false, { ref: false })]);
}

async function makeNew({ session, probe }: Shared): Promise<void> {
  await closePages({ session, probe });
  await probe.inExtension(
    `async (browser) => {
      await Promise.all(['sync', 'local', 'session'].map((area) => browser.storage[area].clear()));
      await browser.alarms.clearAll();
    }`,
  );
}
