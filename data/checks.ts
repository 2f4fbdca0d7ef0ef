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
      en: 'Report 1 dates the end of the talks to Tuesday, Report 2 to Monday. The statement of Russia’s ministry is of Monday 21 March 2022; Tuesday is the day of the reactions to it.',
      ja: '記事1は交渉の打ち切りを火曜日、記事2は月曜日とする。ロシア外務省の声明は2022年3月21日(月曜日)のもので、火曜日は各方面が反応した日である。',
      ru: 'Статья 1 относит прекращение переговоров ко вторнику, статья 2 — к понедельнику. Заявление МИД России датировано понедельником, 21 марта 2022 года; вторник — день откликов на него.',
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
      ru: 'Три перевода одних слов',
    },
    note: {
      en: '“Openly hostile” (Report 2), “openly unfriendly” (Report 3) and “publicly unfriendly” (Report 5) all render the Russian «откровенно недружественные», literally “frankly unfriendly”. Interfax has “blatantly unfriendly”, Jiji Press “explicitly unfriendly”.',
      ja: '「openly hostile(公然と敵対的)」(記事2)、「openly unfriendly(公然と非友好的)」(記事3)、「publicly unfriendly(公に非友好的)」(記事5)は、いずれもロシア語の「откровенно недружественные」(あからさまに非友好的な)の訳である。英文では、インタファクスは「blatantly unfriendly」、時事通信は「explicitly unfriendly」とする。',
      ru: 'Openly hostile («открыто враждебная», статья 2), openly unfriendly («открыто недружественные», статья 3) и publicly unfriendly («публично недружественные», статья 5) передают русское «откровенно недружественные». У «Интерфакса» — blatantly unfriendly, у «Дзидзи Пресс» — explicitly unfriendly.',
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
      ja: '記事3は、「openly unfriendly positions(公然と非友好的な立場)」を制裁についての言葉とする。声明では、これは条約を協議できない理由として相手国の立場を述べた言葉であり、制裁については別の文で非友好的と述べている。',
      ru: 'В статье 3 слова openly unfriendly positions («открыто недружественные позиции») отнесены к санкциям. В заявлении они характеризуют позиции государства и объясняют, почему нельзя обсуждать договор; о недружественном характере санкций сказано отдельно.',
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
      ja: '「outdated(時代遅れ)」という語',
      ru: 'Слово outdated («устаревший»)',
    },
    note: {
      en: 'Report 1 has Medvedev call the step “historically justified, outdated and fair”. TASS and Novye Izvestia translate the same post as “long overdue and fair” and “overdue and fair”.',
      ja: '記事1によれば、メドベージェフ氏は今回の措置を「歴史的に正当で、時代遅れで、公正」と呼んだ。同じ投稿を、タス通信の英文は「long overdue and fair(とうに行われるべきで、公正な)」、ノーヴィエ・イズベスチヤの英文は「overdue and fair」と訳す。',
      ru: 'По статье 1, Медведев назвал этот шаг historically justified, outdated and fair («исторически оправданным, устаревшим и справедливым»). ТАСС и «Новые известия» переводят ту же запись словами long overdue and fair и overdue and fair — «давно назревший и справедливый».',
    },
    words: [
      { report: '000', start: 347, end: 388, text: 'historically justified, outdated and fair' },
    ],
    support: { sources: ['tass-2022', 'novye-izvestia-2022'] },
  },
  {
    id: 'since-1951',
    kind: 'record',
    title: { en: '“Since 1951”', ja: '「1951年以来」', ru: '«С 1951 года»' },
    note: {
      en: 'Report 3 says the talks have gone on since 1951. Bilateral talks opened in London in June 1955; 1951 is the year of the Treaty of San Francisco, which the Soviet Union did not sign.',
      ja: '記事3は交渉が1951年から続いてきたとする。二国間交渉がロンドンで始まったのは1955年6月である。1951年はサンフランシスコ平和条約の年で、ソ連はこれに署名していない。',
      ru: 'По статье 3, переговоры идут с 1951 года. Двусторонние переговоры открылись в Лондоне в июне 1955 года; 1951-й — год Сан-Францисского договора, который СССР не подписал.',
    },
    words: [{ report: '002', start: 983, end: 1018, text: 'which have been going on since 1951' }],
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
      ru: 'По статьям 3 и 5, военные действия формально не прекращены; статьи 1 и 4 говорят о мирном договоре как о том, что их завершит. Состояние войны между СССР и Японией прекращено Совместной декларацией 1956 года; не заключён мирный договор.',
    },
    words: [
      { report: '000', start: 883, end: 918, text: 'for ending World War II hostilities' },
      { report: '002', start: 203, end: 246, text: 'have never formally closed WWII hostilities' },
      {
        report: '004',
        start: 106,
        end: 163,
        text: 'Hostilities in World War II have not yet officially ended',
      },
      { report: '003', start: 87, end: 112, text: 'officially end a conflict' },
    ],
    support: { sources: ['joint-declaration-1956', 'irkutsk-statement-2001', 'tass-2018-11-28'] },
  },
  {
    id: 'unconstitutional',
    kind: 'record',
    title: {
      en: '“Unconstitutional”',
      ja: '「unconstitutional(違憲)」という語',
      ru: 'Слово unconstitutional («неконституционный»)',
    },
    note: {
      en: 'Report 1 says that Japan calls “the expansion” unconstitutional. Japan’s government speaks of an occupation without legal basis; the constitution comes into the matter only through Russia’s amendment of 2020.',
      ja: '記事1は、日本が「the expansion(拡大)」を違憲と主張しているとする。日本政府の用語は「法的根拠のない占拠(不法占拠)」である。憲法が関わるのは、2020年のロシア憲法改正だけである。',
      ru: 'По статье 1, Япония называет the expansion («расширение») неконституционным. Правительство Японии говорит об оккупации без правовых оснований; конституция имеет отношение к делу лишь из-за российской поправки 2020 года.',
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
      ja: '記事1は島々の奪取(captured)を先とし、「ソ連の前で」の降伏を後とする。記事2には「日本の降伏の直後」と戦争の「終盤」の両方の書き方があり、記事3は「dying days」、記事4は「final days」(どちらも戦争の最後の日々)、記事5は戦争の終わりとする。日本は1945年8月15日に降伏を発表し、9月2日に連合国に対する降伏文書に署名した。四島がソ連軍の支配下に入り始めたのは8月28日である。',
      ru: 'По статье 1, сначала были захвачены острова, а затем Япония капитулировала «перед Советским Союзом»; в статье 2 сказано и «вскоре после капитуляции Японии», и «в завершающие дни» войны (the closing days), в статье 3 — dying days, в статье 4 — final days (и то и другое — «последние дни»), в статье 5 — конец войны. О капитуляции Япония объявила 15 августа 1945 года, акт о капитуляции перед союзными державами подписала 2 сентября; занятие четырёх островов началось 28 августа.',
    },
    words: [
      {
        report: '000',
        start: 1904,
        end: 1950,
        text: 'Tokyo surrendered in front of the Soviet Union',
      },
      { report: '001', start: 547, end: 563, text: 'the closing days' },
      {
        report: '001',
        start: 1953,
        end: 2012,
        text: 'soon after Japan’s surrender in World War II in August 1945',
      },
      { report: '002', start: 399, end: 413, text: 'the dying days' },
      { report: '003', start: 682, end: 710, text: 'in the final days of the war' },
      { report: '004', start: 349, end: 375, text: 'at the end of World War II' },
    ],
    support: { sources: ['surrender-1945', 'immortal-regiment-1945', 'mofa-territory'] },
  },
  {
    id: 'annexation-date',
    kind: 'record',
    title: {
      en: 'When the islands became Soviet by law',
      ja: '法令上ソ連領とされた時期',
      ru: 'Когда острова объявлены советскими',
    },
    note: {
      en: 'Report 3 dates the annexation “in the dying days of World War Two”. The islands were taken about then; the decree that made them Soviet territory is of 2 February 1946.',
      ja: '記事3は、島々が第二次世界大戦の末期に「併合」されたとする。島々がソ連軍の支配下に入ったのはその前後だが、ソ連領とする布告は1946年2月2日付である。',
      ru: 'По статье 3, острова аннексированы (annexed) «в последние дни Второй мировой войны». Примерно тогда они были заняты; указ, объявивший их советской территорией, датирован 2 февраля 1946 года.',
    },
    words: [{ report: '002', start: 399, end: 413, text: 'the dying days' }],
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
      en: 'Reports 3 and 5 read as if all visa-free travel by Japanese citizens had ended. Russia’s ministry stopped the visits to the islands under the agreements of 1991 and 1999, as Report 2 says.',
      ja: '記事3と記事5は、日本国民のビザなし渡航がすべて終わったかのように読める。ロシア外務省が打ち切ったのは、記事2にあるとおり、1991年と1999年の合意による島々への訪問である。',
      ru: 'Статьи 3 и 5 читаются так, будто прекращены все безвизовые поездки граждан Японии. МИД России прекратил поездки на острова по соглашениям 1991 и 1999 годов, как и сказано в статье 2.',
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
    support: { sources: ['interfax-2022', 'russian-ministry-2022'] },
  },
  {
    id: 'twelve-bodies',
    kind: 'record',
    title: { en: 'The missing twelve', ja: '抜けている12団体', ru: 'Недостающие двенадцать' },
    note: {
      en: 'Report 3 counts 76 individuals and seven banks under sanctions. Reuters on 22 March counted 76 individuals, seven banks and 12 other bodies.',
      ja: '記事3は制裁対象を76個人・7銀行とする。ロイター通信は3月22日、76個人・7銀行のほか12団体を挙げている。',
      ru: 'В статье 3 под санкциями 76 человек и семь банков. «Рейтер» 22 марта насчитал 76 человек, семь банков и ещё 12 организаций.',
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
    kind: 'record',
    title: { en: 'Who said it', ja: '誰の発言か', ru: 'Чьи это слова' },
    note: {
      en: 'Report 1 gives “all caused by Russia’s invasion” to Chief Cabinet Secretary Matsuno; Reports 3, 4 and 5, like Reuters, Kyodo and TBS, to Prime Minister Kishida in the Diet. That Mr Matsuno used like words as well cannot be ruled out.',
      ja: '記事1は「すべてロシアの侵攻が引き起こした」を松野官房長官の発言とする。記事3・4・5とロイター通信、共同通信、TBSは、国会での岸田首相の発言とする。松野氏も同様の発言をした可能性は否定できない。',
      ru: 'Статья 1 приписывает слова «всё вызвано вторжением России» генеральному секретарю кабинета Мацуно; статьи 3, 4 и 5, как «Рейтер», «Киодо» и ТБС, — премьер-министру Кисиде в парламенте. Не исключено, что похожие слова произнёс и Мацуно.',
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
    support: { sources: ['reuters-2022', 'kyodo-2022', 'tbs-2022'] },
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
      ja: '記事5はロシアでの四島の呼び名を「the Kurils」とし、記事3は「the Kuril Islands」だけを、記事1は主に同じ名称を用いる。いずれも列島全体の名称である。記事2と記事4は、四島を指すロシア側の名称「Southern Kurils(南クリル)」を挙げる。',
      ru: 'По статье 5, в России эти острова называют the Kurils, в статье 3 стоит только the Kuril Islands, в статье 1 — чаще всего то же; это названия всей гряды. Статьи 2 и 4 приводят российское название четырёх островов — Southern Kurils («Южные Курилы»).',
    },
    words: [
      { report: '000', start: 2640, end: 2677, text: 'the Kuril Islands as an integral part' },
      { report: '004', start: 246, end: 275, text: 'known in Russia as the Kurils' },
      { report: '002', start: 286, end: 303, text: 'the Kuril Islands' },
      { report: '001', start: 2126, end: 2155, text: 'the Southern Kurils by Russia' },
      { report: '003', start: 373, end: 411, text: 'known as the Southern Kurils in Russia' },
    ],
    support: { sources: ['interfax-2022', 'afp-2019', 'tass-2020'] },
  },
  {
    id: 'trade-status',
    kind: 'reports',
    title: { en: 'Done or planned', ja: '実施済みか予定か', ru: 'Сделано или намечено' },
    note: {
      en: 'In Report 4 Japan has stripped Russia of its most-favoured-nation status; in Report 5 it has announced plans to. On 23 March Japan’s foreign minister said that ways to carry it out were under review.',
      ja: '記事4は、日本がロシアの最恵国待遇をすでに取り消したとし、記事5は取り消す方針を発表したとする。日本の外相は3月23日、実施方法を検討中だと述べている。',
      ru: 'По статье 4, Япония лишила Россию режима наибольшего благоприятствования; по статье 5 — объявила о таком намерении. 23 марта министр иностранных дел Японии говорил, что способы сделать это ещё рассматриваются.',
    },
    words: [
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
    support: { sources: ['mofa-g7-2022'] },
  },
  {
    id: 'unacceptable-what',
    kind: 'reports',
    title: { en: 'What is unacceptable', ja: '何が受け入れられないのか', ru: 'Что неприемлемо' },
    note: {
      en: 'In Report 1 it is Russia, in Reports 3 and 5 the way Russia turns its response onto relations with Japan, in Report 4 the halt to the talks. In the Japanese words, as TBS has them, it is Russia’s response of turning the matter onto relations with Japan.',
      ja: '記事1ではロシア、記事3と記事5では対応を日露関係に転嫁すること、記事4では交渉の中断が、受け入れられないとされる。TBSが伝えた岸田首相の言葉では、「日ロ関係に転嫁しようとするロシアの対応」である。',
      ru: 'В статье 1 — Россия, в статьях 3 и 5 — перенос её ответа на отношения с Японией, в статье 4 — прекращение переговоров. В японском тексте, который приводит ТБС, — ответ России, переносящей дело на отношения с Японией.',
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
      ja: '「autonomy(自治)」という語',
      ru: 'Слово autonomy («автономия»)',
    },
    note: {
      en: 'Report 1 speaks of a controversy over the autonomy of the islands. The dispute is over sovereignty: which state they belong to.',
      ja: '記事1は島々の「自治」をめぐる論争とする。争われているのは主権、すなわちどちらの国に帰属するかである。',
      ru: 'Статья 1 говорит о споре об автономии островов. Спор идёт о суверенитете — о том, какому государству они принадлежат.',
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
      en: 'Report 1 has Foreign Minister Hayashi claim “the Kuril Islands” a week before. Words of his of this kind are known from 8 March; they are about the Northern Territories, the four islands alone. Whether the report means these is open. Its “primordially Japanese” answers to 固有の領土, usually “inherent territory”.',
      ja: '記事1は、林外相が前の週に「Kuril Islands(千島列島)」を日本の一部と述べたとする。外相の同種の発言として知られるのは3月8日のもので、北方領土すなわち四島についてである。記事がこれを指すかどうかは確認できていない。「primordially Japanese」にあたるのは「固有の領土」で、通常は「inherent territory」と訳される。',
      ru: 'По статье 1, министр Хаяси неделей раньше назвал частью Японии «Курильские острова». Подобные его слова известны от 8 марта; они относятся только к Северным территориям — четырём островам. О них ли пишет статья, не установлено. Словам primordially Japanese («исконно японские») соответствует 固有の領土, по-английски обычно inherent territory.',
    },
    words: [
      {
        report: '000',
        start: 2628,
        end: 2677,
        text: 'referred to the Kuril Islands as an integral part',
      },
      { report: '000', start: 2945, end: 2966, text: 'primordially Japanese' },
    ],
    support: { sources: ['asahi-2022-03', 'mainichi-2022'] },
  },
  {
    id: 'sovereignty-undated',
    kind: 'open',
    title: { en: 'When this was said', ja: 'いつの発言か', ru: 'Когда это сказано' },
    note: {
      en: 'Report 1 quotes “the Japanese Prime Minister” without name or date. Prime Minister Kishida said similar things in the Diet on 12 October 2021 and 7 March 2022; whether these are his words of either day is open.',
      ja: '記事1は「日本の首相」の発言を、名前も日付も示さずに引用する。岸田首相は2021年10月12日と2022年3月7日に国会で同趣旨の発言をしているが、そのいずれかの日の言葉かどうかは確認できていない。',
      ru: 'Статья 1 цитирует «премьер-министра Японии» без имени и даты. Кисида говорил похожее в парламенте 12 октября 2021 года и 7 марта 2022 года; его ли это слова одного из этих дней, не установлено.',
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
    title: { en: '“Punish”', ja: '「punish(罰する)」という語', ru: 'Слово punish («наказывать»)' },
    note: {
      en: 'Report 5 has Prime Minister Kishida say that Japan must “continue resolutely to punish Russia”. Reuters quotes him as saying that Japan must “resolutely continue to sanction Russia”; the Japanese word, in TBS, is 制裁, “sanctions”.',
      ja: '記事5は岸田首相の言葉を「continue resolutely to punish Russia(断固としてロシアを罰し続ける)」とする。ロイター通信の引用では「resolutely continue to sanction Russia(断固として対ロ制裁を続ける)」で、TBSが伝えた日本語でも「制裁」である。',
      ru: 'По статье 5, премьер-министр Кисида сказал, что Япония должна continue resolutely to punish Russia («решительно продолжать наказывать Россию»). У «Рейтер» — resolutely continue to sanction Russia («решительно продолжать санкции»); по-японски, у ТБС, — 制裁, то есть «санкции».',
    },
    words: [
      { report: '004', start: 1086, end: 1122, text: 'continue resolutely to punish Russia' },
    ],
    support: { sources: ['reuters-2022', 'tbs-2022'] },
  },
];
