/**
 * The rest of the chain, from north to south: both names of each island, in Latin script, in the side's
 * own and in the other side's. Where works in Japanese differ on a Russian name, the encyclopaedias of
 * publishers go before Wikipedia. Makanrushi's katakana was read of its mountain, which in Russian bears
 * the same name. Japanese names are in Cyrillic by Polivanov's system, which a test applies.
 */
import type { ChainIsland, Statement, Support } from './schema.ts';

/** What the table is, and what it rests on. */
export const chainNote: Statement = {
  text: {
    en: 'The other islands of the chain, from north to south. Chirpoy stands with its neighbour Brat Chirpoyev (知理保以南島 in Japanese); of the rocks, only the larger are listed.',
    ja: '列島のその他の島々。北から南の順。知理保以島/チルポイ島には隣の知理保以南島（ロシア語ではБрат-Чирпоев）を含む。岩礁は大きなものだけを挙げた。',
    ru: 'Остальные острова гряды с севера на юг. Чирпой назван вместе с соседним островом Брат-Чирпоев (по-японски 知理保以南島); из скал приведены только крупные.',
  },
  support: {
    sources: [
      'treaty-1875',
      'brazhnik-ponomaryov',
      'heibonsha-encyclopaedia',
      'britannica-japan',
      'wikipedia-kurils',
      'wikipedia-ja-islands',
      'wikipedia-en-islands',
      'wikipedia-polivanov',
    ],
  },
};

const heibonsha: Support = { sources: ['heibonsha-encyclopaedia'] };
const britannica: Support = { sources: ['britannica-japan'] };
const wikipedia: Support = { sources: ['wikipedia-ja-islands'] };
const transcribed: Support = { sources: ['wikipedia-ja-islands', 'wikipedia-polivanov'] };

