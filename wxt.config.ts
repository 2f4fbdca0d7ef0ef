import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'wxt';
import { compileAtOnce } from './scripts/compile-at-once.ts';
import { exportFiles, exportsFolder } from './scripts/exports/files.ts';
import { firefoxId } from './scripts/firefox-id.ts';
import { gazetteerPlugin } from './scripts/gazetteer/plugin.ts';
import { knowledgePlugin } from './scripts/knowledge/plugin.ts';
import { packagesOf } from './scripts/licences/packages.ts';
import { licencesPage } from './scripts/licences/page.ts';
import { markupFreePreact } from './scripts/markup-free-preact.ts';
import { managedSchema } from './settings/managed.ts';

/** What administrators can set; Firefox asks for no such file. */
const managedSchemaFile = 'managed-schema.json';

/**
 * The policy of our own pages: nothing at all, then what they need. No directive allows a connection, so
 * they have no network, and strings cannot become markup or code: we ask for Trusted Types and allow no
 * policy that could make one. Firefox knows the two from 148 on and passes over them before.
 */
const pagePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

export default defineConfig({
  // Auto-imports climb over the walls between the rooms unseen (docs/architecture.md).
  imports: false,
  hooks: {
    'build:publicAssets': (_, files) => {
      files.push({
        relativeDest: managedSchemaFile,
        contents: `${JSON.stringify(managedSchema(), null, 2)}\n`,
      });
      for (const { name, contents } of exportFiles()) {
        files.push({ relativeDest: `${exportsFolder}/${name}`, contents });
      }
    },
    // When all bundles are there, for they say whose code is in them.
    'build:done': ({ config }, { steps }) => {
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
    plugins: [gazetteerPlugin(), knowledgePlugin(), markupFreePreact(), compileAtOnce()],
    resolve: {
      alias: {
        // WXT's own tells pages the extension's id; see there.
        'wxt/utils/content-script-context': join(import.meta.dirname, 'page/silent-context.ts'),
      },
    },
  }),
  manifest: ({ browser }) => ({
    name: 'Two Names',
    description:
      'Both names of the islands between Hokkaido and Kamchatka, with the background and sources, on any page you read.',
    permissions: ['storage', 'scripting', 'contextMenus'],
    omnibox: { keyword: 'names' },
    host_permissions: ['<all_urls>'],
    action: { default_title: 'Two Names' },
    content_security_policy: { extension_pages: pagePolicy },
    // Four is the most that Chrome takes suggestions for. Alt+Shift is left free by both browsers.
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+U' } },
      'next-mention': {
        suggested_key: { default: 'Alt+Shift+Period' },
        description: 'Go to the next mention',
      },
      'previous-mention': {
        suggested_key: { default: 'Alt+Shift+Comma' },
        description: 'Go to the previous mention',
      },
      'open-card': {
        suggested_key: { default: 'Alt+Shift+O' },
        description: 'Open the card on the mention at the caret or selection',
      },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: firefoxId,
              strict_min_version: '146.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '146.0' },
          },
        }
      : { minimum_chrome_version: '128', storage: { managed_schema: managedSchemaFile } }),
  }),
});
