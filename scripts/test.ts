/**
 * `npm test`: types, lint, unit tests, then the e2e tests of both browsers with a fresh build. Goes on
 * after a failed step, so that one run tells all; ends with the totals and a non-zero exit if any failed.
 * `--without-browsers` leaves the e2e tests out, `--browsers-only` runs nothing else.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from './build.ts';
import { browserKinds, browserPath } from './workshop/browsers.ts';
import { command } from './workshop/errors.ts';
import { root } from './workshop/root.ts';

interface Totals {
  passed: number;
  failed: number;
  skipped: number;
}

/** The part of Vitest's JSON report that the totals are made of. */
interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly unknown[];
  }[];
}

const totals: Totals = { passed: 0, failed: 0, skipped: 0 };

/** Runs a tool of the project's with its output on ours; its exit code. */
function run(tool: string, args: readonly string[]): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(join(root, 'node_modules', '.bin', tool), args, {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      shell: process.platform === 'win32',
    });
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
}

async function check(title: string, tool: string, args: readonly string[]): Promise<void> {
  console.log(`Checking ${title} …`);
  const passed = (await run(tool, args)) === 0;
  totals[passed ? 'passed' : 'failed'] += 1;
}

async function vitest(title: string, args: readonly string[]): Promise<void> {
  console.log(`Running the ${title} …`);
  const folder = mkdtempSync(join(tmpdir(), 'two-names-'));
  const report = join(folder, 'report.json');
  const code = await run('vitest', [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
    ...args,
  ]);
  if (!existsSync(report)) {
    totals.failed += 1;
    return;
  }
  const results: VitestReport = JSON.parse(readFileSync(report, 'utf8'));
  rmSync(folder, { recursive: true });
  // A file that fails before its first test counts as one failure, and so does an error outside any test.
  const brokenFiles = results.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  ).length;
  const failed = results.numFailedTests + brokenFiles;
  totals.passed += results.numPassedTests;
  totals.failed += code !== 0 && failed === 0 ? 1 : failed;
  totals.skipped += results.numPendingTests;
}

const withoutBrowsers = process.argv.includes('--without-browsers');
const browsersOnly = process.argv.includes('--browsers-only');

await command(async () => {
  // First, for a missing browser should be said before minutes of tests and not after.
  if (!withoutBrowsers) for (const kind of browserKinds) await browserPath(kind);
  if (!browsersOnly) {
    await check('types', 'tsc', ['--noEmit']);
    await check('style', 'biome', ['check', '--error-on-warnings', '.']);
    await vitest('unit tests', []);
  }
  if (!withoutBrowsers) {
    for (const kind of browserKinds) build(kind);
    await vitest('e2e tests in both browsers', ['--config', 'e2e/vitest.config.ts']);
  }

  const { passed, failed, skipped } = totals;
  const skippedToo = skipped > 0 ? `, ${skipped} skipped` : '';
  console.log(`${passed} passed, ${failed} failed${skippedToo}`);
  return failed > 0 ? 1 : 0;
});
