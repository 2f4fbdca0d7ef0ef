// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { Skim } from './skim.ts';
import { Survey } from './survey.ts';

beforeEach(() => {
  document.body.innerHTML = '';
});

function areasOf(root: Element) {
  const skim = new Skim(root);
  skim.prepare();
  return Array.from({ length: 20 }, () => skim.next()).filter((area) => area !== undefined);
}

describe('skimming', () => {
  it('reads all text once and in order, however many areas there are', () => {
    const words = Array.from({ length: 150 }, (_, index) => `<p>word ${index} <b>bold</b></p>`);
    document.body.innerHTML = `before ${words.join('\n')} behind`;
    const areas = areasOf(document.body);
    expect(areas.length).toBeGreaterThan(1);
    expect(areas.map(({ text }) => text).join('')).toBe(document.body.textContent);
  });

  it('leaves out long scripts, and nothing beside them', () => {
    const script = `<script type="json">${'x'.repeat(600)}</script>`;
    document.body.innerHTML = `<p>one</p>${script}<p>two</p>${script}${script}three`;
    expect(
      areasOf(document.body)
        .map(({ text }) => text)
        .join(''),
    ).toBe('onetwothree');
  });

  it('hands areas with ruby over to be read node by node', () => {
    document.body.innerHTML = '<p>択<ruby>捉<rt>とろふ</rt></ruby>島</p>';
    expect(areasOf(document.body).map(({ text }) => text)).toEqual([undefined]);
  });
});

describe('the survey', () => {
  it('stops for good at the text that it is to stop before', () => {
    document.body.innerHTML = '<p>one</p><p>two</p><p>three</p>';
    const [, second] = document.querySelectorAll('p');
    const survey = new Survey({
      root: document.body,
      until: second?.firstChild ?? undefined,
      stemsIn: () => [],
      hasRuby: false,
    });
    expect(survey.read()?.text).toBe('one');
    expect(survey.read()).toBeUndefined();
  });
});
