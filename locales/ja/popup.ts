import type { Locale } from '../locale.ts';
import { toolbar } from './toolbar.ts';

const sides = { russian: 'ロシア側', both: '併記', japanese: '日本側', neutral: '中立' };

export const popup: Locale['popup'] = {
  title: toolbar.title,
  fieldLabel: '地名、出来事、引用、人物を調べる',
  placeholder: '名前を調べる（どの言語でも）',
  clear: '消去',
  groups: {
    places: '地名',
    timeline: '年表',
    quotes: '引用',
    people: '人物',
    checks: '照合',
  },
  resultsLabel: '結果',
  resultCount: (count) => `${count}件`,
  nothing: (query) => `「${query}」に当たるものはありません。`,
  nearest: '近い名前：',
  places: '調べられる場所：',
  thisPage: 'このページ',
  mentionCount: (count) => `言及${count}か所`,
  backToPage: (count) => `このページ：言及${count}か所`,
  mentionsLabel: 'このページの言及',
  all: 'すべて',
  byPlace: '場所別',
  loading: 'ページを読んでいます…',
  noMentions: {
    none: 'このページには島々への言及がありません。',
    closed:
      'このページはブラウザー自身のページかストアなので、拡張機能は読むことを許されていません。',
    pdf: 'これはPDFです。ブラウザーのビューアーで表示され、拡張機能は読むことができません。',
    file: 'これはパソコン上のファイルです。拡張機能の詳細設定で許可した場合にだけ読むことができます。',
    'no-html': 'これはSVGやXMLの図またはデータです。Two Namesが読むのは文章のページだけです。',
    permission: 'このサイトを読む許可がないため、何も印を付けていません。',
    off: toolbar.off,
    'site-off': toolbar.siteOff,
    'not-started':
      'このページはTwo Namesが入る前から開いていました。再読み込みすると言及が表示されます。',
  },
  lookUpInstead: '名前を調べることはできます。',
  allow: 'このサイトで許可する',
  turnOn: 'オンにする',
  profileLabel: 'このページが使う名称',
  profilePart: (side, count) => `${sides[side]} ${count}`,
  sides,
  onSite: (host) => `${host}でオン`,
  onEverywhere: 'すべてのサイトでオン',
  locked: '管理者が設定しています',
  settings: '設定',
  keys: { move: '移動', go: 'その場所へ', open: 'カードへ', field: '検索' },
};
