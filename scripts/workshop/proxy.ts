/**
 * A proxy that records every request. A browser gets it as its only connection; it forwards requests to the
 * sites named and refuses all others.
 */
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface RecordingProxy {
  readonly port: number;
  /** What the browser asked for so far: `GET http://host/path`, or `CONNECT host:443`. */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

/** @param origins - of the sites that the browser may reach, as `http://127.0.0.1:4711`. */
export async function startRecordingProxy(origins: readonly string[]): Promise<RecordingProxy> {
  const asked: string[] = [];
  const server = createServer((incoming, outgoing) => {
    const { method, url = '', headers } = incoming;
    asked.push(`${method} ${url}`);
    const address = URL.parse(url);
    if (address === null || !origins.includes(address.origin)) {
      outgoing.writeHead(502).end();
      return;
    }
    const onward = request(address, { method, headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    });
    onward.on('error', () => outgoing.destroy());
    incoming.pipe(onward);
  });
  // Everything over TLS, and every socket.
  server.on('connect', ({ url }, socket) => {
    asked.push(`CONNECT ${url}`);
    socket.on('error', () => {});
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  server.on('upgrade', ({ url }, socket) => {
    asked.push(`UPGRADE ${url}`);
    socket.destroy();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
