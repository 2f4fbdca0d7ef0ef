/** The tables of `data` that a card draws on, in one object. */
import { background } from '../data/background.ts';
import { checks } from '../data/checks.ts';
import { cueTables } from '../data/cues/index.ts';
import { mapNames } from '../data/map.ts';
import { places } from '../data/places.ts';
import { quotes } from '../data/quotes.ts';
import { reports } from '../data/reports.ts';
import {
  type Check,
  type Figure,
  interfaceLanguages,
  type LanguageCues,
  type Localized,
  type MapName,
  type Place,
  type Quote,
  type Report,
  type Source,
  type Speaker,
  type Statement,
  type TimelineEvent,
  type TopicEntry,
} from '../data/schema.ts';
import { sources } from '../data/sources.ts';
import { speakers } from '../data/speakers.ts';
import { timeline } from '../data/timeline.ts';
import { topicEntries } from '../data/topics.ts';
import { figureValue } from './format.ts';

/** A work without what the citation files alone say of it. */
export type Work = Omit<Source, 'kind' | 'authors'>;

/** A place whose figures are written out. */
export interface WrittenPlace extends Place {
  figures: WrittenFigure[];
}
/** A figure with its number and unit as each language writes them. */
export type WrittenFigure = Figure & { readonly written: Localized };

/**
 * A place with its figures written out. Done when the extension is built, because in a page a formatter of numbers
 * takes 10 ms to make.
 */
export function withFiguresWritten(place: Place): WrittenPlace {
  const figures = place.figures.map((figure): WrittenFigure => {
    const written = interfaceLanguages.map((language) => [language, figureValue(figure, language)]);
    return { ...figure, written: Object.fromEntries(written) as Localized };
  });
  return { ...place, figures };
}

export interface Tables {
  readonly places: readonly WrittenPlace[];
  /** The dispute in brief. */
  readonly background: readonly Statement[];
  readonly timeline: readonly TimelineEvent[];
  readonly quotes: readonly Quote[];
  readonly topics: readonly TopicEntry[];
  /** The cues that show a topic, by language. */
  readonly cues: Readonly<Record<string, LanguageCues>>;
  readonly checks: readonly Check[];
  readonly reports: readonly Report[];
  readonly speakers: readonly Speaker[];
  readonly sources: readonly Work[];
  readonly mapNames: readonly MapName[];
}

export const tables: Tables = {
  places: places.map(withFiguresWritten),
  background,
  timeline,
  quotes,
  topics: topicEntries,
  cues: cueTables,
  checks,
  reports,
  speakers,
  sources: sources.map(({ kind, authors, ...work }) => work),
  mapNames,
};
