/**
 * Which sites the reader wants left alone. One pattern a line, the later overrules the earlier:
 * `example.org` is the site with all its subdomains, `example.org/news` what lies below that path, `*`
 * stands for anything in a name or path, `*` alone for every site, and a `!` before a pattern lets us in
 * again.
 */

/** More site patterns than this do not fit into one item of sync storage (8 kB). */
export const mostSitePatterns = 500;
/** In UTF-16 code units. */
export const longestSitePattern = 200;

/** What a line must look like to be a pattern; a name that no browser could read may still pass. */
export const patternShape = /^!?(?<host>\[[\da-f:.]+\]|[^\s/:?#@!]+)(?<path>\/[^\s?#]*)?$/u;

interface SitePattern {
  readonly host: RegExp;
  readonly path: RegExp;
}

/** True where pages of this address are to be read. */
export function isOnAt(
  url: string,
  settings: { readonly enabled: boolean; readonly sites: readonly string[] },
): boolean {
  return settings.enabled && !isOff(url, settings.sites);
}

/** The last pattern that matches an address, as written; `undefined` where none does. */
export function patternFor(url: string, sites: readonly string[]): string | undefined {
  const address = URL.parse(url);
  if (!address) return undefined;
  return sites.findLast((pattern) => {
    const parsed = parsePattern(pattern);
    return parsed?.host.test(address.hostname) && parsed.path.test(address.pathname);
  });
}

/** True where a line can be used as a pattern. */
export function isSitePattern(text: string): boolean {
  return parsePattern(text) !== undefined;
}

/** The patterns with one site switched on or off, changed as little as that takes. */
export function withSite({
  sites,
  url,
  on,
}: {
  sites: readonly string[];
  url: string;
  on: boolean;
}): readonly string[] {
  const host = URL.parse(url)?.hostname;
  if (!host) return sites;
  const rest = sites.filter((pattern) => pattern !== host && pattern !== `!${host}`);
  if (isOff(url, rest) !== on) return rest;
  return [...rest, on ? `!${host}` : host];
}

function isOff(url: string, sites: readonly string[]): boolean {
  const pattern = patternFor(url, sites);
  return pattern !== undefined && !pattern.startsWith('!');
}

function parsePattern(text: string): SitePattern | undefined {
  const match = patternShape.exec(text);
  const host = match?.groups?.host;
  if (!host) return undefined;
  const name = host === '*' ? host : asciiHost(host);
  if (name === undefined) return undefined;
  const isWhole = name === '*' || name.startsWith('*.') || isAddressOfMachine(name);
  return {
    host: new RegExp(`^${isWhole ? '' : '(.+\\.)?'}${wildcards(name)}$`, 'i'),
    path: new RegExp(`^${wildcards((match.groups?.path ?? '').replace(/\/$/, ''))}(/.*)?$`),
  };
}

/** A host as addresses write it: международный.рф becomes xn--…; `undefined` where it is no host. */
function asciiHost(host: string): string | undefined {
  // A star is no letter of a host: another one stands for it while the browser reads the name.
  const placeholder = 'wildcard0';
  const read = URL.parse(`http://${host.replaceAll('*', placeholder)}/`)?.hostname;
  return read?.replaceAll(placeholder, '*');
}

function isAddressOfMachine(host: string): boolean {
  return /^[\d.]+$/.test(host) || host.startsWith('[');
}

function wildcards(text: string): string {
  return text
    .split('*')
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('.*');
}
