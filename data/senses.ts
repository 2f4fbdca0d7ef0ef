/**
 * The cues that tell what an ambiguous alias means: those that speak for our places, and those of each
 * rival sense. They stand by language, parted by commas; what several languages share stands under the
 * first. A cue is the beginning of a word; a full stop at its end asks for the whole word; a space stands
 * for any white space. A capital at its beginning has to be one, for names are found faster than words.
 */
export interface Sense {
  readonly id: string;
  /** Whether it speaks for our places or is a rival. */
  readonly speaks: 'for' | 'against';
  /** The families of aliases (`family` in data/aliases) it says something about; absent for all. */
  readonly of?: readonly string[];
  /** How much one cue counts. A name of ours counts 3 (mentions/evidence.ts). */
  readonly weight: number;
  readonly cues: Readonly<Record<string, string>>;
  /** BCP 47 regions whose pages mean this sense unless something nearer says otherwise (en-AU). */
  readonly regions?: readonly string[];
}

/**
 * The families that the Russian Far East speaks for. It says nothing of whose north is meant
 * (`territories`), and words that mean something else nearly everywhere (`namesake`, `ainu`) need names
 * of ours: Shakotan lies in Hokkaido, and Spanberg was a captain in Okhotsk.
 */
const places = ['kuril', 'smoke', 'chishima', 'thousand', 'ship', 'habomai', 'generic', 'hoppo'];

/**
 * The families that Japan itself speaks for. Not for Chishima, for towns, families and dishes of Japan
 * are called so too.
 */
const foreign = [
  'kuril',
  'smoke',
  'thousand',
  'ship',
  'habomai',
  'generic',
  'territories',
  'hoppo',
];

/** The families of phrases that any country can use of its own land. */
const phrases = ['territories', 'generic', 'thousand'];

