import { describe, expect, it } from 'vitest';
import { interfaceLanguages } from '../../data/schema.ts';
import { dossierKnowledge } from './knowledge.ts';
import { largeMapView } from './large-map.ts';

const { places, mapNames, largeMap: drawn } = dossierKnowledge;
const preference = { leader: 'page', script: 'both' } as const;

describe('the large map', () => {
  it.each(interfaceLanguages)('draws the four and names them within its box, in %s', (language) => {
    const map = largeMapView({ places, drawn, mapNames, preference, language });
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
      drawn,
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
      largeMapView({ places, drawn, mapNames, preference: { leader, script }, language: 'en' })
        .labels.find(({ id }) => id === 'iturup')
        ?.lines.map(({ text }) => text);
    expect(lines('russian', 'both')).toEqual(['Iturup', 'Etorofu']);
    expect(lines('japanese', 'native')).toEqual(['択捉島', 'Итуруп']);
  });

  it('cuts the land off at its edges, and fills no sea', () => {
    const map = largeMapView({ places, drawn, mapNames, preference, language: 'en' });
    const points = [...map.land.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => [
      Number(x),
      Number(y),
    ]);
    expect(points.length).toBeGreaterThan(300);
    for (const [x = -1, y = -1] of points) {
      expect(x >= 0 && x <= map.width && y >= 0 && y <= map.height).toBe(true);
    }
    // A ring that ran the other way round would be all the world but the island.
    const corners = points.filter(([x, y]) => x === map.width && y === map.height);
    expect(corners).toEqual([]);
  });
});
