import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'wxt';
import { interfaceLanguages } from './data/schema.ts';
import { messagesOf } from './locales/manifest.ts';
import { bareContentScript } from './scripts/bare-content-script.ts';
import { compileAtOnce } from './scripts/compile-at-once.ts';
import { drawnPlugin } from './scripts/drawn/plugin.ts';
import { exportFiles, exportsFolder } from './scripts/exports/files.ts';
import { citationsPlugin } from './scripts/exports/plugin.ts';
import { gazetteerPlugin } from './scripts/gazetteer/plugin.ts';
import { knowledgePlugin } from './scripts/knowledge/plugin.ts';
import { packagesOf } from './scripts/licences/packages.ts';
import { licencesPage } from './scripts/licences/page.ts';
import { managedSchemaFile, manifestOf } from './scripts/manifest.ts';
import { markupFreePreact } from './scripts/markup-free-preact.ts';
import { minifyAgain } from './scripts/minify-again.ts';
import { managedSchema } from './settings/managed.ts';

export default defineConfig({
  // Auto-imports climb over the walls between the rooms unseen (docs/architecture.md).
  imports: false,
  hooks: {
    'build:publicAssets': (_, files) => {
      files.push({
        relativeDest: managedSchemaFile,
        contents: `${JSON.stringify(managedSchema(), null, 2)}\n`,
      });
      for (const language of interfaceLanguages) {
        files.push({
          relativeDest: `_locales/${language}/messages.json`,
          contents: `${JSON.stringify(messagesOf(language), null, 2)}\n`,
        });
      }
      for (const { name, contents } of exportFiles()) {
        files.push({ relativeDest: `${exportsFolder}/${name}`, contents });
      }
    },
    // When all bundles are there, for they say whose code is in them.
    'build:done': ({ config }, { steps }) => {
      // In development mode the bundles hold more packages than are shipped.
      if (config.command !== 'build') return;
      const modules = steps.flatMap(({ chunks }) =>
        chunks.flatMap((chunk) => ('moduleIds' in chunk ? chunk.moduleIds : [])),
      );
      const own = readFileSync(join(import.meta.dirname, 'LICENSE'), 'utf8');
      writeFileSync(join(config.outDir, 'licences.html'), licencesPage(own, packagesOf(modules)));
    },
    'config:resolved': ({ config }) => {
      // WXT 0.21.4 runs its auto-import plugin even so: a parameter that happens to be called `storage`
      // brought 18 kB of its storage library into the script on every page.
      config.imports.presets = [];
      config.imports.imports = [];
    },
  },
  manifestVersion: 3,
  vite: () => ({
    // Vite's stand-in for browsers without `modulepreload` fetches; ours have it.
    build: { modulePreload: { polyfill: false } },
    plugins: [
      drawnPlugin(),
      gazetteerPlugin(),
      knowledgePlugin(),
      citationsPlugin(),
      markupFreePreact(),
      bareContentScript(),
      compileAtOnce(),
      minifyAgain(),
    ],
  }),
  manifest: ({ browser, command }) => manifestOf({ browser, isServed: command === 'serve' }),
});
