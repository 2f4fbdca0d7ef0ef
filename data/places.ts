/**
 * The six places: both names as equals, what each is, whose it is in one neutral sentence, where it
 * lies, and its figures. Every count names who counts. Where a second, different count was found it
 * stands beside the first; for the areas of Kunashir/Kunashiri and Shikotan works in Russian differ too
 * much among themselves for one of them to be taken.
 */
import { positionsOnTheChain, positionsOnTheFour } from './positions.ts';
import type { Figure, Localized, Place, Statement } from './schema.ts';

/** What the Japanese count of the area is, for each figure that takes it. */
const japaneseSurvey: Localized = {
  en: 'Geospatial Information Authority of Japan; the island alone',
  ja: '国土地理院。本島のみの面積',
  ru: 'по Управлению геопространственной информации Японии; только сам остров',
};

const russianWikipedia: Localized = {
  en: 'as given in Russian Wikipedia',
  ja: 'ロシア語版ウィキペディアによる値',
  ru: 'по данным русской Википедии',
};

const chainReference: Localized = {
  en: 'with the four, as given in Russian Wikipedia',
  ja: '四島を含む。ロシア語版ウィキペディアによる値',
  ru: 'вместе с четырьмя островами, по данным русской Википедии',
};

/** Who was counted in 1945 and by whom. */
const residentsOf1945: Localized = {
  en: 'Japanese residents on 15 August 1945, by the league of former residents',
  ja: '1945年8月15日時点の日本人居住者。千島歯舞諸島居住者連盟の調査',
  ru: 'японские жители на 15 августа 1945 года, по данным союза бывших жителей',
};

/** The one count that has each island for itself, by Russian statistics as a Japanese paper gives them. */
const people2016: Omit<Figure, 'value'> = {
  kind: 'population',
  unit: 'people',
  year: 2016,
  note: {
    en: 'the island alone, by Russian statistics, in The Tokyo Shimbun',
    ja: '島のみ。ロシアの統計による（東京新聞）',
    ru: 'только остров, по российской статистике, в газете «Токио симбун»',
  },
  support: { sources: ['tokyo-shimbun-2016'] },
};

const surveyedArea: Omit<Figure, 'value'> = {
  kind: 'area',
  unit: 'km2',
  year: 2022,
  note: japaneseSurvey,
  support: { sources: ['mofa-data'] },
};

const residents1945: Omit<Figure, 'value'> = {
  kind: 'population-1945',
  unit: 'people',
  year: 1945,
  note: residentsOf1945,
  support: { sources: ['mofa-data'] },
};

const islandStatus: Statement = {
  text: {
    en: 'Administered by Russia, claimed by Japan.',
    ja: 'ロシアが統治し、日本が領有権を主張している。',
    ru: 'Находится под управлением России; Япония заявляет на него права.',
  },
  support: { sources: ['afp-2019', 'tass-2020', 'mofa-territory'], reports: ['000', '001'] },
};

const groupStatus: Statement = {
  text: {
    en: 'Administered by Russia, claimed by Japan.',
    ja: 'ロシアが統治し、日本が領有権を主張している。',
    ru: 'Находятся под управлением России; Япония заявляет на них права.',
  },
  support: {
    sources: ['afp-2019', 'tass-2020', 'mofa-territory'],
    reports: ['000', '001', '003'],
  },
};

