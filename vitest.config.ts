import { configDefaults, defineConfig } from 'vitest/config';
import { gazetteerPlugin } from './scripts/gazetteer/plugin.ts';
import { knowledgePlugin } from './scripts/knowledge/plugin.ts';

export default defineConfig({
  plugins: [gazetteerPlugin(), knowledgePlugin()],
  test: {
    name: 'unit',
    // The e2e tests have a configuration of their own: they need a build and two browsers.
    exclude: [...configDefaults.exclude, 'e2e/**'],
    // Property tests run hundreds of cases: a busy machine takes longer than the 5 s of old.
    testTimeout: 30_000,
  },
});
