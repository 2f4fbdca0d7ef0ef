import { english } from './english.ts';
import { japanese } from './japanese.ts';
import { russian } from './russian.ts';
import type { AliasTable } from './schema.ts';

/** Every table of aliases. Where an alias stands in several, the text's language chooses. */
export const aliasTables: readonly AliasTable[] = [english, japanese, russian];
