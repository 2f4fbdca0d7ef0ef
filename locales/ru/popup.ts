import type { Locale } from '../locale.ts';
import { toolbar } from './toolbar.ts';

const pluralRules = new Intl.PluralRules('ru');

/** The form of a noun after a whole number: 1 упоминание, 2 упоминания, 5 упоминаний. */
function counted(count: number, one: string, few: string, many: string): string {
  const forms: Partial<Record<Intl.LDMLPluralRule, string>> = { one, few };
  return `${count} ${forms[pluralRules.select(count)] ?? many}`;
}

const mentions = (count: number) => counted(count, 'упоминание', 'упоминания', 'упоминаний');

const sides = {
  russian: 'русские',
  both: 'оба рядом',
  japanese: 'японские',
  neutral: 'нейтральные',
};

export const popup: Locale['popup'] = {
  title: toolbar.title,
  fieldLabel: 'Найти место, событие, цитату или человека',
  placeholder: 'Найти название на любом языке',
  clear: 'Очистить',
  groups: {
    places: 'Места',
    timeline: 'Хронология',
    quotes: 'Цитаты',
    people: 'Люди',
    checks: 'Проверки',
  },
  resultsLabel: 'Найдено',
  resultCount: (count) => counted(count, 'результат', 'результата', 'результатов'),
  nothing: (query) => `Здесь ничего не называется «${query}».`,
  nearest: 'Ближайшие названия:',
  places: 'Можно найти такие места:',
  thisPage: 'Эта страница',
  mentionCount: mentions,
  backToPage: (count) => `Эта страница: ${mentions(count)}`,
  mentionsLabel: 'Упоминания на этой странице',
  all: 'Все',
  byPlace: 'По местам',
  loading: 'Читаем страницу…',
  noMentions: {
    none: 'На этой странице острова не упоминаются.',
    closed:
      'Браузеры не пускают расширения на эту страницу: она принадлежит самому браузеру или магазину.',
    pdf: 'Это PDF. Браузер показывает его в просмотрщике, который расширения читать не могут.',
    file: 'Это файл на вашем компьютере. Браузер позволит его читать, только если разрешить это в сведениях о расширении.',
    'no-html': 'Это рисунок или данные в SVG или XML. Two Names читает только страницы с текстом.',
    permission: 'Нет разрешения читать этот сайт, поэтому здесь ничего не отмечено.',
    off: toolbar.off,
    'site-off': toolbar.siteOff,
    'not-started':
      'Страница была открыта ещё до установки расширения. Обновите её, чтобы увидеть упоминания.',
  },
  lookUpInstead: 'Искать названия можно и здесь.',
  allow: 'Разрешить на этом сайте',
  turnOn: 'Включить',
  profileLabel: 'Чьи названия использует страница',
  profilePart: (side, count) => `${sides[side]} ${count}`,
  sides,
  onSite: (host) => `На ${host}`,
  onEverywhere: 'На всех сайтах',
  locked: 'Задано администратором',
  settings: 'Настройки',
  keys: { move: 'выбор', go: 'перейти', open: 'к карточке', field: 'поиск' },
};
