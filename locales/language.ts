import type { InterfaceLanguage } from '../data/schema.ts';

/**
 * The interface language that a setting means.
 * @param setting - as stored; `browser` follows the browser.
 * @param browserLanguage - a BCP 47 tag, as `navigator.language` has it.
 */
export function interfaceLanguage(
  setting: InterfaceLanguage | 'browser',
  browserLanguage: string,
): InterfaceLanguage {
  if (setting !== 'browser') return setting;
  const primary = browserLanguage.split('-')[0];
  return primary === 'ja' || primary === 'ru' ? primary : 'en';
}
