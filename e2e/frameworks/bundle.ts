import { join } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { build } from 'vite';
import { htmlPage } from '../harness.ts';
import { Article } from './react.ts';

export const frameworks = ['react', 'vue', 'svelte', 'lit'] as const;
export type Framework = (typeof frameworks)[number];

async function bundle(framework: Framework): Promise<string> {
  const result = await build({
    configFile: false,
    root: import.meta.dirname,
    logLevel: 'error',
    mode: 'production',
    // The test runner's own mode would choose the frameworks' development builds.
    resolve: { conditions: ['production', 'browser', 'module'] },
    define: {
      'process.env.NODE_ENV': '"production"',
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
    plugins: framework === 'svelte' ? [svelte({ configFile: false })] : [],
    build: {
      write: false,
      lib: {
        entry: join(import.meta.dirname, `${framework}.ts`),
        formats: ['iife'],
        name: 'story',
      },
    },
  });
  const [first] = Array.isArray(result) ? result : [result];
  const chunk = first && 'output' in first ? first.output[0] : undefined;
  if (chunk === undefined) throw new Error(`The page of ${framework} could not be bundled.`);
  return chunk.code;
}

/** The pages of all frameworks, by path: `/react.html` and so on, with the scripts they load. */
export async function frameworkPages(): Promise<Record<string, string>> {
  const pages: Record<string, string> = {};
  for (const framework of frameworks) {
    const served = framework === 'react' ? renderToString(createElement(Article)) : '';
    pages[`/${framework}.html`] = htmlPage(
      `<div id="app">${served}</div><script src="/${framework}.js"></script>`,
    );
    pages[`/${framework}.js`] = await bundle(framework);
  }
  return pages;
}
