import { defineConfig } from 'wxt';
import { gazetteerPlugin } from './scripts/gazetteer/plugin.ts';

/** The one id that Firefox knows the extension by, for good: settings in sync storage hang on it. */
const firefoxId = '{8f3b2a56-6c1d-4e0e-9a57-1d2f4b7c90e3}';

export default defineConfig({
  // Auto-imports climb over the walls between the rooms unseen (docs/architecture.md).
  imports: false,
  manifestVersion: 3,
  vite: () => ({ plugins: [gazetteerPlugin()] }),
  manifest: ({ browser }) => ({
    name: 'Two Names',
    description:
      'Both names of the islands between Hokkaido and Kamchatka, with the background and sources, on any page you read.',
    permissions: ['storage', 'scripting'],
    host_permissions: ['<all_urls>'],
    action: { default_title: 'Two Names' },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: firefoxId,
              strict_min_version: '146.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '128' }),
  }),
});
