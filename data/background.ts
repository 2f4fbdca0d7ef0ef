/** The dispute in brief: eight sentences, each with what it rests on, in the order a card shows them. */
import type { Statement } from './schema.ts';

export const background: readonly Statement[] = [
  {
    text: {
      en: 'The islands of Etorofu/Iturup, Kunashir/Kunashiri, Shikotan and the Habomai group have been administered since 1945 by the Soviet Union and then by Russia, and are claimed by Japan.',
      ja: '択捉島/イトゥルプ島、クナシル島/国後島、色丹島、歯舞群島/ハボマイは、1945年以来ソ連、次いでロシアが統治し、日本が領有権を主張している。',
      ru: 'Острова Эторофу/Итуруп, Кунашир/Кунасири, Шикотан и группа Хабомаи с 1945 года находятся под управлением СССР, затем России; Япония заявляет на них права.',
    },
    support: { sources: ['afp-2019', 'tass-2020', 'mofa-territory'], reports: ['000', '001'] },
  },
  {
    text: {
      en: 'Before Japanese and Russians came, the islands were home to the Ainu, from whose language the names of all four come; Ainu have asked both states to remember their rights in the talks.',
      ja: '日本人とロシア人が来る前、島々にはアイヌが暮らしており、四島の名称はいずれもアイヌ語に由来する。アイヌは、交渉において自らの権利を忘れないよう両国に求めてきた。',
      ru: 'До прихода японцев и русских на островах жили айны; из их языка происходят названия всех четырёх, и айны просили оба государства помнить на переговорах об их правах.',
    },
    support: {
      sources: [
        'ainu-network-2011',
        'mosir-kor-kamuy-2019',
        'independent-1992',
        'kuroiwa',
        'brazhnik-ponomaryov',
        'yamada-names',
      ],
    },
  },
  {
    text: {
      en: 'A treaty of 1855 drew the boundary between Etorofu/Iturup and Urup; another of 1875 gave Japan the islands north of it in exchange for its rights on Sakhalin, and that of 1905, after a war, southern Sakhalin.',
      ja: '1855年の条約で国境は択捉島/イトゥルプ島とウルップ島の間に引かれ、1875年の条約で樺太/サハリンに関する権利と引き換えにそれより北の島々が、戦争を経た1905年の条約で樺太/サハリンの南部が日本領となった。',
      ru: 'Договор 1855 года провёл границу между Эторофу/Итурупом и Урупом; договор 1875 года передал Японии острова к северу от неё в обмен на её права на Сахалин, а договор 1905 года, после войны, — юг Сахалина.',
    },
    support: { sources: ['treaty-1855', 'treaty-1875', 'treaty-1905', 'joint-compendium-1992'] },
  },
  {
    text: {
      en: 'At Yalta in 1945 three Allies agreed that the Soviet Union should enter the war against Japan and that the Kuril Islands should be handed over to it; it entered the war in August, having denounced the Neutrality Pact in April under its Article 3, a year before its term ended.',
      ja: '1945年、ヤルタで三つの連合国が、ソ連の対日参戦と千島列島/クリル諸島のソ連への引き渡しに合意した。ソ連は期間満了の一年前にあたる4月、第3条に基づいて中立条約の廃棄を通告し、8月に参戦した。',
      ru: 'В Ялте в 1945 году три союзные державы договорились о вступлении СССР в войну против Японии и о передаче ему Курильских островов; в апреле, за год до истечения срока, СССР по статье 3 денонсировал пакт о нейтралитете, а в августе вступил в войну.',
    },
    support: {
      sources: ['yalta-1945', 'pact-denounced-1945', 'soviet-declaration-1945'],
    },
  },
  {
    text: {
      en: 'Soviet forces took the four from 28 August; Japan had announced its surrender on 15 August and signed it on 2 September, and the Japanese residents who had not left before were later sent to Japan.',
      ja: 'ソ連軍は8月28日から四島を支配下に置いた。日本は8月15日に降伏を発表し、9月2日に降伏文書に署名した。それまでに離れていなかった日本人住民は後に日本へ送られた。',
      ru: 'Советские войска занимали четыре острова с 28 августа; Япония объявила о капитуляции 15 августа и подписала акт о ней 2 сентября; не уехавших ранее японских жителей позднее отправили в Японию.',
    },
    support: {
      sources: [
        'surrender-1945',
        'immortal-regiment-1945',
        'mofa-territory',
        'kuzin-repatriation',
        'nemuro-outline',
      ],
    },
  },
  {
    text: {
      en: 'In a treaty of 1951 that the Soviet Union did not sign, Japan renounced “the Kurile Islands”; it says neither whose they became nor how far they reach.',
      ja: '1951年の条約で日本は「千島列島」を放棄した。ソ連はこれに署名せず、条約は千島列島がどこに帰属し、どこまで及ぶかを述べていない。',
      ru: 'По договору 1951 года, который СССР не подписал, Япония отказалась от «Курильских островов»; к кому они перешли и докуда простираются, в нём не сказано.',
    },
    support: { sources: ['san-francisco-1951', 'frus-1955'] },
  },
  {
    text: {
      en: 'Japan holds that the four are its inherent territory, were not among the Kurile Islands it renounced, and are occupied without legal basis; Russia holds that its sovereignty over them is a lawful outcome of the Second World War and not open to question.',
      ja: '日本は、四島は固有の領土で、放棄した千島列島には含まれず、法的根拠なく占拠されているとする。ロシアは、四島に対する自国の主権は第二次世界大戦の正当な結果であり、疑問の余地はないとする。',
      ru: 'Япония считает четыре острова своей исконной территорией, не входившей в Курильские острова, от которых она отказалась, и оккупированной без правовых оснований; Россия считает свой суверенитет над ними законным итогом Второй мировой войны, не подлежащим сомнению.',
    },
    support: {
      sources: ['mofa-territory', 'mofa-questions', 'russian-ministry-2025', 'tass-2026'],
      reports: ['001'],
    },
  },
  {
    text: {
      en: 'The Joint Declaration of 1956 ended the state of war and provides that Habomai and Shikotan be handed over to Japan after a peace treaty, and the Tokyo Declaration of 1993 that talks lead to one by settling where the four belong; none has been signed, and on 21 March 2022 Russia, citing Japan’s sanctions over Ukraine, declared that in the present conditions it did not intend to continue the talks on one; Japan protested.',
      ja: '1956年の日ソ共同宣言は戦争状態を終わらせ、平和条約締結後に歯舞群島/ハボマイと色丹島を日本に引き渡すと定め、1993年の東京宣言は、四島の帰属問題を解決して平和条約を結ぶよう交渉を続けるとした。平和条約は結ばれておらず、2022年3月21日、ロシアはウクライナ情勢をめぐる日本の制裁を理由に挙げ、現在の状況では交渉を続ける意向はないと表明し、日本は抗議した。',
      ru: 'Совместная декларация 1956 года прекратила состояние войны и предусматривает передачу Японии Хабомаи и Шикотана после мирного договора, а Токийская декларация 1993 года — переговоры с целью его заключения путём решения вопроса о принадлежности четырёх островов; договор не подписан, и 21 марта 2022 года Россия, сославшись на санкции Японии из-за Украины, заявила, что в нынешних условиях не намерена продолжать переговоры о нём; Япония выразила протест.',
    },
    support: {
      sources: [
        'joint-declaration-1956',
        'tokyo-declaration-1993',
        'russian-ministry-2022',
        'interfax-2022',
        'mofa-2022-03-22',
        'reuters-ja-2022',
      ],
      reports: ['001'],
    },
  },
];
