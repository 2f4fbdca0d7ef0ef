import type { AliasTable } from './schema.ts';

export const korean: AliasTable = {
  languages: ['ko'],
  script: 'Kore',
  stems: [
    '쿠릴',
    '북방영토',
    '북방 영토',
    '북방 4개',
    '북방 4',
    '북방4',
    '이투루프',
    '에토로후',
    '쿠나시르',
    '구나시리',
    '쿠나시리',
    '시코탄',
    '하보마이',
    '치시마',
    '지시마',
  ],
  rows: [
    { place: 'kurils', side: 'neutral', aliases: ['[|북|북부 |중부 ]쿠릴[| ][열도|제도|군도|섬]'] },
    { place: 'kurils', side: 'neutral', aliases: ['쿠릴'], guard: 'hangul' },
    { place: 'kurils', side: 'japanese', aliases: ['[치|지]시마[| ]열도'] },
    {
      place: 'disputed',
      side: 'neutral',
      aliases: ['남[|부]쿠릴[| ]열도', '남쿠릴', '남부 쿠릴[| 열도|열도]', '쿠릴[| ]열도 남부'],
    },
    {
      place: 'disputed',
      side: 'japanese',
      aliases: ['북방[| ]영토 문제', '북방[| ]4개[| ][섬|도서]', '북방[| ]4도'],
    },
    // Korea's own northern lands of old go by the same words.
    {
      place: 'disputed',
      side: 'japanese',
      aliases: ['북방영토'],
      certainty: 'presumed',
      family: 'territories',
    },
    {
      place: 'disputed',
      side: 'japanese',
      aliases: ['북방 영토'],
      certainty: 'doubtful',
      family: 'territories',
    },
    { place: 'iturup', side: 'russian', aliases: ['이투루프[|섬| 섬]'] },
    { place: 'iturup', side: 'japanese', aliases: ['에토로후[|섬| 섬]'] },
    { place: 'kunashir', side: 'russian', aliases: ['쿠나시르[|섬| 섬]'] },
    { place: 'kunashir', side: 'japanese', aliases: ['[구|쿠]나시리[|섬| 섬]'] },
    { place: 'shikotan', side: 'neutral', aliases: ['시코탄[|섬| 섬]'] },
    { place: 'habomai', side: 'japanese', aliases: ['하보마이[|군도| 군도| 제도|제도]'] },
  ],
};
