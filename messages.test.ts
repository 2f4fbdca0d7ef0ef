import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { toBackgroundSchema } from './messages.ts';

const parses = (message: unknown) => v.safeParse(toBackgroundSchema, message).success;

describe('a message to the background', () => {
  it.each([
    { to: 'background', type: 'paint-marks', on: [':root>body:nth-child(2)', '#a>p:nth-child(3)'] },
    { to: 'background', type: 'paint-marks', on: [''] },
    { to: 'background', type: 'paint-card' },
    { to: 'background', type: 'load-marking' },
    { to: 'background', type: 'mark-settings' },
    { to: 'background', type: 'load-card' },
    { to: 'background', type: 'count', count: 3 },
    { to: 'background', type: 'open-page', page: 'dossier', part: 'place/iturup' },
    { to: 'background', type: 'open-page', page: 'options' },
  ])('is understood: %j', (message) => {
    expect(parses(message)).toBe(true);
  });

  it.each([
    undefined,
    'load-card',
    [],
    {},
    { type: 'load-card' },
    { to: 'card', type: 'load-card' },
    { to: 'background', type: 'load-anything' },
    { to: 'background', type: 'load-card', files: ['evil.js'] },
    { to: 'background', type: 'paint-marks', on: [] },
    { to: 'background', type: 'paint-marks', on: ['p'], css: 'body{display:none}' },
    { to: 'background', type: 'paint-marks', on: ['body{display:none}p'] },
    { to: 'background', type: 'paint-marks', on: ['p::highlight(a),p'] },
    { to: 'background', type: 'count', count: -1 },
    { to: 'background', type: 'count', count: 0.5 },
    { to: 'background', type: 'count', count: Number.NaN },
    { to: 'background', type: 'open-page', page: 'https://example.org/' },
    { to: 'background', type: 'open-page', page: 'dossier', part: 'javascript:alert(1)' },
    { to: 'background', type: 'open-page', page: 'dossier', part: '../popup' },
    { to: 'background', type: 'open-page', page: 'dossier', part: 'place/iturup#x' },
    { to: 'background', type: 'open-page', page: 'dossier', part: 'place/iturup\n' },
  ])('is refused: %j', (message) => {
    expect(parses(message)).toBe(false);
  });
});
