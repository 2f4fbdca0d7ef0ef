/**
 * Finds the two browsers, and brings one that is missing: an installed one first, then Debian's package
 * where this is Debian and we may install, then a download by `@puppeteer/browsers`.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import * as puppeteerBrowsers from '@puppeteer/browsers';
import { oldestVersions } from '../oldest-versions.ts';
import { installFromDebian } from './debian.ts';
import { UserError } from './errors.ts';
import { root } from './root.ts';

export const browserKinds = ['chromium', 'firefox'] as const;
export type BrowserKind = (typeof browserKinds)[number];

interface Recipe {
  readonly title: string;
  /** The environment variable that names the binary, before all else. */
  readonly variable: string;
  readonly commands: readonly string[];
  readonly files: readonly string[];
  /** Below this the extension's manifest refuses to be installed. */
  readonly oldest: number;
  readonly debianPackage: string;
  readonly download: puppeteerBrowsers.Browser;
}

const recipes: Record<BrowserKind, Recipe> = {
  chromium: {
    title: 'Chromium',
    variable: 'CHROMIUM_PATH',
    commands: [
      'chromium',
      'chromium-browser',
      'google-chrome-stable',
      'google-chrome',
      'microsoft-edge',
    ],
    files: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    ],
    oldest: oldestVersions.chromium,
    debianPackage: 'chromium',
    download: puppeteerBrowsers.Browser.CHROME,
  },
  firefox: {
    title: 'Firefox',
    variable: 'FIREFOX_PATH',
    commands: ['firefox', 'firefox-esr', 'firefox-developer-edition'],
    files: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ],
    oldest: oldestVersions.firefox,
    debianPackage: 'firefox-esr',
    download: puppeteerBrowsers.Browser.FIREFOX,
  },
};

const downloads = join(root, '.cache', 'browsers');

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The major version that a browser's binary says it has, or undefined if it says none. */
function majorVersion(file: string): number | undefined {
  // On Windows `--version` opens a window. Browsers there update themselves, so any version will do.
  if (process.platform === 'win32') return Number.MAX_SAFE_INTEGER;
  const { stdout } = spawnSync(file, ['--version'], { encoding: 'utf8', timeout: 30_000 });
  const major = /(\d+)\.\d+/.exec(stdout ?? '')?.[1];
  return major === undefined ? undefined : Number(major);
}

function newEnough(file: string, recipe: Recipe): boolean {
  const major = majorVersion(file);
  return major !== undefined && major >= recipe.oldest;
}

function onPath(commandName: string): string[] {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, commandName))
    .filter(isExecutable);
}

/** An installed browser that is new enough, or undefined. */
function installed(recipe: Recipe): string | undefined {
  const named = process.env[recipe.variable];
  if (named) {
    if (!isExecutable(named)) throw new UserError(`${recipe.variable} names no program: ${named}`);
    if (!newEnough(named, recipe)) {
      throw new UserError(
        `${recipe.title} ${recipe.oldest} or newer is needed; ${recipe.variable} names an older one.`,
      );
    }
    return named;
  }
  const candidates = [...recipe.commands.flatMap(onPath), ...recipe.files.filter(isExecutable)];
  return candidates.find((file) => newEnough(file, recipe));
}

async function download(recipe: Recipe): Promise<string | undefined> {
  const platform = puppeteerBrowsers.detectBrowserPlatform();
  if (platform === undefined) return undefined;
  const already = (await puppeteerBrowsers.getInstalledBrowsers({ cacheDir: downloads })).find(
    ({ browser, executablePath }) =>
      browser === recipe.download && newEnough(executablePath, recipe),
  );
  if (already) return already.executablePath;
  console.error(`Setting up: downloading ${recipe.title} …`);
  try {
    const buildId = await puppeteerBrowsers.resolveBuildId(recipe.download, platform, 'stable');
    const browser = await puppeteerBrowsers.install({
      browser: recipe.download,
      buildId,
      cacheDir: downloads,
    });
    return browser.executablePath;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return undefined;
  }
}

/**
 * The path of a browser that can run the extension; brings one where none is installed.
 * @throws UserError where none is to be had, with what can be done about it.
 */
export async function browserPath(kind: BrowserKind): Promise<string> {
  const recipe = recipes[kind];
  const found =
    installed(recipe) ??
    (installFromDebian(recipe.title, recipe.debianPackage) ? installed(recipe) : undefined) ??
    (await download(recipe));
  if (found === undefined) {
    throw new UserError(
      `${recipe.title} ${recipe.oldest} or newer is needed and could not be installed. Install it, or name its program in ${recipe.variable}, and run this again.`,
    );
  }
  return found;
}
