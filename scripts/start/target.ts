/** What `npm start` is asked to open: the demo article, a file or an address. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, extname, join, relative, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import type { BrowserKind } from '../workshop/browsers.ts';
import { UserError } from '../workshop/errors.ts';
import { root } from '../workshop/root.ts';
import type { ServedPage } from '../workshop/server.ts';

export type Target =
  | { readonly type: 'address'; readonly url: string }
  /** A file, served with what lies beside it: extensions may not read `file:` addresses by default. */
  | { readonly type: 'file'; readonly path: string; readonly pages: Record<string, ServedPage> };

export interface Request {
  readonly kind: BrowserKind;
  readonly target: Target;
}

const usage = 'Usage: npm start -- [URL or FILE.html] [--firefox]';
const demo = join(root, 'scripts', 'start', 'demo.html');

/** Beyond this a folder is not a page with its pictures any more, and only the page is served. */
const mostFilesBeside = 500;

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

function served(path: string): ServedPage {
  return {
    body: readFileSync(path),
    // Without a charset the browser looks into the page for one, as it does for a file.
    headers: {
      'content-type': contentTypes[extname(path).toLowerCase()] ?? 'application/octet-stream',
    },
  };
}

function addressIn(folder: string, path: string): string {
  return `/${relative(folder, path).split(sep).map(encodeURIComponent).join('/')}`;
}

function fileTarget(path: string): Target {
  const folder = dirname(path);
  const beside = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .slice(0, mostFilesBeside)
    .map((entry) => join(entry.parentPath, entry.name));
  const pages = Object.fromEntries(
    [path, ...beside].map((file) => [addressIn(folder, file), served(file)] as const),
  );
  return { type: 'file', path: addressIn(folder, path), pages };
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
    throw new UserError(`${error instanceof Error ? error.message : error}\n${usage}`);
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
