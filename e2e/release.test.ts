/** What is handed to the stores: packages that can be built again, manifests by the stores' rules. */
import { execFileSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, relative, sep } from 'node:path';
import { createInstance } from 'addons-linter';
import { unzipSync } from 'fflate';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { interfaceLanguages } from '../data/schema.ts';
import { buildFolder } from '../scripts/build.ts';
import { shippedIn } from '../scripts/release/bom.ts';
import { root } from '../scripts/workshop/root.ts';
import { freshClone } from './clone.ts';
import { browserKinds } from './harness.ts';

/** Store limits: Chrome and Edge 132 for the summary, Mozilla 250; all three take a name of 45. */
const longestName = 45;
const longestSummary = 132;

/** The files of a zip archive by their names. @throws where there is none. */
function filesOf(archive: Buffer | undefined): Map<string, Buffer> {
  const files = Object.entries(unzipSync(archive ?? new Uint8Array()));
  return new Map(files.map(([name, content]) => [name, Buffer.from(content)]));
}

/** Warnings of the linter that are known and argued, by file: none. */
const allowedWarnings: readonly string[] = [];

/** Packages whose code is in every build; more may come, each with its licence. */
const shippedPackages = [
  '@floating-ui/core',
  'fuse.js',
  'preact',
  'valibot',
  'webextension-polyfill',
  'wxt',
];

interface Manifest {
  readonly version: string;
  readonly icons: Readonly<Record<string, string>>;
  readonly permissions: readonly string[];
  readonly host_permissions: readonly string[];
  readonly content_security_policy: { readonly extension_pages: string };
  readonly [key: string]: unknown;
}

const manifestOf = (folder: string): Manifest =>
  JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));

const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

/** Packs a tree of sources; the archives by their names. */
function packIn(folder: string): Map<string, Buffer> {
  execFileSync(
    process.execPath,
    [join(folder, 'scripts', 'run.ts'), join(folder, 'scripts', 'release', 'zip.ts')],
    { cwd: folder },
  );
  const packed = join(folder, '.output', 'zip');
  return new Map(
    readdirSync(packed)
      .filter((name) => name.endsWith('.zip'))
      .map((name) => [name, readFileSync(join(packed, name))]),
  );
}

describe('the store packages', () => {
  const folders: string[] = [];
  let first: Map<string, Buffer>;
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const named = (which: string) => `two-names-${version}-${which}.zip`;

  beforeAll(() => {
    folders.push(freshClone());
    first = packIn(folders[0] ?? '');
  });
  afterAll(() => {
    for (const folder of folders) rmSync(folder, { recursive: true });
  });

  it('are there for Chrome, Edge and Firefox, with the sources', () => {
    expect([...first.keys()].sort()).toEqual(
      ['chrome', 'edge', 'firefox', 'sources'].map(named).sort(),
    );
  });

  it.each([
    ['chrome', 'chromium'],
    ['firefox', 'firefox'],
  ] as const)('hold the same bytes as the build of these sources for %s', (which, kind) => {
    const packed = filesOf(first.get(named(which)));
    const built = buildFolder(kind);
    expect([...packed.keys()].sort()).toEqual(
      filesIn(built)
        .map((file) => relative(built, file).replaceAll(sep, '/'))
        .sort(),
    );
    for (const [name, content] of packed) {
      expect(readFileSync(join(built, name)).equals(content), name).toBe(true);
    }
  });

  it('are the same bytes when they are built again, from the sources archive', () => {
    const folder = mkdtempSync(join(tmpdir(), 'two-names-sources-'));
    folders.push(folder);
    const sources = first.get(named('sources'));
    if (sources === undefined) throw new Error('There is no sources archive.');
    for (const [name, content] of filesOf(sources)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), content);
    }
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
    const again = packIn(folder);
    for (const [name, bytes] of first) expect(again.get(name)?.equals(bytes), name).toBe(true);
  });

  it('hold no more than the extension, and no path of a machine', () => {
    for (const which of ['chrome', 'firefox']) {
      const files = filesOf(first.get(named(which)));
      expect([...files.keys()].filter((name) => /\.(map|ts|tsx|md)$|^\./.test(name))).toEqual([]);
      for (const [name, content] of files) {
        const isText = /\.(js|css|html|json)$/.test(name);
        if (isText) expect(content.includes(root), name).toBe(false);
      }
    }
  });
});

