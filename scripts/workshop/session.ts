/**
 * A browser with the built extension in it, driven by puppeteer: for the e2e tests, `npm start`, the
 * screenshots and the bench. Both browsers are cut off from every host but this machine.
 */
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { firefoxId } from '../firefox-id.ts';
import { type BrowserKind, browserPath } from './browsers.ts';
import { complaintPreferences, complaintSwitches } from './complaints.ts';
import { UserError } from './errors.ts';
import { removeAfter, warmProfile } from './firefox-profile.ts';
import { type Size, type Tabs, tabsOf } from './tabs.ts';

/**
 * The longest that anything is waited for, in milliseconds: long, so that a busy or slow machine passes. How
 * quick things are is measured by the bench.
 */
export const longestWaitMs = 90_000;

/** The UUID that Firefox is told to use, so that the extension's pages have a known address. */
const firefoxUuid = '5a1e3c40-2b7d-4f3e-8c55-6f0d9a7b1c22';

export interface SessionOptions {
  readonly kind: BrowserKind;
  /** The folder of the built extension; without it the browser is a plain one, to compare with. */
  readonly extension?: string;
  readonly headless?: boolean;
  /** The browser's language, as `ja`. */
  readonly language?: string;
  readonly width?: number;
  readonly height?: number;
  /** What the reader's system prefers; light where nothing is said. */
  readonly colorScheme?: 'light' | 'dark';
  /** The system forces its own few colours on every page, as for readers with low vision. */
  readonly forcedColors?: boolean;
  /** Let pages reach other hosts: only where a user asked for one. */
  readonly online?: boolean;
  /** The port on this machine of the proxy that is the browser's only way out, this machine included. */
  readonly proxyPort?: number;
  /** Leave the tab open that welcomes a new reader; else it is closed, so that no tab comes in between. */
  readonly keepWelcome?: boolean;
  /** The folder of the browser's profile, which outlives it; else a new one that goes with it. */
  readonly profile?: string;
  /** The folder that downloads go to, without a question; else the browser's own way. */
  readonly downloads?: string;
  /** Variables of the browser's process that differ from ours. */
  readonly environment?: Readonly<Record<string, string>>;
  /** Further Chromium switches. */
  readonly switches?: readonly string[];
}

export interface Session extends Tabs {
  readonly kind: BrowserKind;
  readonly browser: Browser;
  /** As `chrome-extension://…`, without a slash at the end. */
  readonly origin: string;
  /** Opens one of the extension's own pages, as `popup.html`. */
  openOwn(path: string): Promise<Page>;
  close(): Promise<void>;
}

/** Which way out Chromium has: the proxy alone, any, or none but this machine. */
function chromiumWayOut({ online, proxyPort }: SessionOptions): string[] {
  if (proxyPort !== undefined) {
    return [`--proxy-server=127.0.0.1:${proxyPort}`, '--proxy-bypass-list=<-loopback>'];
  }
  return online
    ? []
    : ['--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1 , EXCLUDE localhost'];
}

/** The same for Firefox, where a proxy that refuses at once stands for "no network". */
function firefoxWayOut({ online, proxyPort }: SessionOptions): Record<string, unknown> {
  if (online) return {};
  const port = proxyPort ?? 9;
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
    'network.proxy.no_proxies_on': proxyPort === undefined ? '127.0.0.1, localhost' : '',
    'network.proxy.allow_hijacking_localhost': proxyPort !== undefined,
  };
}

function chromiumSwitches(options: SessionOptions): string[] {
  const { language, forcedColors, switches = [] } = options;
  return [
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    // Chromium refuses to run its sandbox as root, who we are in containers.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ...chromiumWayOut(options),
    ...complaintSwitches,
    ...(language ? [`--lang=${language}`, `--accept-lang=${language}`] : []),
    ...(forcedColors ? ['--force-high-contrast'] : []),
    ...switches,
  ];
}

function firefoxPreferences(options: SessionOptions): Record<string, unknown> {
  const { language, colorScheme = 'light', forcedColors } = options;
  return {
    // 0 is dark, 1 is light: Firefox's own numbers.
    'layout.css.prefers-color-scheme.content-override': colorScheme === 'dark' ? 0 : 1,
    // 2 is “always use the reader's colours”, which is what forced colours are.
    ...(forcedColors ? { 'browser.display.document_color_use': 2 } : {}),
    // Grants permissions without the browser's prompt, which a test cannot answer.
    'extensions.webextOptionalPermissionPrompts': false,
    // The downloads panel would take the keyboard focus from the page.
    'browser.download.alwaysOpenPanel': false,
    'extensions.webextensions.uuids': JSON.stringify({ [firefoxId]: firefoxUuid }),
    // A closed page's process takes the next page of its site, and a new tab's process the next new tab. Without
    // the second each page takes 0.31 s of a core, with it 0.24.
    'dom.ipc.keepProcessesAlive.web': 2,
    'dom.ipc.keepProcessesAlive.webIsolated.perOrigin': 4,
    'dom.ipc.keepProcessesAlive.webIsolated.max': 4,
    ...firefoxWayOut(options),
    ...complaintPreferences,
    ...(language ? { 'intl.locale.requested': language, 'intl.accept_languages': language } : {}),
  };
}

/** How large the window is, in CSS pixels. */
function sizeOf({ width = 1280, height = 900 }: SessionOptions): Size {
  return { width, height };
}

