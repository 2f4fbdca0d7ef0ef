import type { popup as english } from '../en/popup.ts';
import { counted } from './counted.ts';
import { toolbar } from './toolbar.ts';

const mentions = (count: number) => counted(count, 'упоминание', 'упоминания', 'упоминаний');

const sides = {
  russian: 'русские',
  both: 'оба рядом',
  japanese: 'японские',
  neutral: 'нейтральные',
};

export const popup: typeof english = {
  title: toolbar.title,
  fieldLabel: 'Найти место, событие, цитату или человека',
  placeholder: 'Найти название на любом языке',
  clear: 'Очистить',
  groups: {
    places: 'Места',
    islands: 'Острова гряды',
    parts: 'В досье',
    timeline: 'Хронология',
    topics: 'Темы',
    people: 'Люди',
    reports: 'Публикации',
    statements: 'Разные слова',
    checks: 'Проверка фактов',
    quotes: 'Цитаты',
    sources: 'Источники',
  },
  resultsLabel: 'Найдено',
  resultCount: (count) => counted(count, 'результат', 'результата', 'результатов'),
  nothing: (query) => `Здесь ничего не называется «${query}».`,
  unknown: (words) => `О ${words.map((word) => `«${word}»`).join(', ')} здесь ничего нет.`,
  similar: 'Возможно, вы имели в виду',
  beside: 'Упоминается в этих источниках',
  places: 'Места, о которых здесь есть сведения',
  recent: 'Последние запросы',
  inDossier: 'Открыть в досье',
  pause: 'Пауза на час',
  pausedUntil: (time) => `Пауза до ${time}`,
  panel: 'Открыть рядом со страницей',
  partOfDossier: 'Раздел досье.',
  date: 'Дата',
  thisPage: 'Эта страница',
  mentionCount: mentions,
  backToPage: '‹ Эта страница',
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
