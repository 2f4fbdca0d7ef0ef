/**
 * A font for Japanese, which the tests in the browsers need: without one the letters have no width of their
 * own, and a printed page loses them. Systems other than Linux come with one.
 */
import { spawnSync } from 'node:child_process';
import { installFromDebian } from './debian.ts';

const debianPackage = 'fonts-noto-cjk';

/** The families for Japanese that fontconfig knows, which both browsers ask on Linux. */
function japaneseFonts(): string[] {
  const { stdout } = spawnSync('fc-list', [':lang=ja', 'family'], { encoding: 'utf8' });
  return (stdout ?? '').split('\n').filter((line) => line !== '');
}

/**
 * Brings a font for Japanese where there is none. To be called when the browsers are there, for fontconfig
 * comes with them. Where none can be had, one line says so and the tests run without.
 */
export function bringFonts(): void {
  if (process.platform !== 'linux' || japaneseFonts().length > 0) return;
  if (installFromDebian('a font for Japanese', debianPackage) && japaneseFonts().length > 0) return;
  console.error(
    `There is no font for Japanese here, so tests of the printed and the narrow dossier may fail: install ${debianPackage} or another one.`,
  );
}
