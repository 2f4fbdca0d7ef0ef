import type { dossier as english } from '../en/dossier.ts';

export const dossier: typeof english = {
  title: 'Two Names:資料のすべて',
  about:
    '場所とその名称、争点のあらまし、双方の解釈を並べた年表、2022年3月の五つの記事の記述をまとめた。どの記述にも典拠を示す。',
  contents: '目次',
};
