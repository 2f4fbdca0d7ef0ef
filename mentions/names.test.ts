import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { PlaceId } from '../data/schema.ts';
import { needsShared, sharedExists, sharedFolder } from '../scripts/shared.ts';
import { find } from './find.ts';

interface NamesFile {
  readonly entities: readonly {
    readonly id: PlaceId;
    readonly aliases: readonly { text: string; lang: string; confidence: string }[];
  }[];
}

/** Places that the product gives other than the list does, and why. */
const otherPlaces: readonly { readonly pattern: RegExp; readonly place: PlaceId }[] = [
  // The Lesser Kurils hold Shikotan too and are a part of the chain, not one of the four.
  { pattern: /^(lesser|malye|мал|cadeia menor)/i, place: 'kurils' },
  // A "Kuril Islands dispute" names the chain; that it is about the four is for the card to say.
  { pattern: /^(kuril islands dispute|disputed kuril islands)$/i, place: 'kurils' },
];

/** A sentence around a name that leaves no doubt, in no language in particular. */
const around = (name: string) =>
  `Etorofu Island, Kunashir Island; Hokkaido: ${name} (Kuril Islands, Iturup, 日本, Япония).`;

describe.skipIf(!sharedExists)(needsShared('every alias that is not of low confidence'), () => {
  const file: NamesFile = sharedExists
    ? JSON.parse(readFileSync(`${sharedFolder}/facts/names.json`, 'utf8'))
    : { entities: [] };
  const names = file.entities.flatMap(({ id, aliases }) =>
    aliases
      .filter(({ confidence }) => confidence !== 'low')
      .map(({ text, lang }) => ({
        text,
        lang,
        place: otherPlaces.find(({ pattern }) => pattern.test(text))?.place ?? id,
      })),
  );

  it.each(names)('$lang $text is found with its place', ({ text, lang, place }) => {
    const sentence = around(text);
    const start = sentence.indexOf(text, 'Etorofu Island, Kunashir Island; Hokkaido: '.length);
    const over = find(sentence, { language: lang }).filter(
      (mention) => mention.start < start + text.length && mention.end > start,
    );
    expect(over.map((mention) => mention.place)).toEqual([place]);
  });
});
