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
  {
    address: 'chain/urup',
    names: ['우루프섬', '우루프 섬'],
    support: { sources: ['wikipedia-ko-kurils'] },
  },
  {
    address: 'chain/paramushir',
    names: ['파라무시르', '파라무시르섬', '파라무시르 섬'],
    support: { sources: ['wikipedia-ko-kurils'] },
  },
  {
    address: 'chain/simushir',
    names: ['시무시르', '시무시르섬', '시무시르 섬'],
    support: { sources: ['wikipedia-ko-kurils'] },
  },
];

/**
 * Names of what is no place of ours, with the place of ours that they stand for, lie on or lie beside:
 * towns, islets, volcanoes, straits. Some mean something else nearly everywhere; who looks one up is asked whether the place is meant.
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
  {
    address: 'place/iturup',
    names: ['Vries Strait', 'De Vries Strait', 'Пролив Фриза', 'Proliv Friza', 'Friza Strait'],
    support: { sources: ['wikipedia-en-straits'] },
  },
  {
    address: 'place/iturup',
    names: ['フリース海峡'],
    support: { sources: ['wikipedia-ja-straits'] },
  },
  {
    address: 'place/iturup',
    names: [
      '留別',
      '留別村',
      'るべつ',
      '紗那村',
      'しゃな',
      '蘂取',
      '蘂取村',
      'しべとろ',
      '単冠',
      '単冠湾',
      'ひとかっぷ',
      'Hitokappu',
      'ブレヴェスニク空港',
    ],
    support: { sources: ['nihonshima'] },
  },
  {
    address: 'place/iturup',
    names: ['別飛', 'べっとぶ'],
    support: { sources: ['yahoo-japan-islands'] },
  },
  {
    address: 'place/iturup',
    names: [
      'Буревестник',
      'село Горное',
      'село Касатка',
      '瀬石温泉',
      'Горячие Ключи',
      'Goryachiye Klyuchi',
    ],
    support: { sources: ['wikipedia-ru-iturup-villages'] },
  },
  {
    address: 'place/iturup',
    names: ['Burevestnik', '天寧飛行場', 'Tennei'],
    support: { sources: ['wikipedia-en-burevestnik'] },
  },
  {
    address: 'place/iturup',
    names: ['Atsonupuri', 'Etorofu-Atosanupuri', 'Bogdan Khmelnitsky volcano'],
    support: { sources: ['kvert-volcanoes'] },
  },
  {
    address: 'place/iturup',
    names: ['Stokap', 'Baransky', 'Berutarube'],
    support: { sources: ['gvp-volcanoes'] },
  },
  {
    address: 'place/kunashir',
    names: ['Ekaterina Strait', 'пролив Екатерины'],
    support: { sources: ['soviet-encyclopaedia-straits'] },
  },
  {
    address: 'place/kunashir',
    names: ['Протока Катерини'],
    support: { sources: ['wikipedia-uk-strait'] },
  },
  {
    address: 'place/kunashir',
    names: ['Jekaterina-Straße'],
    support: { sources: ['wikipedia-de-strait'] },
  },
  {
    address: 'place/kunashir',
    names: ['Stretto di Ekaterina'],
    support: { sources: ['wikipedia-it-strait'] },
  },
  {
    address: 'place/kunashir',
    names: ['根室海峡', '野付水道', 'пролив Измены'],
    support: { sources: ['wikipedia-ja-straits'] },
  },
  {
    address: 'place/kunashir',
    names: ['Южно-Курильский пролив'],
    support: { sources: ['wikipedia-ru-yuzhno-kurilsk'] },
  },
  {
    address: 'place/kunashir',
    names: ['泊村', '留夜別', '留夜別村', 'メンデレーエフ空港'],
    support: { sources: ['nihonshima'] },
  },
  {
    address: 'place/kunashir',
    names: ['ちゃちゃ岳', 'ちゃちゃだけ'],
    support: { sources: ['yahoo-japan-islands'] },
  },
  {
    address: 'place/kunashir',
    names: ['オトラダ', 'ゴロブニノ', 'ドゥボボエ', 'メンデレーヴォ'],
    support: { sources: ['wikipedia-ja-kunashir'] },
  },
  {
    address: 'place/kunashir',
    names: ['Mendeleyevo', 'аэропорт Менделеево'],
    support: { sources: ['wikipedia-ja-mendeleyevo'] },
  },
  {
    address: 'place/shikotan',
    names: ['Malokurilskoye', 'Krabozavodskoye'],
    support: { sources: ['wikipedia-malokurilskoye'] },
  },
  {
    address: 'place/habomai',
    names: [
      'たらくとう',
      'しぼつとう',
      'ゆりとう',
      'あきゆりとう',
      'すいしょうとう',
      'かいがらじま',
      '春苅島',
      'はるかりもしり',
      '海馬島',
      'とどじま',
      '萌茂尻島',
      'もえもしりとう',
      'オドケ島',
    ],
    support: { sources: ['wikipedia-ja-habomai'] },
  },
  {
    address: 'place/habomai',
    names: ['Taraku', 'Polonsky Island', 'Zelyony', 'Zelyony Island'],
    support: { sources: ['wikipedia-en-polonsky'] },
  },
  {
    address: 'place/habomai',
    names: ['Shibotsu', 'Suishō', 'Akiyuri', 'Yuri Island'],
    support: { sources: ['wikipedia-et-habomai'] },
  },
  {
    address: 'place/habomai',
    names: ['острова Дёмина', 'остров Сторожевой', 'остров Рифовый', 'острова Осколки'],
    support: { sources: ['wikipedia-habomai'] },
  },
  {
    address: 'place/habomai',
    names: ['珸瑤瑁水道', 'Советский пролив'],
    support: { sources: ['wikipedia-ja-straits'] },
  },
  {
    address: 'chain/simushir',
    names: ['Bussol Strait', 'Boussole Strait'],
    support: { sources: ['wikipedia-en-straits'] },
  },
  {
    address: 'chain/simushir',
    names: ['пролив Буссоль'],
    support: { sources: ['soviet-encyclopaedia-straits'] },
  },
  {
    address: 'chain/paramushir',
    names: ['Чикурачки', '千倉岳'],
    support: { sources: ['wikipedia-en-chikurachki'] },
  },
  {
    address: 'chain/paramushir',
    names: ['Chikurachki', 'Ebeko', 'Fuss Peak'],
    support: { sources: ['gvp-volcanoes'] },
  },
  {
    address: 'place/kunashir',
    names: ['Cape Stolbchaty', 'Stolbchaty', 'Golovnin Caldera'],
    support: { sources: ['kurilsky-reserve-places'] },
  },
  {
    address: 'place/kunashir',
    names: ['мыс Столбчатый', 'Столбчатый'],
    support: { sources: ['vokrug-sveta-kunashir'] },
  },
  {
    address: 'place/iturup',
    names: ['Ivan Grozny', 'Etorofu-Yakeyama'],
    support: { sources: ['kscnet-volcanoes'] },
  },
  {
    address: 'place/iturup',
    names: ['Chirip', 'Chirippusan'],
    support: { sources: ['jpl-volcanoes'] },
  },
  {
    address: 'place/iturup',
    names: ['вулкан Баранского', 'Атсонупури', 'мыс Большой Нос'],
    support: { sources: ['kurilsk-names'] },
  },
  {
    address: 'chain/urup',
    names: ['бухта Алеутка', 'вулкан Берга'],
    support: { sources: ['kurilsk-names'] },
  },
  {
    address: 'chain/simushir',
    names: ['озеро Бирюзовое'],
    support: { sources: ['kurilsk-names'] },
  },
  {
    address: 'chain/paramushir',
    names: ['Эбеко'],
    support: { sources: ['tass-2020-09'] },
  },
  {
    address: 'chain/matua',
    names: ['Sarychev', 'Sarychev Peak'],
    support: { sources: ['gvp-volcanoes'] },
  },
  {
    address: 'chain/onekotan',
    names: ['Nemo Peak', 'Tao-Rusyr Caldera'],
    support: { sources: ['volcano-world'] },
  },
  {
    address: 'chain/paramushir',
    names: ['Karpinsky Group'],
    support: { sources: ['volcano-world'] },
  },
  {
    address: 'chain/simushir',
    names: ['Prevo Peak', 'Zavaritzki Caldera', 'Goriaschaia Sopka'],
    support: { sources: ['volcano-world'] },
  },
];