describe.each(browserKinds)('the manifest for %s', (kind) => {
  const folder = buildFolder(kind);
  const manifest = manifestOf(folder);

  it('has a name, a summary and a version within the stores’ limits', () => {
    for (const language of interfaceLanguages) {
      const file = join(folder, '_locales', language, 'messages.json');
      const { name, description } = JSON.parse(readFileSync(file, 'utf8'));
      expect(manifest).toMatchObject({ name: '__MSG_name__', description: '__MSG_description__' });
      expect(name.message.length).toBeLessThanOrEqual(longestName);
      expect(description.message.length).toBeLessThanOrEqual(longestSummary);
    }
    expect(manifest.version).toMatch(/^\d{1,5}(\.\d{1,5}){1,2}$/);
  });

  it('has an icon of each size, as large as it says', () => {
    expect(Object.keys(manifest.icons)).toEqual(
      expect.arrayContaining(['16', '32', '48', '96', '128']),
    );
    for (const [size, path] of Object.entries(manifest.icons)) {
      const { width, height } = PNG.sync.read(readFileSync(join(folder, path)));
      expect([width, height], path).toEqual([Number(size), Number(size)]);
    }
  });

  it('has an icon that stands out from light and dark toolbars at 16 pixels', () => {
    const { data } = PNG.sync.read(readFileSync(join(folder, manifest.icons[16] ?? '')));
    const luminanceAt = (x: number, y: number) => {
      const [red = 0, green = 0, blue = 0] = data.subarray((y * 16 + x) * 4, (y * 16 + x) * 4 + 3);
      const linear = [red, green, blue].map((value) => {
        const share = value / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * (linear[0] ?? 0) + 0.7152 * (linear[1] ?? 0) + 0.0722 * (linear[2] ?? 0);
    };
    const contrast = (one: number, other: number) =>
      (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    const ground = luminanceAt(8, 8);
    const drawing = luminanceAt(8, 5);
    // 3:1 is what WCAG asks of graphics; toolbars are white to #1c1b22.
    expect(contrast(ground, drawing)).toBeGreaterThan(3);
    expect(contrast(ground, 1)).toBeGreaterThan(3);
    expect(contrast(ground, 0.011)).toBeGreaterThan(2.5);
    // Whole pixels: the two dots and the gap between them are of full colour.
    expect(contrast(luminanceAt(4, 10), luminanceAt(5, 10))).toBeGreaterThan(3);
  });

  it('asks for these permissions alone, and each has its reason in the readme', () => {
    const asked = [...manifest.permissions].sort();
    const chromiumOnly = kind === 'chromium' ? ['sidePanel'] : [];
    expect(asked).toEqual(
      ['alarms', 'contextMenus', 'scripting', 'storage', ...chromiumOnly].sort(),
    );
    expect(manifest.host_permissions).toEqual(['<all_urls>']);
    expect(manifest).not.toHaveProperty('optional_permissions');
    const readme = readFileSync(join(root, 'README.md'), 'utf8');
    const reasons = [...readme.matchAll(/^\| `(\w+)`[^|]*\| (.{20,}) \|$/gm)].map(
      ([, name]) => name,
    );
    for (const permission of asked) expect(reasons).toContain(permission);
    expect(readme).toMatch(/^\| all sites \| .{20,} \|$/m);
  });

  it('opens nothing to pages or other extensions', () => {
    for (const key of [
      'web_accessible_resources',
      'externally_connectable',
      'sandbox',
      'update_url',
    ]) {
      expect(manifest).not.toHaveProperty(key);
    }
  });

  it('allows extension pages nothing but their own scripts, styles and pictures', () => {
    const directives = new Map(
      manifest.content_security_policy.extension_pages.split('; ').map((directive) => {
        const [name = '', ...values] = directive.split(' ');
        return [name, values.join(' ')];
      }),
    );
    expect(Object.fromEntries(directives)).toEqual({
      'default-src': "'none'",
      'script-src': "'self'",
      'style-src': "'self'",
      'img-src': "'self'",
      'connect-src': "'none'",
      'base-uri': "'none'",
      'form-action': "'none'",
      'require-trusted-types-for': "'script'",
      'trusted-types': "'none'",
    });
  });

  it('comes with scripts that name no way to the network and none to markup', () => {
    const ways =
      /\bfetch\(|XMLHttpRequest|\bWebSocket\b|EventSource|sendBeacon|importScripts|\binnerHTML\b|outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function/;
    const scripts = filesIn(folder).filter((file) => file.endsWith('.js'));
    expect(scripts.length).toBeGreaterThan(5);
    expect(
      scripts
        .map((file) => [basename(file), ways.exec(readFileSync(file, 'utf8'))?.[0]])
        .filter(([, way]) => way !== undefined),
    ).toEqual([]);
  });

  it('comes with the licences of all that is shipped', () => {
    const licences = readFileSync(join(folder, 'licences.html'), 'utf8');
    const names = shippedIn(licences).map((each) => each.slice(0, each.lastIndexOf('@')));
    expect(names).toEqual(expect.arrayContaining(shippedPackages));
    expect(licences.match(/<pre>[^<]{500,}/g)).toHaveLength(names.length + 1);
  });
});

describe('the Firefox package', () => {
  const folder = buildFolder('firefox');

  it('has no error, no notice and no unexplained warning by Mozilla’s linter', async () => {
    const linter = createInstance({
      config: {
        _: [folder],
        logLevel: 'fatal',
        output: 'none',
        shouldScanFile: () => true,
      },
    });
    const { errors, notices, warnings } = await linter.run({
      _console: { log() {}, error() {}, warn() {}, info() {} },
    });
    expect(errors).toEqual([]);
    expect(notices).toEqual([]);
    expect(warnings.map(({ code, file }) => `${code} ${file}`).sort()).toEqual(allowedWarnings);
  });

  it('says that it collects no data, and that it runs on Android', () => {
    const { browser_specific_settings: settings } = manifestOf(folder) as unknown as {
      browser_specific_settings: Record<string, Record<string, unknown>>;
    };
    expect(settings.gecko?.data_collection_permissions).toEqual({ required: ['none'] });
    expect(settings.gecko?.strict_min_version).toBe('146.0');
    expect(settings.gecko_android?.strict_min_version).toBe('146.0');
  });
});
