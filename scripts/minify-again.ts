import { minify } from 'terser';
import type { Plugin } from 'vite';

/** The script on every page, where each byte counts. */
const minifiedAgain = 'content-scripts/watch.js';

/**
 * Minifies the script on every page once more, by Terser. Vite's own minifier (oxc) keeps each constant as a
 * variable and does not choose short names by how often they come: 4,078 bytes gzipped, Terser's 3,942. Three
 * passes instead of one save another 14.
 */
export function minifyAgain(): Plugin {
  return {
    name: 'minify-again',
    apply: 'build',
    // After Vite's own minifier.
    enforce: 'post',
    async generateBundle(_, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk' || file.fileName !== minifiedAgain) continue;
        const { code } = await minify(file.code, {
          ecma: 2020,
          toplevel: true,
          compress: { passes: 3 },
        });
        if (code === undefined) throw new Error('Terser gave nothing back.');
        file.code = code;
      }
    },
  };
}
