import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { PlaceId } from '../data/schema.ts';
import { needsShared, sharedExists, sharedFolder } from '../scripts/shared.ts';
import { find } from './find.ts';

interface Name {
  readonly text: string;
  readonly lang: string;
  readonly place: PlaceId;
  readonly isAmbiguous: boolean;
}

interface NamesFile {
  readonly entities: readonly {
    readonly id: PlaceId;
    readonly aliases: readonly {
      text: string;
      lang: string;
      confidence: string;
      ambiguous_alone: boolean;
    }[];
  }[];
}

/** Places that the product gives other than the list does, and why. */
const otherPlaces: readonly { readonly pattern: RegExp; readonly place: PlaceId }[] = [
  // The Lesser Kurils hold Shikotan too and are a part of the chain, not one of the four.
  { pattern: /^(lesser|malye|мал|cadeia menor)/i, place: 'kurils' },
  // A "Kuril Islands dispute" names the chain; that it is about the four is for the card to say.
  { pattern: /^(kuril islands dispute|disputed kuril islands)$/i, place: 'kurils' },
];

/** What the list has with a name and the mention leaves out. */
const around = /^the(?=\s)\s+(?=\S*kurile)|^disputed\s+(?=\S*kuril)|\s+dispute$/iu;

/** Names that the list has as unambiguous and that need a word beside them all the same. */
const needSupport: readonly RegExp[] = [
  // Adjectives: of the islands, or of the towns of Kurilsk, a tea and a cat.
  /^\S+ (северо-?курильский|kurylsk.*|kurylscy)$/i,
  // What any country can call its own north, and any coast its islands.
  /^\S+ (four northern islands|北方地域|북방 영토|(vùng )?lãnh thổ ph.*|плоски[ех] остров.*)$|zh.* 北方領土$/i,
  // Nemuro's Habomai on Hokkaido, the Ainu word for a village, and Corel the program.
  /^\S+ (齿舞|齒舞|コタン|كوريل)$/,
];

const needsSupport = ({ lang, text }: Name) =>
  needSupport.some((pattern) => pattern.test(`${lang} ${text}`));

/** The ways that pages write a name. */
const forms: Readonly<Record<string, (text: string) => string>> = {
  'as it is': (text) => text,
  'in capitals': (text) => text.toUpperCase(),
  'broken over an indented line': (text) => text.replaceAll(' ', '\n    '),
  'with no-break spaces': (text) => text.replaceAll(' ', '\u00a0'),
  'with soft hyphens': (text) => between(text, '\u00ad'),
  'with zero-width spaces': (text) => between(text, '\u200b'),
  'in full-width letters': (text) =>
    text.replace(/[A-Za-z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)),
  'in decomposed letters': (text) => text.normalize('NFD'),
  'without macrons': (text) =>
    text
      .normalize('NFD')
      .replace(/\u0304/g, '')
      .normalize('NFC'),
  'with curly apostrophes': (text) => text.replaceAll("'", '’'),
};

/** A sign between the letters, where a letter's own marks are done. */
function between(text: string, sign: string): string {
  return text.replace(/\p{L}(?=\p{L})(?![ㇰ-ㇿ]|.[ㇰ-ㇿ])/gu, (letter) => letter + sign);
}

/** The mentions over the name at `start` in a sentence, as place and surface. */
function foundAt(sentence: string, start: number, end: number, language: string): string[] {
  return find(sentence, { language })
    .filter((mention) => mention.start < end && mention.end > start)
    .map((mention) => `${mention.place} ${sentence.slice(mention.start, mention.end)}`);
}

describe.skipIf(!sharedExists)(needsShared('every alias that is not of low confidence'), () => {
  const file: NamesFile = sharedExists
    ? JSON.parse(readFileSync(`${sharedFolder}/facts/names.json`, 'utf8'))
    : { entities: [] };
  const names: Name[] = file.entities.flatMap(({ id, aliases }) =>
    aliases
      .filter(({ confidence }) => confidence !== 'low')
      .map(({ text, lang, ambiguous_alone: isAmbiguous }) => {
        const place = otherPlaces.find(({ pattern }) => pattern.test(text))?.place ?? id;
        return { text, lang, place, isAmbiguous };
      }),
  );

  describe.each(Object.entries(forms))('among other names, %s', (_, form) => {
    const before = 'Etorofu Island, Kunashir Island; Hokkaido: ';
    it.each(names)('$lang $text is found with its place', ({ text, lang, place }) => {
      const written = form(text);
      const sentence = `${before}${written} (Kuril Islands, Iturup, 日本, Япония).`;
      const end = before.length + written.length;
      const surface = form(text.replace(around, ''));
      expect(foundAt(sentence, before.length, end, lang)).toEqual([`${place} ${surface}`]);
    });
  });

  describe('with nothing beside it', () => {
    const alone = names.filter((name) => !name.isAmbiguous && !needsSupport(name));
    it.each(alone)('$lang $text is found with its place', ({ text, lang, place }) => {
      const surface = text.replace(around, '');
      expect(foundAt(`— ${text} …`, 2, 2 + text.length, lang)).toEqual([`${place} ${surface}`]);
    });
  });

  it('leaves out nothing that the list is sure of without a reason', () => {
    const left = names.filter((name) => !name.isAmbiguous && needsSupport(name));
    expect(left.length).toBeGreaterThan(0);
    for (const { text, lang } of left) {
      expect(foundAt(`— ${text} …`, 2, 2 + text.length, lang), text).toEqual([]);
    }
  });
});
