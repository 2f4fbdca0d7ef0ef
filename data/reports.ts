/**
 * The five reports of March 2022. None names its publisher or its author in its text, so both the date
 * and the publisher carry how they are known, and say no more than can be shown: that words stand in
 * the file, or that the same words stand elsewhere.
 */
import type { Localized, Report } from './schema.ts';

/** Three of the files begin with words that give a date. */
const headerDate: { value: string; known: Localized } = {
  value: '2022-03-22',
  known: {
    en: 'The text begins with the words “date 2022-03-22”. Such words may be the stamp of a program that collected pages, and not the publisher’s own date.',
    ja: '本文は「date 2022-03-22」という語句で始まる。ただし、この種の語句は発行元が付けた日付ではなく、ページを収集したプログラムの記録である可能性がある。',
    ru: 'Текст начинается словами «date 2022-03-22». Они могут быть отметкой программы, собиравшей страницы, а не датой самого издания.',
  },
};

export const reports: readonly Report[] = [
  {
    id: '000',
    number: 1,
    file: '000_02a7eed6b81deae5.txt',
    sha256: '71f2f1a3643c74921b6d149125a9dde0e0c1dc137ebc3974dff43a14e9356d45',
    length: 2968,
    opening: { start: 17, end: 49, text: "Russia's Deputy Security Council" },
    date: headerDate,
    note: {
      en: 'The text names neither publisher nor author, and a page with the same words has not been found. It dates two events by the day of the week, “on Tuesday”, and a third by “just last week”.',
      ja: '本文には発行元も筆者も記されておらず、同じ文面のページも見つかっていない。二つの出来事の日付は「火曜日」（on Tuesday）と曜日で、もう一つは「先週」（just last week）と示されている。',
      ru: 'В тексте не названы ни издание, ни автор; страница с тем же текстом не найдена. Два события датированы днём недели, «во вторник» (on Tuesday), ещё одно — «на прошлой неделе» (just last week).',
    },
  },
  {
    id: '001',
    number: 2,
    file: '001_955c457d18a7a9f0.txt',
    sha256: '13a1440c17674e7bc312c740fd740858b6b2d8caf26dc707239d73d2265a5b59',
    length: 3570,
    opening: { start: 17, end: 70, text: 'Russia said Monday it was abandoning talks with Japan' },
    date: headerDate,
    publisher: {
      name: 'The Japan Times',
      known: {
        en: 'Not named in the text. The same words stand on a page of The Japan Times.',
        ja: '本文には記されていない。同じ文面がThe Japan Timesのページにある。',
        ru: 'В тексте не названо. Тот же текст есть на странице газеты The Japan Times.',
      },
    },
    note: {
      en: 'The text names neither publisher nor author. Two credits for photographs, to RIA Novosti by way of Reuters and to Bloomberg, are left in it. Its opening paragraphs also stand, nearly word for word, in the Khaleej Times.',
      ja: '本文には発行元も筆者も記されていない。写真のクレジットが二つ（RIAノーボスチ/ロイター経由とブルームバーグ）残っている。冒頭の段落は、Khaleej Timesにもほぼ同じ文面で載っている。',
      ru: 'В тексте не названы ни издание, ни автор. В нём остались две подписи к фотографиям: РИА Новости (через Reuters) и Bloomberg. Первые абзацы почти слово в слово напечатаны и в газете Khaleej Times.',
    },
  },
  {
    id: '002',
    number: 3,
    file: '002_c4171f7a8e193b69.txt',
    sha256: 'fbb9b401f404bdf03aa66adda885a4dbb1bf7e7e5a027feba004eceffe99f1aa',
    length: 2231,
    opening: { start: 0, end: 20, text: 'Russia has suspended' },
    publisher: {
      name: 'bne IntelliNews',
      known: {
        en: 'Not named in the text. The same words stand on a page of bne IntelliNews.',
        ja: '本文には記されていない。同じ文面がbne IntelliNewsのページにある。',
        ru: 'В тексте не названо. Тот же текст есть на странице издания bne IntelliNews.',
      },
    },
    note: {
      en: 'The text carries no date and names neither publisher nor author.',
      ja: '本文には日付がなく、発行元も筆者も記されていない。',
      ru: 'В тексте нет даты; не названы ни издание, ни автор.',
    },
  },
  {
    id: '003',
    number: 4,
    file: '003_e627a8048444faaf.txt',
    sha256: '1bcf38e76e1a0697d523ebf6e23d0162a720e4940aa2abd2ff3109dfd71a9342',
    length: 2161,
    opening: { start: 17, end: 33, text: 'Russia will stop' },
    date: headerDate,
    publisher: {
      name: 'Business Live (Bloomberg)',
      known: {
        en: 'Not named in the text. The same words stand on a page of Business Live, South Africa, in its section of news by Bloomberg.',
        ja: '本文には記されていない。同じ文面が、南アフリカのBusiness Liveのブルームバーグ配信欄のページにある。',
        ru: 'В тексте не названо. Тот же текст есть на странице южноафриканского издания Business Live, в разделе новостей Bloomberg.',
      },
    },
    note: {
      en: 'The text names neither publisher nor author. It dates the prime minister’s words by the day of the week, “Tuesday”.',
      ja: '本文には発行元も筆者も記されていない。首相の発言の日は「火曜日」（Tuesday）と曜日で示されている。',
      ru: 'В тексте не названы ни издание, ни автор. Слова премьер-министра датированы днём недели: «вторник» (Tuesday).',
    },
  },
  {
    id: '004',
    number: 5,
    file: '004_11a23ee1eb77dd3d.txt',
    sha256: '4dc9b4cce9a05626f6679da64bc4e005d653cb19e4c8784afb1feeaafe72b561',
    length: 2160,
    opening: {
      start: 0,
      end: 83,
      text: 'Japan opposes Russia’s withdrawal from World War II peace treaty talks on sanctions',
      isHeadline: true,
    },
    publisher: {
      name: 'electriccitymagazine.ca',
      known: {
        en: 'Not named in the text. The same words stand on a page of electriccitymagazine.ca.',
        ja: '本文には記されていない。同じ文面がelectriccitymagazine.caのページにある。',
        ru: 'В тексте не названо. Тот же текст есть на странице сайта electriccitymagazine.ca.',
      },
    },
    note: {
      en: 'The text carries no date and names neither publisher nor author. It ends with the lines of a form for comments.',
      ja: '本文には日付がなく、発行元も筆者も記されていない。末尾にコメント欄の文言が残っている。',
      ru: 'В тексте нет даты; не названы ни издание, ни автор. В конце остались строки формы для комментариев.',
    },
  },
];
