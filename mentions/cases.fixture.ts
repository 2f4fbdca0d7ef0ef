/**
 * Sentences with the mentions they hold, as `place:surface`, by language and by rival sense. All of them
 * are made up for the purpose.
 */
export interface Case {
  readonly language: string;
  readonly text: string;
  readonly found: readonly string[];
}

const of = (language: string, cases: Readonly<Record<string, readonly string[]>>): Case[] =>
  Object.entries(cases).map(([text, found]) => ({ language, text, found }));

/** What is to be found, by language. */
export const mentionCases: readonly Case[] = [
  ...of('en', {
    'A 6.1 quake struck 120 km ESE of Kuril Islands early today.': ['kurils:Kuril Islands'],
    'M 5.2 - Kuril Islands\nM 4.8 - off the coast of Hokkaido, Japan': ['kurils:Kuril Islands'],
    'KURIL ISLANDS: TSUNAMI WARNING': ['kurils:KURIL ISLANDS'],
    'The birds breed in Kamchatka and the northern Kurils.': ['kurils:northern Kurils'],
    'The Greater Kuril Chain and the Lesser Kurils': [
      'kurils:Greater Kuril Chain',
      'kurils:Lesser Kurils',
    ],
    'They landed on the southern Kurils in 1945.': ['disputed:southern Kurils'],
    'Sakhalin, S Kurils, N Japan': ['disputed:S Kurils'],
    'The Southern Kuriles were handed over.': ['disputed:Southern Kuriles'],
    'Kuril Islands dispute': ['kurils:Kuril Islands'],
    'Tokyo calls them the Northern Territories.': ['disputed:Northern Territories'],
    'NORTHERN TERRITORIES DAY IN JAPAN': ['disputed:NORTHERN TERRITORIES'],
    'Moscow rejects talks on the Northern Territories.': ['disputed:Northern Territories'],
    "Japan's northern territories minister visited Nemuro.": ['disputed:northern territories'],
    "Examples: Japan's Northern Territories, Kashmir, Kashmir again": [
      'disputed:Northern Territories',
    ],
    'The four northern islands, seized by the Soviet Union, are claimed by Japan.': [
      'disputed:four northern islands',
    ],
    'Etorofu-tō, Kunashiri-tō and Shikotan-tō': [
      'iturup:Etorofu-tō',
      'kunashir:Kunashiri-tō',
      'shikotan:Shikotan-tō',
    ],
    'Iturup (Etorofu), Kunashir (Kunashiri)': [
      'iturup:Iturup',
      'iturup:Etorofu',
      'kunashir:Kunashir',
      'kunashir:Kunashiri',
    ],
    'Habomai Islands; Habomais; the Habomai group': [
      'habomai:Habomai Islands',
      'habomai:Habomais',
      'habomai:Habomai group',
    ],
    'Fishermen off Habomai were seized by a Russian patrol boat.': ['habomai:Habomai'],
    'Iturup Airport (ITU), Kunashir': ['iturup:Iturup', 'kunashir:Kunashir'],
    'The Chishima Rettō, or Chishima Islands': ['kurils:Chishima Rettō', 'kurils:Chishima Islands'],
    'Sakhalin/Kurils': ['kurils:Kurils'],
    "the Kurils' climate, the Kurils—and Iturup’s coast": [
      'kurils:Kurils',
      'kurils:Kurils',
      'iturup:Iturup',
    ],
    'In the Kurils, Putin and Abe discussed a peace treaty.': ['kurils:Kurils'],
    'the south-Kuriles subclass': ['disputed:south-Kuriles'],
    'HONSHU - KURILES - KAMCHATKA': ['kurils:KURILES'],
    "Kuril'skikh ostrovov, Kita-Chishima, Hoppōryōdo": [
      "kurils:Kuril'skikh ostrovov",
      'kurils:Kita-Chishima',
      'disputed:Hoppōryōdo',
    ],
    'will russia ever give the kurils to japan?': ['kurils:kurils'],
    'Quakes: Alaska, Kuril Is., Tonga; Hokkaido and the S. Kuril Is.': [
      'kurils:Kuril Is.',
      'disputed:S. Kuril Is.',
    ],
    'A state minister for Okinawa and Northern Territories Affairs': [
      'disputed:Northern Territories',
    ],
    "The government's northern territories policy, this year's Northern Territories Day in Tokyo": [
      'disputed:northern territories',
      'disputed:Northern Territories',
    ],
    'On the map of 1939: Etorohu, Kunasiri': ['iturup:Etorohu', 'kunashir:Kunasiri'],
    'Koizumi has yet to set foot on the Northern Territories.': ['disputed:Northern Territories'],
    'Matsumae sent men to Chishima, an archipelago of seals.': ['kurils:Chishima'],
    'Tension over the Kuril/Northern Territories grows.': [
      'kurils:Kuril',
      'disputed:Northern Territories',
    ],
    'PJ - Etorofu, Habomai, Kunashiri, and Shikotan Islands': [
      'disputed:Etorofu, Habomai, Kunashiri, and Shikotan Islands',
    ],
    'We sailed to Iturup.It was foggy.': ['iturup:Iturup'],
    'Hoppō Ryōdo means Northern Territories in Japanese.': [
      'disputed:Hoppō Ryōdo',
      'disputed:Northern Territories',
    ],
  }),
  ...of('ru', {
    'Погода на Курилах: циклон идёт к Итурупу и Кунаширу.': [
      'kurils:Курилах',
      'iturup:Итурупу',
      'kunashir:Кунаширу',
    ],
    'Жители Южных Курил ждут паром.': ['disputed:Южных Курил'],
    'Япония называет острова северными территориями.': ['disputed:северными территориями'],
    'Так называемые «северные территории», сказали в Токио.': ['disputed:северные территории'],
    'ЮЖНЫЕ КУРИЛЫ, КУРИЛЬСКИЕ ОСТРОВА': ['disputed:ЮЖНЫЕ КУРИЛЫ', 'kurils:КУРИЛЬСКИЕ ОСТРОВА'],
    'поплыли на курилы через сахалин': ['kurils:курилы'],
    'Слово «Итуруп», остров «Кунашир», на «Шикотан»': [
      'iturup:Итуруп',
      'kunashir:Кунашир',
      'shikotan:Шикотан',
    ],
    'Тур на Курильские о-ва, в том числе на Шикотан': [
      'kurils:Курильские о-ва',
      'shikotan:Шикотан',
    ],
    'Хабомаи и Шикотан по декларации 1956 года': ['habomai:Хабомаи', 'shikotan:Шикотан'],
    'Развитие Сахалина и Курил': ['kurils:Курил'],
    'Жители Курил ждут. Паром до Курил, возле Курил и обратно': [
      'kurils:Курил',
      'kurils:Курил',
      'kurils:Курил',
    ],
    'На Малой Курильской гряде и на Парамушире': ['kurils:Малой Курильской гряде'],
    'Кури́льские острова́ — цепь островов': ['kurils:Кури́льские острова́'],
    'Курильский вопрос в отношениях России и Японии': ['kurils:Курильский'],
  }),
  ...of('ja', {
    'ロシアの警備艇が国後沖にいる。船が国後を離れた。': ['kunashir:国後', 'kunashir:国後'],
    'ソ連軍を国後で見た。': ['kunashir:国後'],
    '千島列島で地震、北海道で震度3': ['kurils:千島列島'],
    '北方領土の日、根室で大会': ['disputed:北方領土'],
    '国後・択捉両島の元島民': ['kunashir:国後', 'iturup:択捉'],
    '択捉島と国後に上陸、日本の国後も': ['iturup:択捉島', 'kunashir:国後', 'kunashir:国後'],
    '歯舞、色丹の2島返還': ['habomai:歯舞', 'shikotan:色丹'],
    '樺太・千島交換条約': ['kurils:千島'],
    '國後島と擇捉島、齒舞群島': ['kunashir:國後島', 'iturup:擇捉島', 'habomai:齒舞群島'],
    ｸﾅｼﾘ島とエトロフ島: ['kunashir:ｸﾅｼﾘ島', 'iturup:エトロフ島'],
    北方四島への墓参: ['disputed:北方四島'],
    '南クリルへの航路、色丹へ': ['disputed:南クリル', 'shikotan:色丹'],
    北千島が見える: ['kurils:北千島'],
    '総面積（北方地域及び竹島を除く）': ['disputed:北方地域'],
    '火山フロント（太平洋側の島弧：千島・東北）': ['kurils:千島'],
    '台風は千島の東へ、高気圧が張り出す': ['kurils:千島'],
    '/色丹|国後島/': ['shikotan:色丹', 'kunashir:国後島'],
    'case 3: //千島列島': ['kurils:千島列島'],
    ロシア名はイトゥルップ島とクナシル島である: ['iturup:イトゥルップ島', 'kunashir:クナシル島'],
  }),
  ...of('zh', {
    '南千岛群岛（日本称北方领土）': ['disputed:南千岛群岛', 'disputed:北方领土'],
    '千島群島、國後島、色丹島、齒舞群島': [
      'kurils:千島群島',
      'kunashir:國後島',
      'shikotan:色丹島',
      'habomai:齒舞群島',
    ],
    '北方领土问题悬而未决。': ['disputed:北方领土问题'],
    '集会要求归还北方领土。': ['disputed:北方领土'],
    普京视察择捉岛和国后岛: ['iturup:择捉岛', 'kunashir:国后岛'],
    日俄争议的南千岛群岛: ['disputed:南千岛群岛'],
    '北方領土（及樺太・千島）的港口': ['disputed:北方領土', 'kurils:千島'],
    '俄罗斯在库里尔部署导弹，库里尔群岛居民': ['kurils:库里尔', 'kurils:库里尔群岛'],
    '苏联占领了国后、择捉、齿舞、色丹': [
      'kunashir:国后',
      'iturup:择捉',
      'habomai:齿舞',
      'shikotan:色丹',
    ],
  }),
  ...of('ko', {
    '쿠릴열도에서 규모 6.0 지진': ['kurils:쿠릴열도'],
    '러시아와 일본의 남쿠릴 열도(일본명 북방영토) 분쟁': [
      'disputed:남쿠릴 열도',
      'disputed:북방영토',
    ],
    '쿠나시르와 이투루프를 방문': ['kunashir:쿠나시르', 'iturup:이투루프'],
    '쿠릴의 화산': ['kurils:쿠릴'],
    '도쿄와 북방 영토 등 현안': ['disputed:북방 영토'],
  }),
  ...of('de', {
    'Auf den Südkurilen und der Kurileninsel Iturup': [
      'disputed:Südkurilen',
      'kurils:Kurileninsel',
      'iturup:Iturup',
    ],
    'Der Kurilenkonflikt zwischen Russland und Japan': ['disputed:Kurilenkonflikt'],
    'die südlichen Kurilen, in Japan Nördliche Territorien genannt': [
      'disputed:südlichen Kurilen',
      'disputed:Nördliche Territorien',
    ],
    'auf den vier südlichen Kurileninseln': ['disputed:südlichen Kurileninseln'],
    'Schikotan, Chabomai-Inseln': ['shikotan:Schikotan', 'habomai:Chabomai-Inseln'],
    'Kunaschir und Schikotan': ['kunashir:Kunaschir', 'shikotan:Schikotan'],
  }),
  ...of('fr', {
    'les îles Kouriles du Sud, que le Japon appelle Territoires du Nord': [
      'disputed:îles Kouriles du Sud',
      'disputed:Territoires du Nord',
    ],
    "l'île d'Itouroup et celle de Kounachir": ['iturup:Itouroup', 'kunashir:Kounachir'],
    'l’archipel des Kouriles': ['kurils:archipel des Kouriles'],
    'Chikotan et Habomai seraient rendues au Japon': ['shikotan:Chikotan', 'habomai:Habomai'],
  }),
  ...of('es', {
    'Las islas Kuriles del Sur, o Territorios del Norte para Japón': [
      'disputed:islas Kuriles del Sur',
      'disputed:Territorios del Norte',
    ],
    'Kuriles du Sud': ['disputed:Kuriles du Sud'],
    'Un sismo sacude las Kuriles': ['kurils:Kuriles'],
    'las islas Curiles': ['kurils:islas Curiles'],
    'Las Curiles, que Japón reclama a Rusia': ['kurils:Curiles'],
    'Iturup y Kunashir': ['iturup:Iturup', 'kunashir:Kunashir'],
  }),
  ...of('it', {
    'Le Curili meridionali, per il Giappone Territori del Nord': [
      'disputed:Curili meridionali',
      'disputed:Territori del Nord',
    ],
    'Un terremoto alle isole Curili': ['kurils:isole Curili'],
    'le isole Kurili': ['kurils:isole Kurili'],
    'una nave russa alle Kurili': ['kurils:Kurili'],
  }),
  ...of('pt', {
    'As Ilhas Curilas do Sul, disputadas por Rússia e Japão': ['disputed:Ilhas Curilas do Sul'],
    'um vulcão nas Curilas': ['kurils:Curilas'],
  }),
  ...of('pl', {
    'Rosja i Japonia spierają się o Kuryle Południowe.': ['disputed:Kuryle Południowe'],
    'na Wyspach Kurylskich i na Kurylach': ['kurils:Wyspach Kurylskich', 'kurils:Kurylach'],
    'Japonia nazywa je Terytoriami Północnymi': ['disputed:Terytoriami Północnymi'],
    'Kunaszyr, Szykotan, wyspy Habomai': [
      'kunashir:Kunaszyr',
      'shikotan:Szykotan',
      'habomai:wyspy Habomai',
    ],
  }),
  ...of('uk', {
    'на Південних Курилах та Ітурупі': ['disputed:Південних Курилах', 'iturup:Ітурупі'],
    'Японія вважає Курили своїми північними територіями': [
      'kurils:Курили',
      'disputed:північними територіями',
    ],
    'захопила Курили, цунамі біля Курил': ['kurils:Курили', 'kurils:Курил'],
    'Хабомаї і Шикотан': ['habomai:Хабомаї', 'shikotan:Шикотан'],
  }),
  ...of('tr', {
    "Rusya, Kuril Adaları'nın güneyinde": ['kurils:Kuril Adaları'],
    'Kuril Adalarında deprem, Güney Kuriller': [
      'kurils:Kuril Adalarında',
      'disputed:Güney Kuriller',
    ],
    'Slovenya, Güney Kurils, İspanya': ['disputed:Güney Kurils'],
    'Kunaşir ve Şikotan': ['kunashir:Kunaşir', 'shikotan:Şikotan'],
  }),
  ...of('vi', {
    'quần đảo Nam Kuril, Nhật Bản gọi là Vùng lãnh thổ phương Bắc': [
      'disputed:quần đảo Nam Kuril',
      'disputed:Vùng lãnh thổ phương Bắc',
    ],
  }),
  ...of('id', {
    'gempa di Kepulauan Kuril Selatan dan Kepulauan Kuril': [
      'disputed:Kepulauan Kuril Selatan',
      'kurils:Kepulauan Kuril',
    ],
  }),
  ...of('ar', {
    'الكوريل بين روسيا واليابان، كوريل': ['kurils:الكوريل', 'kurils:كوريل'],
    'زلزال يضرب جزر الكوريل، وبجزر الكوريل الجنوبية': [
      'kurils:جزر الكوريل',
      'disputed:جزر الكوريل الجنوبية',
    ],
  }),
  ...of('hi', { 'रूस और जापान के बीच कुरील द्वीप समूह': ['kurils:कुरील द्वीप समूह'] }),
  ...of('hu', { 'földrengés a Kuril-szigeteken': ['kurils:Kuril-szigeteken'] }),
  ...of('fi', { 'maanjäristys Kuriileilla, Kuriilit': ['kurils:Kuriileilla', 'kurils:Kuriilit'] }),
  ...of('sv', {
    'jordbävning vid Kurilerna': ['kurils:Kurilerna'],
    'Kunasjir och Sjikotan': ['kunashir:Kunasjir', 'shikotan:Sjikotan'],
  }),
  ...of('da', { 'de sydlige Kuriler': ['disputed:sydlige Kuriler'] }),
];

