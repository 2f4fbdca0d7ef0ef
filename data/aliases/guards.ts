import type { Guard } from './schema.ts';

/**
 * What makes another word or another thing of an alias it touches. Sources of regular expressions,
 * read with the flag `i`; `before` ends where the alias starts, `after` starts where it ends.
 */
export const guards: Record<string, Guard> = {
  // The lake in Kamchatka, the cat, Dhaka's crossing, the sea floor.
  kuril: {
    before: '(?:lake|lac|lago|jezioro|mrs?|ms|dr)\\.?\\s+',
    after:
      "['’]?s?[\\s–-]+(?:kamchatka|lake|bobtail|cat|flyover|bishwa|chowrasta|road|trench|current|strait|basin|class|tea\\b|seal)|['’]sk",
  },
  // The islands, in the plural: Japan–Kuriles–Kamchatka is a list of lands.
  kurils: {
    before: 'bobtail\\S*\\s+',
    after: "['’]?[\\s–-]+(?:lake|bobtail|cats?\\b|flyover|class|tea\\b)",
  },
  // A ship, a house or a species that carries the name of an island; “the” with the name alone is a ship’s.
  island: {
    before:
      '\\bthe\\s+(?=\\w+, an? )|(?:IJN|kaib[oō]u?kan,?|class [a-z ]{3,20},?|ship|escort|cutter|tanker|carrier|hotel|destroyer|frigate|trawler|vessel|freighter|steamer|\\b[MSF]\\/?[VS]|улиц[аеуы]|(?<![а-яё])ул\\.|переул[а-я]{1,4}|(?<![а-яё])пер\\.|теплоход[а-я]{0,3}|траулер[а-я]{0,3}|сейнер[а-я]{0,3}|вулиц[яіюі]|вул\\.)[^\\S\\n]+["“«„\']?|кличк\\S+\\s+|(?<![а-яёіїє])(?:(?!остр|наз|имен|слов|топо)[а-яёіїє]{4,20}|ооо)[^\\S\\n]+["“«„](?=\\S{1,30}[»"”“])',
    after:
      '["”»’\']?(?:[^\\S\\n]+|-)(?:class|maru|kai\\b|type|street|avenue|hotel|resort|vole|rail\\b|shrew|snake|класса|типа|ул\\.|улиц)',
  },
  // The same, and the towns of Kurilsk with what is named after them; with no noun, the lake or a street.
  курильский: {
    before: '(?:ул[а-яіїєґ]*|вул[а-яіїєґ]*|пер[а-яіїєґ]*)\\.?\\s+',
    after:
      '\\s*(?:[.,;:!?»”)]|$)|\\s+(?:[а-яіїєґ]+шер\\S+\\s+)?(?:бобтейл|озер|ча[йяюєе]|район|округ|рыбокомб|город|кот\\b|кош|ж[еёо]л|впад|котлов|пролив|теч|ул|вул|пер|админ|мэр|пол[её]вк|бурозуб|бамбук|тюлен|калан|вишн|лилия)',
  },
  chishima: {
    before: '(?:mrs?|ms|dr|professor)\\.?\\s+(?:\\w+\\s+)?',
    after: '[\\s-]+(?:trench|current|maru|class|park|cho\\b|machi|sasa|zasa|zakura|kikyo)',
  },
  thousand: { after: '[\\s-]+(?:dressing|sauce|lake|national|park|bridge)' },
  // Those of a country named here; in small letters those of anybody (Siam's northern territories) but
  // Japan. `(?-i:n)` is a small n: Chrome 125, Firefox 132.
  territories: {
    before:
      "(?:canada|australia|russia|ghana|china|kong|taiwan|korea|pakistan|india|israel)['’]s\\s+(?:\\w+\\s+)?|(?<!japan|tokyo|country|nation|government|minist\\w+|year|today)['’]s\\s+(?:\\w+\\s+)?(?=(?-i:n))|(?:\\b(?:my|your|his|her)|canadian|australian|russian|siberian|chinese|israeli|pakistani|indian|mexican)\\s+",
    after: '\\s+of(?: the)? (?!japan|it|et|ku|sh|ha|four)|[- ]ouest|[- ]ovest|[- ]oeste',
  },
  // Russia's own north.
  территории: {
    before:
      '(?:самы|наш|труднодоступны|отдал[её]нны|российски|канадски|сибирски|освоени|развити)[а-я]{1,3}\\s+',
    after: '\\s+(?:росси|рф(?![а-яё])|канад|сибир|урал|пакистан|израил|австрал|европ|планет)',
  },
  // Korea's old north, won and lost.
  영토: { after: '\\s*(?:확장|상실|확보|개척|수호|정복)' },
  islets: { after: '\\s+of (?!the (?:hab|kur|s)|hab|kur|shi)' },
  habomai: { after: '[\\s-]+(?:fish|port|harbou?r|district|elem|school|village|kombu)' },
  // A longer word of kana: チシマザサ, エトロフウミスズメ.
  katakana: { before: '[ァ-ヶー]', after: '[ァ-ヶーㇰ-ㇿ]' },
  千島: {
    after:
      '[湖酱醬町台笹桜通橋駅市村ヶケ丸红紅風之短]|が丘|公園|海溝|海流|海盆|土居|黃金|黄金|学園',
  },
  // 伏古丹 ふしこたん
  hiragana: { before: '(?![のはがをにともや])[ぁ-ゖー]' },
  四島: { before: '[一二三四五六七八九十百千第]' },
  // おねがいちします and other verbs.
  ちしま: { before: '[ぁ-ゖァ-ヶー一-龠]', after: '[すしせそ]' },
  // 帰国後島民, 回国后岛
  国後島: { before: '[帰入出回归歸建]' },
  // わが国後半; what any other country's name makes of it, the stem leaves out.
  国後: { before: '[わ我]が', after: '[半ろ型級级丸改]' },
  // Words that end in 色 before 丹: 黑色丹药, 角色丹, 特色丹霞; and what 丹 begins: 丹宁; plants and animals.
  色丹: {
    before:
      '[特紫黑红紅蓝藍绝絕白绿綠金银銀黄黃青灰彩褐粉橙棕角各出景货貨本物好脸臉变變神双雙单單同夜月姿春声聲血颜顏肤膚染着著情气氣底原润潤女美秋暮古音失纯純深浅淺亮暗杂雜]',
    after: '[草霞参參药藥宁寧砂顶頂炉爐丸]|スミレ',
  },
  // 选择捉鬼, 抉择捉弄, 択捉型海防艦
  択捉: { before: '[选選抉]', after: '[襟鬼拿迷弄摸获獲住贼賊妖型級级丸改]' },
  // 琴齿舞台
  齿舞: { before: '[琴牙锯鋸]', after: '[台臺]' },
  歯舞: { before: '市', after: '漁協|漁業|漁港|昆布|港|小学|中学|村|地区|支所|町|産|駅' },
  // Particles may join on; anything else makes a longer name (쿠릴렌코, 쿠릴로프, 쿠릴스크).
  // A class of ships; a word that ends in the name.
  급: { before: '[가-힣]|[번방]함,? ?', after: '급' },
  hangul: {
    before: '[가-힣]',
    after: '로프|\\s*호수|(?![은는이가을를과와의에도만로으까부서섬해및])[가-힣]',
  },
  // Names of people, the kurultai, the cat, the town.
  hanname: { before: '[·・]', after: '[尔爾斯科台臺短太维維·・]|移交' },
  كوريل: { after: '\\s+(?:درو|درا)' },
  कुरील: { before: '(?:श्री|डॉ\\.?|सरोज)\\s+', after: '\\s+(?:गर्त|जी|समाज)' },
};
