/** Measures putting a card together where it runs: in a page. */
import { cardContent } from '../answers/card/card.ts';
import { knowledge } from '../answers/knowledge.ts';
import type { Measure } from './parts.ts';

/** The most script for one card, in milliseconds. */
const mostMs = 3;
/** How much text goes with a mention, to both sides together. */
const length = 800;
const paragraphs = {
  en: 'Tokyo protested when Moscow broke off the talks on a peace treaty over the four islands and answered the sanctions. ',
  ja: 'ロシアは平和条約交渉を中断すると発表し、日本政府は制裁への報復だとして強く抗議した。',
  ru: 'Токио выразил протест, когда Москва прервала переговоры о мирном договоре и ответила на санкции. ',
} as const;
const rounds = 30;

/** The first card in a language, whose cues are then compiled, and the median of those after it. */
export function measureContent(where: string): Measure[] {
  return Object.entries(paragraphs).map(([language, sentence]): Measure => {
    const text = sentence.repeat(length).slice(0, length);
    const once = () => {
      const start = performance.now();
      cardContent(
        {
          place: 'iturup',
          mention: {
            surface: 'Iturup',
            side: 'russian',
            before: text.slice(0, length / 2),
            after: text.slice(length / 2),
            language,
          },
          settings: { leader: 'page', script: 'both' },
          language: 'en',
        },
        knowledge,
      );
      return performance.now() - start;
    };
    const firstMs = once();
    const times = Array.from({ length: rounds }, once).sort((one, other) => one - other);
    return {
      name: `a card’s content for ${length} characters, ${language}, ${where}`,
      value: times[rounds / 2] ?? firstMs,
      most: mostMs,
      unit: 'ms',
      details: { firstMs, fastestMs: times[0] ?? firstMs },
    };
  });
}
