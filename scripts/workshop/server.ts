import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A page to serve: its HTML, or a body with headers and a status of its own. */
export type ServedPage =
  | string
  | {
      readonly body: string | Uint8Array;
      readonly headers?: Readonly<Record<string, string>>;
      readonly status?: number;
    };

export interface Site {
  /** Where it is served, as `http://127.0.0.1:4711`; `localhost` at that port is another origin. */
  readonly origin: string;
  /** Adds or replaces a page. */
  set(path: string, page: ServedPage): void;
  /** The paths asked for so far, in order. */
  readonly requests: readonly string[];
  close(): Promise<void>;
}

/** What a site answers where it has no page of that path; undefined for a 404. */
export type Fallback = (path: string) => ServedPage | undefined;

/**
 * Serves pages by their path on a free port of this machine. An unknown path is a 404, unless the
 * fallback has something for it.
 */
export async function serve(
  pages: Readonly<Record<string, ServedPage>> = {},
  fallback: Fallback = () => undefined,
): Promise<Site> {
  const table = new Map(Object.entries(pages));
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    requests.push(pathname);
    const page = table.get(pathname) ?? fallback(decodeURIComponent(pathname));
    // Browsers ask every site for its icon, and a 404 would stand in the console as the page's error.
    if (page === undefined && pathname === '/favicon.ico') {
      response.writeHead(204).end();
      return;
    }
    if (page === undefined) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end();
      return;
    }
    const { body, headers = {}, status = 200 } = typeof page === 'string' ? { body: page } : page;
    response
      .writeHead(status, { 'content-type': 'text/html; charset=utf-8', ...headers })
      .end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    set: (path, page) => table.set(path, page),
    requests,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
