import { describe, expect, it } from 'vitest';
import { interfaceLanguages } from '../data/schema.ts';
import { knowledge } from './knowledge.ts';
import { largeMapView } from './large-map.ts';

const { places, coasts, mapNames } = knowledge;
const preference = { leader: 'page', script: 'both' } as const;

describe('the large map', () => {
  it.each(interfaceLanguages)('draws the four and names them within its box, in %s', (language) => {
    const map = largeMapView({ places, coasts, mapNames, preference, language });
    expect(map.islands.map(({ place }) => place)).toEqual([
      'iturup',
      'kunashir',
      'shikotan',
      'habomai',
    ]);
    expect(map.islands.every(({ path }) => path.startsWith('M'))).toBe(true);
    for (const { id, x, y } of map.labels) {
      expect(x > 0 && x < map.width && y > 0 && y < map.height, id).toBe(true);
    }
  });

  it('shows every name of the four at first', () => {
    const { four, labels, width, height } = largeMapView({
      places,
      coasts,
      mapNames,
      preference,
      language: 'en',
    });
    const seen = (four.width * height) / width;
    for (const { id, x, y } of labels.filter(({ weight }) => weight === 'place')) {
      expect(x > four.x && x < four.x + four.width, id).toBe(true);
      expect(y > four.y && y < four.y + seen, id).toBe(true);
    }
  });

  it('names each island in the order and script that the reader prefers', () => {
    const lines = (leader: 'russian' | 'japanese', script: 'native' | 'both') =>
      largeMapView({ places, coasts, mapNames, preference: { leader, script }, language: 'en' })
        .labels.find(({ id }) => id === 'iturup')
        ?.lines.map(({ text }) => text);
    expect(lines('russian', 'both')).toEqual(['Iturup', 'Etorofu']);
    expect(lines('japanese', 'native')).toEqual(['択捉島', 'Итуруп']);
  });
});