export const places: readonly Place[] = [
  {
    id: 'kurils',
    names: [
      {
        side: 'japanese',
        written: { en: 'Chishima Islands', ja: '千島列島', ru: 'острова Тисима' },
        latin: 'Chishima Islands',
        native: '千島列島',
        language: 'ja',
        reading: 'ちしまれっとう',
        romanisation: 'Chishima rettō',
      },
      {
        side: 'russian',
        written: { en: 'Kuril Islands', ja: 'クリル諸島', ru: 'Курильские острова' },
        latin: 'Kuril Islands',
        native: 'Курильские острова',
        language: 'ru',
        romanisation: 'Kuril’skiye ostrova',
      },
    ],
    namesNote: [
      {
        text: {
          en: '“Kuril Islands” is the usual English name of the whole chain; said of the four southernmost islands alone, it leans towards the Russian view, which counts them in the chain.',
          ja: '英語の「Kuril Islands」は列島全体を指す通常の名称である。南端の四島だけをこう呼ぶと、四島を列島に含めるロシア側の見方に寄った言い方になる。',
          ru: 'Английское Kuril Islands — обычное название всей гряды. Если так называют только четыре самых южных острова, это ближе к российской точке зрения, которая включает их в гряду.',
        },
        support: { sources: ['wikipedia-kurils', 'the-national-2011', 'tass-2020'] },
      },
      {
        text: {
          en: 'The Government of Japan does not count the four islands as part of the chain it calls 千島列島 (Chishima).',
          ja: '日本政府は、四島を「千島列島」に含めていない。',
          ru: 'Правительство Японии не относит четыре острова к гряде, которую называет 千島列島 (Тисима).',
        },
        support: { sources: ['the-national-2011', 'sasakawa-san-francisco'] },
      },
      {
        text: {
          en: '“Kuril” is usually traced to the Ainu word kur or kuru, “person”.',
          ja: '「クリル」は、アイヌ語で「人」を意味する「クㇽ」に由来するとされることが多い。',
          ru: 'Слово «Курилы» обычно возводят к айнскому kur, или kuru, — «человек».',
        },
        support: { sources: ['brazhnik-ponomaryov', 'wikipedia-en-kurils'] },
      },
    ],
    brief: {
      text: {
        en: 'A chain of islands about 1,200 km long, administered by Russia; Japan claims the southernmost four.',
        ja: '長さ約1,200キロメートルの列島で、ロシアが統治し、日本は南端の四島の領有権を主張している。',
        ru: 'Цепь островов длиной около 1200 км под управлением России; Япония заявляет права на четыре самых южных.',
      },
      support: { sources: ['wikipedia-kurils', 'afp-2019', 'tass-2020', 'mofa-territory'] },
    },
    kind: {
      text: {
        en: 'A chain of islands about 1,200 km long; Russian Wikipedia counts 56 islands, the four included.',
        ja: '長さ約1,200キロメートルの列島。ロシア語版ウィキペディアは四島を含めて56の島を数える。',
        ru: 'Цепь островов длиной около 1200 км; русская Википедия насчитывает 56 островов, включая четыре спорных.',
      },
      support: { sources: ['wikipedia-kurils'] },
    },
    status: {
      text: {
        en: 'Administered by Russia; Japan claims the southernmost four.',
        ja: 'ロシアが統治し、日本はそのうち南端の四島の領有権を主張している。',
        ru: 'Находятся под управлением России; Япония заявляет права на четыре самых южных острова.',
      },
      support: { sources: ['afp-2019', 'tass-2020', 'mofa-territory'] },
    },
    positions: positionsOnTheChain,
    where: {
      text: {
        en: 'Between Hokkaido in the south-west and Kamchatka in the north-east, dividing the Sea of Okhotsk from the Pacific Ocean.',
        ja: '南西の北海道と北東のカムチャツカ半島の間に連なり、オホーツク海と太平洋を分ける。',
        ru: 'Между Хоккайдо на юго-западе и Камчаткой на северо-востоке; отделяет Охотское море от Тихого океана.',
      },
      support: { sources: ['natural-earth', 'wikipedia-kurils'] },
    },
    coordinates: { latitude: 46.5, longitude: 151.5 },
    figures: [
      {
        kind: 'islands',
        value: 56,
        unit: 'islands',
        note: chainReference,
        support: { sources: ['wikipedia-kurils'] },
      },
      {
        kind: 'area',
        value: 10500,
        unit: 'km2',
        note: chainReference,
        support: { sources: ['wikipedia-kurils'] },
      },
      {
        kind: 'population',
        value: 20842,
        unit: 'people',
        year: 2023,
        note: chainReference,
        support: { sources: ['wikipedia-kurils'] },
      },
      {
        kind: 'highest-point',
        value: 2339,
        unit: 'm',
        note: chainReference,
        support: { sources: ['wikipedia-kurils'] },
      },
    ],
  },
  {
    id: 'disputed',
    names: [
      {
        side: 'japanese',
        written: { en: 'Northern Territories', ja: '北方領土', ru: 'Северные территории' },
        latin: 'Northern Territories',
        native: '北方領土',
        language: 'ja',
        reading: 'ほっぽうりょうど',
        romanisation: 'Hoppō Ryōdo',
      },
      {
        side: 'russian',
        written: { en: 'Southern Kurils', ja: '南クリル諸島', ru: 'Южные Курилы' },
        latin: 'Southern Kurils',
        native: 'Южные Курилы',
        language: 'ru',
        romanisation: 'Yuzhnyye Kurily',
      },
    ],
    namesNote: [
      {
        text: {
          en: '“Northern Territories” is the name used in Japan, “Southern Kurils” the one used in Russia; each carries its side’s view of where the islands belong.',
          ja: '「北方領土」は日本で、「南クリル」はロシアで用いられる名称で、それぞれが島々の帰属についての自国の見方を含んでいる。',
          ru: '«Северные территории» — название, принятое в Японии, «Южные Курилы» — в России; каждое выражает взгляд своей стороны на принадлежность островов.',
        },
        support: { sources: ['afp-2019', 'upi-2016'], reports: ['001', '003'] },
      },
      {
        text: {
          en: '“The four islands” is a convention: they are three islands and a group of islets.',
          ja: '「四島」は慣用的な言い方で、実際には三つの島と一つの群島からなる。',
          ru: '«Четыре острова» — условное обозначение: это три острова и группа островков.',
        },
        support: { sources: ['natural-earth'], reports: ['001'] },
      },
    ],
    brief: {
      text: {
        en: 'Three islands and a group of islets, commonly counted as four islands, administered by Russia and claimed by Japan.',
        ja: '三つの島と一つの群島（慣例として「四島」と数える）で、ロシアが統治し、日本が領有権を主張している。',
        ru: 'Три острова и группа островков («четыре острова») под управлением России; Япония заявляет на них права.',
      },
      support: {
        sources: ['natural-earth', 'afp-2019', 'tass-2020', 'mofa-territory'],
        reports: ['000', '001', '003'],
      },
    },
    kind: {
      text: {
        en: 'Three islands and a group of islets, commonly counted as four islands.',
        ja: '三つの島と一つの群島。慣例として「四島」と数える。',
        ru: 'Три острова и группа островков; обычно говорят о четырёх островах.',
      },
      support: { sources: ['natural-earth'], reports: ['001'] },
    },
    status: groupStatus,
    positions: positionsOnTheFour,
    divisions: {
      text: {
        en: 'Russia counts them in Sakhalin Oblast, Japan in Nemuro Subprefecture, Hokkaido.',
        ja: 'ロシアではサハリン州に、日本では北海道の根室振興局管内に属するとされる。',
        ru: 'Россия относит их к Сахалинской области, Япония — к округу Немуро губернаторства Хоккайдо.',
      },
      support: { sources: ['afp-2019', 'wikipedia-iturup', 'wikipedia-habomai'] },
    },
    where: {
      text: {
        en: 'East and north-east of Hokkaido, between the Nemuro Peninsula and the island of Urup.',
        ja: '北海道の東から北東、根室半島とウルップ島の間に位置する。',
        ru: 'К востоку и северо-востоку от Хоккайдо, между полуостровом Немуро и островом Уруп.',
      },
      support: { sources: ['natural-earth'] },
    },
    coordinates: { latitude: 44.4, longitude: 146.6 },
    figures: [
      {
        kind: 'area',
        value: 5003,
        unit: 'km2',
        year: 2022,
        note: {
          en: 'Geospatial Information Authority of Japan; with the small islets around',
          ja: '国土地理院。周辺の小島を含む',
          ru: 'по Управлению геопространственной информации Японии; с прилегающими островками',
        },
        support: { sources: ['mofa-data'] },
      },
      {
        kind: 'population',
        value: 16668,
        unit: 'people',
        year: 2016,
        note: {
          en: 'by Russian statistics, in The Tokyo Shimbun',
          ja: 'ロシアの統計による（東京新聞）',
          ru: 'по российской статистике, в газете «Токио симбун»',
        },
        support: { sources: ['tokyo-shimbun-2016'] },
      },
      { ...residents1945, value: 17291 },
    ],
  },
  {
    id: 'iturup',
    names: [
      {
        side: 'japanese',
        written: { en: 'Etorofu', ja: '択捉島', ru: 'Эторофу' },
        latin: 'Etorofu',
        native: '択捉島',
        language: 'ja',
        reading: 'えとろふとう',
        romanisation: 'Etorofu-tō',
      },
      {
        side: 'russian',
        written: { en: 'Iturup', ja: 'イトゥルプ島', ru: 'Итуруп' },
        latin: 'Iturup',
        native: 'Итуруп',
        language: 'ru',
      },
    ],
    ainu: {
      latin: { text: 'Etuworop-sir', support: { sources: ['wikipedia-en-iturup'] } },
      kana: { text: 'エツ゚ヲロㇷ゚シㇼ', support: { sources: ['wikipedia-en-iturup'] } },
      meaning: [
        {
          text: {
            en: 'Held to mean “island with many capes” or “place with a cape”; others derive it from a rock that looked like a runny nose. The meaning is disputed.',
            ja: '「岬の多い島」または「岬のあるところ」の意とされるが、鼻水を垂らしたような形の石にちなむとする説もあり、定説はない。',
            ru: 'Толкуется как «остров со многими мысами» или «место с мысом»; по другой версии, назван по камню, похожему на мокрый нос. Единого мнения нет.',
          },
          support: {
            sources: [
              'wikipedia-en-iturup',
              'government-online-2017',
              'yamada-names',
              'ainu-network-2011',
            ],
          },
        },
      ],
    },
    namesNote: [
      {
        text: {
          en: 'Both names go back to one Ainu name; what it meant is explained in several ways.',
          ja: 'どちらの名も同じアイヌ語の地名に由来する。その意味については諸説ある。',
          ru: 'Оба названия восходят к одному айнскому; его значение объясняют по-разному.',
        },
        support: { sources: ['wikipedia-iturup'] },
      },
    ],
    brief: {
      text: {
        en: 'The largest island between Hokkaido and Kamchatka, administered by Russia and claimed by Japan.',
        ja: '北海道とカムチャツカ半島の間で最大の島で、ロシアが統治し、日本が領有権を主張している。',
        ru: 'Крупнейший остров между Хоккайдо и Камчаткой, под управлением России; Япония заявляет на него права.',
      },
      support: {
        sources: ['wikipedia-iturup', 'natural-earth', 'afp-2019', 'tass-2020', 'mofa-territory'],
        reports: ['000', '001'],
      },
    },
    kind: {
      text: {
        en: 'An island, the largest between Hokkaido and Kamchatka.',
        ja: '島。北海道とカムチャツカ半島の間で最大。',
        ru: 'Остров, крупнейший между Хоккайдо и Камчаткой.',
      },
      support: { sources: ['wikipedia-iturup', 'natural-earth'] },
    },
    status: islandStatus,
    positions: positionsOnTheFour,
    divisions: {
      text: {
        en: 'Russia: Kurilsky District, Sakhalin Oblast. Japan: Nemuro Subprefecture, Hokkaido.',
        ja: 'ロシアではサハリン州クリル地区に、日本では北海道の根室振興局管内に属するとされる。',
        ru: 'Россия: Курильский район Сахалинской области. Япония: округ Немуро, Хоккайдо.',
      },
      support: { sources: ['wikipedia-iturup'] },
    },
    where: {
      text: {
        en: 'North-east of Kunashir/Kunashiri and south-west of Urup; the farthest of the four from Hokkaido.',
        ja: 'クナシル島/国後島の北東、ウルップ島の南西にあり、四島のうち北海道から最も遠い。',
        ru: 'К северо-востоку от Кунашира/Кунасири и к юго-западу от Урупа; самый удалённый от Хоккайдо из четырёх.',
      },
      support: { sources: ['natural-earth'] },
    },
    coordinates: { latitude: 45.03, longitude: 147.62 },
    figures: [
      { ...surveyedArea, value: 3167 },
      {
        kind: 'area',
        value: 3175,
        unit: 'km2',
        note: russianWikipedia,
        support: { sources: ['wikipedia-iturup'] },
      },
      {
        kind: 'length',
        value: 204,
        unit: 'km',
        note: {
          en: 'Northern Territories Issue Association, Japan',
          ja: '北方領土問題対策協会',
          ru: 'по японской Ассоциации по проблеме Северных территорий',
        },
        support: { sources: ['association-islands'] },
      },
      {
        kind: 'length',
        value: 200,
        unit: 'km',
        note: russianWikipedia,
        support: { sources: ['wikipedia-iturup'] },
      },
      {
        kind: 'population',
        value: 6916,
        unit: 'people',
        year: 2023,
        note: {
          en: 'Rosstat; the whole of Kurilsky District',
          ja: 'ロシア連邦統計庁。クリル地区全体',
          ru: 'по данным Росстата; весь Курильский район',
        },
        support: { sources: ['rosstat-2023'] },
      },
      { ...people2016, value: 5934 },
      { ...residents1945, value: 3608 },
    ],
  },
  {
    id: 'kunashir',
    names: [
      {
        side: 'russian',
        written: { en: 'Kunashir', ja: 'クナシル島', ru: 'Кунашир' },
        latin: 'Kunashir',
        native: 'Кунашир',
        language: 'ru',
      },
      {
        side: 'japanese',
        written: { en: 'Kunashiri', ja: '国後島', ru: 'Кунасири' },
        latin: 'Kunashiri',
        native: '国後島',
        language: 'ja',
        reading: 'くなしりとう',
        romanisation: 'Kunashiri-tō',
      },
    ],
    ainu: {
      latin: { text: 'Kuna-sir', support: { sources: ['wikipedia-en-kunashir'] } },
      kana: { text: 'クナシㇼ', support: { sources: ['wikipedia-en-kunashir'] } },
      meaning: [
        {
          text: {
            en: 'Held to mean “black island” (kunne-sir) or “grass island” (kina-sir); which of the two is disputed.',
            ja: '「黒い島」（クンネ・シㇼ）または「草の島」（キナ・シㇼ）の意とされるが、どちらかは定まっていない。',
            ru: 'Толкуется как «чёрный остров» (kunne-sir) или «травяной остров» (kina-sir); какое толкование верно, спорно.',
          },
          support: {
            sources: [
              'wikipedia-ja-kunashir',
              'wikipedia-en-kunashir',
              'ainu-network-2011',
              'government-online-2017',
              'yamada-names',
            ],
          },
        },
      ],
    },
    brief: {
      text: {
        en: 'The second largest of the four islands, administered by Russia and claimed by Japan.',
        ja: '四島のうち二番目に大きい島で、ロシアが統治し、日本が領有権を主張している。',
        ru: 'Второй по величине из четырёх островов, под управлением России; Япония заявляет на него права.',
      },
      support: {
        sources: ['natural-earth', 'tokyo-shimbun-2016', 'afp-2019', 'tass-2020', 'mofa-territory'],
        reports: ['000', '001'],
      },
    },
    kind: {
      text: {
        en: 'An island, the second largest of the four.',
        ja: '島。四島のうち二番目に大きい。',
        ru: 'Остров, второй по величине из четырёх.',
      },
      support: { sources: ['natural-earth', 'tokyo-shimbun-2016'] },
    },
    status: islandStatus,
    positions: positionsOnTheFour,
    divisions: {
      text: {
        en: 'Russia: Yuzhno-Kurilsky District, Sakhalin Oblast. Japan: Nemuro Subprefecture, Hokkaido.',
        ja: 'ロシアではサハリン州南クリル地区に、日本では北海道の根室振興局管内に属するとされる。',
        ru: 'Россия: Южно-Курильский район Сахалинской области. Япония: округ Немуро, Хоккайдо.',
      },
      support: { sources: ['rosstat-2024', 'mofa-data'] },
    },
    where: {
      text: {
        en: 'East of Hokkaido’s Shiretoko Peninsula and north-east of the Notsuke Peninsula, with Etorofu/Iturup beyond it.',
        ja: '北海道の知床半島の東、野付半島の北東にあり、その先に択捉島/イトゥルプ島がある。',
        ru: 'К востоку от полуострова Сиретоко и к северо-востоку от полуострова Ноцукэ (Хоккайдо); за ним лежит Эторофу/Итуруп.',
      },
      support: { sources: ['natural-earth'] },
    },
    coordinates: { latitude: 44.12, longitude: 145.85 },
    figures: [
      { ...surveyedArea, value: 1489 },
      {
        kind: 'length',
        value: 122,
        unit: 'km',
        note: {
          en: 'Northern Territories Issue Association, Japan',
          ja: '北方領土問題対策協会',
          ru: 'по японской Ассоциации по проблеме Северных территорий',
        },
        support: { sources: ['association-islands'] },
      },
      { ...people2016, value: 7817 },
      {
        kind: 'population',
        value: 11480,
        unit: 'people',
        year: 2024,
        note: {
          en: 'Rosstat; the whole of Yuzhno-Kurilsky District, with Shikotan',
          ja: 'ロシア連邦統計庁。色丹島を含む南クリル地区全体',
          ru: 'по данным Росстата; весь Южно-Курильский район, вместе с Шикотаном',
        },
        support: { sources: ['rosstat-2024'] },
      },
      { ...residents1945, value: 7364 },
    ],
  },
  {
    id: 'shikotan',
    names: [
      {
        side: 'japanese',
        written: { en: 'Shikotan', ja: '色丹島', ru: 'Шикотан' },
        latin: 'Shikotan',
        native: '色丹島',
        language: 'ja',
        reading: 'しこたんとう',
        romanisation: 'Shikotan-tō',
      },
      {
        side: 'russian',
        written: { en: 'Shikotan', ja: 'シコタン島', ru: 'Шикотан' },
        latin: 'Shikotan',
        native: 'Шикотан',
        language: 'ru',
      },
    ],
    sameName: true,
    ainu: {
      latin: { text: 'Si-kotan', support: { sources: ['wikipedia-en-shikotan'] } },
      kana: {
        text: 'シコタン',
        support: { sources: ['yamada-names', 'wikipedia-en-shikotan'] },
      },
      meaning: [
        {
          text: {
            en: 'Held to mean “large village”; others take si- for a prefix that only adds weight to kotan, “village”, and an Ainu network wrote in 2011 of サクコタン, “summer village”.',
            ja: '「大きな村」の意とされる。「シ」は「コタン」（村）を強めるだけの接頭辞だとする説もあり、アイヌの団体は2011年に「サクコタン」（夏の村）と記した。',
            ru: 'Толкуется как «большое селение»; по другому толкованию, si- — приставка, лишь усиливающая слово kotan, «селение»; объединение айнов в 2011 году писало サクコタン, «летнее селение».',
          },
          support: {
            sources: [
              'yamada-names',
              'government-online-2017',
              'wikipedia-en-shikotan',
              'ainu-network-2011',
            ],
          },
        },
      ],
    },
    namesNote: [
      {
        text: {
          en: 'The Japanese name and the Russian name are the same, taken from the Ainu one; only the script differs.',
          ja: '日本語名とロシア語名は同じで、いずれもアイヌ語の名称に由来し、表記する文字だけが異なる。',
          ru: 'Русское и японское названия совпадают: оба взяты из айнского; различается только письменность.',
        },
        support: { sources: ['afp-2019', 'yamada-names'], reports: ['000', '001'] },
      },
    ],
    brief: {
      text: {
        en: 'The third largest of the four islands, administered by Russia and claimed by Japan.',
        ja: '四島のうち三番目に大きい島で、ロシアが統治し、日本が領有権を主張している。',
        ru: 'Третий по величине из четырёх островов, под управлением России; Япония заявляет на него права.',
      },
      support: {
        sources: ['natural-earth', 'tokyo-shimbun-2016', 'afp-2019', 'tass-2020', 'mofa-territory'],
        reports: ['000', '001'],
      },
    },
    kind: {
      text: {
        en: 'An island, the third largest of the four.',
        ja: '島。四島のうち三番目に大きい。',
        ru: 'Остров, третий по величине из четырёх.',
      },
      support: { sources: ['natural-earth', 'tokyo-shimbun-2016'] },
    },
    status: islandStatus,
    positions: positionsOnTheFour,
    divisions: {
      text: {
        en: 'Russia: Yuzhno-Kurilsky District, Sakhalin Oblast. Japan: Nemuro Subprefecture, Hokkaido.',
        ja: 'ロシアではサハリン州南クリル地区に、日本では北海道の根室振興局管内に属するとされる。',
        ru: 'Россия: Южно-Курильский район Сахалинской области. Япония: округ Немуро, Хоккайдо.',
      },
      support: { sources: ['rosstat-2024', 'mofa-data'] },
    },
    where: {
      text: {
        en: 'In the Pacific Ocean north-east of the Habomai islets and south-east of Kunashir/Kunashiri.',
        ja: '太平洋上、歯舞群島/ハボマイの北東、クナシル島/国後島の南東に位置する。',
        ru: 'В Тихом океане, к северо-востоку от островков Хабомаи и к юго-востоку от Кунашира/Кунасири.',
      },
      support: { sources: ['natural-earth'] },
    },
    coordinates: { latitude: 43.8, longitude: 146.75 },
    figures: [
      { ...surveyedArea, value: 248 },
      { ...people2016, value: 2917 },
      { ...residents1945, value: 1038 },
    ],
  },
  {
    id: 'habomai',
    names: [
      {
        side: 'japanese',
        written: { en: 'Habomai', ja: '歯舞群島', ru: 'Хабомаи' },
        latin: 'Habomai',
        native: '歯舞群島',
        language: 'ja',
        reading: 'はぼまいぐんとう',
        romanisation: 'Habomai-guntō',
      },
      {
        side: 'russian',
        written: { en: 'Khabomai', ja: 'ハボマイ', ru: 'Хабомаи' },
        latin: 'Khabomai',
        native: 'Хабомаи',
        language: 'ru',
      },
    ],
    ainu: {
      latin: { text: 'Ap-o-mai', support: { sources: ['nagata-1891'] } },
      kana: { text: 'アポマイ', support: { sources: ['nagata-1891', 'yamada-names'] } },
      meaning: [
        {
          text: {
            en: 'Held to mean “island in the ice”; others read it as the place where an islet appears when the ice draws back.',
            ja: '「氷の中にある島」の意とされる。「氷が退くと小島が現れるところ」とする説もある。',
            ru: 'Толкуется как «остров во льдах»; по другому толкованию — место, где островок показывается, когда отходит лёд.',
          },
          support: {
            sources: ['nagata-1891', 'yamada-names', 'ainu-network-2011', 'wikipedia-ja-habomai'],
          },
        },
      ],
    },
    namesNote: [
      {
        text: {
          en: 'Russian usage takes over the Japanese name, itself of Ainu origin, as Хабомаи; English texts usually write Habomai for both.',
          ja: 'ロシア語では、アイヌ語に由来する日本語名を「Хабомаи」として借用する。英語では通常どちらもHabomaiと書かれる。',
          ru: 'Русское «Хабомаи» (не склоняется) заимствовано из японского, а там восходит к айнскому; по-английски в обоих случаях обычно пишут Habomai.',
        },
        support: { sources: ['wikipedia-habomai', 'nagata-1891'], reports: ['000', '001'] },
      },
      {
        text: {
          en: 'An older Russian name is Плоские острова, “Flat Islands”.',
          ja: '古いロシア語名に「Плоские острова」（平らな島々）がある。',
          ru: 'Более старое русское название — Плоские острова.',
        },
        support: { sources: ['wikipedia-habomai'] },
      },
      {
        text: {
          en: 'Official Russian maps give the group no name of its own: they count it, with Shikotan, in the Lesser Kuril Chain (Малая Курильская гряда).',
          ja: 'ロシアの公式地図では群島としての独自の名称はなく、色丹島とともに「小クリル列島」（Малая Курильская гряда）に含められている。',
          ru: 'На официальных российских картах у группы нет отдельного названия: вместе с Шикотаном её относят к Малой Курильской гряде.',
        },
        support: { sources: ['wikipedia-habomai', 'brazhnik-ponomaryov'] },
      },
    ],
    brief: {
      text: {
        en: 'A group of about ten islets and rocks, administered by Russia and claimed by Japan.',
        ja: '十前後の小島と岩礁からなる群島で、ロシアが統治し、日本が領有権を主張している。',
        ru: 'Группа примерно из десяти островков и скал под управлением России; Япония заявляет на них права.',
      },
      support: {
        sources: [
          'wikipedia-habomai',
          'tokyo-shimbun-2016',
          'afp-2019',
          'tass-2020',
          'mofa-territory',
        ],
        reports: ['000', '001', '003'],
      },
    },
    kind: {
      text: {
        en: 'A group of about ten islets and rocks; no civilians live there now.',
        ja: '十前後の小島と岩礁からなる群島。現在、民間人は住んでいない。',
        ru: 'Группа примерно из десяти островков и скал; гражданского населения сейчас нет.',
      },
      support: { sources: ['wikipedia-habomai', 'tokyo-shimbun-2016'] },
    },
    status: groupStatus,
    positions: positionsOnTheFour,
    divisions: {
      text: {
        en: 'Russia: Yuzhno-Kurilsky District, Sakhalin Oblast. Japan: Nemuro City, Hokkaido, formerly the village of Habomai.',
        ja: 'ロシアではサハリン州南クリル地区に、日本では北海道根室市（旧歯舞村）に属するとされる。',
        ru: 'Россия: Южно-Курильский район Сахалинской области. Япония: город Немуро, Хоккайдо (ранее село Хабомаи).',
      },
      support: { sources: ['wikipedia-habomai', 'mofa-data'] },
    },
    where: {
      text: {
        en: 'Off the tip of Hokkaido’s Nemuro Peninsula, reaching towards Shikotan.',
        ja: '北海道の根室半島の先端沖から色丹島の方向に点在する。',
        ru: 'У оконечности полуострова Немуро (Хоккайдо), в направлении Шикотана.',
      },
      support: { sources: ['natural-earth'] },
    },
    coordinates: { latitude: 43.5, longitude: 146.13 },
    figures: [
      {
        kind: 'area',
        value: 95,
        unit: 'km2',
        year: 2022,
        note: {
          en: 'Geospatial Information Authority of Japan; with the smallest islets',
          ja: '国土地理院。周辺の小島を含む',
          ru: 'по Управлению геопространственной информации Японии; с мельчайшими островками',
        },
        support: { sources: ['mofa-data'] },
      },
      {
        kind: 'area',
        value: 100,
        unit: 'km2',
        note: russianWikipedia,
        support: { sources: ['wikipedia-habomai'] },
      },
      {
        kind: 'population',
        value: 0,
        unit: 'people',
        year: 2016,
        note: {
          en: 'civilians; The Tokyo Shimbun',
          ja: '民間人（東京新聞）',
          ru: 'гражданское население; «Токио симбун»',
        },
        support: { sources: ['tokyo-shimbun-2016'] },
      },
      { ...residents1945, value: 5281 },
    ],
  },
];
