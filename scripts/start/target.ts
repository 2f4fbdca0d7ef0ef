/** What `npm start` is asked to open: the demo article, a file or an address. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, extname, join, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import type { BrowserKind } from '../workshop/browsers.ts';
import { UserError } from '../workshop/errors.ts';
import { root } from '../workshop/root.ts';
import type { Fallback } from '../workshop/server.ts';

export type Target =
  | { readonly type: 'address'; readonly url: string }
  /** A file, served with what lies beside it: extensions may not read `file:` addresses by default. */
  | { readonly type: 'file'; readonly path: string; readonly folder: string };

export interface Request {
  readonly kind: BrowserKind;
  readonly target: Target;
}

const usage = 'Usage: npm start -- [URL or FILE.html] [--firefox]';
const demo = join(root, 'scripts', 'start', 'demo.html');

const contentTypes: Record<string, string> = {
  '.html': 'text/html',
  '.htm': 'text/html',
  '.xhtml': 'application/xhtml+xml',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

/** What lies beside the page is served when the page asks for it; nothing above its folder is. */
export function filesIn(folder: string): Fallback {
  return (asked) => {
    const path = join(folder, asked);
    const isInside = path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
    if (!isInside || !existsSync(path) || !statSync(path).isFile()) return undefined;
    const type = contentTypes[extname(path).toLowerCase()] ?? 'application/octet-stream';
    // Without a charset the browser takes the one that the page names, as it does for a file.
    return { body: readFileSync(path), headers: { 'content-type': type } };
  };
}

function fileTarget(path: string): Target {
  return { type: 'file', path: `/${encodeURIComponent(basename(path))}`, folder: dirname(path) };
}

/**
 * Reads the command line of `npm start`.
 * @throws UserError for an unknown option, a missing file or something that is no address.
 */
export function readRequest(args: readonly string[]): Request {
  let values: { firefox?: boolean | undefined };
  let positionals: string[];
  try {
    ({ values, positionals } = parseArgs({
      args: [...args],
      options: { firefox: { type: 'boolean' } },
      allowPositionals: true,
    }));
  } catch (error) {
    // Node goes on to explain how a file is named whose name begins with a stroke.
    const [reason] = String(error instanceof Error ? error.message : error).split('. ');
    throw new UserError(`${reason}. ${usage}`);
  }
  if (positionals.length > 1) throw new UserError(`One page at a time. ${usage}`);
  const kind = values.firefox ? 'firefox' : 'chromium';
  const [given] = positionals;
  if (given === undefined) return { kind, target: fileTarget(demo) };

  if (/^[a-z][a-z0-9+.-]+:/i.test(given) && !/^[a-z]:[\\/]/i.test(given)) {
    if (!URL.canParse(given) || !/^https?:$/.test(new URL(given).protocol)) {
      throw new UserError(`This is no address that a page can be read from: ${given}`);
    }
    return { kind, target: { type: 'address', url: given } };
  }
  const path = resolve(process.env.INIT_CWD ?? process.cwd(), given);
  if (!existsSync(path)) throw new UserError(`There is no such file: ${given}`);
  if (!statSync(path).isFile()) throw new UserError(`This is a folder, not a page: ${given}`);
  return { kind, target: fileTarget(path) };
}
