/** The people and bodies whose words the reports give, with the office each held in March 2022. */
import type { Speaker } from './schema.ts';

export const speakers: readonly Speaker[] = [
  {
    id: 'russian-foreign-ministry',
    name: {
      en: 'Ministry of Foreign Affairs of Russia',
      ja: 'ロシア外務省',
      ru: 'Министерство иностранных дел России',
    },
  },
  {
    id: 'medvedev',
    called: ['Medvedev', 'メドベージェフ', 'Медведев'],
    name: { en: 'Dmitry Medvedev', ja: 'ドミトリー・メドベージェフ', ru: 'Дмитрий Медведев' },
    role: {
      en: 'Deputy Chairman of the Security Council of Russia',
      ja: 'ロシア安全保障会議副議長',
      ru: 'заместитель председателя Совета безопасности России',
    },
  },
  {
    id: 'kishida',
    called: ['Kishida', '岸田', 'Кисид'],
    name: { en: 'Fumio Kishida', ja: '岸田文雄', ru: 'Фумио Кисида' },
    role: {
      en: 'Prime Minister of Japan',
      ja: '日本の内閣総理大臣',
      ru: 'премьер-министр Японии',
    },
  },
  {
    id: 'prime-minister-unnamed',
    name: {
      en: 'A Prime Minister of Japan (the report gives no name)',
      ja: '日本の首相（記事に氏名はない）',
      ru: 'Премьер-министр Японии (имя в публикации не названо)',
    },
  },
  {
    id: 'hayashi',
    called: ['Hayashi', '林芳正', '林外相', 'Хаяси'],
    name: { en: 'Yoshimasa Hayashi', ja: '林芳正', ru: 'Ёсимаса Хаяси' },
    role: {
      en: 'Minister for Foreign Affairs of Japan',
      ja: '日本の外務大臣',
      ru: 'министр иностранных дел Японии',
    },
  },
  {
    id: 'matsuno',
    called: ['Matsuno', '松野', 'Мацуно'],
    name: { en: 'Hirokazu Matsuno', ja: '松野博一', ru: 'Хирокадзу Мацуно' },
    role: {
      en: 'Chief Cabinet Secretary of Japan',
      ja: '日本の内閣官房長官',
      ru: 'генеральный секретарь кабинета министров Японии',
    },
  },
  {
    id: 'japanese-military',
    name: {
      en: 'The military of Japan (no person is named)',
      ja: '日本の防衛当局（記事に個人名はない）',
      ru: 'военные Японии (лицо не названо)',
    },
  },
];
