import { describe, expect, it } from 'vitest';
import { type NamedMention, namingProfile, placeCounts } from './profile.ts';

function mention(
  place: NamedMention['place'],
  side: NamedMention['side'],
  surface: string,
  after = '',
): NamedMention {
  return { place, side, surface, after };
}

describe('the naming profile', () => {
  it('counts whose names a page uses', () => {
    const profile = namingProfile([
      mention('kurils', 'neutral', 'Kurils', ' are far.'),
      mention('iturup', 'russian', 'Iturup', ' has a town.'),
      mention('iturup', 'japanese', 'Etorofu', ' is large.'),
      mention('kunashir', 'russian', 'Kunashir', ''),
    ]);
    expect(profile).toEqual({ russian: 2, both: 0, japanese: 1, neutral: 1 });
  });

  it.each([
    [' (Kunashiri in Japanese) is near.'],
    ['/Kunashiri'],
    [', which Japan calls Kunashiri, is'],
  ])('counts two names of one place side by side once: Kunashir%s', (after) => {
    const profile = namingProfile([
      mention('kunashir', 'russian', 'Kunashir', after),
      mention('kunashir', 'japanese', 'Kunashiri'),
    ]);
    expect(profile).toEqual({ russian: 0, both: 1, japanese: 0, neutral: 0 });
  });

  it.each([
    ['a sentence ends between them', ' is near. Kunashiri'],
    ['they stand far apart', ` ${'and so on '.repeat(5)}Kunashiri`],
    ['they stand in different paragraphs', ' is near.'],
  ])('counts each by itself where %s', (_, after) => {
    const profile = namingProfile([
      mention('kunashir', 'russian', 'Kunashir', after),
      mention('kunashir', 'japanese', 'Kunashiri'),
    ]);
    expect(profile).toEqual({ russian: 1, both: 0, japanese: 1, neutral: 0 });
  });

  it('does not pair different places, nor one side with itself', () => {
    const profile = namingProfile([
      mention('iturup', 'russian', 'Iturup', ', Kunashiri, Kunashiri'),
      mention('kunashir', 'japanese', 'Kunashiri', ', Kunashiri'),
      mention('kunashir', 'japanese', 'Kunashiri'),
    ]);
    expect(profile).toEqual({ russian: 1, both: 0, japanese: 2, neutral: 0 });
  });
});

it('counts the places in the order in which they first appear', () => {
  const mentions = [
    mention('shikotan', 'neutral', 'Shikotan'),
    mention('habomai', 'japanese', 'Habomai'),
    mention('shikotan', 'neutral', 'Shikotan'),
  ];
  expect(placeCounts(mentions)).toEqual([
    { place: 'shikotan', count: 2 },
    { place: 'habomai', count: 1 },
  ]);
});
