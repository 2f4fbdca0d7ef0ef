import type { Guard } from './schema.ts';

/**
 * What makes another word or another thing of an alias it touches. Sources of regular expressions,
 * read with the flag `i`; `before` ends where the alias starts, `after` starts where it ends.
 */
export const guards: Record<string, Guard> = {
  // The lake in Kamchatka, the cat, Dhaka's crossing, the sea floor.
  kuril: {
    after:
      "['’]?s?[\\s–-]+(?:kamchatka|lake|bobtail|cat|flyover|bishwa|road|trench|current|strait|basin|class|tea\\b|seal)",
  },
  // The same, and the towns of Kurilsk with what is named after them.
  курильский: {
    before: '(?:ул[а-яіїєґ]*|вул[а-яіїєґ]*|пер[а-яіїєґ]*)\\.?\\s+',
    after:
      '\\s+(?:[а-яіїєґ]+шер\\S+\\s+)?(?:бобтейл|озер|ча[йяюєе]|район|округ|рыбокомб|город|кот\\b|кош|ж[еёо]л|впад|котлов|пролив|теч|ул|вул|пер|админ|мэр)',
  },
  chishima: { after: '[\\s-]+(?:trench|current|maru|class|park|cho\\b|machi|sasa|zasa)' },
  thousand: { after: '[\\s-]+(?:dressing|sauce|lake|national|park|bridge)' },
  territories: {
    after: '\\s+of(?: the)? (?!japan|it|et|ku|sh|ha|four)|-ouest|-ovest',
  },
  ship: {
    before: '(?:IJN|kaib[oō]kan|ship|destroyer|frigate)\\s+',
    after: "['’]?[\\s-]+(?:class|maru|type)",
  },
  habomai: { after: '[\\s-]+(?:fish|port|harbou?r|district|elem|school|village|kombu)' },
  // A longer word of kana: チシマザサ, エトロフウミスズメ.
  katakana: { before: '[ァ-ヶー]', after: '[ァ-ヶーㇰ-ㇿ]' },
  千島: {
    after: '[湖酱醬町台笹桜通橋駅市村ヶケが丸红紅風之]|公園|海溝|海流|海盆|土居|黃金|黄金|学園',
  },
  // おねがいちします and other verbs.
  ちしま: { before: '[ぁ-ゖァ-ヶー一-龠]', after: '[すしせそ]' },
  // 帰国後島民, 回国后岛
  国後島: { before: '[帰入出回归歸建]' },
  // わが国後半; what any other country's name makes of it, the stem leaves out.
  国後: { before: '[わ我]が', after: '[半ろ]' },
  色丹: { before: '[特紫]', after: '[霞参參]' },
  歯舞: { after: '漁協|漁業|漁港|昆布|港|小学|中学|村|地区|支所|町|産|駅' },
  // Particles may join on; anything else makes a longer name (쿠릴렌코, 쿠릴스크).
  hangul: { before: '[가-힣]', after: '(?![은는이가을를과와의에도만로으까부서섬해및])[가-힣]' },
  hanname: { after: '[尔爾斯科]' },
  कुरील: { before: '(?:श्री|डॉ\\.?|सरोज)\\s+', after: '\\s+(?:गर्त|जी|समाज)' },
};
