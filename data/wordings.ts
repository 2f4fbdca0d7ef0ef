/**
 * One statement as the reports word it. Each version is part of a quote, so it adds nothing to what is
 * shown of a report. The original stands beside them where it is known.
 */
import type { Wording } from './schema.ts';

export const wordings: readonly Wording[] = [
  {
    id: 'core-sentence',
    statement: {
      en: 'Russia’s ministry: it does not intend to continue the peace-treaty talks',
      ja: 'ロシア外務省「平和条約交渉を続ける意向はない」',
      ru: 'МИД России: не намерены продолжать переговоры о мирном договоре',
    },
    note: {
      en: 'Reports 1 and 2 have the same words; Report 5 turns the sentence round and has “Russia” for “the Russian side” and “negotiations” for “talks”.',
      ja: '記事1と記事2の文面は同じ。記事5は語順が異なり、「the Russian side」が「Russia」、「talks」が「negotiations」となっている。',
      ru: 'В публикациях 1 и 2 слова одни и те же; в публикации 5 порядок слов иной: вместо the Russian side — Russia, вместо talks — negotiations.',
    },
    original: {
      language: 'ru',
      text: 'Российская сторона в нынешних условиях не намерена продолжать переговоры с Японией по мирному договору',
      support: { sources: ['russian-ministry-2022', 'life-2022'] },
    },
    versions: [
      {
        quote: 'q000-03',
        start: 605,
        end: 714,
        text: 'The Russian side, in the current conditions, does not intend to continue talks with Japan on the peace treaty',
      },
      {
        quote: 'q001-02',
        start: 583,
        end: 692,
        text: 'The Russian side, in the current conditions, does not intend to continue talks with Japan on the peace treaty',
      },
      {
        quote: 'q004-02',
        start: 379,
        end: 485,
        text: 'Under the current conditions, Russia does not intend to continue negotiations with Japan on a peace treaty',
      },
    ],
  },
  {
    id: 'reason',
    statement: {
      en: 'Russia’s ministry: the reason is a state’s openly unfriendly positions',
      ja: 'ロシア外務省「相手国のあからさまに非友好的な立場」が理由',
      ru: 'МИД России: причина — откровенно недружественные позиции государства',
    },
    note: {
      en: '“Hostile”, “openly unfriendly”, “publicly unfriendly”: three renderings of one phrase, «откровенно недружественные», literally “frankly unfriendly”. Report 3 has the ministry say it of the sanctions; in Report 5 “Japan’s” stands inside the quotation marks.',
      ja: '「hostile（敵対的）」「openly unfriendly（公然と非友好的）」「publicly unfriendly（公に非友好的）」は、いずれも「откровенно недружественные」（あからさまに非友好的な）の訳である。記事3では同省が制裁について述べたものとされ、記事5では「Japan’s」が引用符の内側にある。',
      ru: 'Hostile («враждебная»), openly unfriendly и publicly unfriendly — три перевода одних и тех же слов «откровенно недружественные». В публикации 3 министерство говорит так о санкциях; в публикации 5 слово Japan’s стоит внутри кавычек.',
    },
    original: {
      language: 'ru',
      text: 'ввиду невозможности обсуждать подписание основополагающего документа о двусторонних отношениях с государством, занимающим откровенно недружественные позиции и стремящимся нанести ущерб интересам нашей страны',
      support: { sources: ['russian-ministry-2022', 'life-2022'] },
    },
    versions: [
      {
        quote: 'q001-03',
        start: 764,
        end: 962,
        text: 'due to the impossibility of discussing the core document on bilateral relations with a country that has taken an openly hostile position and is striving to cause harm to the interests of our country',
      },
      {
        quote: 'q002-05',
        start: 1377,
        end: 1456,
        text: 'openly unfriendly positions and attempts to damage the interests of our country',
      },
      {
        quote: 'q004-03',
        start: 546,
        end: 637,
        text: 'Japan’s publicly unfriendly positions and its attempts to harm the interests of our country',
      },
    ],
  },
  {
    id: 'responsibility',
    statement: {
      en: 'Russia’s ministry: all responsibility lies with Tokyo',
      ja: 'ロシア外務省「すべての責任は東京にある」',
      ru: 'МИД России: вся ответственность лежит на Токио',
    },
    note: {
      en: 'One sentence in two translations; Report 2 shortens it with an ellipsis where the Russian has «официальном», “official”, and Interfax “the authorities in Tokyo”.',
      ja: '一つの文の二通りの訳である。記事2が省略記号で縮めた箇所は、ロシア語では「официальном」（公式の）、インタファクスの英文では「the authorities in Tokyo」（東京の当局）である。',
      ru: 'Одна фраза в двух переводах; публикация 2 сокращает её многоточием там, где в подлиннике «официальном», а у «Интерфакса» the authorities in Tokyo («власти Токио»).',
    },
    original: {
      language: 'ru',
      text: 'Вся ответственность за ущерб двустороннему взаимодействию и интересам самой Японии лежит на официальном Токио',
      support: { sources: ['russian-ministry-2022', 'interfax-2022'] },
    },
    versions: [
      {
        quote: 'q001-05',
        start: 1136,
        end: 1252,
        text: 'All the responsibility for the harm to our bilateral cooperation and the interests of Japan itself lies with … Tokyo',
      },
      {
        quote: 'q002-08',
        start: 1938,
        end: 2047,
        text: 'All responsibility for the damage to bilateral co-operation and the interests of Japan itself lies with Tokyo',
      },
    ],
  },
  {
    id: 'cause',
    statement: {
      en: 'Japan’s government: the whole situation was caused by Russia’s invasion of Ukraine',
      ja: '日本政府「事態はすべてロシアによるウクライナ侵略に起因する」',
      ru: 'Правительство Японии: всё положение вызвано вторжением России на Украину',
    },
    note: {
      en: 'Reports 3, 4 and 5 give the words to Prime Minister Kishida, Report 1 to Chief Cabinet Secretary Matsuno. Each has “situation”, for 事態, and a word of its own before it: “latest”, “entire”, “current”, “whole”.',
      ja: '記事3・4・5は岸田首相の発言、記事1は松野官房長官の発言とする。いずれも「事態」を「situation」とし、その前に「latest」「entire」「current」「whole」とそれぞれ異なる語を置く。',
      ru: 'Публикации 3, 4 и 5 приводят эти слова от имени премьер-министра Кисиды, публикация 1 — генерального секретаря кабинета Мацуно. У всех есть слово situation (事態), а перед ним у каждой своё: latest, entire, current, whole.',
    },
    original: {
      language: 'ja',
      text: '今回の事態は全てロシアによるウクライナ侵略に起因して発生',
      support: { sources: ['tbs-2022'] },
    },
    versions: [
      {
        quote: 'q000-04',
        start: 1009,
        end: 1081,
        text: 'The latest situation has been all caused by Russia’s invasion of Ukraine',
      },
      {
        quote: 'q002-06',
        start: 1527,
        end: 1597,
        text: "This entire situation has been created by Russia's invasion of Ukraine",
      },
      {
        quote: 'q003-03',
        start: 757,
        end: 822,
        text: 'The current situation all stems from Russia’s invasion of Ukraine',
      },
      {
        quote: 'q004-04',
        start: 773,
        end: 839,
        text: 'This whole situation was caused by the Russian invasion of Ukraine',
      },
    ],
  },
  {
    id: 'unacceptable',
    statement: {
      en: 'Japan’s government: unjust and unacceptable',
      ja: '日本政府「不当で受け入れられない」',
      ru: 'Правительство Японии: несправедливо и неприемлемо',
    },
    note: {
      en: 'What is unacceptable differs: Russia itself (Report 1), its response turned onto relations with Japan (Reports 3 and 5), the halt to the talks (Report 4).',
      ja: '受け入れられないとされる対象が異なる。記事1ではロシアそのもの、記事3と5では対日関係に転嫁するロシアの対応、記事4では交渉の中断である。',
      ru: 'Различается то, что названо неприемлемым: сама Россия (публикация 1), её ответ, перенесённый на отношения с Японией (публикации 3 и 5), прекращение переговоров (публикация 4).',
    },
    original: {
      language: 'ja',
      text: '極めて不当であり、断じて受け入れることができない',
      support: { sources: ['tbs-2022'] },
    },
    versions: [
      {
        quote: 'q000-05',
        start: 1172,
        end: 1223,
        text: 'extremely unjustifiable and absolutely unacceptable',
      },
      {
        quote: 'q002-06',
        start: 1665,
        end: 1709,
        text: 'extremely unfair and completely unacceptable',
      },
      { quote: 'q003-04', start: 914, end: 948, text: 'unjust and absolutely unacceptable' },
      { quote: 'q004-04', start: 907, end: 943, text: 'very unfair and totally unacceptable' },
    ],
  },
];
