/**
 * What our statements rest on, each shown by its work, the body that issued it, and its date.
 * A link stands only where the issuer's own host was seen to hold the work. `side` marks what a side's
 * state body, state agency or state-funded outlet issued, or what argues for that side: what rests on it
 * alone is shown as that side's reading, never as ours. A state is no partisan of its own treaties, laws,
 * orders or announcements: for these it is simply the authority.
 */
import type { Source } from './schema.ts';

export const sources: readonly Source[] = [
  // Treaties, declarations, decrees
  {
    id: 'treaty-1855',
    work: {
      en: 'Treaty of Commerce, Navigation and Delimitation (Treaty of Shimoda), Article 2',
      ja: '日魯通好条約(下田条約)第2条',
      ru: 'Трактат о торговле и границах (Симодский трактат), статья 2',
    },
    body: { en: 'Japan and Russia', ja: '日本・ロシア', ru: 'Россия и Япония' },
    date: '1855-02-07',
  },
  {
    id: 'treaty-1875',
    work: {
      en: 'Treaty of Saint Petersburg on the exchange of Sakhalin for the Kurile Islands, Article 2',
      ja: '樺太・千島交換条約(サンクトペテルブルク条約)第2条',
      ru: 'Санкт-Петербургский договор об обмене Сахалина на Курильские острова, статья 2',
    },
    body: { en: 'Japan and Russia', ja: '日本・ロシア', ru: 'Россия и Япония' },
    date: '1875-05-07',
  },
  {
    id: 'treaty-1905',
    work: {
      en: 'Treaty of Portsmouth',
      ja: 'ポーツマス条約(日露講和条約)',
      ru: 'Портсмутский мирный договор',
    },
    body: { en: 'Japan and Russia', ja: '日本・ロシア', ru: 'Россия и Япония' },
    date: '1905',
  },
  {
    id: 'convention-1925',
    work: {
      en: 'Convention Embodying Basic Rules of the Relations, Article 2',
      ja: '日ソ基本条約(日本国及ソヴィエト連邦間の関係を律する基本的法則に関する条約)第2条',
      ru: 'Конвенция об основных принципах взаимоотношений, статья 2',
    },
    body: {
      en: 'Japan and the Soviet Union; text in the Joint Compendium',
      ja: '日本・ソビエト連邦(日露共同作成資料集所収)',
      ru: 'СССР и Япония; текст в Совместном сборнике документов',
    },
    date: '1925-01-20',
    url: 'https://www.mofa.go.jp/region/europe/russia/territory/edition92/period3.html',
  },
  {
    id: 'yalta-1945',
    work: {
      en: 'Agreement regarding Japan, signed at Yalta',
      ja: 'ヤルタ協定(日本に関する協定)',
      ru: 'Ялтинское соглашение трёх держав по вопросам Дальнего Востока',
    },
    body: {
      en: 'Soviet Union, United Kingdom, United States',
      ja: 'ソビエト連邦・英国・米国',
      ru: 'Великобритания, СССР, США',
    },
    date: '1945-02-11',
  },
  {
    id: 'soviet-declaration-1945',
    work: {
      en: 'Declaration of war on Japan',
      ja: '対日宣戦布告',
      ru: 'Заявление об объявлении войны Японии',
    },
    body: {
      en: 'Government of the Soviet Union',
      ja: 'ソビエト連邦政府',
      ru: 'Правительство СССР',
    },
    date: '1945-08-08',
  },
  {
    id: 'surrender-1945',
    work: { en: 'Instrument of Surrender', ja: '降伏文書', ru: 'Акт о капитуляции Японии' },
    body: { en: 'Allied Powers and Japan', ja: '連合国・日本', ru: 'Союзные державы и Япония' },
    date: '1945-09-02',
  },
  {
    id: 'scapin-677',
    work: {
      en: 'Memorandum to the Japanese Government (SCAPIN-677)',
      ja: '日本政府宛て覚書(SCAPIN-677)',
      ru: 'Меморандум японскому правительству (SCAPIN-677)',
    },
    body: {
      en: 'Supreme Commander for the Allied Powers',
      ja: '連合国軍最高司令官',
      ru: 'Главнокомандующий союзных держав',
    },
    date: '1946-01-29',
  },
  {
    id: 'decree-1946',
    work: {
      en: 'Decrees on southern Sakhalin and the Kuril Islands',
      ja: '南サハリンおよびクリル諸島に関する諸布告',
      ru: 'Указы о Южном Сахалине и Курильских островах',
    },
    body: {
      en: 'Presidium of the Supreme Soviet of the USSR',
      ja: 'ソビエト連邦最高会議幹部会',
      ru: 'Президиум Верховного Совета СССР',
    },
    date: '1946-02-02',
  },
  {
    id: 'san-francisco-1951',
    work: {
      en: 'Treaty of Peace with Japan, Article 2 (c)',
      ja: '日本国との平和条約(サンフランシスコ平和条約)第2条(c)',
      ru: 'Мирный договор с Японией (Сан-Францисский), статья 2, пункт «c»',
    },
    body: {
      en: 'Japan and the Allied Powers that signed',
      ja: '日本および署名した連合国',
      ru: 'Япония и подписавшие договор союзные державы',
    },
    date: '1951-09-08',
  },
  {
    id: 'diet-1951',
    work: {
      en: 'Record of the committee on the peace treaty: answer of the head of the Treaties Bureau, Kumao Nishimura',
      ja: '平和条約特別委員会会議録(西村熊雄条約局長の答弁)',
      ru: 'Протокол комитета по мирному договору: ответ начальника договорного департамента Кумао Нисимуры',
    },
    body: { en: 'National Diet of Japan', ja: '国会', ru: 'Парламент Японии' },
    date: '1951-10-19',
  },
  {
    id: 'joint-declaration-1956',
    work: {
      en: 'Joint Declaration, Article 9 and the clause ending the state of war',
      ja: '日ソ共同宣言(戦争状態の終了に関する規定および第9項)',
      ru: 'Совместная декларация, положение о прекращении состояния войны и статья 9',
    },
    body: { en: 'Japan and the Soviet Union', ja: '日本・ソビエト連邦', ru: 'СССР и Япония' },
    date: '1956-10-19',
  },
  {
    id: 'soviet-memoranda-1960',
    work: {
      en: 'Memoranda to the Government of Japan, 27 January and 24 February 1960',
      ja: '日本政府宛て覚書(1960年1月27日および2月24日)',
      ru: 'Памятные записки правительству Японии от 27 января и 24 февраля 1960 года',
    },
    body: {
      en: 'Government of the Soviet Union',
      ja: 'ソビエト連邦政府',
      ru: 'Правительство СССР',
    },
    date: '1960',
  },
  {
    id: 'tokyo-declaration-1993',
    work: {
      en: 'Tokyo Declaration on Japan–Russia Relations',
      ja: '日露関係に関する東京宣言',
      ru: 'Токийская декларация о российско-японских отношениях',
    },
    body: {
      en: 'Japan and Russia; text in “The World and Japan”, University of Tokyo',
      ja: '日本・ロシア(東京大学「世界と日本」データベース所収)',
      ru: 'Россия и Япония; текст в базе «Мир и Япония» Токийского университета',
    },
    date: '1993-10-13',
    url: 'http://www.ioc.u-tokyo.ac.jp/~worldjpn/documents/texts/docs/19931013.D1E.html',
  },
  {
    id: 'statement-2000',
    work: {
      en: 'Statement on the Problem of the Peace Treaty',
      ja: '平和条約問題に関する声明',
      ru: 'Заявление по проблеме мирного договора',
    },
    body: {
      en: 'Japan and Russia; text on the site of the President of Russia',
      ja: '日本・ロシア(ロシア大統領府のサイト所収)',
      ru: 'Россия и Япония; текст на сайте Президента России',
    },
    date: '2000-09-05',
    url: 'http://kremlin.ru/supplement/3223',
  },
  {
    id: 'irkutsk-2001',
    work: {
      en: 'Japan–Russia Summit Meeting in Irkutsk (outline)',
      ja: 'イルクーツクにおける日露首脳会談(概要)',
      ru: 'Японско-российская встреча на высшем уровне в Иркутске (краткое изложение)',
    },
    body: {
      en: 'Ministry of Foreign Affairs of Japan',
      ja: '外務省(日本)',
      ru: 'Министерство иностранных дел Японии',
    },
    date: '2001-03-25',
    url: 'https://www.mofa.go.jp/region/europe/russia/pmv0103/summit.html',
    side: 'japanese',
  },
  {
    id: 'irkutsk-statement-2001',
    work: {
      en: 'Irkutsk Statement on the continuation of talks on the peace treaty',
      ja: '平和条約交渉の継続に関するイルクーツク声明',
      ru: 'Иркутское заявление о дальнейшем продолжении переговоров по проблеме мирного договора',
    },
    body: {
      en: 'Japan and Russia',
      ja: '日本・ロシア',
      ru: 'Россия и Япония',
    },
    date: '2001-03-25',
  },
  {
    id: 'constitution-2020',
    work: {
      en: 'Constitution, Article 67, part 2.1',
      ja: 'ロシア連邦憲法第67条2.1項',
      ru: 'Конституция, статья 67, часть 2.1',
    },
    body: {
      en: 'Russian Federation',
      ja: 'ロシア連邦',
      ru: 'Российская Федерация',
    },
    date: '2020-07',
  },
  {
    id: 'order-2022',
    work: {
      en: 'Order on the end of the agreements of 14 October 1991 and 2 September 1999',
      ja: '1991年10月14日および1999年9月2日の合意を終了させる命令',
      ru: 'Распоряжение о прекращении действия соглашений от 14 октября 1991 года и 2 сентября 1999 года',
    },
    body: {
      en: 'Government of the Russian Federation',
      ja: 'ロシア連邦政府',
      ru: 'Правительство Российской Федерации',
    },
    date: '2022-09',
  },
  {
    id: 'rada-2022',
    work: {
      en: 'Resolution 2662-IX on the Northern Territories of Japan',
      ja: '日本の北方領土に関する決議2662-IX',
      ru: 'Постановление 2662-IX о Северных территориях Японии',
    },
    body: {
      en: 'Verkhovna Rada of Ukraine',
      ja: 'ウクライナ最高会議',
      ru: 'Верховная рада Украины',
    },
    date: '2022-10-07',
  },

  // Ministries, governments, their archives
  {
    id: 'joint-compendium-1992',
    work: {
      en: 'Joint Compendium of Documents on the History of the Territorial Issue between Japan and Russia',
      ja: '日露間領土問題の歴史に関する共同作成資料集',
      ru: 'Совместный сборник документов по истории территориального размежевания между Россией и Японией',
    },
    body: {
      en: 'Ministries of Foreign Affairs of Japan and Russia',
      ja: '日本国外務省・ロシア連邦外務省',
      ru: 'Министерства иностранных дел России и Японии',
    },
    date: '1992-09',
    url: 'https://www.mofa.go.jp/region/europe/russia/territory/edition92/period2.html',
  },
  {
    id: 'mofa-territory',
    work: {
      en: 'Northern Territories Issue',
      ja: '北方領土問題',
      ru: 'Проблема Северных территорий',
    },
    body: {
      en: 'Ministry of Foreign Affairs of Japan',
      ja: '外務省(日本)',
      ru: 'Министерство иностранных дел Японии',
    },
    url: 'https://www.mofa.go.jp/region/europe/russia/territory/index.html',
    side: 'japanese',
  },
  {
    id: 'mofa-data',
    work: {
      en: 'Data on the Northern Territories (areas of 2022 by the Geospatial Information Authority; residents of 1945)',
      ja: '北方領土データ(2022年国土地理院の面積、1945年の人口)',
      ru: 'Данные о Северных территориях (площади 2022 года по Управлению геопространственной информации; жители 1945 года)',
    },
    body: {
      en: 'Ministry of Foreign Affairs of Japan',
      ja: '外務省(日本)',
      ru: 'Министерство иностранных дел Японии',
    },
    url: 'https://www.mofa.go.jp/mofaj/erp/rss/hoppo/page1w_000024.html',
    side: 'japanese',
  },
  {
    id: 'cabinet-secretariat',
    work: {
      en: 'Basic Understanding of the Northern Territories Issue',
      ja: '北方領土問題に関する基本認識',
      ru: 'Основные положения о проблеме Северных территорий',
    },
    body: {
      en: 'Cabinet Secretariat of Japan',
      ja: '内閣官房(日本)',
      ru: 'Секретариат кабинета министров Японии',
    },
    url: 'https://www.cas.go.jp/jp/ryodo_eg/ryodo/hoppou-ryodo.html',
    side: 'japanese',
  },
  {
    id: 'cabinet-office-day',
    work: { en: 'On 7 February', ja: '2月7日について', ru: 'О дне 7 февраля' },
    body: {
      en: 'Cabinet Office of Japan',
      ja: '内閣府(日本)',
      ru: 'Канцелярия кабинета министров Японии',
    },
    url: 'https://www8.cao.go.jp/hoppo/henkan/02.html',
  },
  {
    id: 'cabinet-secretariat-scapin',
    work: {
      en: 'Commentary on the measures of the occupation (SCAPIN-677, paragraph 6), in the section on Takeshima',
      ja: '占領軍の措置に関する解説(SCAPIN-677第6項、竹島の項)',
      ru: 'Пояснение о мерах оккупационных властей (SCAPIN-677, пункт 6), в разделе о Такэсиме',
    },
    body: {
      en: 'Cabinet Secretariat of Japan',
      ja: '内閣官房(日本)',
      ru: 'Секретариат кабинета министров Японии',
    },
    url: 'https://www.cas.go.jp/jp/ryodo_eg/kenkyu/takeshima/chapter02_section03_01.html',
    side: 'japanese',
  },
  {
    id: 'nemuro-outline',
    work: {
      en: 'Outline of the Northern Territories',
      ja: '北方領土の概要',
      ru: 'Общие сведения о Северных территориях',
    },
    body: {
      en: 'Nemuro Subprefectural Bureau, Hokkaido',
      ja: '北海道根室振興局',
      ru: 'Управление округа Нэмуро, Хоккайдо',
    },
    url: 'https://www.nemuro.pref.hokkaido.lg.jp/ts/hrt/hoppouryoudo_gaiyou.html',
    side: 'japanese',
  },
  {
    id: 'association-islands',
    work: {
      en: 'Position, area and population of the Northern Territories',
      ja: '北方領土の位置・面積・人口',
      ru: 'Положение, площадь и население Северных территорий',
    },
    body: {
      en: 'Northern Territories Issue Association, Japan',
      ja: '北方領土問題対策協会',
      ru: 'Ассоциация по проблеме Северных территорий, Япония',
    },
    url: 'https://www.hoppou.go.jp/archives/basics/islands1.html',
    side: 'japanese',
  },
  {
    id: 'frus-1955',
    work: {
      en: 'Telegram to the Embassy in Japan (Foreign Relations of the United States, 1955–1957, XXIII/1, no. 34)',
      ja: '在日大使館宛て電報(『合衆国の対外関係』1955–1957年、第23巻第1部、第34号)',
      ru: 'Телеграмма посольству в Японии («Внешняя политика США», 1955–1957, т. XXIII/1, № 34)',
    },
    body: { en: 'US Department of State', ja: '米国国務省', ru: 'Государственный департамент США' },
    date: '1955',
    url: 'https://history.state.gov/historicaldocuments/frus1955-57v23p1/d34',
  },
  {
    id: 'frus-1956',
    work: {
      en: 'Talk of Secretary Dulles on the Kuriles and the Ryukyus (Foreign Relations of the United States, 1955–1957, XXIII/1, no. 89)',
      ja: '千島と琉球に関するダレス国務長官の会談(『合衆国の対外関係』1955–1957年、第23巻第1部、第89号)',
      ru: 'Беседа госсекретаря Даллеса о Курилах и Рюкю («Внешняя политика США», 1955–1957, т. XXIII/1, № 89)',
    },
    body: { en: 'US Department of State', ja: '米国国務省', ru: 'Государственный департамент США' },
    date: '1956-08-19',
    url: 'https://history.state.gov/historicaldocuments/frus1955-57v23p1/d89',
  },
  {
    id: 'kremlin-2016',
    work: {
      en: 'Statements for the press following Russian–Japanese talks',
      ja: '露日会談後の報道向け発表',
      ru: 'Заявления для прессы по итогам российско-японских переговоров',
    },
    body: { en: 'President of Russia', ja: 'ロシア大統領府', ru: 'Президент России' },
    date: '2016-12-16',
    url: 'http://en.special.kremlin.ru/catalog/countries/JP/events/53474',
    side: 'russian',
  },
  {
    id: 'kremlin-2018',
    work: {
      en: 'Meeting with Prime Minister of Japan Shinzo Abe, Singapore',
      ja: '安倍晋三首相との会談(シンガポール)',
      ru: 'Встреча с премьер-министром Японии Синдзо Абэ, Сингапур',
    },
    body: { en: 'President of Russia', ja: 'ロシア大統領府', ru: 'Президент России' },
    date: '2018-11-14',
    url: 'http://en.kremlin.ru/events/president/transcripts/59125',
    side: 'russian',
  },
  {
    id: 'russian-ministry-2022',
    work: {
      en: 'Statement on measures in response to decisions of the Government of Japan',
      ja: '日本政府の決定に対する対抗措置に関する声明',
      ru: 'Заявление об ответных мерах в связи с решениями правительства Японии',
    },
    body: {
      en: 'Ministry of Foreign Affairs of Russia',
      ja: 'ロシア外務省',
      ru: 'Министерство иностранных дел России',
    },
    date: '2022-03-21',
  },
  {
    id: 'mofa-g7-2022',
    work: {
      en: 'Words of Foreign Minister Hayashi at a meeting of the Group of Seven',
      ja: 'G7会合における林外務大臣の発言',
      ru: 'Слова министра иностранных дел Хаяси на встрече «Группы семи»',
    },
    body: {
      en: 'Ministry of Foreign Affairs of Japan',
      ja: '外務省(日本)',
      ru: 'Министерство иностранных дел Японии',
    },
    date: '2022-03-23',
  },

  // Statistics
  {
    id: 'rosstat-2023',
    work: {
      en: 'Population by municipality, 1 January 2023',
      ja: '自治体別人口(2023年1月1日)',
      ru: 'Численность населения по муниципальным образованиям на 1 января 2023 года',
    },
    body: { en: 'Rosstat', ja: 'ロシア連邦統計庁(ロススタット)', ru: 'Росстат' },
    date: '2023',
    side: 'russian',
  },
  {
    id: 'rosstat-2024',
    work: {
      en: 'Population by municipality, 1 January 2024',
      ja: '自治体別人口(2024年1月1日)',
      ru: 'Численность населения по муниципальным образованиям на 1 января 2024 года',
    },
    body: { en: 'Rosstat', ja: 'ロシア連邦統計庁(ロススタット)', ru: 'Росстат' },
    date: '2024',
    side: 'russian',
  },

  // Agencies and papers
  {
    id: 'interfax-2022',
    work: {
      en: 'Russia announces measures of response to Japanese govt’s decisions',
      ja: 'ロシア、日本政府の決定への対抗措置を発表',
      ru: 'Россия объявляет об ответных мерах на решения правительства Японии',
    },
    body: { en: 'Interfax', ja: 'インタファクス通信', ru: 'Интерфакс' },
    date: '2022-03-21',
    url: 'https://interfax.com/newsroom/top-stories/77149/',
  },
  {
    id: 'life-2022',
    work: {
      en: 'Foreign Ministry: Russia gives up peace-treaty talks with Japan',
      ja: '外務省:ロシア、日本との平和条約交渉を取りやめ',
      ru: 'МИД: Россия отказывается от переговоров по мирному договору с Японией',
    },
    body: { en: 'Life', ja: 'ライフ(ロシアの報道機関)', ru: 'Life (Лайф)' },
    date: '2022-03-21',
    url: 'https://life.ru/p/1480813',
    side: 'russian',
  },
  {
    id: 'jiji-2022',
    work: {
      en: 'Russia Halts Peace Treaty Talks with Japan',
      ja: 'ロシア、日本との平和条約交渉を中断',
      ru: 'Россия прекращает переговоры о мирном договоре с Японией',
    },
    body: { en: 'Jiji Press', ja: '時事通信', ru: 'Дзидзи Пресс' },
    date: '2022-03-22',
  },
  {
    id: 'kyodo-2022',
    work: {
      en: 'Report on Prime Minister Kishida’s words in the Diet',
      ja: '岸田首相の国会答弁に関する報道',
      ru: 'Сообщение о словах премьер-министра Кисиды в парламенте',
    },
    body: { en: 'Kyodo News', ja: '共同通信', ru: 'Киодо Цусин' },
    date: '2022-03-22',
  },
  {
    id: 'reuters-2022',
    work: {
      en: 'Report on Japan’s protest at the halt to the peace-treaty talks',
      ja: '平和条約交渉中断に対する日本の抗議に関する報道',
      ru: 'Сообщение о протесте Японии против прекращения переговоров о мирном договоре',
    },
    body: { en: 'Reuters', ja: 'ロイター通信', ru: 'Рейтер' },
    date: '2022-03-22',
  },
  {
    id: 'tbs-2022',
    work: {
      en: 'Report on Prime Minister Kishida’s words in the Diet, in Japanese',
      ja: '岸田首相の国会答弁に関する報道',
      ru: 'Сообщение о словах премьер-министра Кисиды в парламенте (на японском)',
    },
    body: {
      en: 'TBS (JNN)',
      ja: 'TBS(JNN系列)',
      ru: 'ТБС (JNN)',
    },
    date: '2022-03-22',
  },
  {
    id: 'tass-2022',
    work: {
      en: 'Report on Dmitry Medvedev’s post on Telegram',
      ja: 'メドベージェフ氏のテレグラム投稿に関する報道',
      ru: 'Сообщение о записи Дмитрия Медведева в Telegram',
    },
    body: { en: 'TASS', ja: 'タス通信', ru: 'ТАСС' },
    date: '2022-03-22',
    side: 'russian',
  },
  {
    id: 'tass-2021',
    work: {
      en: 'Report on Prime Minister Kishida’s words to lawmakers',
      ja: '岸田首相の国会での発言に関する報道',
      ru: 'Сообщение о словах премьер-министра Кисиды в парламенте',
    },
    body: { en: 'TASS', ja: 'タス通信', ru: 'ТАСС' },
    date: '2021-10-12',
    url: 'https://tass.com/world/1348199',
    side: 'russian',
  },
  {
    id: 'novye-izvestia-2022',
    work: {
      en: 'Medvedev stated the meaninglessness of negotiations with Japan on the topic of the Kuril Islands',
      ja: 'メドベージェフ氏、クリル諸島をめぐる対日交渉を無意味と述べる',
      ru: 'Медведев заявил о бессмысленности переговоров с Японией по теме Курил',
    },
    body: { en: 'Novye Izvestia', ja: 'ノーヴィエ・イズベスチヤ紙', ru: 'Новые известия' },
    date: '2022-03-22',
    url: 'https://en.newizv.ru/news/2022-03-22/medvedev-stated-the-meaninglessness-of-negotiations-with-japan-on-the-topic-of-the-kuril-islands-378663',
  },
  {
    id: 'mainichi-2022',
    work: {
      en: 'PM Kishida describes islets disputed with Russia as Japan’s “inherent territory”',
      ja: '岸田首相、ロシアと係争中の島々を「固有の領土」と表現(英文記事)',
      ru: 'Премьер Кисида назвал оспариваемые острова «исконной территорией» Японии',
    },
    body: { en: 'The Mainichi', ja: '毎日新聞', ru: 'Майнити симбун' },
    date: '2022-03-08',
    url: 'https://mainichi.jp/english/articles/20220308/p2a/00m/0na/017000c',
  },
  {
    id: 'yomiuri-2022',
    work: {
      en: 'Kishida: Northern territories “illegally occupied by Russia”',
      ja: '岸田首相「北方領土はロシアに不法占拠されている」(英文記事)',
      ru: 'Кисида: Северные территории «незаконно оккупированы Россией»',
    },
    body: {
      en: 'The Yomiuri Shimbun (The Japan News)',
      ja: '読売新聞(The Japan News)',
      ru: 'Ёмиури симбун (The Japan News)',
    },
    date: '2022-03-18',
    url: 'https://japannews.yomiuri.co.jp/politics/defense-security/20220318-12098/',
  },
  {
    id: 'asahi-2022-03',
    work: {
      en: 'Report on the return to stronger wording about the Northern Territories',
      ja: '北方領土に関する表現を戻したことについての報道(英文記事)',
      ru: 'Сообщение о возвращении к более жёстким формулировкам о Северных территориях',
    },
    body: { en: 'The Asahi Shimbun', ja: '朝日新聞', ru: 'Асахи симбун' },
    date: '2022-03',
    url: 'https://www.asahi.com/ajw/articles/14567893',
  },
  {
    id: 'asahi-2022-04',
    work: {
      en: 'Report on the draft of the Diplomatic Bluebook 2022',
      ja: '2022年版外交青書の原案に関する報道(英文記事)',
      ru: 'Сообщение о проекте «Голубой книги по дипломатии» 2022 года',
    },
    body: { en: 'The Asahi Shimbun', ja: '朝日新聞', ru: 'Асахи симбун' },
    date: '2022-04-01',
    url: 'https://www.asahi.com/ajw/articles/14587871',
  },
  {
    id: 'upi-2016',
    work: {
      en: 'Vladimir Putin, Shinzo Abe agree on joint Russian-Japan activities on Kuril Islands',
      ja: 'プーチン大統領と安倍首相、クリル諸島での日露共同活動で一致',
      ru: 'Владимир Путин и Синдзо Абэ договорились о совместной деятельности на Курильских островах',
    },
    body: {
      en: 'UPI',
      ja: 'UPI通信',
      ru: 'ЮПИ',
    },
    date: '2016-12-16',
    url: 'https://www.upi.com/Top_News/World-News/2016/12/16/Vladimir-Putin-Shinzo-Abe-agree-on-joint-Russian-Japan-activities-on-Kuril-Islands/7941481906352/',
  },
  {
    id: 'tass-2018-11-14',
    work: {
      en: 'Japanese PM says will visit Russia in early 2019',
      ja: '日本の首相、2019年初めの訪ロを表明',
      ru: 'Премьер-министр Японии сообщил о визите в Россию в начале 2019 года',
    },
    body: { en: 'TASS', ja: 'タス通信', ru: 'ТАСС' },
    date: '2018-11-14',
    url: 'https://tass.com/world/1030846',
    side: 'russian',
  },
  {
    id: 'japan-times-2018-11',
    work: {
      en: 'Putin says ownership of Japan-claimed islands remains subject to future talks despite 1956 agreement',
      ja: 'プーチン大統領、1956年の合意があっても島々の帰属は今後の交渉次第と発言',
      ru: 'Путин: принадлежность островов, на которые претендует Япония, остаётся предметом переговоров, несмотря на соглашение 1956 года',
    },
    body: {
      en: 'The Japan Times',
      ja: 'ジャパンタイムズ',
      ru: 'Джапан таймс',
    },
    date: '2018-11-16',
    url: 'https://www.japantimes.co.jp/news/2018/11/16/national/politics-diplomacy/putin-says-japan-claimed-islands-ownership-subject-future-talks/',
  },
  {
    id: 'tass-2018-11-28',
    work: {
      en: 'Putin, Abe to discuss peace treaty, says presidential aide',
      ja: 'プーチン・安倍両氏、平和条約を協議へ――大統領補佐官',
      ru: 'Помощник президента: Путин и Абэ обсудят мирный договор',
    },
    body: { en: 'TASS', ja: 'タス通信', ru: 'ТАСС' },
    date: '2018-11-28',
    url: 'https://tass.com/politics/1033196',
    side: 'russian',
  },
  {
    id: 'japan-times-2018-12',
    work: {
      en: 'Moscow says 1960 papers demanding pullout of foreign troops from Japan should factor in peace treaty talks with Tokyo',
      ja: '外国軍隊の日本からの撤退を求めた1960年の文書を平和条約交渉で考慮すべきだとロシア',
      ru: 'Москва: документы 1960 года с требованием вывести иностранные войска из Японии следует учитывать на переговорах о мирном договоре',
    },
    body: {
      en: 'The Japan Times',
      ja: 'ジャパンタイムズ',
      ru: 'Джапан таймс',
    },
    date: '2018-12-14',
    url: 'https://www.japantimes.co.jp/news/2018/12/14/national/politics-diplomacy/moscow-says-1960-papers-demanding-pullout-foreign-troops-japan-factor-peace-treaty-talks-tokyo/',
  },
  {
    id: 'tass-2018-12-17',
    work: {
      en: 'Kremlin says Japanese PM may visit Russia on January 21',
      ja: '日本の首相、1月21日に訪ロの可能性――ロシア大統領府',
      ru: 'Кремль: премьер-министр Японии может посетить Россию 21 января',
    },
    body: { en: 'TASS', ja: 'タス通信', ru: 'ТАСС' },
    date: '2018-12-17',
    url: 'https://tass.com/politics/1036392',
    side: 'russian',
  },
  {
    id: 'afp-2019',
    work: {
      en: 'Kuril islands: strategic chain at heart of Russia-Japan dispute',
      ja: 'クリル諸島――日露の争いの核心にある戦略的な列島',
      ru: 'Курильские острова: стратегическая гряда в центре российско-японского спора',
    },
    body: {
      en: 'AFP, in Arab News',
      ja: 'AFP通信(アラブニュース掲載)',
      ru: 'АФП, в газете «Араб ньюс»',
    },
    date: '2019-01-22',
    url: 'https://www.arabnews.com/node/1439696/world',
  },
  {
    id: 'tass-2020',
    work: {
      en: 'Japan sticks to its position on Kurils in light of constitutional amendment in Russia',
      ja: 'ロシアの憲法改正後も日本はクリル諸島に関する立場を維持',
      ru: 'Япония сохраняет позицию по Курилам после изменения российской конституции',
    },
    body: { en: 'TASS', ja: 'タス通信', ru: 'ТАСС' },
    date: '2020-07-02',
    url: 'https://tass.com/world/1173803',
    side: 'russian',
  },
  {
    id: 'jiji-2020',
    work: {
      en: 'Russia’s Constitutional Reforms to Affect Isle Talks with Japan',
      ja: 'ロシアの憲法改正、島々をめぐる対日交渉に影響へ',
      ru: 'Конституционная реформа в России скажется на переговорах с Японией об островах',
    },
    body: {
      en: 'Jiji Press',
      ja: '時事通信',
      ru: 'Дзидзи Пресс',
    },
    date: '2020-07-03',
  },
  {
    id: 'tass-2023',
    work: {
      en: 'Report on Dmitry Peskov’s words about dialogue with Japan',
      ja: '対日対話に関するペスコフ報道官の発言の報道',
      ru: 'Сообщение о словах Дмитрия Пескова о диалоге с Японией',
    },
    body: { en: 'TASS', ja: 'タス通信', ru: 'ТАСС' },
    date: '2023-01-23',
    url: 'https://tass.com/politics/1565773',
    side: 'russian',
  },
  {
    id: 'ria-2023',
    work: {
      en: 'Japan has actively joined the camp of unfriendly countries, said Peskov',
      ja: '日本は非友好国陣営に積極的に加わった――ペスコフ報道官',
      ru: 'Песков: Япония активно присоединилась к лагерю недружественных стран',
    },
    body: { en: 'RIA Novosti', ja: 'RIAノーボスチ通信', ru: 'РИА Новости' },
    date: '2023-01-23',
    side: 'russian',
  },
  {
    id: 'tass-2019',
    work: {
      en: 'Japan’s demand for return of “northern territories” runs counter to UN Charter – Lavrov',
      ja: '「北方領土」返還要求は国連憲章に反する――ラブロフ外相',
      ru: 'Лавров: требование вернуть «северные территории» противоречит Уставу ООН',
    },
    body: { en: 'TASS', ja: 'タス通信', ru: 'ТАСС' },
    date: '2019-01-16',
    side: 'russian',
  },
  {
    id: 'tass-2026',
    work: {
      en: 'Moscow reminds Tokyo Russia’s sovereignty over Kuril Islands not up for revision – MFA',
      ja: 'クリル諸島に対するロシアの主権は見直しの対象ではない――ロシア外務省',
      ru: 'МИД: суверенитет России над Курильскими островами пересмотру не подлежит',
    },
    body: { en: 'TASS', ja: 'タス通信', ru: 'ТАСС' },
    date: '2026-02-12',
    url: 'https://tass.com/politics/2085753',
    side: 'russian',
  },
  {
    id: 'kommersant-2026',
    work: {
      en: 'Report on Prime Minister Takaichi’s words on 7 February',
      ja: '2月7日の高市首相の発言に関する報道',
      ru: 'Сообщение о словах премьер-министра Такаити 7 февраля',
    },
    body: { en: 'Kommersant', ja: 'コメルサント紙', ru: 'Коммерсантъ' },
    date: '2026-02-07',
    url: 'https://www.kommersant.ru/doc/8418762',
  },
  {
    id: 'moscow24-2022',
    work: {
      en: 'Russia ends visa-free visits to the Kurils by Japanese citizens',
      ja: 'ロシア、日本人のクリル諸島へのビザなし訪問を廃止',
      ru: 'Россия отменила безвизовый режим посещения Курил японцами',
    },
    body: { en: 'Moscow 24', ja: 'モスクワ24', ru: 'Москва 24' },
    date: '2022-09-05',
    url: 'https://m24.ru/news/politika/05092022/498116',
    side: 'russian',
  },
  {
    id: 'novye-izvestia-2022-09',
    work: {
      en: 'Japan protests Russia’s withdrawal from the agreement on facilitated visits to the Kuriles',
      ja: '日本、クリル諸島への簡易訪問協定からのロシアの離脱に抗議',
      ru: 'Япония протестует против выхода России из соглашения об облегчённых посещениях Курил',
    },
    body: { en: 'Novye Izvestia', ja: 'ノーヴィエ・イズベスチヤ紙', ru: 'Новые известия' },
    date: '2022-09-06',
    url: 'https://en.newizv.ru/news/2022-09-06/japan-protests-russia-s-withdrawal-from-the-agreement-on-facilitated-visits-to-the-kuriles-387518',
  },
  {
    id: 'interfax-ukraine-2022',
    work: {
      en: 'Zelensky signs decree to recognize four islands in Kuril archipelago as territory of Japan',
      ja: 'ゼレンスキー大統領、クリル諸島の四島を日本領と認める大統領令に署名',
      ru: 'Зеленский подписал указ о признании четырёх островов Курильского архипелага территорией Японии',
    },
    body: { en: 'Interfax-Ukraine', ja: 'インタファクス・ウクライナ通信', ru: 'Интерфакс-Украина' },
    date: '2022-10-08',
    url: 'https://en.interfax.com.ua/news/general/864007.html',
  },
  {
    id: 'the-national-2011',
    work: {
      en: 'Harsh and remote islands set Russia and Japan on collision course',
      ja: '厳しく遠い島々、ロシアと日本を対立へ向かわせる',
      ru: 'Суровые и далёкие острова ведут Россию и Японию к столкновению',
    },
    body: {
      en: 'The National, Abu Dhabi',
      ja: 'ザ・ナショナル紙(アブダビ)',
      ru: 'Газета «Нэшнл», Абу-Даби',
    },
    date: '2011-02',
    url: 'https://www.thenational.ae/world/asia/harsh-and-remote-islands-set-russia-and-japan-on-collision-course-1.420650',
  },
  {
    id: 'tokyo-shimbun-2016',
    work: {
      en: 'Area and population of the four islands',
      ja: '北方四島の面積と人口',
      ru: 'Площадь и население четырёх островов',
    },
    body: { en: 'The Tokyo Shimbun', ja: '東京新聞', ru: 'Токио симбун' },
    date: '2016-10-31',
  },

  // Studies and reference works
  {
    id: 'kuzin-repatriation',
    work: {
      en: 'A. T. Kuzin, “Problems of the post-war repatriation of the Japanese and Korean population of Sakhalin”',
      ja: 'A. T. クージン「戦後サハリンの日本人・朝鮮人住民の送還問題」',
      ru: 'А. Т. Кузин. Проблемы послевоенной репатриации японского и корейского населения Сахалина',
    },
    body: {
      en: 'Article in a Russian journal',
      ja: 'ロシアの学術誌論文',
      ru: 'Статья в российском журнале',
    },
  },
  {
    id: 'rossiiskaya-istoriya',
    work: {
      en: 'Article on the London talks of 1955',
      ja: '1955年のロンドン交渉に関する論文',
      ru: 'Статья о лондонских переговорах 1955 года',
    },
    body: {
      en: 'Rossiiskaya istoriya, Russian Academy of Sciences',
      ja: '『ロシア史』誌、ロシア科学アカデミー',
      ru: 'Журнал «Российская история», РАН',
    },
    url: 'https://russian-history.ru/s0869-56870000619-3-1-ru-430/',
  },
  {
    id: 'sasakawa-san-francisco',
    work: {
      en: 'The Four Northern Islands and the San Francisco Peace Treaty',
      ja: '北方四島とサンフランシスコ平和条約(英文)',
      ru: 'Четыре северных острова и Сан-Францисский мирный договор (на английском)',
    },
    body: {
      en: 'Sasakawa Peace Foundation, Japan',
      ja: '笹川平和財団',
      ru: 'Фонд мира Сасакавы, Япония',
    },
    url: 'https://www.spf.org/islandstudies/research/a00022r.html',
    side: 'japanese',
  },
  {
    id: 'regnum-1855',
    work: {
      en: 'How the southern Kuril Islands became Japanese for a time',
      ja: '南クリル諸島はいかにして一時日本領となったか',
      ru: 'Как южные Курильские острова временно стали японскими',
    },
    body: { en: 'Regnum', ja: 'レグヌム通信', ru: 'Регнум' },
    url: 'https://regnum.ru/amp/2848865',
    side: 'russian',
  },
  {
    id: 'regnum-2018',
    work: {
      en: 'Article with the Soviet memorandum of 27 January 1960',
      ja: '1960年1月27日付ソ連覚書を載せた記事',
      ru: 'Статья с текстом советской памятной записки от 27 января 1960 года',
    },
    body: {
      en: 'Regnum',
      ja: 'レグヌム通信',
      ru: 'Регнум',
    },
    date: '2018',
    url: 'https://regnum.ru/news/2555284.html',
    side: 'russian',
  },
  {
    id: 'russian-kurils-2015',
    work: {
      en: 'V. Zilanov, A. Koshkin, A. Plotnikov, S. Ponomaryov, “The Russian Kurils: past and present. Documents”',
      ja: 'V. ジラノフ、A. コーシキン、A. プロトニコフ、S. ポノマリョフ編『ロシアのクリル――歴史と現在、資料集』',
      ru: 'В. Зиланов, А. Кошкин, А. Плотников, С. Пономарёв. Русские Курилы: история и современность. Сборник документов',
    },
    body: {
      en: 'Book, Russia',
      ja: 'ロシアの書籍',
      ru: 'Книга, Россия',
    },
    date: '2015',
    side: 'russian',
  },
  {
    id: 'immortal-regiment-1945',
    work: {
      en: 'And on the Pacific Ocean they ended their campaign',
      ja: '太平洋で遠征を終えた',
      ru: 'И на Тихом океане свой закончили поход',
    },
    body: {
      en: 'Immortal Regiment of Russia',
      ja: '「ロシア不滅の連隊」',
      ru: '«Бессмертный полк России»',
    },
    date: '2020-09',
    url: 'https://polkrf.ru/news/glavnye-sobytiya/i-na-tixom-okeane-svoi-zakoncili-poxod-3211',
    side: 'russian',
  },
  {
    id: 'vzglyad-2025',
    work: {
      en: 'Article for the eightieth year of the Kuril landing operation',
      ja: 'クリル上陸作戦80年の記事',
      ru: 'Статья к 80-летию Курильской десантной операции',
    },
    body: { en: 'Vzglyad', ja: 'ヴズグリャド紙', ru: 'Взгляд' },
    date: '2025-08-18',
    url: 'https://vz.ru/society/2025/8/18/1353243.html',
    side: 'russian',
  },
  {
    id: 'sputnik-shimoda-2023',
    work: {
      en: 'Treaty of Shimoda: Not Cause for Protests, but Proof of Russia-Japan Permanent Peace & Friendship',
      ja: '下田条約――抗議の理由ではなく、恒久の平和と友好の証し',
      ru: 'Симодский трактат: не повод для протестов, а доказательство постоянного мира и дружбы',
    },
    body: {
      en: 'Sputnik',
      ja: 'スプートニク',
      ru: 'Агентство Sputnik',
    },
    date: '2023-02-07',
    url: 'https://sputnikglobe.com/20230207/treaty-of-shimoda-not-cause-for-protests-but-proof-of-russia-japan-permanent-peace--friendship-1107049440.html',
    side: 'russian',
  },
  {
    id: 'sputnik-2023',
    work: {
      en: 'Japan seeking to reach peace treaty with Russia on South Kurils, prime minister says',
      ja: '日本の首相、南クリルに関するロシアとの平和条約締結を目指すと発言',
      ru: 'Япония стремится к мирному договору с Россией по Южным Курилам, заявил премьер-министр',
    },
    body: { en: 'Sputnik', ja: 'スプートニク', ru: 'Агентство Sputnik' },
    date: '2023-02-07',
    url: 'https://sputnikglobe.com/amp/20230207/japan-seeking-to-reach-peace-treaty-with-russia-on-south-kurils-prime-minister-1107037383.html',
    side: 'russian',
  },
  {
    id: 'brazhnik-ponomaryov',
    work: {
      en: 'A. Brazhnik, S. Ponomaryov, “Toponymy and composition of the Kuril island chain”',
      ja: 'A. ブラジニク、S. ポノマリョフ『クリル列島の地名と構成』',
      ru: 'А. Бражник, С. Пономарёв. Топонимика и состав Курильской островной гряды',
    },
    body: { en: 'Book, Russia', ja: 'ロシアの書籍', ru: 'Книга, Россия' },
    side: 'russian',
  },
  {
    id: 'natural-earth',
    work: {
      en: 'Land, 1:10 million, version 4.1',
      ja: '陸地データ(1000万分の1、第4.1版)',
      ru: 'Суша, масштаб 1:10 000 000, версия 4.1',
    },
    body: {
      en: 'Natural Earth',
      ja: 'ナチュラルアース',
      ru: 'Natural Earth (картографические данные)',
    },
    url: 'https://www.naturalearthdata.com/',
  },
  {
    id: 'wikipedia-iturup',
    work: { en: 'Iturup', ja: 'イトゥルプ(択捉島)', ru: 'Итуруп' },
    body: { en: 'Wikipedia in Russian', ja: 'ロシア語版ウィキペディア', ru: 'Русская Википедия' },
    url: 'https://ru.wikipedia.org/wiki/%D0%98%D1%82%D1%83%D1%80%D1%83%D0%BF',
  },
  {
    id: 'wikipedia-habomai',
    work: { en: 'Habomai', ja: 'ハボマイ(歯舞群島)', ru: 'Хабомаи' },
    body: { en: 'Wikipedia in Russian', ja: 'ロシア語版ウィキペディア', ru: 'Русская Википедия' },
    url: 'https://ru.wikipedia.org/wiki/%D0%A5%D0%B0%D0%B1%D0%BE%D0%BC%D0%B0%D0%B8',
  },
  {
    id: 'wikipedia-ja-chain',
    work: {
      en: 'Shirinki Island, with the list of the islands of the chain',
      ja: '志林規島(列島の島の一覧を含む)',
      ru: 'Остров Ширинки, со списком островов гряды',
    },
    body: { en: 'Wikipedia in Japanese', ja: '日本語版ウィキペディア', ru: 'Японская Википедия' },
  },
  {
    id: 'wikipedia-kurils',
    work: { en: 'Kuril Islands', ja: '千島列島(クリル諸島)', ru: 'Курильские острова' },
    body: { en: 'Wikipedia in Russian', ja: 'ロシア語版ウィキペディア', ru: 'Русская Википедия' },
    url: 'https://ru.wikipedia.org/wiki/%D0%9A%D1%83%D1%80%D0%B8%D0%BB%D1%8C%D1%81%D0%BA%D0%B8%D0%B5_%D0%BE%D1%81%D1%82%D1%80%D0%BE%D0%B2%D0%B0',
  },
];
