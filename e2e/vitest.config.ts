import { defineConfig } from 'vitest/config';
import { gazetteerPlugin } from '../scripts/gazetteer/plugin.ts';

export default defineConfig({
  // The fuzz test asks `mentions` itself what is to be marked.
  plugins: [gazetteerPlugin()],
  test: {
    name: 'e2e',
    dir: import.meta.dirname,
    include: ['**/*.test.ts'],
    // Each file starts browsers of its own; two files at once is what two cores bear.
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
