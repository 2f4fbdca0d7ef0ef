/**
 * Profiles that Firefox has been started with before. In an empty one it first fills its caches: a start with
 * the extension then takes 15 s of a core, else 10.
 */
import type { ChildProcess } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { root } from './root.ts';

const folder = join(root, '.cache', 'firefox');
const copies = join(folder, 'copies');

/**
 * A new profile folder, which `removeAfter` removes.
 * @param program - the path of Firefox. What another version of it has cached would be thrown away.
 */
export async function warmProfile(program: string): Promise<string> {
  mkdirSync(copies, { recursive: true });
  const profile = mkdtempSync(join(copies, 'profile-'));
  cpSync(await usedProfile(program), profile, { recursive: true });
  return profile;
}

/** Removes a profile folder when its browser has ended. */
export function removeAfter(browser: ChildProcess | null, profile: string): void {
  browser?.once('exit', () => rmSync(profile, { recursive: true, force: true }));
}

/** Removes the profiles of browsers that were ended from without. */
export function removeProfiles(): void {
  rmSync(copies, { recursive: true, force: true });
}

/** The profile to copy from; made by one start of Firefox where it is not there. */
async function usedProfile(program: string): Promise<string> {
  const used = join(folder, String(Math.round(statSync(program).mtimeMs)));
  if (existsSync(used)) return used;
  const profile = mkdtempSync(join(copies, 'first-'));
  const firefox = await puppeteer.launch({
    browser: 'firefox',
    executablePath: program,
    headless: true,
    userDataDir: profile,
  });
  await firefox.close();
  try {
    renameSync(profile, used);
  } catch (error) {
    // Another process made it meanwhile.
    rmSync(profile, { recursive: true });
    if (!existsSync(used)) throw error;
  }
  return used;
}
