import { expect, it } from 'vitest';
import { interfaceLanguages } from '../data/schema.ts';
import { manifestOf } from '../scripts/manifest.ts';
import { messagesOf } from './manifest.ts';

const used = (['chrome', 'firefox'] as const).flatMap((browser) =>
  [...JSON.stringify(manifestOf({ browser, isServed: false })).matchAll(/__MSG_(\w+?)__/g)].map(
    ([, name]) => name,
  ),
);

it.each(interfaceLanguages)(
  'says each message of the manifest in %s, and no empty one',
  (language) => {
    const messages = messagesOf(language);
    expect(Object.keys(messages).sort()).toEqual([...new Set(used)].sort());
    for (const [name, { message }] of Object.entries(messages)) {
      expect(message.trim(), name).not.toBe('');
    }
    // The stores' limit, and the browsers' for a command is far beyond.
    expect(messages.description?.message.length).toBeLessThanOrEqual(132);
  },
);

it('says something else in each language but for the name', () => {
  const [first, ...others] = interfaceLanguages.map(messagesOf);
  for (const other of others) {
    for (const [name, { message }] of Object.entries(other)) {
      if (name !== 'name') expect(message).not.toBe(first?.[name]?.message);
    }
  }
});

it('has all that browsers show of the manifest in messages', () => {
  const manifest = manifestOf({ browser: 'chrome', isServed: false });
  const shown = [manifest.name, manifest.description, manifest.action.default_title];
  const commands = Object.values(manifest.commands).map((command) => command.description);
  for (const text of [...shown, ...commands]) expect(text).toMatch(/^__MSG_\w+__$/);
});
