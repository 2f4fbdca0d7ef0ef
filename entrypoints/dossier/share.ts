/** The public address of the dossier, where an administrator or the build has set one. */
import browser from 'webextension-polyfill';
import type { InterfaceLanguage } from '../../data/schema.ts';

/** Set for the build: where the site of `npm run site` stands, as https://example.org/names/ */
const built: unknown = import.meta.env.WXT_SITE;

function siteOf(value: unknown): URL | undefined {
  const address = typeof value === 'string' ? URL.parse(value) : null;
  return address !== null && /^https?:$/.test(address.protocol) ? address : undefined;
}

/** The site, `undefined` where there is none. What an administrator set goes first. */
export async function publicSite(): Promise<URL | undefined> {
  // Firefox refuses where no administrator set anything.
  const managed = await browser.storage.managed.get('site').catch(() => ({}));
  return siteOf(Reflect.get(managed, 'site')) ?? siteOf(built);
}

/** The address of a part to give away: on the site, else in this browser alone. */
export function addressOf(
  part: string,
  language: InterfaceLanguage,
  site: URL | undefined,
): string {
  const page = language === 'en' ? 'index.html' : `${language}.html`;
  const base =
    site === undefined
      ? browser.runtime.getURL('dossier.html')
      : new URL(page, site.href.endsWith('/') ? site : `${site.href}/`).href;
  return `${base}#${part}`;
}
