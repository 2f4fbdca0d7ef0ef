/**
 * Brings the packages, the right Node for the tools among them, then runs the script that is named
 * under that Node by `scripts/run.ts`: `node scripts/setup.mjs SCRIPT [ARGUMENT …]`. Runs before anything
 * is installed, so it is plain JavaScript for Node 20 without a dependency. A second run finds its stamp and goes on at once.
 *
 * It starts the script itself. With `setup.mjs && node …` in package.json, the shell would run the second
 * `node` under the old version: it remembers where it found the first.
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const modules = join(root, 'node_modules');
const toolsNode = join(modules, 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
const stampFile = join(modules, '.two-names-stamp');
const oldestNode = 20;

/** Ends the run with one clear sentence. */
function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}

/** Whether npm's words tell that the network was the reason. */
function tellsOffline(words) {
  return /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ENETUNREACH|network/i.test(words);
}

/**
 * Whether npm reaches its registry at all: where it does not, npm 10 may end with "Exit handler never called!"
 * and not a word of the network (npm/cli 6380, 9728).
 */
function isRegistryReached() {
  const { status, stderr } = spawnSync('npm', ['ping', '--loglevel=error'], {
    encoding: 'utf8',
    env: { ...process.env, npm_config_fetch_retries: '0' },
    shell: process.platform === 'win32',
  });
  return status === 0 || !tellsOffline(stderr ?? '');
}

const nodeMajor = Number(process.versions.node.split('.')[0]);
if (nodeMajor < oldestNode) {
  stop(
    `Two Names needs Node ${oldestNode} or newer to set itself up; this is Node ${process.version}.`,
  );
}

const stamp = createHash('sha256')
  .update(readFileSync(join(root, 'package-lock.json')))
  .update(`${process.platform} ${process.arch}`)
  .digest('hex');
const present = existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp;

if (!present) {
  // On standard error: a command's own output may be read by another program.
  console.error('Setting up: installing the packages that the lock file names …');
  // Only errors: npm warns of every package that wants a newer Node than the one it runs under, and that
  // newer Node is among the packages.
  const result = spawnSync('npm', ['ci', '--loglevel=error', '--no-audit', '--no-fund'], {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (result.error || result.status !== 0) {
    const reason = `${result.stderr ?? ''}${result.stdout ?? ''}`.trim() || String(result.error);
    console.error(reason);
    stop(
      tellsOffline(reason) || !isRegistryReached()
        ? 'Set-up failed: the package registry cannot be reached. Check the network and run this again.'
        : 'Set-up failed: npm could not install the packages (its message stands above).',
    );
  }
  const tools = spawnSync(toolsNode, ['--version']);
  if (tools.status !== 0) {
    stop(
      'Set-up failed: the Node that the tools need was not installed. If npm is set to ignore install scripts, allow the one of the package "node".',
    );
  }
  writeFileSync(stampFile, stamp);
}

const [script, ...args] = process.argv.slice(2);
if (script !== undefined) {
  const child = spawn(toolsNode, [join(root, 'scripts', 'run.ts'), join(root, script), ...args], {
    stdio: 'inherit',
  });
  // Ctrl+C reaches the child too. We wait for it to end, and pass on its exit code.
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => {});
  child.on('error', () =>
    stop('The Node that the tools need cannot be started; delete node_modules and run this again.'),
  );
  child.on('close', (code) => process.exit(code ?? 1));
}
