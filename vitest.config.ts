import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { configDefaults, defineConfig } from 'vitest/config';
import { drawnPlugin } from './scripts/drawn/plugin.ts';
import { gazetteerPlugin } from './scripts/gazetteer/plugin.ts';
import { knowledgePlugin } from './scripts/knowledge/plugin.ts';

const workflowParser = '@actions/workflow-parser';

/** The package names source maps that it does not bring, and Vite says so of each of its files. */
const withoutMissingMaps: Plugin = {
  name: 'without-missing-maps',
  load(id) {
    if (!id.includes(workflowParser) || !id.endsWith('.js')) return null;
    return readFileSync(id, 'utf8').replace(/^\/\/# sourceMappingURL=.*$/m, '');
  },
};

/** The tests that have a document: components, and what runs on pages. */
const withDocument = ['**/*.test.tsx', 'page/**/*.test.ts'];
// The e2e tests have a configuration of their own: they need a build and two browsers.
const exclude = [...configDefaults.exclude, 'e2e/**', '.cache/**'];

export default defineConfig({
  plugins: [withoutMissingMaps, drawnPlugin(), gazetteerPlugin(), knowledgePlugin()],
  test: {
    // Property tests run hundreds of cases: a busy machine takes longer than the 5 s of old.
    testTimeout: 30_000,
    projects: [
      {
        extends: true,
        // Modules without a document and without state: one worker takes file after file, which halves
        // the time, for starting a worker for each costs more than most of these tests.
        test: {
          name: 'pure',
          isolate: false,
          exclude: [...exclude, ...withDocument],
          // It imports JSON in the way of bundlers, which Node refuses.
          server: { deps: { inline: [workflowParser] } },
        },
      },
      {
        extends: true,
        // A worker for each file, so that none finds what another left in the document.
        test: { name: 'document', include: withDocument, exclude },
      },
    ],
  },
});
