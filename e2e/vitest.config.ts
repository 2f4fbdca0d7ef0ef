import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { drawnPlugin } from '../scripts/drawn/plugin.ts';
import { gazetteerPlugin } from '../scripts/gazetteer/plugin.ts';
import { knowledgePlugin } from '../scripts/knowledge/plugin.ts';

/** The files that take longest, by what `npm test` prints, longest first. */
const longest = [
  ...['memory', 'faults', 'popup', 'dossier', 'hostile', 'fuzz/firefox', 'fuzz/chromium', 'pages'],
  ...['card', 'card-access', 'managed', 'settings', 'update', 'killed', 'release', 'security'],
];

/** Begins with the longest files, so that no long one is left alone at the end. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => {
      const index = longest.findIndex((name) => moduleId.endsWith(`/e2e/${name}.test.ts`));
      return index === -1 ? longest.length : index;
    };
    return (await super.sort(files)).toSorted((a, b) => rank(a) - rank(b));
  }
}

export default defineConfig({
  // The fuzz test asks `mentions` itself what is to be marked.
  plugins: [drawnPlugin(), gazetteerPlugin(), knowledgePlugin()],
  test: {
    name: 'e2e',
    dir: import.meta.dirname,
    include: ['**/*.test.ts'],
    sequence: { sequencer: LongestFirst },
    // Each file starts browsers of its own and waits for them most of the time, so that there may be more
    // files at once than there are cores.
    maxWorkers: availableParallelism() + 1,
    // The files of a worker share its browsers.
    isolate: false,
    globalSetup: join(import.meta.dirname, 'end-browsers.ts'),
    // For a machine that is busy or slow: no test fails for its timing.
    testTimeout: 180_000,
    hookTimeout: 240_000,
  },
});
