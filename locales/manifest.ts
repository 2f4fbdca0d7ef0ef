/**
 * The words that the browser itself shows: in its list of extensions, in its page of keys, in its toolbar.
 * They follow the browser's language, not the setting, for the browser reads them from `_locales`.
 */
import type { InterfaceLanguage } from '../data/schema.ts';
import { manifest as en } from './en/manifest.ts';
import { options as enOptions } from './en/options.ts';
import { manifest as ja } from './ja/manifest.ts';
import { options as jaOptions } from './ja/options.ts';
import { manifest as ru } from './ru/manifest.ts';
import { options as ruOptions } from './ru/options.ts';

export type ManifestWords = typeof en;

const words: Record<InterfaceLanguage, ManifestWords> = { en, ja, ru };
const commands = {
  en: enOptions.keys.commands,
  ja: jaOptions.keys.commands,
  ru: ruOptions.keys.commands,
};

/** The manifest's words in a language. */
export function manifestWordsOf(language: InterfaceLanguage): ManifestWords {
  return words[language];
}

/** A file of `_locales`: by the name that the manifest uses, `__MSG_name__`. */
export type Messages = Readonly<Record<string, { readonly message: string }>>;

/** What `_locales` says in a language: name, description, and what each command does. */
export function messagesOf(language: InterfaceLanguage): Messages {
  const { name, description } = words[language];
  const said = Object.entries(commands[language]).map(([command, text]) => [
    messageOfCommand(command),
    { message: text },
  ]);
  return {
    name: { message: name },
    description: { message: description },
    ...Object.fromEntries(said),
  };
}

/**
 * The name of a command's message. Chromium reads a name up to the next two underscores, so that it may hold
 * no two in a row.
 */
export function messageOfCommand(command: string): string {
  return `command_${command.replace(/\W/g, '_').replace(/^_+/, '')}`;
}
