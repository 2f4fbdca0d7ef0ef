import { arabic, hindi, indonesian, turkish, vietnamese } from './asian.ts';
import { chinese } from './chinese.ts';
import { english } from './english.ts';
import { german, scandinavian } from './germanic.ts';
import { japanese } from './japanese.ts';
import { korean } from './korean.ts';
import { ainu, estonian, finnish, greek, hungarian } from './others.ts';
import { french, italian, portuguese, romanian, spanish } from './romance.ts';
import { russian } from './russian.ts';
import type { AliasTable } from './schema.ts';
import { belarusian, bulgarian, polish } from './slavic.ts';
import { ukrainian } from './ukrainian.ts';

/** Every table of aliases. Where an alias stands in several, the text's language chooses. */
export const aliasTables: readonly AliasTable[] = [
  english,
  japanese,
  russian,
  chinese,
  korean,
  ukrainian,
  polish,
  german,
  french,
  spanish,
  italian,
  portuguese,
  turkish,
  vietnamese,
  indonesian,
  arabic,
  hindi,
  scandinavian,
  finnish,
  estonian,
  hungarian,
  romanian,
  bulgarian,
  belarusian,
  greek,
  ainu,
];
