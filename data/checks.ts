/**
 * Where a report differs from the record or from another report, said plainly and without a motive.
 * A check quotes the words at issue by offsets of its own; a card shows it under every quote that they
 * overlap. What cannot be decided is `open`.
 */
import type { Check } from './schema.ts';

export const checks: readonly Check[] = [
  {
    id: 'announcement-day',
    kind: 'record',
    title: { en: 'Day of the announcement', ja: '発表の曜日', ru: 'День заявления' },
    note: {
      en: 'Report 1 dates Russia’s step to Tuesday, Report 2 to Monday. The statement of Russia’s ministry is of Monday 21 March 2022; Tuesday is the day of the reactions to it.',
      ja: '記事1はロシアの措置を火曜日、記事2は月曜日とする。ロシア外務省の声明は2022年3月21日（月曜日）のもので、火曜日は各方面が反応した日である。',
      ru: 'Публикация 1 относит шаг России ко вторнику, публикация 2 — к понедельнику. Заявление МИД России датировано понедельником, 21 марта 2022 года; вторник — день откликов на него.',
    },
    words: [
      {
        report: '000',
        start: 415,
        end: 477,
        text: 'Moscow on Tuesday unilaterally scrapped the peace treaty talks',
      },
      {
        report: '001',
        start: 17,
        end: 70,
        text: 'Russia said Monday it was abandoning talks with Japan',
      },
    ],
    support: { sources: ['interfax-2022', 'jiji-2022'] },
  },
  {
    id: 'three-translations',
    kind: 'reports',
    title: {
      en: 'Three translations of one phrase',
      ja: '一つの語句の三通りの訳',
      ru: 'Три перевода одной фразы',
    },
    note: {
      en: '“Openly hostile” (Report 2), “openly unfriendly” (Report 3) and “publicly unfriendly” (Report 5) all render the Russian «откровенно недружественные», literally “frankly unfriendly”. Interfax has “blatantly unfriendly”, Jiji Press “explicitly unfriendly”.',
      ja: '「openly hostile（公然と敵対的）」（記事2）、「openly unfriendly（公然と非友好的）」（記事3）、「publicly unfriendly（公に非友好的）」（記事5）は、いずれもロシア語の「откровенно недружественные」（あからさまに非友好的な）の訳である。英文では、インタファクスは「blatantly unfriendly」、時事通信は「explicitly unfriendly」とする。',
      ru: 'Openly hostile («открыто враждебная», публикация 2), openly unfriendly («открыто недружественные», публикация 3) и publicly unfriendly («публично недружественные», публикация 5) передают русское «откровенно недружественные». У «Интерфакса» — blatantly unfriendly, у «Дзидзи Пресс» — explicitly unfriendly.',
    },
    words: [
      { report: '001', start: 877, end: 900, text: 'openly hostile position' },
      { report: '002', start: 1377, end: 1404, text: 'openly unfriendly positions' },
      { report: '004', start: 554, end: 583, text: 'publicly unfriendly positions' },
    ],
    support: { sources: ['russian-ministry-2022', 'life-2022', 'interfax-2022', 'jiji-2022'] },
  },
  {
    id: 'said-of-what',
    kind: 'record',
    title: {
      en: 'What was called unfriendly',
      ja: '何が非友好的とされたか',
      ru: 'Что названо недружественным',
    },
    note: {
      en: 'Report 3 has the ministry say “openly unfriendly positions” of the sanctions. In the statement the words describe the positions of the state, as the reason why a treaty cannot be discussed; the sanctions are called unfriendly in a sentence of their own.',
      ja: '記事3は、「openly unfriendly positions（公然と非友好的な立場）」を制裁についての言葉とする。声明では、これは条約を協議できない理由として相手国の立場を述べた言葉であり、制裁については別の文で非友好的と述べている。',
      ru: 'В публикации 3 слова openly unfriendly positions («открыто недружественные позиции») отнесены к санкциям. В заявлении они характеризуют позиции государства и объясняют, почему нельзя обсуждать договор; о недружественном характере санкций сказано отдельно.',
    },
    words: [
      {
        report: '002',
        start: 1339,
        end: 1404,
        text: 'described the sanctions as a sign of "openly unfriendly positions',
      },
    ],
    support: { sources: ['russian-ministry-2022', 'interfax-2022'] },
  },
  {
    id: 'outdated',
    kind: 'record',
    title: {
      en: '“Outdated”',
      ja: '「outdated（時代遅れ）」という語',
      ru: 'Слово outdated («устаревший»)',
    },
    note: {
      en: 'Report 1 has Medvedev call the step “historically justified, outdated and fair”. His post in Russian has «исторически оправданное, назревшее и справедливое», “historically justified, due and fair”. TASS has “long overdue and fair”, Novye Izvestia “overdue and fair”.',
      ja: '記事1によれば、メドベージェフ氏は今回の措置を「historically justified, outdated and fair（歴史的に正当で、時代遅れで、公正）」と呼んだ。ロシア語の投稿では「исторически оправданное, назревшее и справедливое」（歴史的に正当で、機が熟しており、公正な）である。英文では、タス通信は「long overdue and fair」、ノーヴィエ・イズベスチヤは「overdue and fair」とする。',
      ru: 'По публикации 1, Медведев назвал этот шаг historically justified, outdated and fair («исторически оправданным, устаревшим и справедливым»). В его записи по-русски: «исторически оправданное, назревшее и справедливое». По-английски у ТАСС — long overdue and fair, у «Новых известий» — overdue and fair.',
    },
    words: [
      { report: '000', start: 347, end: 388, text: 'historically justified, outdated and fair' },
    ],
    support: { sources: ['vesti-az-2022', 'tass-2022', 'novye-izvestia-2022'] },
  },
  {
    id: 'since-1951',
    kind: 'record',
    title: {
      en: '“Since WWII”, “since 1951”',
      ja: '「第二次世界大戦以来」「1951年以来」',
      ru: '«Со Второй мировой войны», «с 1951 года»',
    },
    note: {
      en: 'Report 3 says in one place that the talks have been ongoing since WWII, in another that they have gone on since 1951. Bilateral talks opened in London in June 1955; 1951 is the year of the Treaty of San Francisco, which the Soviet Union did not sign.',
      ja: '記事3は、交渉が続いてきた期間を、ある箇所では第二次世界大戦以来、別の箇所では1951年以来とする。二国間交渉がロンドンで始まったのは1955年6月である。1951年はサンフランシスコ平和条約の年で、ソ連はこれに署名していない。',
      ru: 'По публикации 3, переговоры идут в одном месте со Второй мировой войны, в другом — с 1951 года. Двусторонние переговоры открылись в Лондоне в июне 1955 года; 1951-й — год Сан-Францисского договора, который СССР не подписал.',
    },
    words: [
      { report: '002', start: 86, end: 96, text: 'since WWII' },
      { report: '002', start: 983, end: 1018, text: 'which have been going on since 1951' },
    ],
    support: { sources: ['rossiiskaya-istoriya', 'frus-1955', 'san-francisco-1951'] },
  },
  {
    id: 'hostilities',
    kind: 'record',
    title: {
      en: 'Whether the war has ended',
      ja: '戦争は終わっていないのか',
      ru: 'Окончена ли война',
    },
    note: {
      en: 'Reports 3 and 5 say that hostilities have not formally ended; Reports 1 and 4 speak of the peace treaty as what would end them. The Joint Declaration of 1956 ended the state of war between Japan and the Soviet Union; what is missing is a peace treaty.',
      ja: '記事3と記事5は、敵対行為が正式には終わっていないとし、記事1と記事4は、平和条約によって終わるかのように書く。日ソ間の戦争状態は1956年の共同宣言で終了しており、結ばれていないのは平和条約である。',
      ru: 'По публикациям 3 и 5, военные действия формально не прекращены; публикации 1 и 4 говорят о мирном договоре как о том, что их завершит. Состояние войны между Японией и СССР прекращено Совместной декларацией 1956 года; не заключён мирный договор.',
    },
    words: [
      { report: '000', start: 894, end: 918, text: 'World War II hostilities' },
      { report: '002', start: 203, end: 246, text: 'have never formally closed WWII hostilities' },
      {
        report: '004',
        start: 106,
        end: 163,
        text: 'Hostilities in World War II have not yet officially ended',
      },
      { report: '003', start: 98, end: 112, text: 'end a conflict' },
    ],
    support: { sources: ['joint-declaration-1956', 'irkutsk-statement-2001', 'tass-2018-11-28'] },
  },
  {
    id: 'unconstitutional',
    kind: 'record',
    title: {
      en: '“Unconstitutional”',
      ja: '「unconstitutional（違憲）」という語',
      ru: 'Слово unconstitutional («неконституционный»)',
    },
    note: {
      en: 'Report 1 says that Japan calls “the expansion” unconstitutional. Japan’s government speaks of an occupation without legal basis, and in March 2022 of an “illegal occupation”; the constitution comes into the matter only through Russia’s amendment of 2020.',
      ja: '記事1は、日本が「the expansion（拡大）」を違憲と主張しているとする。日本政府は「法的根拠のない占拠」といい、2022年3月には「不法占拠」ともしている。憲法が関わるのは、2020年のロシア憲法改正だけである。',
      ru: 'По публикации 1, Япония называет the expansion («расширение») неконституционным. Правительство Японии говорит об оккупации без правовых оснований, а в марте 2022 года — и о «незаконной оккупации»; конституция имеет отношение к делу лишь из-за российской поправки 2020 года.',
    },
    words: [
      {
        report: '000',
        start: 2066,
        end: 2113,
        text: 'Japan argues the expansion was unconstitutional',
      },
    ],
    support: { sources: ['mofa-territory', 'asahi-2022-03', 'constitution-2020'] },
  },
  {
    id: 'order-of-events',
    kind: 'record',
    title: {
      en: 'Order of surrender and landings',
      ja: '降伏と上陸の順序',
      ru: 'Капитуляция и высадка: что раньше',
    },
    note: {
      en: 'Report 1 puts the capture of the islands first and a surrender “in front of the Soviet Union” after it; Report 2 has both “soon after Japan’s surrender” and “the closing days” of the war, Report 3 its “dying days”, Report 4 its “final days”, Report 5 its end. Japan announced its surrender on 15 August 1945 and signed it, to the Allied Powers, on 2 September; the four were taken from 28 August on.',
      ja: '記事1は島々の奪取（captured）を先とし、「ソ連の前で」の降伏を後とする。記事2には「日本の降伏の直後」と戦争の「終盤」の両方の書き方があり、記事3は「dying days」、記事4は「final days」（どちらも戦争の最後の日々）、記事5は戦争の終わりとする。日本は1945年8月15日に降伏を発表し、9月2日に連合国に対する降伏文書に署名した。四島がソ連軍の支配下に入り始めたのは8月28日である。',
      ru: 'По публикации 1, сначала были захвачены острова, а затем Япония капитулировала «перед Советским Союзом»; в публикации 2 сказано и «вскоре после капитуляции Японии», и «в завершающие дни» войны (the closing days), в публикации 3 — dying days, в публикации 4 — final days (и то и другое — «последние дни»), в публикации 5 — конец войны. О капитуляции Япония объявила 15 августа 1945 года, акт о капитуляции перед союзными державами подписала 2 сентября; занятие четырёх островов началось 28 августа.',
    },
    words: [
      {
        report: '000',
        start: 1910,
        end: 1933,
        text: 'surrendered in front of',
      },
      { report: '001', start: 547, end: 563, text: 'the closing days' },
      {
        report: '001',
        start: 1953,
        end: 2012,
        text: 'soon after Japan’s surrender in World War II in August 1945',
      },
      { report: '002', start: 403, end: 413, text: 'dying days' },
      { report: '003', start: 682, end: 710, text: 'in the final days of the war' },
      { report: '004', start: 356, end: 376, text: 'end of World War II.' },
    ],
    support: { sources: ['surrender-1945', 'immortal-regiment-1945', 'mofa-territory'] },
  },
  {
    id: 'annexation-date',
    kind: 'record',
    title: {
      en: 'When the islands were declared Soviet',
      ja: '法令上ソ連領とされた時期',
      ru: 'Когда острова объявлены советскими',
    },
    note: {
      en: 'Report 3 dates the annexation “in the dying days of World War Two”. The islands were taken about then; the two decrees that declared them Soviet territory are of 2 February 1946.',
      ja: '記事3は、島々が第二次世界大戦の末期に「併合」されたとする。島々がソ連軍の支配下に入ったのはその前後だが、ソ連領とする二つの布告は1946年2月2日付である。',
      ru: 'По публикации 3, острова аннексированы (annexed) «в последние дни Второй мировой войны». Примерно тогда они были заняты; два указа, объявившие их советской территорией, датированы 2 февраля 1946 года.',
    },
    words: [{ report: '002', start: 403, end: 413, text: 'dying days' }],
    support: { sources: ['decree-1946', 'kommersant-2026'] },
  },
  {
    id: 'visa-free-scope',
    kind: 'record',
    title: {
      en: 'Which visa-free travel',
      ja: 'ビザなし渡航の範囲',
      ru: 'Какие безвизовые поездки',
    },
    note: {
      en: 'Reports 3 and 5 read as if all visa-free travel by Japanese citizens had ended; Report 2 speaks of visits to the islands. Russia’s ministry stopped the visits to the islands under the agreements of 1991 and 1999; visits to graves there, also without visas, it left standing.',
      ja: '記事3と記事5は、日本国民のビザなし渡航がすべて終わったかのように読める。記事2は島々への訪問とする。ロシア外務省が打ち切ったのは1991年と1999年の合意による島々への訪問で、同じくビザなしの墓参は存続させた。',
      ru: 'Публикации 3 и 5 читаются так, будто прекращены все безвизовые поездки граждан Японии; в публикации 2 сказано о поездках на острова. МИД России прекратил поездки на острова по соглашениям 1991 и 1999 годов; поездок на могилы, тоже безвизовых, он не отменял.',
    },
    words: [
      {
        report: '001',
        start: 1002,
        end: 1070,
        text: 'a visa-free regime for Japanese people to visit the disputed islands',
      },
      {
        report: '002',
        start: 1820,
        end: 1868,
        text: 'has ended visa-free travel for Japanese citizens',
      },
      {
        report: '004',
        start: 2027,
        end: 2072,
        text: 'ended visa-free travel for Japanese nationals',
      },
    ],
    support: { sources: ['interfax-2022', 'russian-ministry-2022', 'ann-2022'] },
  },
  {
    id: 'twelve-bodies',
    kind: 'record',
    title: { en: 'The missing twelve', ja: '抜けている12団体', ru: 'Недостающие двенадцать' },
    note: {
      en: 'Report 3 counts 76 individuals and seven banks under sanctions. Reuters on 22 March counted 76 individuals, seven banks and 12 other bodies.',
      ja: '記事3は制裁対象を76個人・7銀行とする。ロイター通信は3月22日、76個人・7銀行のほか12団体を挙げている。',
      ru: 'В публикации 3 под санкциями 76 человек и семь банков. «Рейтер» 22 марта насчитал 76 человек, семь банков и ещё 12 организаций.',
    },
    words: [
      {
        report: '002',
        start: 1163,
        end: 1214,
        text: 'Japan has sanctioned 76 individuals and seven banks',
      },
    ],
    support: { sources: ['reuters-2022'] },
  },
  {
    id: 'speaker',
    kind: 'reports',
    title: { en: 'Who said it', ja: '誰の発言か', ru: 'Чьи это слова' },
    note: {
      en: 'Report 1 gives the words to Chief Cabinet Secretary Matsuno, Reports 3, 4 and 5 give them to Prime Minister Kishida. Both spoke so on 22 March 2022: Mr Matsuno to the press in the morning, Mr Kishida in the Diet.',
      ja: '記事1は松野官房長官の、記事3・4・5は岸田首相の発言とする。2022年3月22日、松野氏は午前の記者会見で、岸田氏は国会で、ともに同趣旨の発言をした。',
      ru: 'Публикация 1 приводит эти слова от имени генерального секретаря кабинета Мацуно, публикации 3, 4 и 5 — от имени премьер-министра Кисиды. 22 марта 2022 года так говорили оба: Мацуно — утром перед прессой, Кисида — в парламенте.',
    },
    words: [
      {
        report: '000',
        start: 1009,
        end: 1081,
        text: 'The latest situation has been all caused by Russia’s invasion of Ukraine',
      },
      {
        report: '002',
        start: 1527,
        end: 1597,
        text: "This entire situation has been created by Russia's invasion of Ukraine",
      },
      {
        report: '003',
        start: 757,
        end: 822,
        text: 'The current situation all stems from Russia’s invasion of Ukraine',
      },
      {
        report: '004',
        start: 773,
        end: 839,
        text: 'This whole situation was caused by the Russian invasion of Ukraine',
      },
    ],
    support: { sources: ['reuters-ja-2022', 'reuters-2022', 'kyodo-2022', 'tbs-2022'] },
  },
  {
    id: 'kurils-for-the-four',
    kind: 'reports',
    title: {
      en: '“Kurils” for the four',
      ja: '四島を「クリル」と呼ぶこと',
      ru: '«Курилы» вместо четырёх островов',
    },
    note: {
      en: 'Report 5 says that Russia calls the four “the Kurils”, Report 3 has only “the Kuril Islands”, and Report 1 mostly so; these are names of the whole chain. Reports 2 and 4 give the Russian name of the four, “Southern Kurils”.',
      ja: '記事5はロシアでの四島の呼び名を「the Kurils」とし、記事3は「the Kuril Islands」だけを、記事1は主に同じ名称を用いる。いずれも列島全体の名称である。記事2と記事4は、四島を指すロシア側の名称「Southern Kurils（南クリル）」を挙げる。',
      ru: 'По публикации 5, в России эти острова называют the Kurils, в публикации 3 стоит только the Kuril Islands, в публикации 1 — чаще всего то же; это названия всей гряды. Публикации 2 и 4 приводят российское название четырёх островов — Southern Kurils («Южные Курилы»).',
    },
    words: [
      { report: '000', start: 2640, end: 2657, text: 'the Kuril Islands' },
      { report: '004', start: 246, end: 275, text: 'known in Russia as the Kurils' },
      { report: '002', start: 286, end: 303, text: 'the Kuril Islands' },
      { report: '001', start: 2126, end: 2155, text: 'the Southern Kurils by Russia' },
      { report: '003', start: 373, end: 411, text: 'known as the Southern Kurils in Russia' },
    ],
    support: { sources: ['interfax-2022', 'afp-2019', 'tass-2020'] },
  },
  {
    id: 'trade-status',
    kind: 'record',
    title: { en: 'Done or planned', ja: '実施済みか予定か', ru: 'Сделано или намечено' },
    note: {
      en: 'In Reports 2 and 4 Japan strips Russia of its most-favoured-nation status, or has done so; in Report 5 it has announced plans to. Prime Minister Kishida had announced it on 16 March 2022; the law that carried it out was enacted on 20 April.',
      ja: '記事2と記事4は、日本がロシアの最恵国待遇を取り消す、またはすでに取り消したとし、記事5は取り消す方針を発表したとする。岸田首相が表明したのは2022年3月16日、それを実施する法律が成立したのは4月20日である。',
      ru: 'По публикациям 2 и 4, Япония лишает или уже лишила Россию режима наибольшего благоприятствования; по публикации 5 — объявила о таком намерении. Премьер-министр Кисида объявил об этом 16 марта 2022 года; закон принят 20 апреля.',
    },
    words: [
      {
        report: '001',
        start: 1549,
        end: 1577,
        text: 'stripping the country of its',
      },
      {
        report: '003',
        start: 1729,
        end: 1795,
        text: 'Japan has stripped Russia of its most-favoured nation trade status',
      },
      {
        report: '004',
        start: 1348,
        end: 1415,
        text: 'announced plans to scrap Russia’s most-favoured-nation trade status',
      },
    ],
    support: { sources: ['bloomberg-2022-03-16', 'ap-2022-04', 'mofa-g7-2022'] },
  },
  {
    id: 'unacceptable-what',
    kind: 'reports',
    title: { en: 'What is unacceptable', ja: '何が受け入れられないのか', ru: 'Что неприемлемо' },
    note: {
      en: 'In Report 1 it is Russia, in Reports 3 and 5 the way Russia turns its response onto relations with Japan, in Report 4 the halt to the talks. In the Japanese words, as TBS has them, it is Russia’s response of turning the matter onto relations with Japan.',
      ja: '記事1ではロシア、記事3と記事5では対応を日露関係に転嫁すること、記事4では交渉の中断が、受け入れられないとされる。TBSが伝えた岸田首相の言葉では、「日ロ関係に転嫁しようとするロシアの対応」である。',
      ru: 'В публикации 1 — Россия, в публикациях 3 и 5 — перенос её ответа на отношения с Японией, в публикации 4 — прекращение переговоров. В японском тексте, который приводит ТБС, — ответ России, переносящей дело на отношения с Японией.',
    },
    words: [
      {
        report: '000',
        start: 1150,
        end: 1223,
        text: 'He slammed Russia as “extremely unjustifiable and absolutely unacceptable',
      },
      {
        report: '002',
        start: 1603,
        end: 1661,
        text: "Russia's response to push this onto Japan-Russia relations",
      },
      {
        report: '003',
        start: 891,
        end: 949,
        text: 'halting the talks was “unjust and absolutely unacceptable”',
      },
      {
        report: '004',
        start: 845,
        end: 903,
        text: 'Russia’s reaction to push this into Japan-Russia relations',
      },
    ],
    support: { sources: ['tbs-2022', 'kyodo-2022'] },
  },
  {
    id: 'autonomy',
    kind: 'record',
    title: {
      en: '“Autonomy”',
      ja: '「autonomy（自治）」という語',
      ru: 'Слово autonomy («автономия»)',
    },
    note: {
      en: 'Report 1 speaks of a controversy over the autonomy of the islands. The dispute is over sovereignty: which state they belong to.',
      ja: '記事1は島々の「自治」をめぐる論争とする。争われているのは主権、すなわちどちらの国に帰属するかである。',
      ru: 'Публикация 1 говорит о споре об автономии островов. Спор идёт о суверенитете — о том, какому государству они принадлежат.',
    },
    words: [
      {
        report: '000',
        start: 1739,
        end: 1805,
        text: 'territorial controversy regarding the autonomy of the four islands',
      },
    ],
    support: { sources: ['tokyo-declaration-1993', 'tass-2020'] },
  },
  {
    id: 'hayashi',
    kind: 'record',
    title: {
      en: 'What the foreign minister claimed',
      ja: '外相が主張したもの',
      ru: 'О чём говорил министр иностранных дел',
    },
    note: {
      en: 'Report 1 has Foreign Minister Hayashi claim “the Kuril Islands” a week before, in a debate in the Diet. Words of his of this kind are known from 8 March, at a press conference; they are about the Northern Territories, the four islands alone. Whether the report means these is open. Its “primordially Japanese” answers to 固有の領土, usually “inherent territory”.',
      ja: '記事1は、林外相が前の週の国会審議で「Kuril Islands（千島列島）」を日本の一部と述べたとする。外相の同種の発言として知られるのは3月8日の記者会見でのもので、北方領土すなわち四島についてである。記事がこれを指すかどうかは確認できていない。「primordially Japanese」にあたるのは「固有の領土」で、通常は「inherent territory」と訳される。',
      ru: 'По публикации 1, министр Хаяси неделей раньше в прениях в парламенте назвал частью Японии «Курильские острова». Подобные его слова известны от 8 марта, с пресс-конференции; они относятся только к Северным территориям — четырём островам. О них ли пишет публикация, не установлено. Словам primordially Japanese («исконно японские») соответствует 固有の領土, по-английски обычно inherent territory.',
    },
    words: [
      {
        report: '000',
        start: 2640,
        end: 2657,
        text: 'the Kuril Islands',
      },

      { report: '000', start: 2945, end: 2966, text: 'primordially Japanese' },
    ],
    support: { sources: ['nhk-2022-03-08', 'asahi-2022-03', 'mainichi-2022'] },
  },
  {
    id: 'sovereignty-undated',
    kind: 'open',
    title: { en: 'When this was said', ja: 'いつの発言か', ru: 'Когда это сказано' },
    note: {
      en: 'Report 1 quotes “the Japanese Prime Minister” without name or date. Prime Minister Kishida said similar things in the Diet on 12 October 2021 and 7 March 2022; whether these are his words of either day is open.',
      ja: '記事1は「日本の首相」の発言を、名前も日付も示さずに引用する。岸田首相は2021年10月12日と2022年3月7日に国会で同趣旨の発言をしているが、そのいずれかの日の言葉かどうかは確認できていない。',
      ru: 'Публикация 1 цитирует «премьер-министра Японии» без имени и даты. Кисида говорил похожее в парламенте 12 октября 2021 года и 7 марта 2022 года; его ли это слова одного из этих дней, не установлено.',
    },
    words: [
      {
        report: '000',
        start: 2203,
        end: 2269,
        text: 'The sovereignty of our country extends to the Northern Territories',
      },
    ],
    support: { sources: ['tass-2021', 'mainichi-2022'] },
  },
  {
    id: 'punish',
    kind: 'record',
    title: {
      en: '“Punish”',
      ja: '「punish（罰する）」という語',
      ru: 'Слово punish («наказывать»)',
    },
    note: {
      en: 'Report 5 has Prime Minister Kishida say that Japan must “continue resolutely to punish Russia”. Reuters quotes him as saying that Japan must “resolutely continue to sanction Russia”; the Japanese word, in TBS, is 制裁, “sanctions”.',
      ja: '記事5は岸田首相の言葉を「continue resolutely to punish Russia（断固としてロシアを罰し続ける）」とする。ロイター通信の引用では「resolutely continue to sanction Russia（断固として対ロ制裁を続ける）」で、TBSが伝えた日本語でも「制裁」である。',
      ru: 'По публикации 5, премьер-министр Кисида сказал, что Япония должна continue resolutely to punish Russia («решительно продолжать наказывать Россию»). У «Рейтер» — resolutely continue to sanction Russia («решительно продолжать санкции»); по-японски, у ТБС, — 制裁, то есть «санкции».',
    },
    words: [{ report: '004', start: 1106, end: 1115, text: 'to punish' }],
    support: { sources: ['reuters-2022', 'tbs-2022'] },
  },
  {
    id: 'consensus',
    kind: 'record',
    title: {
      en: '“Will never achieve”',
      ja: '「will never achieve（決して達しない）」',
      ru: 'Слова will never achieve («никогда не достигнут»)',
    },
    note: {
      en: 'Report 1 has Medvedev say that the two sides “will never achieve” agreement on the islands. His post says that they “would never have found” it, «никогда бы не нашли»: it looks back on the talks.',
      ja: '記事1は、島々について双方が合意に「will never achieve（今後も決して達しない）」とメドベージェフ氏が述べたとする。投稿では「никогда бы не нашли」（決して見いだせなかっただろう）で、これまでの交渉を振り返った言葉である。',
      ru: 'По публикации 1, Медведев сказал, что стороны will never achieve («никогда не достигнут») согласия по островам. В его записи — «никогда бы не нашли никакого консенсуса»: это взгляд на прошедшие переговоры.',
    },
    words: [
      {
        report: '000',
        start: 118,
        end: 131,
        text: 'never achieve',
      },
    ],
    support: { sources: ['vesti-az-2022', 'tass-2022'] },
  },
  {
    id: 'ended-or-suspended',
    kind: 'record',
    title: { en: 'Ended or suspended', ja: '終了か中断か', ru: 'Прекращены или приостановлены' },
    note: {
      en: 'Report 1 has “suspension” and “scrapped”, Report 2 “abandoning”, Report 3 “suspended” and “will stop”, Report 4 “will stop”, Report 5 “withdrawal”. The statement says that Russia does not intend to continue the talks in the present conditions; Reports 3 and 4 leave this condition out.',
      ja: '記事1は「suspension（中断）」と「scrapped（破棄）」、記事2は「abandoning（断念）」、記事3は「suspended（中断）」と「will stop（やめる）」、記事4は「will stop」、記事5は「withdrawal（離脱）」と書く。声明は、現在の状況では交渉を続ける意向はないとするもので、記事3と記事4にはこの条件がない。',
      ru: 'В публикации 1 — suspension («приостановка») и scrapped («отменила»), в публикации 2 — abandoning («отказывается»), в публикации 3 — suspended и will stop («приостановила», «прекратятся»), в публикации 4 — will stop, в публикации 5 — withdrawal («выход»). В заявлении сказано, что Россия не намерена продолжать переговоры в нынешних условиях; в публикациях 3 и 4 этого условия нет.',
    },
    words: [
      { report: '000', start: 305, end: 342, text: 'the suspension of dialogue with Japan' },
      { report: '000', start: 433, end: 477, text: 'unilaterally scrapped the peace treaty talks' },
      { report: '001', start: 43, end: 70, text: 'abandoning talks with Japan' },
      { report: '002', start: 0, end: 20, text: 'Russia has suspended' },
      { report: '002', start: 1019, end: 1030, text: '– will stop' },

      { report: '003', start: 17, end: 33, text: 'Russia will stop' },
      {
        report: '004',
        start: 23,
        end: 38,
        text: 'withdrawal from',
      },
    ],
    support: { sources: ['russian-ministry-2022', 'interfax-2022'] },
  },
  {
    id: 'luxury-goods',
    kind: 'record',
    title: {
      en: 'Whether luxury goods were banned',
      ja: 'ぜいたく品の輸出禁止の時期',
      ru: 'Был ли запрещён вывоз предметов роскоши',
    },
    note: {
      en: 'Report 1 gives a ban on exports of luxury goods among the reasons for the step. Prime Minister Kishida had announced it on 16 March 2022; it was decided on 29 March and took effect on 5 April, after Russia’s statement.',
      ja: '記事1は、ぜいたく品の輸出禁止を今回の措置の理由の一つに挙げる。岸田首相が方針を表明したのは2022年3月16日だが、閣議決定は3月29日、実施は4月5日で、ロシアの声明より後である。',
      ru: 'Публикация 1 называет среди причин шага запрет на вывоз предметов роскоши. Премьер-министр Кисида объявил о нём 16 марта 2022 года; решение принято 29 марта и вступило в силу 5 апреля, уже после заявления России.',
    },
    words: [{ report: '000', start: 1328, end: 1359, text: 'banning exports of luxury goods' }],
    support: { sources: ['bloomberg-2022-03-16', 'kyodo-2022-03-29', 'jiji-2022-03-29'] },
  },
  {
    id: 'joint-activity',
    kind: 'record',
    title: { en: 'Projects or a dialogue', ja: '事業か対話か', ru: 'Проекты или диалог' },
    note: {
      en: 'Report 1 has Russia withdraw from joint projects, Report 4 has it end a dialogue about economic activity. Russia left the dialogue with Japan on joint economic activity on the islands; Reports 2, 3 and 5 speak of talks on it.',
      ja: '記事1はロシアが共同事業から離脱したとし、記事4は経済活動に関する対話を終えるとする。ロシアが離脱したのは、島々での共同経済活動に関する日本との対話である。記事2・3・5は、これを共同の活動や事業についての協議としている。',
      ru: 'По публикации 1, Россия вышла из совместных проектов, по публикации 4 — прекратила диалог об экономической деятельности. Вышла она из диалога с Японией о совместной хозяйственной деятельности на островах; в публикациях 2, 3 и 5 это названо переговорами о ней.',
    },
    words: [
      { report: '000', start: 514, end: 551, text: 'withdrew from joint economic projects' },
      {
        report: '001',
        start: 1079,
        end: 1132,
        text: 'pulling out of talks on joint economic activity there',
      },
      {
        report: '002',
        start: 1873,
        end: 1920,
        text: 'withdrawn from talks on joint business projects',
      },
      {
        report: '003',
        start: 253,
        end: 319,
        text: 'ending dialogue with its eastern neighbour about economic activity',
      },
      {
        report: '004',
        start: 1944,
        end: 2001,
        text: 'withdrew from talks with Japan on joint business ventures',
      },
    ],
    support: { sources: ['russian-ministry-2022', 'interfax-2022', 'mofa-2022-03-22'] },
  },
  {
    id: 'delimitation',
    kind: 'record',
    title: { en: 'The exception for borders', ja: '国境画定の例外', ru: 'Исключение для границ' },
    note: {
      en: 'Reports 2 and 4 speak of any territory at all. The article of the constitution excepts the delimitation, demarcation and redemarcation of the border with neighbouring states.',
      ja: '記事2と記事4は、いかなる領土の引き渡しも禁じられたとする。憲法の条文は、隣国との国境の画定、標示、再標示を除いている。',
      ru: 'В публикациях 2 и 4 речь о любой территории. Норма конституции делает исключение для делимитации, демаркации и редемаркации границы с сопредельными государствами.',
    },
    words: [
      {
        report: '001',
        start: 2554,
        end: 2607,
        text: 'barring Moscow from transferring any of its territory',
      },
      {
        report: '003',
        start: 1510,
        end: 1556,
        text: 'illegal to hand over any part of its territory',
      },
    ],
    support: { sources: ['constitution-2020', 'tass-2020', 'jiji-2020'] },
  },
  {
    id: 'residents-when',
    kind: 'record',
    title: { en: 'When the residents left', ja: '住民が島を離れた時期', ru: 'Когда уехали жители' },
    note: {
      en: 'Report 4 puts the expulsion of the residents into the final days of the war. Those who had not left on their own were sent to Japan from 1947 on, the last in 1948 or in 1949.',
      ja: '記事4は、住民の追放を戦争の最後の日々のこととする。自ら島を離れていなかった人々が日本へ送られたのは1947年以降で、最後の時期は1948年とも1949年ともされる。',
      ru: 'По публикации 4, жители изгнаны в последние дни войны. Тех, кто не уехал сам, отправляли в Японию с 1947 года, последних — в 1948 или в 1949 году.',
    },
    words: [
      { report: '003', start: 712, end: 753, text: 'expelling thousands of Japanese residents' },
    ],
    support: { sources: ['kuzin-repatriation', 'nemuro-outline', 'government-online-2015'] },
  },
  {
    id: 'helicopter',
    kind: 'record',
    title: { en: 'Whose helicopter', ja: 'どこのヘリコプターか', ru: 'Чей вертолёт' },
    note: {
      en: 'Report 4 has Japan’s military speak of a Russian military helicopter. On 2 March 2022 the Defence Ministry spoke of one believed to be Russian, off the Nemuro Peninsula; whether it was military was still being looked into.',
      ja: '記事4は、日本の防衛当局がロシアの軍用ヘリコプターと述べたとする。防衛省は2022年3月2日、根室半島沖のロシア機と推定されるヘリコプターと発表しており、軍用かどうかは調べている段階であった。',
      ru: 'По публикации 4, военные Японии говорили о российском военном вертолёте. 2 марта 2022 года Министерство обороны сообщило о вертолёте, предположительно российском, у полуострова Немуро; был ли он военным, ещё выяснялось.',
    },
    words: [
      {
        report: '003',
        start: 2022,
        end: 2074,
        text: 'a Russian military helicopter made a brief incursion',
      },
    ],
    support: { sources: ['jiji-2022-03-02', 'us-embassy-2022-03-03'] },
  },
  {
    id: 'ambassador',
    kind: 'reports',
    title: { en: 'How the protest was made', ja: '抗議の仕方', ru: 'Как заявлен протест' },
    note: {
      en: 'Reports 1 and 3 have the ambassador summoned, Report 4 has a protest conveyed to him, Report 5 one lodged with him. On 22 March 2022 both were done: Japan’s position had been conveyed to him by the morning, and in the evening Vice-Minister Mori summoned him.',
      ja: '記事1と記事3は大使の召致、記事4は大使への抗議の伝達、記事5は大使への抗議の申し入れとする。2022年3月22日にはその両方があった。日本の立場は午前のうちに大使に伝えられ、夕方には森外務事務次官が大使を召致した。',
      ru: 'По публикациям 1 и 3, посла вызвали, по публикации 4 — ему передали протест, по публикации 5 — заявили. 22 марта 2022 года было и то и другое: позицию Японии довели до посла к утру, а вечером его вызвал заместитель министра Мори.',
    },
    words: [
      {
        report: '000',
        start: 553,
        end: 601,
        text: 'prompting Tokyo to summon the Russian ambassador',
      },
      { report: '002', start: 1739, end: 1747, text: 'summoned' },
      {
        report: '003',
        start: 1203,
        end: 1211,
        text: 'conveyed',
      },
      { report: '004', start: 1234, end: 1250, text: 'lodged a protest' },
    ],
    support: { sources: ['mofa-2022-03-22', 'reuters-ja-2022', 'ntv-2022'] },
  },
  {
    id: 'recapture',
    kind: 'record',
    title: {
      en: '“Re-capture the island”',
      ja: '「re-capture（奪い返す）」',
      ru: 'Слова re-capture the island («снова захватить остров»)',
    },
    note: {
      en: 'Report 1 has Japan try to “re-capture the island”. Japan’s policy is to settle by talks where the islands belong and to conclude a peace treaty; the islands are four.',
      ja: '記事1は、日本が「re-capture the island（島を奪い返す）」しようとしてきたとする。日本の方針は、島々の帰属を交渉によって解決して平和条約を結ぶことである。島は四つある。',
      ru: 'По публикации 1, Япония пытается re-capture the island («снова захватить остров»). Политика Японии — решить вопрос о принадлежности островов путём переговоров и заключить мирный договор; островов четыре.',
    },
    words: [
      {
        report: '000',
        start: 1989,
        end: 2010,
        text: 're-capture the island',
      },
    ],
    support: { sources: ['mofa-questions', 'tokyo-declaration-1993'] },
  },
  {
    id: 'very-soon',
    kind: 'open',
    title: {
      en: '“Very soon”',
      ja: '「very soon（ごく近いうちに）」',
      ru: 'Слова very soon («очень скоро»)',
    },
    note: {
      en: 'Report 1 quotes Prime Minister Kishida as promising to settle the matter “very soon”. No such words of his were found; on 8 March 2022 Foreign Minister Hayashi said that there was no speaking of the prospects of the talks.',
      ja: '記事1は、岸田首相が問題を「very soon（ごく近いうちに）」解決すると約束してきたとする。首相のそのような言葉は見つかっていない。2022年3月8日、林外相は交渉の展望を申し上げる状況にないと述べている。',
      ru: 'По публикации 1, премьер-министр Кисида обещал решить вопрос very soon («очень скоро»). Таких его слов не найдено; 8 марта 2022 года министр Хаяси сказал, что о перспективах переговоров говорить не приходится.',
    },
    words: [
      {
        report: '000',
        start: 1685,
        end: 1697,
        text: '"very soon."',
      },
    ],
    support: { sources: ['nhk-2022-03-08'] },
  },
  {
    id: 'position',
    kind: 'record',
    title: { en: 'North or east', ja: '北か東か', ru: 'К северу или к востоку' },
    note: {
      en: 'Report 1 places the islands north of Hokkaido. They are to the east and north-east of it.',
      ja: '記事1は島々が北海道の北にあるとする。実際には北海道の東から北東に位置する。',
      ru: 'По публикации 1, острова лежат к северу от Хоккайдо. Они лежат к востоку и северо-востоку от него.',
    },
    words: [{ report: '000', start: 966, end: 983, text: 'north of Hokkaido' }],
    support: { sources: ['natural-earth'] },
  },
  {
    id: 'headline',
    kind: 'record',
    title: {
      en: '“Talks on sanctions”',
      ja: '「talks on sanctions（制裁に関する協議）」',
      ru: 'Слова talks on sanctions («переговоры о санкциях»)',
    },
    note: {
      en: 'The headline of Report 5 can be read as if the talks had been on sanctions. The same story stands elsewhere under the words “talks over sanctions”: sanctions were the ground of the withdrawal, a peace treaty the subject of the talks.',
      ja: '記事5の見出しは、協議の内容が制裁であったかのように読める。同じ記事は他所では「talks over sanctions」という見出しで載っている。制裁は離脱の理由であり、交渉の対象は平和条約である。',
      ru: 'Заголовок публикации 5 можно понять так, будто переговоры шли о санкциях. Та же статья вышла в другом месте со словами talks over sanctions: санкции были причиной выхода, а предметом переговоров — мирный договор.',
    },
    words: [{ report: '004', start: 71, end: 83, text: 'on sanctions' }],
    support: { sources: ['cnn-2022', 'russian-ministry-2022'] },
  },
  {
    id: 'demanded-support',
    kind: 'record',
    title: {
      en: '“Demanded”',
      ja: '「demanded（要求した）」',
      ru: 'Слово demanded («потребовал»)',
    },
    note: {
      en: 'Report 5 has Prime Minister Kishida demand public support. On 16 March 2022 he called the cooperation of the citizens indispensable; CNN has “called on the public’s support”.',
      ja: '記事5は岸田首相が国民の支持を要求したとする。首相は2022年3月16日、国民の協力が不可欠だと述べた。CNNの記事では「called on the public’s support（国民の支持を呼びかけた）」である。',
      ru: 'По публикации 5, премьер-министр Кисида потребовал поддержки общества. 16 марта 2022 года он назвал содействие граждан необходимым; у Си-эн-эн — called on the public’s support («призвал общество к поддержке»).',
    },
    words: [{ report: '004', start: 1718, end: 1726, text: 'demanded' }],
    support: { sources: ['kantei-2022-03-16', 'cnn-2022'] },
  },
];
