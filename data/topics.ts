/**
 * The topics of quotes and events, and the other subjects whose words speak against each. The cues that
 * show what a paragraph of a page speaks of stand in `cues/`, a table for each language.
 */
import type { TopicEntry } from './schema.ts';

export const topicEntries: readonly TopicEntry[] = [
  {
    id: 'talks-suspended',
    label: {
      en: 'Peace-treaty talks',
      ja: '平和条約交渉',
      ru: 'Переговоры о мирном договоре',
    },
    rivals: ['fishing', 'leisure', 'nature', 'weather'],
  },
  {
    id: 'sanctions',
    label: { en: 'Sanctions', ja: '制裁', ru: 'Санкции' },
    rivals: ['leisure', 'fishing', 'nature', 'weather'],
  },
  {
    id: 'reactions',
    label: { en: 'What each side said', ja: '双方の反応', ru: 'Реакция сторон' },
    rivals: ['leisure', 'fishing', 'nature', 'weather'],
  },
  {
    id: 'joint-economic-activity',
    label: {
      en: 'Joint economic activity',
      ja: '共同経済活動',
      ru: 'Совместная хозяйственная деятельность',
    },
    rivals: ['economy', 'leisure', 'nature', 'weather'],
  },
  {
    id: 'visa-free-visits',
    label: { en: 'Visa-free visits', ja: 'ビザなし交流', ru: 'Безвизовые поездки' },
    rivals: ['tourism', 'leisure', 'nature', 'weather'],
  },
  {
    id: 'joint-declaration-1956',
    label: {
      en: 'The Joint Declaration of 1956',
      ja: '1956年の日ソ共同宣言',
      ru: 'Совместная декларация 1956 года',
    },
    rivals: ['leisure', 'nature', 'economy', 'weather'],
  },
  {
    id: 'constitution',
    label: {
      en: 'The Russian constitution',
      ja: 'ロシア憲法',
      ru: 'Конституция России',
    },
    rivals: ['leisure', 'fishing', 'nature', 'economy', 'weather'],
  },
  {
    id: 'history',
    label: { en: 'History', ja: '歴史', ru: 'История' },
    rivals: ['nature', 'disaster', 'leisure', 'tourism', 'fishing', 'weather'],
  },
  {
    id: 'claims',
    label: { en: 'What each side claims', ja: '双方の主張', ru: 'Позиции сторон' },
    rivals: ['leisure', 'nature', 'tourism', 'weather'],
  },
  {
    id: 'naming',
    label: { en: 'Names', ja: '呼称', ru: 'Названия' },
    rivals: ['leisure', 'nature', 'tourism', 'weather'],
  },
  {
    id: 'military',
    label: { en: 'Military', ja: '軍事', ru: 'Военная сфера' },
    rivals: ['disaster', 'leisure', 'tourism', 'nature', 'weather'],
  },
];
