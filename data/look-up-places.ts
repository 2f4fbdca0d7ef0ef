/**
 * Further names of places that can be looked up, in the languages of the names, with the sources that
 * each was read in. A name for which none could be read is not here.
 */
import type { AttestedNames } from './schema.ts';

/** Other names of the islands of the chain, beside those of `chain.ts`. */
export const islandNames: readonly AttestedNames[] = [
  {
    address: 'chain/shumshu',
    names: ['Schumschu'],
    support: { sources: ['wikipedia-de-islands'] },
  },
  { address: 'chain/shumshu', names: ['Choumchou'], support: { sources: ['wikipedia-fr-kurils'] } },
  { address: 'chain/shumshu', names: ['Šumšu'], support: { sources: ['wikipedia-sk-kurils'] } },
  {
    address: 'chain/atlasov',
    names: ['Alaid', 'Алаид'],
    support: { sources: ['wikipedia-ja-islands'] },
  },
  {
    address: 'chain/atlasov',
    names: ['アライド', 'アライド島'],
    support: { sources: ['heibonsha-place-names'] },
  },
  {
    address: 'chain/atlasov',
    names: ['Atlassowa', 'Atlassow'],
    support: { sources: ['wikipedia-de-islands'] },
  },
  { address: 'chain/atlasov', names: ['Atlassov'], support: { sources: ['wikipedia-fr-kurils'] } },
  {
    address: 'chain/paramushir',
    names: ['ほろむしろ', '波羅茂知島'],
    support: { sources: ['wikipedia-ja-islands'] },
  },
  {
    address: 'chain/paramushir',
    names: ['Paramuschir'],
    support: { sources: ['wikipedia-de-islands'] },
  },
  {
    address: 'chain/paramushir',
    names: ['Paramouchir'],
    support: { sources: ['wikipedia-fr-kurils'] },
  },
  {
    address: 'chain/antsiferov',
    names: ['Ширинки'],
    support: { sources: ['wikipedia-ja-islands'] },
  },
  {
    address: 'chain/antsiferov',
    names: ['Anziferowa', 'Anziferow'],
    support: { sources: ['wikipedia-de-islands'] },
  },
  {
    address: 'chain/antsiferov',
    names: ['Anciferova'],
    support: { sources: ['wikipedia-sk-kurils'] },
  },
  {
    address: 'chain/makanrushi',
    names: ['マカンル島'],
    support: { sources: ['heibonsha-place-names'] },
  },
  {
    address: 'chain/makanrushi',
    names: ['Makanruschi'],
    support: { sources: ['wikipedia-de-islands'] },
  },
  {
    address: 'chain/onekotan',
    names: ['オンネコタン島'],
    support: { sources: ['heibonsha-place-names'] },
  },
  {
    address: 'chain/kharimkotan',
    names: ['はるむこたん', '加林古丹島'],
    support: { sources: ['wikipedia-ja-islands'] },
  },
  {
    address: 'chain/kharimkotan',
    names: ['ハルムコタン島'],
    support: { sources: ['heibonsha-place-names'] },
  },
  {
    address: 'chain/kharimkotan',
    names: ['Harumukotan'],
    support: { sources: ['wikipedia-sk-kurils'] },
  },
  {
    address: 'chain/kharimkotan',
    names: ['Charimkotan'],
    support: { sources: ['wikipedia-de-islands'] },
  },
  {
    address: 'chain/chirinkotan',
    names: ['Tschirinkotan'],
    support: { sources: ['wikipedia-de-islands'] },
  },
  {
    address: 'chain/shiashkotan',
    names: ['シアシュコタン島'],
    support: { sources: ['wikipedia-ja-islands'] },
  },
  {
    address: 'chain/shiashkotan',
    names: ['しゃしこたん'],
    support: { sources: ['britannica-japan'] },
  },
  {
    address: 'chain/shiashkotan',
    names: ['シャシコタン島'],
    support: { sources: ['heibonsha-place-names'] },
  },
  {
    address: 'chain/shiashkotan',
    names: ['Schiaschkotan'],
    support: { sources: ['wikipedia-de-islands'] },
  },
  {
    address: 'chain/lovushki',
    names: ['скалы Ловушки'],
    support: { sources: ['wikipedia-ja-islands'] },
  },
  {
    address: 'chain/lovushki',
    names: ['Lowuschki'],
    support: { sources: ['wikipedia-de-islands'] },
  },
  { address: 'chain/matua', names: ['マツワ島'], support: { sources: ['wikipedia-ja-islands'] } },
  {
    address: 'chain/rasshua',
    names: ['らしゅわ', 'らすつあ', 'ラスシュア島'],
    support: { sources: ['wikipedia-ja-islands'] },
  },
  { address: 'chain/rasshua', names: ['Rasschua'], support: { sources: ['wikipedia-de-islands'] } },
  {
    address: 'chain/ushishir',
    names: ['ヤンキチャ', 'Янкича', 'リポンキチャ', 'Ryponkicha'],
    support: { sources: ['wikipedia-ja-islands'] },
  },
  {
    address: 'chain/ushishir',
    names: ['Jankiča', 'Ryponkiča'],
    support: { sources: ['wikipedia-sk-kurils'] },
  },
  {
    address: 'chain/ushishir',
    names: ['Uschischir'],
    support: { sources: ['wikipedia-de-islands'] },
  },
  {
    address: 'chain/simushir',
    names: ['しんしる'],
    support: { sources: ['wikipedia-ja-islands', 'heibonsha-encyclopaedia'] },
  },
  {
    address: 'chain/simushir',
    names: ['Simuschir'],
    support: { sources: ['wikipedia-de-islands'] },
  },
  {
    address: 'chain/broutona',
    names: ['マカンルル'],
    support: { sources: ['wikipedia-ja-islands'] },
  },
  {
    address: 'chain/chirpoy',
    names: ['ちぇるぽい', '知理保以南島'],
    support: { sources: ['wikipedia-ja-islands'] },
  },
  {
    address: 'chain/chirpoy',
    names: ['Чёрные Братья', 'Брат-Чирпоев', 'Брат Чирпоев'],
    support: { sources: ['wikipedia-brat-chirpoyev', 'brazhnik-ponomaryov'] },
  },
  {
    address: 'chain/chirpoy',
    names: ['Chyornye Bratya', 'Black Brothers', 'Brat Chirpoyev', 'Brat Chirpoev'],
    support: { sources: ['wikipedia-en-islands'] },
  },
  {
    address: 'chain/chirpoy',
    names: ['Tschirpoi', 'Brat Tschirpojew'],
    support: { sources: ['wikipedia-de-islands'] },
  },
  { address: 'chain/urup', names: ['ウループ島'], support: { sources: ['wikipedia-ja-islands'] } },
];

