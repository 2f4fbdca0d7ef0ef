import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { PlaceId } from '../data/schema.ts';
import { spellings } from '../scripts/gazetteer/compile.ts';
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

/** What is wrong with a name written in a form, among other names that say what is spoken of. */
function faultAmongOthers({ text, lang, place }: Name, form: (text: string) => string): string[] {
  const before = 'Etorofu Island, Kunashir Island; Hokkaido: ';
  const written = form(text);
  const sentence = `${before}${written} (Kuril Islands, Iturup, 日本, Япония).`;
  const found = foundAt(sentence, before.length, before.length + written.length, lang);
  return faults(`${lang} ${text}`, found, `${place} ${form(text.replace(around, ''))}`);
}

/** The name with what was found in its place, or nothing where that is what was expected. */
function faults(name: string, found: readonly string[], expected: string): string[] {
  return found.length === 1 && found[0] === expected
    ? []
    : [`${name}: found [${found.join(', ')}], expected [${expected}]`];
}

/**
 * Each spelling of our own tables, in the language that its table is for. A capital inside a word comes of
 * writing out alternatives together (SüdKurilen beside Südkurilen); nobody spells so.
 */
const ourNames: readonly Name[] = spellings()
  .filter(({ text }) => !/\p{Ll}\p{Lu}/u.test(text))
  .map(({ text, languages, row }) => ({
    text,
    lang: languages[0] ?? 'und',
    place: row.place,
    isAmbiguous: row.certainty !== undefined,
  }));

describe('every spelling of our tables', () => {
  it.each(Object.entries(forms))('is found among other names %s', (_, form) => {
    expect(ourNames.flatMap((name) => faultAmongOthers(name, form))).toEqual([]);
  });
});

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

  it.each(Object.entries(forms))('is found among other names %s', (_, form) => {
    expect(names.flatMap((name) => faultAmongOthers(name, form))).toEqual([]);
  });

  it('is found with nothing beside it', () => {
    const alone = names.filter((name) => !name.isAmbiguous && !needsSupport(name));
    const wrong = alone.flatMap(({ text, lang, place }) =>
      faults(
        `${lang} ${text}`,
        foundAt(`— ${text} …`, 2, 2 + text.length, lang),
        `${place} ${text.replace(around, '')}`,
      ),
    );
    expect(wrong).toEqual([]);
  });

  it('leaves out nothing that the list is sure of without a reason', () => {
    const left = names.filter((name) => !name.isAmbiguous && needsSupport(name));
    expect(left.length).toBeGreaterThan(0);
    const found = left.flatMap(({ text, lang }) =>
      foundAt(`— ${text} …`, 2, 2 + text.length, lang),
    );
    expect(found).toEqual([]);
  });
});
