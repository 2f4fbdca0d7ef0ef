/**
 * The rest of the chain, from north to south: both names of each island, in Latin script and in the
 * side's own. Where a side uses several forms, the first of its reference works stands.
 */
import type { ChainIsland, Statement } from './schema.ts';

/** What the table is, and what it rests on. */
export const chainNote: Statement = {
  text: {
    en: 'The other islands of the chain, from north to south; smaller rocks are left out.',
    ja: '列島のその他の島々。北から南の順。小さな岩礁は省いた。',
    ru: 'Остальные острова гряды с севера на юг; мелкие скалы опущены.',
  },
  support: { sources: ['treaty-1875', 'wikipedia-kurils', 'wikipedia-ja-chain'] },
};

// biome-ignore format: one island a line can be read down.
export const chainIslands: readonly ChainIsland[] = [
  { id: 'shumshu', russian: { latin: 'Shumshu', native: 'Шумшу' }, japanese: { latin: 'Shumushu', native: '占守島' } },
  { id: 'atlasov', russian: { latin: 'Atlasov', native: 'Атласова' }, japanese: { latin: 'Araido', native: '阿頼度島' } },
  { id: 'paramushir', russian: { latin: 'Paramushir', native: 'Парамушир' }, japanese: { latin: 'Paramushiru', native: '幌筵島' } },
  { id: 'antsiferov', russian: { latin: 'Antsiferov', native: 'Анциферова' }, japanese: { latin: 'Shirinki', native: '志林規島' } },
  { id: 'makanrushi', russian: { latin: 'Makanrushi', native: 'Маканруши' }, japanese: { latin: 'Makanru', native: '磨勘留島' } },
  { id: 'onekotan', russian: { latin: 'Onekotan', native: 'Онекотан' }, japanese: { latin: 'Onnekotan', native: '温禰古丹島' } },
  { id: 'kharimkotan', russian: { latin: 'Kharimkotan', native: 'Харимкотан' }, japanese: { latin: 'Harimukotan', native: '春牟古丹島' } },
  { id: 'ekarma', russian: { latin: 'Ekarma', native: 'Экарма' }, japanese: { latin: 'Ekaruma', native: '越渇磨島' } },
  { id: 'chirinkotan', russian: { latin: 'Chirinkotan', native: 'Чиринкотан' }, japanese: { latin: 'Chirinkotan', native: '知林古丹島' } },
  { id: 'shiashkotan', russian: { latin: 'Shiashkotan', native: 'Шиашкотан' }, japanese: { latin: 'Shasukotan', native: '捨子古丹島' } },
  { id: 'lovushki', russian: { latin: 'Lovushki Rocks', native: 'Ловушки' }, japanese: { latin: 'Mushiru', native: '牟知列岩' } },
  { id: 'raikoke', russian: { latin: 'Raikoke', native: 'Райкоке' }, japanese: { latin: 'Raikoke', native: '雷公計島' } },
  { id: 'matua', russian: { latin: 'Matua', native: 'Матуа' }, japanese: { latin: 'Matsuwa', native: '松輪島' } },
  { id: 'rasshua', russian: { latin: 'Rasshua', native: 'Расшуа' }, japanese: { latin: 'Rashowa', native: '羅処和島' } },
  { id: 'srednego', russian: { latin: 'Srednego', native: 'Среднего' }, japanese: { latin: 'Suride', native: '摺手岩' } },
  { id: 'ushishir', russian: { latin: 'Ushishir', native: 'Ушишир' }, japanese: { latin: 'Ushishiru', native: '宇志知島' } },
  { id: 'ketoy', russian: { latin: 'Ketoy', native: 'Кетой' }, japanese: { latin: 'Ketoi', native: '計吐夷島' } },
  { id: 'simushir', russian: { latin: 'Simushir', native: 'Симушир' }, japanese: { latin: 'Shimushiru', native: '新知島' } },
  { id: 'broutona', russian: { latin: 'Broutona', native: 'Броутона' }, japanese: { latin: 'Buroton', native: '武魯頓島' } },
  { id: 'chirpoy', russian: { latin: 'Chirpoy', native: 'Чирпой' }, japanese: { latin: 'Chirihoi', native: '知理保以島' } },
  { id: 'urup', russian: { latin: 'Urup', native: 'Уруп' }, japanese: { latin: 'Uruppu', native: '得撫島' } },
];