/**
 * Names of what is no place of ours, with the place of ours that they stand for or lie on: towns, islets,
 * a volcano. Some mean something else nearly everywhere; who looks one up is asked whether the place is meant.
 */
export const neighbourNames: readonly AttestedNames[] = [
  {
    address: 'place/iturup',
    names: ['Kurilsk', 'Курильск', '紗那', 'Shana'],
    support: { sources: ['wikipedia-en-islands'] },
  },
  {
    address: 'place/iturup',
    names: ['クリリスク'],
    support: { sources: ['wikipedia-ja-islands'] },
  },
  {
    address: 'place/kunashir',
    names: ['Yuzhno-Kurilsk', 'Южно-Курильск', 'Tyatya', 'Тятя', '爺爺岳', 'Chachadake'],
    support: { sources: ['wikipedia-en-islands'] },
  },
  {
    address: 'place/kunashir',
    names: ['ユジノクリリスク', '古釜布', 'ふるかまっぷ', 'Furukamappu'],
    support: { sources: ['wikipedia-ja-islands'] },
  },
  {
    address: 'place/shikotan',
    names: ['Малокурильское', 'Крабозаводское'],
    support: { sources: ['wikipedia-malokurilskoye'] },
  },
  {
    address: 'place/shikotan',
    names: [
      'マロクリリスク',
      'Малокурильск',
      'Malokurilsk',
      '斜古丹',
      'クラボザヴォーツク',
      'クラバザヴォーツク',
      'Крабозаводск',
      'Krabozavodsk',
      '穴澗',
      'あなま',
    ],
    support: { sources: ['wikipedia-ja-shikotan'] },
  },
  {
    address: 'place/habomai',
    names: [
      '多楽島',
      'Полонского',
      'Polonskogo',
      '志発島',
      'остров Зелёный',
      '勇留島',
      'остров Юрий',
      '秋勇留島',
      'Анучина',
      'Anuchina',
      '水晶島',
      'Танфильева',
      'Tanfilyeva',
      '貝殻島',
      'остров Сигнальный',
    ],
    support: { sources: ['wikipedia-ja-kurils'] },
  },
  {
    address: 'chain/paramushir',
    names: ['Северо-Курильск', 'セベロクリリスク', '柏原'],
    support: { sources: ['wikipedia-ja-islands'] },
  },
  {
    address: 'chain/paramushir',
    names: ['Severo-Kurilsk'],
    support: { sources: ['britannica-kurils'] },
  },
  {
    address: 'chain/paramushir',
    names: ['Sewero-Kurilsk'],
    support: { sources: ['wikipedia-de-islands'] },
  },
];
