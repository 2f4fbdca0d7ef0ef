import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { toBackgroundSchema } from './messages.ts';

const parses = (message: unknown) => v.safeParse(toBackgroundSchema, message).success;

describe('a message to the background', () => {
  it.each([
    { type: 'paint-marks', on: [':root>body:nth-child(2)', '#a>p:nth-child(3)'] },
    { type: 'paint-marks', on: [''] },
    { type: 'paint-card' },
    { type: 'bring-marks' },
    { type: 'bring-marks', address: 'https://example.org/news' },
    { type: 'mark-settings' },
    { type: 'load-card' },
    { type: 'count', count: 3 },
    { type: 'open-page', page: 'dossier', part: 'place/iturup' },
    { type: 'open-page', page: 'options' },
    { type: 'open-panel', query: 'Iturup' },
    { type: 'leave-site' },
  ])('is understood: %j', (message) => {
    expect(parses(message)).toBe(true);
  });

  it.each([
    undefined,
    'load-card',
    [],
    {},
    { to: 'card', type: 'load-card' },
    { type: 'load-anything' },
    { type: 'bring-marks', address: 1 },
    { type: 'load-card', files: ['evil.js'] },
    { type: 'paint-marks', on: [] },
    { type: 'paint-marks', on: ['p'], css: 'body{display:none}' },
    { type: 'paint-marks', on: ['body{display:none}p'] },
    { type: 'paint-marks', on: ['p::highlight(a),p'] },
    { type: 'count', count: -1 },
    { type: 'count', count: 0.5 },
    { type: 'count', count: Number.NaN },
    { type: 'open-panel' },
    { type: 'leave-site', url: 'https://example.org/' },
    { type: 'open-panel', query: 'a'.repeat(201) },
    { type: 'open-page', page: 'https://example.org/' },
    { type: 'open-page', page: 'dossier', part: 'javascript:alert(1)' },
    { type: 'open-page', page: 'dossier', part: '../popup' },
    { type: 'open-page', page: 'dossier', part: 'place/iturup#x' },
    { type: 'open-page', page: 'dossier', part: 'place/iturup\n' },
  ])('is refused: %j', (message) => {
    expect(parses(message)).toBe(false);
  });
});
