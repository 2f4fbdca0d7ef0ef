/**
 * No network: a proxy of our own is the browser's only way out and writes down every request, while every
 * feature is used once. A copy of the extension that does ask for something shows that it would be seen.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildFolder } from '../scripts/build.ts';
import { Probe } from '../scripts/workshop/probe.ts';
import { type RecordingProxy, startRecordingProxy } from '../scripts/workshop/proxy.ts';
import { type Site, serve } from '../scripts/workshop/server.ts';
import { type Session, startSession } from '../scripts/workshop/session.ts';
import { defaultSettings } from '../settings/schema.ts';
import { type BrowserKind, browserKinds, until } from './harness.ts';
import { article, frame, walkThrough } from './walk.ts';

/** Longer than anything of ours waits before it does something. */
const settleMs = 2_000;

/** What the pages themselves ask for; the browsers add the site's icon. */
const ownPaths = ['/article', '/frame', '/favicon.ico'];

/** Where the browsers themselves ask, with and without an extension: for the time, updates, lists. */
const makers: Readonly<Record<BrowserKind, RegExp>> = {
  chromium: /^[a-z0-9-]+\.(google|googleapis|gstatic)\.com$/,
  firefox: /^[a-z0-9.-]+\.(mozilla\.(com|net|org)|firefox\.com)$/,
};

/** The host that a request was for. */
function hostOf(asked: string): string {
  const [, target = ''] = asked.split(' ');
  return URL.parse(asked.startsWith('CONNECT') ? `https://${target}` : target)?.hostname ?? target;
}

async function startWithProxy(kind: BrowserKind, proxy: RecordingProxy, extension: string) {
  return startSession({ kind, extension, proxyPort: proxy.port, keepWelcome: true });
}

describe.each(browserKinds)('the network in %s', (kind) => {
  let site: Site;
  let proxy: RecordingProxy;
  let session: Session;
  let probe: Probe;

  beforeAll(async () => {
    site = await serve({ '/article': article, '/frame': frame });
    proxy = await startRecordingProxy([site.origin]);
    session = await startWithProxy(kind, proxy, buildFolder(kind));
    probe = await Probe.open(session);
    await walkThrough({ site, session, probe });
    await sleep(settleMs);
  });
  afterAll(async () => {
    await session?.close();
    await proxy?.close();
    await site?.close();
  });

  it('carries no request of ours while every feature is used', () => {
    // The pages came this way, so everything does.
    expect(proxy.asked).toContain(`GET ${site.origin}/article`);
    const ours = proxy.asked
      .filter((asked) => !ownPaths.some((path) => asked === `GET ${site.origin}${path}`))
      .filter((asked) => !makers[kind].test(hostOf(asked)));
    expect(ours).toEqual([]);
  });

  it('has been asked for each page once a visit, and for nothing else', () => {
    const pages = site.requests.filter((path) => path !== '/favicon.ico');
    expect(pages).toEqual(['/article', '/frame']);
  });

  it('leaves settings in storage, and nothing anywhere else', async () => {
    const stored = await probe.inExtension<Record<string, Record<string, unknown>>>(
      `async (browser) => ({
        sync: await browser.storage.sync.get(),
        local: await browser.storage.local.get(),
        session: await browser.storage.session.get(),
      })`,
    );
    expect(Object.keys(stored.sync ?? {}).sort()).toEqual(
      ['language', 'leader', 'markStyle', 'version'].sort(),
    );
    for (const key of Object.keys(stored.sync ?? {})) {
      expect(['version', ...Object.keys(defaultSettings)]).toContain(key);
    }
    expect(stored.local).toEqual({});
    // In the memory of the running browser alone: what was typed last into the look-up.
    expect(Object.keys(stored.session ?? {})).toEqual(['recentLookUps']);
    const elsewhere = `async () => ({
      local: { ...localStorage },
      session: { ...sessionStorage },
      cookie: document.cookie,
      databases: (await indexedDB.databases()).length,
      caches: (await globalThis.caches?.keys().catch(() => []))?.length ?? 0,
      workers: (await navigator.serviceWorker?.getRegistrations().catch(() => []))?.length ?? 0,
    })`;
    const nothing = { local: {}, session: {}, cookie: '', databases: 0, caches: 0 };
    expect(await probe.inExtension(elsewhere)).toMatchObject(nothing);
    const page = await session.open(`${site.origin}/article`);
    expect(await page.evaluate(`(${elsewhere})()`)).toEqual({ ...nothing, workers: 0 });
    await page.close();
  });

  it('is shut to our pages by their policy', async () => {
    const address = JSON.stringify(`${site.origin}/article`);
    const refused = await probe.inExtension<string[]>(
      `async () => {
        const outcome = async (name, attempt) => [name, await attempt().then(() => 'done', () => 'refused')].join(': ');
        const load = (tag, attribute) => () => new Promise((resolve, reject) => {
          const element = document.createElement(tag);
          element.onload = resolve;
          element.onerror = reject;
          try { element[attribute] = ${address}; } catch (error) { reject(error); }
          document.body.append(element);
        });
        return [
          await outcome('fetch', () => fetch(${address})),
          await outcome('beacon', async () => { if (!navigator.sendBeacon(${address})) throw 0; }),
          await outcome('image', load('img', 'src')),
          await outcome('script', load('script', 'src')),
          await outcome('markup', async () => { document.createElement('p').innerHTML = '<b>x</b>'; }),
          await outcome('code', async () => { new Function('return 1')(); }),
        ];
      }`,
    );
    const visits = site.requests.filter((path) => path === '/article').length;
    expect(refused.filter((line) => !line.startsWith('beacon'))).toEqual(
      ['fetch', 'image', 'script', 'markup', 'code'].map((name) => `${name}: refused`),
    );
    await sleep(300);
    expect(site.requests.filter((path) => path === '/article').length).toBe(visits);
  });
});

/** A copy of the extension whose background asks another host, which no policy of its own forbids. */
function talkativeCopy(kind: BrowserKind): string {
  const folder = mkdtempSync(join(tmpdir(), 'two-names-talkative-'));
  cpSync(buildFolder(kind), folder, { recursive: true });
  const manifestFile = join(folder, 'manifest.json');
  const { content_security_policy: _, ...manifest } = JSON.parse(
    readFileSync(manifestFile, 'utf8'),
  );
  writeFileSync(manifestFile, JSON.stringify(manifest));
  const background = join(folder, 'background.js');
  writeFileSync(background, `${readFileSync(background, 'utf8')}\nfetch('https://tell.example/');`);
  return folder;
}

describe.each(browserKinds)('the watch on the network in %s', (kind) => {
  it('sees a request that an extension’s background makes', async () => {
    const proxy = await startRecordingProxy([]);
    const extension = talkativeCopy(kind);
    const session = await startWithProxy(kind, proxy, extension);
    try {
      await until('the request', async () => proxy.asked.includes('CONNECT tell.example:443'));
    } finally {
      await session.close();
      await proxy.close();
      rmSync(extension, { recursive: true });
    }
  });
});
