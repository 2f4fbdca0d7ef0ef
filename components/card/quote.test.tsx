// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { cardContent } from '../../answers/card/card.ts';
import { knowledge } from '../../answers/knowledge.fixture.ts';
import { localeOf } from '../../locales/locale.ts';
import { Quote } from './quote.tsx';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

/** More measurements than any drawing needs: a loop would freeze the page that is read. */
const mostMeasurements = 20;

test('a passage that fits only beside its button is measured a few times, not for ever', () => {
  const [quote] = cardContent(
    { place: 'iturup', settings: { leader: 'page', script: 'both' }, language: 'ru' },
    knowledge,
  ).quotes;
  if (quote === undefined) throw new Error('no quote');
  let measured = 0;
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(63);
  vi.spyOn(HTMLElement.prototype, 'scrollHeight', 'get').mockImplementation(() => {
    measured += 1;
    if (measured > mostMeasurements) throw new Error('It is measured for ever.');
    return document.querySelector('.more') === null ? 84 : 63;
  });
  const { container } = render(<Quote quote={quote} t={localeOf('ru')} copy={() => true} />);
  expect(container.querySelector('.more')).not.toBeNull();
  expect(measured).toBeGreaterThan(0);
});
