/** How a page names the places: the counts behind the popup's bar. */
import type { PlaceId, Side } from '../../data/schema.ts';

/** What is counted of a mention, in page order. */
export interface NamedMention {
  readonly place: PlaceId;
  readonly side: Side;
  readonly surface: string;
  /** The words after it in its flow. */
  readonly after: string;
}

/** Who is named how often. `both`: both sides' names of one place side by side, counted once a pair. */
export interface NamingProfile {
  readonly russian: number;
  readonly both: number;
  readonly japanese: number;
  readonly neutral: number;
}

export interface PlaceCount {
  readonly place: PlaceId;
  readonly count: number;
}

/**
 * Names stand side by side with at most this many characters between them, as in "Kunashir (Kunashiri
 * in Japanese)" or "the Southern Kurils, which Japan calls the Northern Territories".
 */
const besideCharacters = 24;
const sentenceEnd = /[.;!?]\s|[。；！？]/u;

/** Counts whose names a page uses. */
export function namingProfile(mentions: readonly NamedMention[]): NamingProfile {
  const profile = { russian: 0, both: 0, japanese: 0, neutral: 0 };
  for (let index = 0; index < mentions.length; index += 1) {
    const mention = mentions[index];
    if (!mention) break;
    if (standsBeside(mention, mentions[index + 1])) {
      profile.both += 1;
      index += 1;
    } else {
      profile[mention.side] += 1;
    }
  }
  return profile;
}

/** How often each place is mentioned, in the order in which the places first appear. */
export function placeCounts(mentions: readonly Pick<NamedMention, 'place'>[]): PlaceCount[] {
  const counts = new Map<PlaceId, number>();
  for (const { place } of mentions) counts.set(place, (counts.get(place) ?? 0) + 1);
  return [...counts].map(([place, count]) => ({ place, count }));
}

function standsBeside(mention: NamedMention, next: NamedMention | undefined): boolean {
  if (!next || next.place !== mention.place) return false;
  const sides = new Set([mention.side, next.side]);
  if (!sides.has('russian') || !sides.has('japanese')) return false;
  const at = mention.after.indexOf(next.surface);
  return at >= 0 && at <= besideCharacters && !sentenceEnd.test(mention.after.slice(0, at));
}