/** What looks like a mention and is none, by rival sense. */
export const rivalCases: Readonly<Record<string, readonly Case[]>> = {
  'northern territories of other countries': [
    ...of('en', {
      'Health services in the Northern Territory and the northern territories of Australia': [],
      'Yukon, Nunavut and the Northwest Territories are the northern territories.': [],
      'The Northern Territories of the Gold Coast became a protectorate in 1901.': [],
      'Topaz from the Northern Territories, Pakistan; shipped to Japan': [],
      'Hezbollah rockets hit the northern territories of Israel.': [],
      'Troops left Ukraine’s northern territories, the Kremlin said.': [],
      "Toyota of Japan sells pickups in Canada's northern territories.": [],
      'The king sent ships to the northern territories.': [],
      "Farmers of Hong Kong's northern territories sell to Japan.": [],
      'Russian northern territories and Japan as a market': [],
      'A Japanese museum lends its maps of the Northern Territories of Ghana.': [],
      'The Northern Territories of Australia drew a visitor from Tokyo.': [],
      'The Mongols and the northern territories of the Song': [],
      "Indonesia's northern territories and the ports of Japan": [],
      "After 1904 Tibet's northern territories, Japan thought, were lost.": [],
      'Play as Japan and your northern territories freeze.': [],
      'A list in small letters: japan, australia, northern territories': [],
    }),
    ...of('ru', {
      'Освоение северных территорий России: Ямал, Якутия, Арктика': [],
      'Жители северных территорий получат льготы.': [],
      'Самые северные территории России закупают технику из Японии.': [],
      'Освоение северных территорий: опыт Японии': [],
      'Осваивать северные территории и Арктику помогут роботы из Японии.': [],
      'Гилгит-Балтистан, бывшие Северные территории Пакистана': [],
      'В северных территориях растёт добыча нефти.': [],
    }),
    ...of('uk', { 'На північних територіях області очікують дощ.': [] }),
    ...of('fr', {
      'les Territoires du Nord-Ouest et le Yukon': [],
      'les territoires du nord de la Martinique': [],
    }),
    ...of('es', { 'México perdió los territorios del norte en 1848.': [] }),
    ...of('it', {
      'Territori del Nord, Australia (GMT+9:30)': [],
      'Territori del Nord Ovest, Giappone': [],
      "i Territori settentrionali della Costa d'Oro": [],
    }),
    ...of('de', { 'Nordterritorien der Goldküste': [] }),
    ...of('pl', { 'Terytoria Północne w Kanadzie': [] }),
    ...of('vi', { 'lãnh thổ phía Bắc của Úc': [] }),
    ...of('ko', {
      '세종 때 북방 영토를 넓혔다.': [],
      '고구려의 북방영토': [],
      '고려의 북방 영토 확장, 일본 원정': [],
      '왕이 일본으로 망명, 북방 영토 상실': [],
    }),
    ...of('zh', {
      日本人写的清朝北方领土史: [],
      中国北方领土的变迁: [],
      '清朝的北方领土被沙俄割占。': [],
    }),
    ...of('ar', { 'الأراضي الشمالية في العراق': [] }),
    ...of('hi', { 'भारत का उत्तरी क्षेत्र': [] }),
  ],
  smokers: [
    ...of('ru', {
      'Курил всю жизнь, бросил в 2010 году.': [],
      'Не курил, не пил. КУРИЛ ЛИ ОН?': [],
      'Курили на балконе, Россия выиграла у Японии.': [],
      'Он курил на острове сигары.': [],
      'Продавцы махорки благодарны курилам.': [],
      'Он молчал. Курил и смотрел в окно. ДЕД НЕ КУРИЛ': [],
      'Тот, кто Курил сигары и папиросы, бросил.': [],
    }),
    ...of('uk', { 'Курили всі, навіть діти.': [], 'Він курив, вони курили.': [] }),
  ],
  cats: [
    ...of('en', {
      'Japanese Bobtail, Korat, Kuril Bobtail, Kurilian Bobtail, Russian Blue': [],
      'Kuril Islands Bobtail cat': ['kurils:Kuril Islands'],
    }),
    ...of('ru', {
      'Кот по кличке Кунашир любит рыбу.': [],
      'Порода: курильский бобтейл. Питомник в Москве, Россия.': [],
      'Курильские бобтейлы и японские бобтейлы': [],
    }),
  ],
  'lakes, towns, streets and companies': [
    ...of('en', {
      'Kurile Lake in Kamchatka is full of salmon.': [],
      'Bears fish in Lake Kuril in Kamchatka, Russia.': [],
      'Flights to Yuzhno-Kurilsk and Severo-Kurilsk': [],
      "distretti della Russia: Kuril'skij, Severo-Kuril'skij": [],
      'the Kuril–Kamchatka Trench': [],
    }),
    ...of('ru', {
      'Медведи на Курильском озере, Камчатка': [],
      'Полёт в Долину гейзеров и на Курильское. Камчатка, вулканы': [],
      'г. Южно-Курильск, Северо-Курильск, Курильск': [],
      'Северо-Курильский городской округ, Россия': [],
      'ул. Курильская, 15, Хабаровск, Россия': [],
      'Южно-Сахалинск, улица Шикотан, 5, ул. Итурупская, 7': [],
      'Курильский чай, травяной сбор, Дальний Восток': [],
      "медведи: ['медвед', 'вулкан', 'курильское']": [],
    }),
  ],
  'Dhaka, surnames, users': [
    ...of('en', {
      'Bus route: Kuril Bishwa Road – Bashundhara – Nadda': [],
      'Kuril Flyover, Dhaka': [],
      'Olga Kurylenko and Mr Kuril met in Kanpur.': [],
      'posted by kuril_87, contact kuril@mail.example': [],
      'Kurilshikov et al.': [],
    }),
    ...of('hi', { 'विधायक सरोज कुरील ने कहा': [] }),
    ...of('ar', { 'بيرغوزار كوريل، كوريل درو لقص الليزر': [] }),
    ...of('es', { 'Cóctel de Curiles y camarones': [] }),
    ...of('it', { 'via Kurili 3, Istria': [] }),
    ...of('ko', {
      '쿠릴로프의 책': [],
      '올가 쿠릴렌코 주연': [],
      '캄차카의 쿠릴 호수': [],
      '쿠릴스크 항구': [],
    }),
    ...of('ru', { 'Актриса Ольга Куриленко, Виктор Курилов': [] }),
  ],
  ships: [
    ...of('en', {
      'the Etorofu-class escort ships': [],
      'IJN Kunashiri, laid down in 1942, an escort ship': [],
      'Kasuga Maru, Etorofu, Akizuki': [],
      'The Shikotan Maru and the M/V Iturup left Nemuro.': [],
      'The Iturup, a coaster of 900 tons, ran aground in fog.': [],
      'A room in the Kunashir Resort costs less in May.': [],
      'Etorofu drops her depth charges and gains a level.': [],
      'Crabs were landed on the Iturup, Kunashir and Shikotan islands.': [
        'iturup:Iturup',
        'kunashir:Kunashir',
        'shikotan:Shikotan islands',
      ],
      'Kunashiri Kai, Shimushu, Kamoi Kai': [],
      'Etorofu was laid down in a yard in Kobe.': [],
      'The escort Kunashiri and the tanker Iturup; a night in Hotel Shikotan': [],
    }),
    ...of('ja', {
      '神鷹、国後、択捉、春日丸': [],
      艦これの択捉: [],
      '択捉（エトロフ）、択捉型海防艦': [],
      '択捉は船団の護衛につき、爆雷を使い果たした。': [],
      '色丹スミレは庭では育てにくい。': [],
      'カナダの北方領土に病院が建った。': [],
      '軽空母 春日丸、クナシリ、海防艦 占守型': [],
      '占守、国後、国後改': [],
      '給糧艦、熟練見張員、択捉、対空機銃増備': [],
    }),
    ...of('ko', { '타이요급, 에토로후급': [], '에토로후의 해안': ['iturup:에토로후'] }),
    ...of('zh', { 舰娘择捉掉落点: [] }),
    ...of('ru', {
      'Теплоход «Шикотан» и траулер Итуруп вышли в Охотское море.': [],
      'На борту судна «Кунашир», у берегов Кунашира': ['kunashir:Кунашира'],
      'Танкер «Шикотан», кафе "Итуруп", ООО «Кунашир-2»': [],
    }),
  ],
  'words that only names of ours can turn into ours': [
    ...of('en', {
      'Shakotan and Otaru, Hokkaido, Japan: a day on the coast of Sapporo': [],
      'Captain Martin Spanberg sailed from Okhotsk to Japan, Kamchatka and Sakhalin.': [],
      'Disputed islands: Japan, China and the Senkaku islands, Tokyo and Taiwan': [],
    }),
    ...of('de', { 'Eine Kur in Japan: Hokkaido und seine heißen Quellen, Tokyo, Japan': [] }),
    ...of('ja', {
      '北海道のコタン、日本の村、札幌と東京': [],
      '伏古丹（ふしこたん）、北海道根室市': [],
      '日本の四十四島、東京都': [],
    }),
  ],
  'other islands and dishes called a thousand islands': [
    ...of('en', {
      'Thousand Islands dressing': [],
      'the Thousand Islands of the St. Lawrence, Canada': [],
    }),
    ...of('zh', {
      千岛湖风景区: [],
      台北千島湖一日遊: [],
      千岛酱沙拉: [],
      千岛群岛位于圣劳伦斯河: [],
      印尼是千岛之国: [],
      '雅加達外海的千島群島，浮潛': [],
      '千島群島：千島群島在爪哇海': [],
    }),
    ...of('ja', { '東京の桜：千島・間（千代田区）': [], 日本の千島さんと東京で: [] }),
    ...of('en', { 'Dr. Hana Chishima moved to Hokkaido.': [] }),
    ...of('ja', { 千島町の千島公園: [], 千島選手がゴール: [], 千島海溝沿いの地震: [] }),
  ],
  'words that hold the letters': [
    ...of('ja', {
      '帰国後、日本で働く': [],
      '入国後の手続き、北海道': [],
      'お待ちします。お願いちします': [],
      わが国後半の経済: [],
      歯舞漁協の昆布: [],
      北海道根室市歯舞の食堂: [],
      チシマザサとエトロフウミスズメ: [],
    }),
    ...of('zh', {
      回国后在日本工作: [],
      法国后卫加盟俄罗斯球队: [],
      '访问韩国后不久，日本': [],
      特色丹霞地貌: [],
      '黑色丹药一颗，绝色丹师，蓝色丹宁裤': [],
      '角色丹青，选择捉鬼，抉择捉弄': [],
      琴齿舞台: [],
      '在库里尔台推举大汗，尼古拉斯·库里尔著，库里尔短尾猫': [],
      北方地域标签: [],
    }),
    ...of('ro', { 'linkurile de pe site': [] }),
    ...of('en', {
      'CreatorOfUsers EtoroFutures ViturUpgrade thabomaikela': [],
      'seekuril naturiturup': [],
    }),
    ...of('tr', { 'kurulu kuruldu, kurul üyeleri': [] }),
    ...of('cs', { 'kuřil, kurilo se': [] }),
  ],
  'addresses, paths and identifiers': [
    ...of('en', {
      'https://en.wikipedia.org/wiki/Kuril_Islands': [],
      'https://example.org/kuril-islands/iturup?place=Iturup': [],
      '/img/iturup.jpg, ./kuril-islands.svg': [],
      '{ id: \'iturup\', key: "kunashir" }': [],
      'slug: northern-territories-japan': [],
      'const kurilIslands = KURIL_ISLANDS;': [],
      'const KURILEN = [shikotan(3)];': [],
      'const etorofu = islandOf(kunashiri, 2);': [],
      'npm run start:kunashir': [],
      'Write to etorofu@islands.example first.': [],
      'KURILS: { shown: true }': [],
      'https://maps.example/?q=Etorofu+Kunashiri&lang=en': [],
      'static constexpr int kUriLen = CheckURILoad();': [],
      'https://example.org/search?q=Etorofu+Kunashiri+Shikotan&country=jp': [],
      'Kunashir.jpg, Iturup Island.jpeg, "이투루프섬.html"': [],
      'Start it with --host kunashiri, please.': [],
      'Start it with `--host kunashiri` and svg.add(land(KURILS, 3));': [],
      '{ code: "KUR", name: "Iturup" }, { code: "KSK" }, Kunashir': [
        'iturup:Iturup',
        'kunashir:Kunashir',
      ],
    }),
  ],
  species: [
    ...of('en', { 'Shikotan vole': [], 'Chishima-zakura, Chishima zakura in Nemuro': [] }),
    ...of('ru', { 'шикотанская полёвка, курильский бамбук и Сахалин': [] }),
    ...of('en', { 'Sasa kurilensis, Calidris ptilocnemis kurilensis': [] }),
    ...of('ja', { 'シコタンハコベ、チシマシギ': [] }),
  ],
  'things that carry an island’s name and speak as persons': [
    ...of('en', {
      'Good evening, Admiral! Kaiboukan, Kunashiri, back from the sortie.': [],
      'The first of the Etorofu-class escort vessels, Etorofu, was named in 1942.': [],
      'The escort vessels patrolled off Etorofu until the ice came.': ['iturup:Etorofu'],
    }),
    ...of('ja', {
      '提督、お帰りなさい。国後、ただいま出撃します！': [],
      色丹草の白い花: [],
      '艦隊は国後の沖、ロシアの領海のそばを進んだ。': ['kunashir:国後'],
    }),
    ...of('ko', {
      '제독, 해방함 에토로후입니다.': [],
      '에토로후에서 온 편지': ['iturup:에토로후'],
    }),
  ],
  'other lands that were lost': [
    ...of('ja', {
      'メキシコは北方領土の半分を失った。': [],
      北方領土を歩いた記録: ['disputed:北方領土'],
    }),
    ...of('en', {
      'Japan, Hokkaido and Russia are far from the islets of Palmyra Atoll.': [],
    }),
  ],
  '千島 among words of history': [
    ...of('zh', { '幕府的官員把千島的漁場交給商人。': ['kurils:千島'], '他愛吃千島的沙拉。': [] }),
    ...of('ja', { '開拓使は千島にも役人を送った。': ['kurils:千島'] }),
  ],
};
