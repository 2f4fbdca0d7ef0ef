import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { root } from './workshop/root.ts';

const folder = mkdtempSync(join(tmpdir(), 'two-names-setup-'));
afterAll(() => rmSync(folder, { recursive: true }));

function run(script: string, args: readonly string[], options: object = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    encoding: 'utf8',
    ...options,
  });
  return { status, told: `${stdout}${stderr}`.trim().split('\n') };
}

describe('the set-up', () => {
  it('says in one sentence that the packages cannot be reached, and fails', () => {
    mkdirSync(join(folder, 'scripts'));
    for (const file of ['package.json', 'package-lock.json', 'scripts/setup.mjs']) {
      cpSync(join(root, file), join(folder, file));
    }
    const { status, told } = run(join(folder, 'scripts', 'setup.mjs'), ['scripts/build.ts'], {
      env: {
        ...process.env,
        // Nothing listens there, and nothing was kept from an earlier time.
        npm_config_registry: 'http://127.0.0.1:9/',
        npm_config_fetch_retries: '0',
        npm_config_cache: join(folder, 'cache'),
      },
    });
    expect(status).toBe(1);
    expect(told.at(-1)).toBe(
      'Set-up failed: the package registry cannot be reached. Check the network and run this again.',
    );
  });
});

describe('npm start', () => {
  const command = join(root, 'scripts', 'run.ts');
  const start = join(root, 'scripts', 'start', 'start.ts');

  it.each([
    [['missing.html'], 'There is no such file: missing.html'],
    [['mailto:someone'], 'This is no address that a page can be read from: mailto:someone'],
  ])('says in one sentence what is wrong with %j, and fails', (args, sentence) => {
    expect(run(command, [start, ...args], { cwd: folder })).toEqual({
      status: 1,
      told: [sentence],
    });
  });

  it('says in one sentence that a browser is named which is none, and fails', () => {
    const env = { ...process.env, CHROMIUM_PATH: join(folder, 'no-browser') };
    const { status, told } = run(command, [start], { env });
    expect(status).toBe(1);
    expect(told).toEqual([`CHROMIUM_PATH names no program: ${join(folder, 'no-browser')}`]);
  });
});
