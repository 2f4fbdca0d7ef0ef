/** The tables of `data` that a card draws on, gathered so that tests and previews can bring their own. */
import { background } from '../data/background.ts';
import { checks } from '../data/checks.ts';
import { coasts } from '../data/coasts.ts';
import { mapNames } from '../data/map.ts';
import { places } from '../data/places.ts';
import { quotes } from '../data/quotes.ts';
import { reports } from '../data/reports.ts';
import type {
  Check,
  Coast,
  MapName,
  Place,
  Quote,
  Report,
  Source,
  Speaker,
  Statement,
  TimelineEvent,
  TopicEntry,
} from '../data/schema.ts';
import { sources } from '../data/sources.ts';
import { speakers } from '../data/speakers.ts';
import { timeline } from '../data/timeline.ts';
import { topicEntries } from '../data/topics.ts';

export interface Knowledge {
  readonly places: readonly Place[];
  /** The dispute in brief. */
  readonly background: readonly Statement[];
  readonly timeline: readonly TimelineEvent[];
  readonly quotes: readonly Quote[];
  readonly topics: readonly TopicEntry[];
  readonly checks: readonly Check[];
  readonly reports: readonly Report[];
  readonly speakers: readonly Speaker[];
  readonly sources: readonly Source[];
  readonly coasts: readonly Coast[];
  readonly mapNames: readonly MapName[];
}

/** What we know, all of it. */
export const knowledge: Knowledge = {
  places,
  background,
  timeline,
  quotes,
  topics: topicEntries,
  checks,
  reports,
  speakers,
  sources,
  coasts,
  mapNames,
};