async function start(options: SessionOptions): Promise<Browser> {
  const { kind, headless = true, downloads, profile, environment } = options;
  const { width, height } = sizeOf(options);
  const executablePath = await browserPath(kind);
  const shared = {
    executablePath,
    headless,
    ...(profile === undefined ? {} : { userDataDir: profile }),
    ...(environment === undefined ? {} : { env: { ...process.env, ...environment } }),
    defaultViewport: headless ? { width, height } : null,
  };
  if (kind === 'chromium') {
    return puppeteer.launch({
      ...shared,
      ...(downloads === undefined
        ? {}
        : { downloadBehavior: { policy: 'allow', downloadPath: downloads } }),
      pipe: true,
      enableExtensions: true,
      args: chromiumSwitches(options),
    });
  }
  const copied = profile === undefined ? await warmProfile(executablePath) : undefined;
  const firefox = await puppeteer.launch({
    ...shared,
    ...(copied === undefined ? {} : { userDataDir: copied }),
    browser: 'firefox',
    // Without it Firefox refuses to let a test visit the extension's own pages.
    args: ['--remote-allow-system-access', `--width=${width}`, `--height=${height}`],
    extraPrefsFirefox: firefoxPreferences(options),
  });
  if (copied !== undefined) removeAfter(firefox.process(), copied);
  if (downloads !== undefined) await allowDownloads(firefox, downloads);
  return firefox;
}

/** A browser driven by WebDriver BiDi, with the way to commands that puppeteer has no method for. */
interface BidiBrowser extends Browser {
  readonly connection: { send(method: string, parameters: object): Promise<unknown> };
}

function isBidi(browser: Browser): browser is BidiBrowser {
  return 'connection' in browser;
}

/** Lets Firefox save what is downloaded: of puppeteer's `downloadBehavior` its first tabs know nothing. */
async function allowDownloads(browser: Browser, folder: string): Promise<void> {
  if (!isBidi(browser)) throw new Error('This browser is not driven by WebDriver BiDi.');
  await browser.connection.send('browser.setDownloadBehavior', {
    downloadBehavior: { type: 'allowed', destinationFolder: folder },
  });
}

/**
 * The open pages at an address. Asks each page for `location.href`: in Firefox `page.url()` stays
 * "about:blank" for a tab that an extension opened.
 */
export async function pagesAt(browser: Browser, url: string): Promise<Page[]> {
  const pages = await browser.pages();
  const addresses = await Promise.all(
    // A page that is being navigated cannot answer.
    pages.map((page) => page.evaluate(() => location.href).catch(() => undefined)),
  );
  return pages.filter((_, index) => addresses[index] === url);
}

/** Waits for the tab that welcomes a new reader, and closes it. */
async function closeWelcome(browser: Browser, url: string): Promise<void> {
  const end = performance.now() + longestWaitMs;
  while (performance.now() < end) {
    const [welcome] = await pagesAt(browser, url);
    if (welcome) return welcome.close();
    await sleep(30);
  }
}

/** Starts a browser and installs the extension in it. @throws where the browser refuses the extension. */
export async function startSession(options: SessionOptions): Promise<Session> {
  const { kind } = options;
  let browser: Browser;
  try {
    browser = await start(options);
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError(
      `${kind === 'firefox' ? 'Firefox' : 'Chromium'} could not be started: ${error instanceof Error ? error.message : error}`,
    );
  }
  try {
    return await sessionIn(browser, options);
  } catch (error) {
    // A browser that is left running keeps our process from ending.
    browser.process()?.kill('SIGKILL');
    throw error;
  }
}

async function sessionIn(browser: Browser, options: SessionOptions): Promise<Session> {
  const { kind, extension, colorScheme = 'light', keepWelcome = false } = options;
  const id = extension === undefined ? '' : await browser.installExtension(extension);
  const origin =
    kind === 'chromium' ? `chrome-extension://${id}` : `moz-extension://${firefoxUuid}`;
  if (extension !== undefined && !keepWelcome && existsSync(join(extension, 'welcome.html'))) {
    await closeWelcome(browser, `${origin}/welcome.html`);
  }

  /** A page in the colour scheme asked for: Firefox has it from its preferences. */
  async function newPage(): Promise<Page> {
    const page = await browser.newPage();
    page.setDefaultTimeout(longestWaitMs);
    if (kind === 'chromium') {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: colorScheme }]);
    }
    return page;
  }

  return {
    kind,
    browser,
    origin,
    ...tabsOf(newPage, sizeOf(options)),
    async openOwn(path) {
      const page = await newPage();
      const url = `${origin}/${path}`;
      if (kind === 'chromium') {
        await page.goto(url, { waitUntil: 'load' });
      } else {
        // In Firefox `goto` to an extension page never resolves with any `waitUntil`.
        await page.goto(url, { waitUntil: [] });
        await page.waitForFunction(() => document.readyState === 'complete');
      }
      return page;
    },
    async close() {
      // Firefox sometimes never answers `close`; then we kill the process.
      await Promise.race([browser.close(), sleep(5_000, undefined, { ref: false })]);
      const process = browser.process();
      process?.kill('SIGKILL');
      if (process?.exitCode === null && process.signalCode === null) await once(process, 'exit');
    },
  };
}
