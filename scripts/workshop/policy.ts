/**
 * What an administrator sets, brought to a browser the way administrators do it on Linux: to Firefox as
 * a native manifest in the home folder, to Chromium as a file among the machine's policies. Neither
 * touches another browser that runs meanwhile: the one gets a home of its own, and the other's policy
 * names a copy of the extension that nobody else has, for an unpacked extension's id follows from its path.
 */
import { createHash, randomUUID } from 'node:crypto';
import { cp, mkdir, rm, rmdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { firefoxId } from '../firefox-id.ts';
import { type BrowserKind, browserPath } from './browsers.ts';
import type { SessionOptions } from './session.ts';

export interface Policy {
  /** What the browser is to be started with. */
  readonly options: Pick<SessionOptions, 'environment'> & { readonly extension: string };
  /** Sets the values; to be called before the browser starts. Chromium takes a change later on, too. */
  set(values: Readonly<Record<string, unknown>>): Promise<void>;
  /** Takes everything away again. */
  lift(): Promise<void>;
}

/** Whether this machine lets us: Chromium's policies are root's to write. */
export function canSetPolicy(kind: BrowserKind): boolean {
  return process.platform === 'linux' && (kind === 'firefox' || process.getuid?.() === 0);
}

/** @param build - the folder of the built extension. */
export function policyFor(kind: BrowserKind, build: string): Policy {
  const folder = join(tmpdir(), `two-names-policy-${randomUUID()}`);
  return kind === 'firefox' ? firefoxPolicy(folder, build) : chromiumPolicy(folder, build);
}

function firefoxPolicy(home: string, build: string): Policy {
  const file = join(home, '.mozilla', 'managed-storage', `${firefoxId}.json`);
  return {
    options: { extension: build, environment: { HOME: home } },
    async set(data) {
      await mkdir(dirname(file), { recursive: true });
      const description = 'What an administrator set';
      await writeFile(
        file,
        JSON.stringify({ name: firefoxId, description, type: 'storage', data }),
      );
    },
    lift: () => rm(home, { recursive: true, force: true }),
  };
}

function chromiumPolicy(extension: string, build: string): Policy {
  const id = unpackedId(extension);
  let folder = '';
  const file = () => join(folder, `two-names-${id}.json`);
  return {
    options: { extension },
    async set(values) {
      if (folder === '') {
        folder = policyFolder(await browserPath('chromium'));
        await cp(build, extension, { recursive: true });
        await mkdir(folder, { recursive: true });
      }
      await writeFile(file(), JSON.stringify({ '3rdparty': { extensions: { [id]: values } } }));
    },
    async lift() {
      await rm(extension, { recursive: true, force: true });
      if (folder === '') return;
      await rm(file(), { force: true });
      // Removes the folders where we made them; with another's policy inside, the call fails and they stay.
      await rmdir(folder)
        .then(() => rmdir(dirname(folder)))
        .catch(() => {});
    },
  };
}

/** The id that Chromium gives an unpacked extension: its path's hash, in the letters from a to p. */
function unpackedId(path: string): string {
  const hash = createHash('sha256').update(path).digest('hex').slice(0, 32);
  return hash.replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));
}

/** Where the browsers made from Chromium look for policies, each by its own name. */
function policyFolder(executable: string): string {
  const names: readonly (readonly [RegExp, string])[] = [
    [/edge/i, '/etc/opt/edge'],
    [/google-chrome/, '/etc/opt/chrome'],
    [/\.cache/, '/etc/opt/chrome_for_testing'],
  ];
  const [, base = '/etc/chromium'] = names.find(([name]) => name.test(executable)) ?? [];
  return join(base, 'policies', 'managed');
}
