/** The manifest of each browser's build. What the browser shows of it stands in `_locales`. */
import { messageOfCommand } from '../locales/manifest.ts';
import { firefoxId } from './firefox-id.ts';
import { oldestVersions } from './oldest-versions.ts';

/** What administrators can set; Firefox asks for no such file. */
export const managedSchemaFile = 'managed-schema.json';

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

const oldestFirefox = `${oldestVersions.firefox}.0`;

const command = (name: string) => `__MSG_${messageOfCommand(name)}__`;

/**
 * @param browser - as WXT names it: `firefox`, else one that is built on Chromium.
 * @param isServed - for `npm run dev`, where our pages load their scripts from WXT's server.
 */
export function manifestOf({ browser, isServed }: { browser: string; isServed: boolean }) {
  return {
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['storage', 'scripting', 'contextMenus', 'alarms'],
    omnibox: { keyword: 'names' },
    host_permissions: ['<all_urls>'],
    action: { default_title: '__MSG_name__' },
    ...(isServed ? {} : { content_security_policy: { extension_pages: pagePolicy } }),
    // Four is the most that Chrome takes suggestions for. docs/card.md says how these were chosen.
    commands: {
      _execute_action: {
        suggested_key: { default: 'Alt+Shift+End' },
        description: command('_execute_action'),
      },
      'next-mention': {
        suggested_key: { default: 'Alt+Shift+PageDown' },
        description: command('next-mention'),
      },
      'previous-mention': {
        suggested_key: { default: 'Alt+Shift+PageUp' },
        description: command('previous-mention'),
      },
      'open-card': {
        suggested_key: { default: 'Alt+Shift+Home' },
        description: command('open-card'),
      },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: firefoxId,
              strict_min_version: oldestFirefox,
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: oldestFirefox },
          },
        }
      : {
          minimum_chrome_version: String(oldestVersions.chromium),
          storage: { managed_schema: managedSchemaFile },
        }),
  };
}