export const senses: readonly Sense[] = [
  {
    id: 'japan',
    speaks: 'for',
    of: foreign,
    weight: 3,
    cues: {
      en: 'japan, Japon, Japón, Japão, giappon, Tokyo, Tokio, Tóquio, Abe., Suga., Koizumi, Motegi, Kishida, Takaichi, Ishiba',
      ru: 'япон, Токио, Токіо, Абэ., Кисида, Исиба, Такаити',
      ja: '日本, 東京, 外務省',
      zh: '东京',
      ko: '일본, 도쿄',
      pl: 'japońsk',
      fr: 'japonais',
      es: 'japones, japonés',
      vi: 'Nhật',
      id: 'Jepang',
      ar: 'اليابان, ياباني, طوكيو',
      hi: 'जापान, टोक्यो',
    },
  },
  {
    // Says whose they are, whatever country is named beside.
    id: 'possessed',
    speaks: 'for',
    of: [...places, 'territories'],
    weight: 5,
    cues: { en: "Japan's, Japan’s" },
  },
  {
    // What lies beside the islands, and the disputes that are told with theirs.
    id: 'hokkaido',
    speaks: 'for',
    of: [...places, 'territories'],
    weight: 3,
    cues: {
      en: 'Hokkaid, Sapporo, Nemuro, Shiretoko, Matsumae, Ezo., Nosappu, Senkaku, Takeshima, Dokdo, Liancourt',
      ru: 'Хоккайдо, Немуро',
      ja: '北海道, 根室, 知床, 納沙布, 羅臼, 標津, 返還, 尖閣, 竹島, 樺太, 蝦夷, 松前, 幕府, 開拓使',
      zh: '萨哈林, 薩哈林, 库页, 日俄, 俄日, 日苏, 日蘇, 钓鱼岛, 釣魚, 尖阁, 返还, 归还, 歸還, 四岛, 四島, 阿伊努, 爱努, 愛努, 虾夷, 开拓使',
      ko: '홋카이도',
    },
  },
  {
    id: 'far-east',
    speaks: 'for',
    of: places,
    weight: 2,
    cues: {
      en: 'sakhalin, kamchatka, Okhotsk, Ainu, Urup, Paramushir, Shumshu, Simushir, Matua., Onekotan, Aleutian, Kurilsk, archipel',
      ru: 'сахалин, Сахалін, камчат, Охотс, айнов, айны, айнськ, Уруп, Парамушир, Шумшу, Симушир, Матуа, Онекотан, остров, острів, архипелаг, вулкан',
      ja: 'サハリン, カムチャツカ, カムチャッカ, オホーツク, アイヌ, 得撫, ウルップ, 占守島, 占守岛, 幌筵, 列島, 諸島, 群島, 気圧, 太平洋, 近海',
      zh: '库页, 庫頁, 萨哈林, 薩哈林, 堪察加, 勘察加, 鄂霍次克',
      hi: 'द्वीप, सखालिन, कमचटका',
    },
  },
  {
    id: 'russia',
    speaks: 'for',
    of: places,
    weight: 1,
    cues: {
      en: 'russi, russe., russo., russa., Rússia, Rusia, Rusya, Rosj, Moscow, Putin, Lavrov, Medvedev, Kremlin, Soviet, USSR',
      ru: 'росси, росі, Москв, Путин, Лавров, Кремл, СССР, советск, Путін',
      ja: 'ロシア, ソ連, モスクワ, プーチン, 日露, 日ロ, 日ソ',
      zh: '俄罗斯, 俄羅斯, 俄国, 俄國, 苏联, 蘇聯, 普京',
      hi: 'रूस, पुतिन',
    },
  },
  {
    // Moscow in another tongue than Russian: whose north is meant is then no question at home.
    id: 'kremlin',
    speaks: 'for',
    of: ['territories'],
    weight: 1,
    cues: {
      en: 'Moscow, Moscou, Moskau, Moscú, Mosca., Moskova, Kremlin, Lavrov, peace treaty, visa-free, islander, Okinawa',
    },
  },
  {
    id: 'dispute',
    speaks: 'for',
    of: places,
    weight: 1,
    cues: {
      ru: 'мирного договор, мирный договор, мирному договор, суверенитет',
      ja: '平和条約, 領有権, 元島民, 領空',
      zh: '和平条约, 和平條約, 主权, 主權',
    },
  },
  {
    id: 'canada',
    speaks: 'against',
    of: [...phrases, 'hoppo'],
    weight: 3,
    regions: ['CA'],
    cues: {
      en: 'canad, Kanad, Yukon, Nunavut, Northwest Territories, Alberta, Ontario, Quebec, Québec, British Columbia, Inuit, Saint Lawrence, St. Lawrence, St Lawrence, Saint-Laurent',
      ru: 'канад',
      zh: '加拿大, 圣劳伦斯, 聖勞倫斯, 美加',
      ja: 'カナダ',
    },
  },
  {
    id: 'australia',
    speaks: 'against',
    of: phrases,
    weight: 3,
    regions: ['AU'],
    cues: {
      en: 'austral, Darwin, Queensland, Aborigin, Arnhem, Alice Springs',
      ru: 'австрал',
      zh: '澳大利亚, 澳大利亞, 澳洲',
    },
  },
  {
    id: 'africa',
    speaks: 'against',
    of: phrases,
    weight: 3,
    regions: ['GH', 'NG'],
    cues: {
      en: "Ghana, Gold Coast, Goldküste, Costa d'Oro, Ashanti, Asante, Togo, Nigeria, Sudan, Ethiopia, Africa",
    },
  },
  {
    id: 'asia',
    speaks: 'against',
    of: phrases,
    weight: 2,
    regions: ['PK', 'IL'],
    cues: {
      en: 'Pakistan, Gilgit, Kashmir, Himalaya, Sri Lanka, Afghan, Israel, Golan, Gaza, Lebanon, Palestin, Syria, Iraq, Cyprus',
      ru: 'Пакистан, Кашмир, Израил, Ливан, Палестин',
    },
  },
  {
    // What the dynasties of Korea and China won and lost.
    id: 'old-realms',
    speaks: 'against',
    of: phrases,
    weight: 3,
    cues: {
      ko: '고구려, 발해, 간도, 여진, 거란, 신라, 백제, 세종, 4군, 6진, 고려의, 고려는, 고려가, 고려 시대, 조선의, 조선은, 조선 시대, 조선 전기',
      zh: '宋朝, 北宋, 南宋, 汉朝, 唐朝, 明朝, 清朝, 匈奴, 契丹, 蒙古, 高句丽',
    },
  },
  {
    id: 'americas',
    speaks: 'against',
    of: [...phrases, 'hoppo'],
    weight: 2,
    cues: {
      en: 'Mexic, Texas, Brazil, Martinique, Argentin, Greenland, México, Brasil',
      ja: '北アメリカ, 南アメリカ, メキシコ',
    },
  },
  {
    id: 'north',
    speaks: 'against',
    of: ['territories'],
    weight: 2,
    cues: {
      en: 'Arctic, Siberia, Lapland, Norway, Alaska, Kingdom of, Roman.',
      ru: 'Арктик, арктич, Сибир, сибирск, Якут, Ямал, Чукот, Заполяр, Крайн, мерзлот, малочисленн, ХМАО, Мурманск, Архангельск, тундр, Беловеж, Белорус, климат, северян, освоени, осваива',
    },
  },
  {
    id: 'cat',
    speaks: 'against',
    of: ['kuril'],
    weight: 3,
    cues: {
      en: 'Bobtail, Siamese, Maine Coon',
      ru: 'бобтейл, кошк, кошек, кот., котят, кішк, порода, породы',
      ja: 'ボブテイル',
    },
  },
  {
    id: 'dhaka',
    speaks: 'against',
    of: ['kuril'],
    weight: 3,
    regions: ['BD', 'IN'],
    cues: { en: 'Dhaka, Bangladesh, Bashundhara, Purbachal, Flyover, India., BJP' },
  },
  {
    id: 'plant-or-food',
    speaks: 'against',
    of: ['kuril'],
    weight: 3,
    cues: {
      ru: 'чай., чая., чаем., чаю., чаєм., сбор., отвар, настой, лапчатк, трав, кустарник',
      ja: 'オキアミ, 魚油',
    },
  },
  {
    id: 'smoking',
    speaks: 'against',
    of: ['smoke'],
    weight: 3,
    cues: {
      ru: 'сигар, табак, курить, курени, курящ, трубк, папирос, вейп, кальян, дым, пил., пила., пили., салон, цигар, тютюн, палив, палити',
    },
  },
  {
    id: 'other-chishima',
    speaks: 'against',
    of: ['chishima', 'thousand'],
    weight: 2,
    cues: {
      en: 'Jakarta, Indonesia, Seribu, New York',
      ja: '選手, 声優, 女優, 俳優, キャラ, 監督, アニメ, 漫画, ドレッシング',
      zh: '沙拉, 杭州, 淳安, 浙江, 印尼, 印度尼西亚, 雅加达, 纽约, 印度尼西亞, 雅加達, 紐約, 爪哇, 峇里, 占碑, 苏门答腊, 蘇門答臘',
    },
  },
  {
    id: 'ship',
    speaks: 'against',
    of: ['ship'],
    weight: 2,
    cues: {
      en: 'kaibokan, kaibōkan, KanColle, Shimushu, Kantai Collection, Kasuga Maru, Akizuki, Shimakaze, Luigi Torelli, laid down, flagship, sortie, depth charge, escort ship, mobile game',
      ja: '海防艦, 軽空母, 潜水母艦, 給糧艦, 機銃, 連装砲, 占守, 択捉型, 艦これ, 艦娘, 改二, 春日丸, 神鷹, 大鷹, 涼月, 秋月, 旗艦, 出撃, 提督, 船団, 護衛, 対潜, 爆雷, 雷撃, 進水, 竣工, 根拠地隊',
      ko: '해방함, 제독, 출격, 칸코레',
      zh: '海防舰, 舰娘, 秋津丸, 神鹰, 大鲸, 龙凤, 凉月, 掉落',
    },
  },
  {
    id: 'habomai-in-nemuro',
    speaks: 'against',
    of: ['habomai'],
    weight: 2,
    cues: {
      en: 'kombu',
      ja: '漁協, 漁港, 昆布, 小学校, 直売, 花咲ガニ, さんま',
    },
  },
  {
    // Japan disputes other islands too.
    id: 'other-islands',
    speaks: 'against',
    of: ['generic'],
    weight: 3,
    cues: {
      en: 'Senkaku, Diaoyu, Dokdo, Takeshima, Spratly, Paracel, China, Chinese, Taiwan, Vietnam, Philippin, Beijing',
      ja: '尖閣, 竹島, 中国, 台湾',
      zh: '钓鱼, 釣魚, 南海',
    },
  },
  {
    id: 'ainu',
    speaks: 'for',
    of: ['ainu'],
    weight: 3,
    cues: { en: 'Ainu', ru: 'айнов, айны, айнськ', ja: 'アイヌ' },
  },
  {
    id: 'namesake',
    speaks: 'against',
    of: ['namesake'],
    weight: 2,
    cues: {
      en: 'Bering, Kagekuri, Martin, captain, expedition',
      ja: '積丹',
      ru: 'Беринг, капитан, Мартын, Мартин, экспедици, лейтенант',
    },
  },
];
