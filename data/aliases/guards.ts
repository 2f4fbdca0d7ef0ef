import type { Guard } from './schema.ts';

/**
 * What makes another word or another thing of an alias it touches. Sources of regular expressions,
 * read with the flags `iu`; `before` ends where the alias starts, `after` starts where it ends.
 */
export const guards: Record<string, Guard> = {
  kuril: {
    after:
      "['’]?s?[\\s–-]+(?:lakes?|bobtails?|cats?|flyover|bishwa|road|highway|bus|chowrasta|bazar|metro|station|trench|current|strait|straits|basin|seal|class|tea|lakeshore|bears?|see|озер)",
  },
  курильский: {
    after:
      '[\\s–-]+(?:длинношер|короткошер|бобтейл|озер|ча[йяею]|район|округ|рыбокомбинат|городск|городо|кот(?![а-я]{3})|кош|жолоб|жёлоб|желоб|впадин|котловин|пролив|течени|довгошерст|короткошерст|чаєм|окуг|улиц|переул|администрац|мэр|суд(?![а-я]))',
    before:
      '(?:улиц[аеуы]|ул\\.|вулиц[яіюї]|вул\\.|переулок|пер\\.|озер[аоеу]|бобтейл[а-я]*|ча[йяею]м?)\\s+',
  },
  chishima: {
    after: '[\\s-]+(?:trench|current|maru|class|koen|park|cho|machi|sasa|zasa)',
  },
  thousand: { after: '[\\s-]+(?:dressing|sauce|lake|national|park|bridge)' },
  territories: {
    after:
      '(?:[\\s-]+(?:of|in)(?: the)? (?:gold coast|canada|australia|ghana|alberta|yukon|pakistan|nigeria|israel|martinique|brazil|england|russia|siberia|québec|quebec|ontario)|[\\s-]+(?:ouest|нигери|канад|австрал|пакистан|росси|сибир|стран))',
  },
  ship: {
    after: "['’]?[\\s-]+(?:class|maru|type escort|escort)",
    before: '(?:IJN|HIJMS|escort ship|kaib[oō]kan|escort vessel|destroyer|frigate)\\s+',
  },
  habomai: {
    after:
      '[\\s-]+(?:fishing port|port|harbou?r|district|elementary|school|village|kombu|fisher(?:y|ies) coop)',
  },
  katakana: { before: '[ァ-ヶー]', after: '[ァ-ヶーｦ-ﾟㇰ-ㇿ]' },
  千島: {
    after:
      '[湖酱醬町台笹桜通橋駅市村ヶケが]|公園|海溝|海流|海盆|之国|之國|丸|土居|黃金|黄金|红|風|学園',
  },
  ちしま: { before: '[ぁ-ゖァ-ヶー一-龠]', after: '[すしせっそ]' },
  国後島: { before: '[帰入出回归歸建]' },
  国後: {
    before:
      '[帰入中全戦両米英出建韓自外回归歸法美德意西各我祖爱愛他本母同立救治开開亡该該某敌敵强強大小]',
  },
  色丹: { before: '[特紫]', after: '[霞参參]' },
  歯舞: {
    after:
      '漁協|漁業協同|漁港|昆布|港|小学校|中学校|村|地区|支所|コンブ|町|産|沖(?!の北方)|駅|産昆布',
  },
};