// biome-ignore format: one island a line can be read down.
export const chainIslands: readonly ChainIsland[] = [
  { id: 'shumshu', russian: { latin: 'Shumshu', native: 'Шумшу', across: 'シュムシュ', support: heibonsha }, japanese: { latin: 'Shumushu', native: '占守島', reading: 'しゅむしゅ', across: 'Сюмусю', support: transcribed } },
  { id: 'atlasov', russian: { latin: 'Atlasov', native: 'Атласова', across: 'アトラソフ', support: wikipedia }, japanese: { latin: 'Araido', native: '阿頼度島', reading: 'あらいど', across: 'Арайдо', support: transcribed } },
  { id: 'paramushir', russian: { latin: 'Paramushir', native: 'Парамушир', across: 'パラムシル', support: heibonsha }, japanese: { latin: 'Paramushiru', native: '幌筵島', reading: 'ぱらむしる', across: 'Парамусиру', support: transcribed } },
  { id: 'antsiferov', russian: { latin: 'Antsiferov', native: 'Анциферова', across: 'アンツィフェロフ', support: wikipedia }, japanese: { latin: 'Shirinki', native: '志林規島', reading: 'しりんき', across: 'Сиринки', support: transcribed } },
  { id: 'makanrushi', russian: { latin: 'Makanrushi', native: 'Маканруши', across: 'マカンルシ', support: wikipedia }, japanese: { latin: 'Makanru', native: '磨勘留島', reading: 'まかんる', across: 'Маканру', support: transcribed } },
  { id: 'onekotan', russian: { latin: 'Onekotan', native: 'Онекотан', across: 'オネコタン', support: wikipedia }, japanese: { latin: 'Onnekotan', native: '温禰古丹島', reading: 'おんねこたん', across: 'Оннэкотан', support: transcribed } },
  { id: 'kharimkotan', russian: { latin: 'Kharimkotan', native: 'Харимкотан', across: 'ハリムコタン', support: wikipedia }, japanese: { latin: 'Harimukotan', native: '春牟古丹島', reading: 'はりむこたん', across: 'Харимукотан', support: transcribed } },
  { id: 'ekarma', russian: { latin: 'Ekarma', native: 'Экарма', across: 'エカルマ', support: wikipedia }, japanese: { latin: 'Ekaruma', native: '越渇磨島', reading: 'えかるま', across: 'Экарума', support: transcribed } },
  { id: 'chirinkotan', russian: { latin: 'Chirinkotan', native: 'Чиринкотан', across: 'チリンコタン', support: wikipedia }, japanese: { latin: 'Chirinkotan', native: '知林古丹島', reading: 'ちりんこたん', across: 'Тиринкотан', support: transcribed } },
  { id: 'shiashkotan', russian: { latin: 'Shiashkotan', native: 'Шиашкотан', across: 'シアシコタン', support: britannica }, japanese: { latin: 'Shasukotan', native: '捨子古丹島', reading: 'しゃすこたん', across: 'Сясукотан', support: transcribed } },
  { id: 'lovushki', russian: { latin: 'Lovushki Rocks', native: 'Ловушки', across: 'ロヴシュキ', support: wikipedia }, japanese: { latin: 'Mushiru', native: '牟知列岩', reading: 'むしる', across: 'Мусиру', support: transcribed } },
  { id: 'raikoke', russian: { latin: 'Raikoke', native: 'Райкоке', across: 'ライコケ', support: heibonsha }, japanese: { latin: 'Raikoke', native: '雷公計島', reading: 'らいこけ', across: 'Райкокэ', support: transcribed } },
  { id: 'matua', russian: { latin: 'Matua', native: 'Матуа', across: 'マトゥア', support: heibonsha }, japanese: { latin: 'Matsuwa', native: '松輪島', reading: 'まつわ', across: 'Мацува', support: transcribed } },
  { id: 'rasshua', russian: { latin: 'Rasshua', native: 'Расшуа', across: 'ラシュア', support: heibonsha }, japanese: { latin: 'Rashowa', native: '羅処和島', reading: 'らしょわ', across: 'Расёва', support: transcribed } },
  { id: 'srednego', russian: { latin: 'Srednego', native: 'Среднего', across: 'スレドネワ', support: wikipedia }, japanese: { latin: 'Suride', native: '摺手岩', reading: 'すりで', across: 'Суридэ', support: transcribed } },
  { id: 'ushishir', russian: { latin: 'Ushishir', native: 'Ушишир', across: 'ウシシル', support: wikipedia }, japanese: { latin: 'Ushishiru', native: '宇志知島', reading: 'うししる', across: 'Усисиру', support: transcribed } },
  { id: 'ketoy', russian: { latin: 'Ketoy', native: 'Кетой', across: 'ケトイ', support: heibonsha }, japanese: { latin: 'Ketoi', native: '計吐夷島', reading: 'けとい', across: 'Кэтой', support: transcribed } },
  { id: 'simushir', russian: { latin: 'Simushir', native: 'Симушир', across: 'シムシル', support: heibonsha }, japanese: { latin: 'Shimushiru', native: '新知島', reading: 'しむしる', across: 'Симусиру', support: transcribed } },
  { id: 'broutona', russian: { latin: 'Broutona', native: 'Броутона', across: 'ブロウトナ', support: wikipedia }, japanese: { latin: 'Buroton', native: '武魯頓島', reading: 'ぶろとん', across: 'Буротон', support: transcribed } },
  { id: 'chirpoy', russian: { latin: 'Chirpoy', native: 'Чирпой', across: 'チルポイ', support: heibonsha }, japanese: { latin: 'Chirihoi', native: '知理保以島', reading: 'ちりほい', across: 'Тирихой', support: transcribed } },
  { id: 'urup', russian: { latin: 'Urup', native: 'Уруп', across: 'ウルップ', support: britannica }, japanese: { latin: 'Uruppu', native: '得撫島', reading: 'うるっぷ', across: 'Уруппу', support: transcribed } },
];
