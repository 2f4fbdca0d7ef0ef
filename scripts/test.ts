/**
 * `npm test`: types, style, knip and unit tests, and beside them a fresh build with its tests in the browsers.
 * Goes on after a failed step, so that one run tells all; ends with the slowest files, the suites that
 * could not run here, the totals, and a non-zero exit if anything failed.
 *
 * `--without-browsers` leaves the browsers out, `--browsers-only` runs nothing else, `--browser NAME` runs in
 * that one alone; files named behind them are the only ones that are run in the browsers.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { type BrowserKind, browserKinds, browserPath } from './workshop/browsers.ts';
import { UserError } from './workshop/errors.ts';
import { bringFonts } from './workshop/fonts.ts';
import { root } from './workshop/root.ts';

/** What a step came to. */
interface Outcome {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  readonly files: readonly { readonly name: string; readonly seconds: number }[];
  /** The names of suites that need what is not here. */
  readonly missing: readonly string[];
}

/** The part of Vitest's JSON report that an outcome is made of. */
interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    /** In milliseconds since 1970. */
    readonly startTime: number;
    readonly endTime: number;
    readonly assertionResults: readonly {
      readonly status: string;
      readonly ancestorTitles: readonly string[];
    }[];
  }[];
}

const nothing: Outcome = { passed: 0, failed: 0, skipped: 0, files: [], missing: [] };
const slowestCount = 10;

/**
 * Runs a program with the project's Node.
 * @param shown - whether its output is shown as it comes, or when it ends, so that two do not mix.
 * @returns its exit code.
 */
function run(args: readonly string[], shown: 'as it comes' | 'at the end'): Promise<number> {
  return new Promise((resolve, reject) => {
    const collected: Buffer[] = [];
    const child = spawn(process.execPath, args, {
      cwd: root,
      stdio:
        shown === 'as it comes' ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...(process.stdout.isTTY ? { FORCE_COLOR: '1' } : {}) },
    });
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (data: Buffer) => collected.push(data));
    }
    child.on('error', reject);
    child.on('close', (code) => {
      process.stdout.write(Buffer.concat(collected));
      resolve(code ?? 1);
    });
  });
}

const inPackage = (...path: readonly string[]) => join(root, 'node_modules', ...path);

/** Runs a tool that says yes or no. */
async function check(title: string, args: readonly string[]): Promise<Outcome> {
  console.log(`Checking ${title} …`);
  const passed = (await run(args, 'at the end')) === 0;
  return { ...nothing, [passed ? 'passed' : 'failed']: 1 };
}

/** Runs Vitest and reads its report. */
async function vitest(
  title: string,
  args: readonly string[],
  shown: 'as it comes' | 'at the end',
): Promise<Outcome> {
  console.log(`Running the ${title} …`);
  const folder = mkdtempSync(join(tmpdir(), 'two-names-'));
  const report = join(folder, 'report.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const program = inPackage('vitest', 'vitest.mjs');
  const code = await run([program, 'run', ...reporters, ...args], shown);
  if (!existsSync(report)) return { ...nothing, failed: 1 };
  const outcome = outcomeOf(JSON.parse(readFileSync(report, 'utf8')));
  rmSync(folder, { recursive: true });
  // An error outside any test makes Vitest fail although no test did.
  return code !== 0 && outcome.failed === 0 ? { ...outcome, failed: 1 } : outcome;
}

/** What a report of Vitest says; a file that fails before its first test counts as one failure. */
export function outcomeOf(report: VitestReport): Outcome {
  const brokenFiles = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  ).length;
  const skipped = report.testResults.flatMap(({ assertionResults }) =>
    assertionResults.filter(({ status }) => status !== 'passed' && status !== 'failed'),
  );
  const needs = skipped.map(({ ancestorTitles }) =>
    ancestorTitles.find((title) => title.includes('(needs ')),
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + brokenFiles,
    skipped: report.numPendingTests,
    files: report.testResults.map(({ name, startTime, endTime }) => ({
      name: relative(root, name).replaceAll(sep, '/'),
      seconds: (endTime - startTime) / 1000,
    })),
    missing: [...new Set(needs.filter((title) => title !== undefined))],
  };
}

/** Types, style, what nothing uses, and unit tests, one after the other. */
async function checks(): Promise<Outcome[]> {
  return [
    await check('types', [inPackage('typescript', 'bin', 'tsc'), '--noEmit']),
    await check('style', [
      inPackage('@biomejs', 'biome', 'bin', 'biome'),
      ...['check', '--error-on-warnings', '.'],
    ]),
    await check('what nothing uses', [inPackage('knip', 'bin', 'knip.js'), '--no-progress']),
    await vitest('unit tests', [], 'at the end'),
  ];
}

/** A build for both browsers, and the tests of the built extension. */
async function inBrowsers(files: readonly string[]): Promise<Outcome[]> {
  const built = await run(
    ['run.ts', 'build.ts'].map((file) => join(root, 'scripts', file)),
    'as it comes',
  );
  if (built !== 0) return [{ ...nothing, failed: 1 }];
  const config = ['--config', join('e2e', 'vitest.config.ts')];
  return [await vitest('tests in the browsers', [...config, ...files], 'as it comes')];
}

/** The last lines of a run. */
export function summary(outcomes: readonly Outcome[]): string[] {
  const sum = (count: (outcome: Outcome) => number) =>
    outcomes.reduce((total, outcome) => total + count(outcome), 0);
  const slowest = outcomes
    .flatMap(({ files }) => files)
    .sort((a, b) => b.seconds - a.seconds)
    .slice(0, slowestCount)
    .map(({ name, seconds }) => `${seconds.toFixed(1).padStart(7)} s  ${name}`);
  const skipped = sum((outcome) => outcome.skipped);
  return [
    ...(slowest.length > 0 ? [`The ${slowest.length} slowest files:`, ...slowest] : []),
    ...outcomes.flatMap(({ missing }) => missing).map((suite) => `Not run here: ${suite}`),
    `${sum(({ passed }) => passed)} passed, ${sum(({ failed }) => failed)} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`,
  ];
}

/** @throws UserError where an argument is unknown, or a browser cannot be had. */
export async function main(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      'without-browsers': { type: 'boolean', default: false },
      'browsers-only': { type: 'boolean', default: false },
      browser: { type: 'string' },
    },
  });
  const { 'without-browsers': withoutBrowsers, 'browsers-only': browsersOnly, browser } = values;
  const kinds = browserKinds.filter((kind) => browser === undefined || kind === browser);
  if (kinds.length === 0) {
    throw new UserError(`There is no browser "${browser}"; there are ${browserKinds.join(', ')}.`);
  }
  // First, for a missing browser should be said before minutes of tests and not after.
  if (!withoutBrowsers) await bring(kinds);
  // Read by e2e/harness.ts.
  if (browser !== undefined) process.env.TWO_NAMES_BROWSER = browser;
  const outcomes = await Promise.all([
    browsersOnly ? [] : checks(),
    withoutBrowsers ? [] : inBrowsers(positionals),
  ]);
  const lines = summary(outcomes.flat());
  console.log(lines.join('\n'));
  return outcomes.flat().some(({ failed }) => failed > 0) ? 1 : 0;
}

async function bring(kinds: readonly BrowserKind[]): Promise<void> {
  for (const kind of kinds) await browserPath(kind);
  bringFonts();
}
