import type { options as english } from '../en/options.ts';

export const options: typeof english = {
  title: '設定',
  intro: '北海道とカムチャツカの間の島々の二つの名称を、読んでいるどのページにも。',
  sections: {
    naming: '名称',
    marks: '印',
    card: 'カード',
    sites: 'サイト',
    interface: '表示',
    keys: 'キー',
    stored: '設定の保存',
    privacy: 'ページを読む理由',
  },
  fields: {
    leader: {
      label: '先に示す名称',
      hint: '両方の名称を必ず示します。',
      choices: {
        page: 'ページが使う名称',
        russian: 'ロシア側の名称',
        japanese: '日本側の名称',
      },
    },
    undecided: {
      label: 'ページが両方を使う、またはどちらも使わないとき',
      hint: 'アルファベット順なら、そのようなページでは日本側の名称が先です（Japanese、Russianの順）。ページの外では場所ごとに並べます（Etorofu、Iturup／Kunashir、Kunashiri）。',
      choices: {
        alphabetical: 'ラテン文字のアルファベット順',
        russian: 'ロシア側の名称を先に',
        japanese: '日本側の名称を先に',
      },
    },
    script: {
      label: '文字',
      choices: {
        both: '日本語で、下にそれぞれの文字：択捉島、イトゥルプ島 Итуруп',
        native: 'それぞれの文字だけ：択捉島、Итуруп',
        latin: 'ラテン文字だけ：Etorofu、Iturup',
      },
    },
    romanisation: {
      label: 'ラテン文字での書き方',
      choices: {
        common: '英語の文章での書き方：Etorofu',
        scholarly: '学術的な書き方：Etorofu-tō',
      },
    },
    markStyle: {
      label: '印の付け方',
      choices: { dotted: '点線', solid: '細い線', tinted: '淡い地色と線' },
    },
    marked: {
      label: '印を付ける言及',
      choices: { every: 'すべて', first: 'ページごとに各地名の最初だけ' },
    },
    openBy: {
      label: 'カードの開き方',
      hint: 'キーボードではいつでも開けます。',
      choices: {
        pointer: '印にポインターを置く',
        click: '印をクリックする',
        keyboard: 'キーボードだけ',
      },
    },
    loadDelayMs: {
      label: 'カードを用意するまで',
      hint: '印にポインターを置いてからの時間です。',
      choices: undefined,
    },
    showDelayMs: {
      label: 'カードを示すまで',
      hint: '印にポインターを置いてからの時間です。',
      choices: undefined,
    },
    closeDelayMs: {
      label: 'カードを閉じるまで',
      hint: 'ポインターが離れてからの時間です。',
      choices: undefined,
    },
    enabled: { label: '読んでいるページの言及に印を付ける', choices: undefined },
    sites: {
      label: '印を付けないサイト',
      hint: '1行に1つ。「example.org」はサブドメインも含みます。「example.org/news」はその一部、「*」は任意の文字列、行頭の「!」は例外です。後の行が優先されます。',
      choices: undefined,
    },
    badge: { label: 'ツールバーのボタンに言及の数を示す', choices: undefined },
    textSize: {
      label: '文字の大きさ',
      hint: 'ブラウザーで設定した大きさに重ねて適用します。',
      choices: { small: '小', medium: '中', large: '大' },
    },
    theme: {
      label: '明るさ',
      hint: 'カードとTwo Namesのページの配色です。印はどちらの背景でも見えます。',
      choices: { system: 'システムに合わせる', light: 'ライト', dark: 'ダーク' },
    },
    language: {
      label: 'Two Namesの言語',
      choices: { browser: 'ブラウザーに合わせる', en: 'English', ja: '日本語', ru: 'Русский' },
    },
  },
  speed: {
    label: 'カードの開閉の速さ',
    fast: '速い',
    normal: '標準',
    slow: 'ゆっくり',
    exact: '時間を数値で指定',
  },
  localOnlyHere:
    'ブラウザーの同期ストレージがいっぱいか、使えないため、このコンピューターだけに保存しています。',
  milliseconds: 'ミリ秒',
  delayRange: '0から5000までの整数',
  locked: '管理者が設定しています',
  reset: '元に戻す',
  resetField: (label) => `「${label}」を元に戻す`,
  preview: {
    heading: 'プレビュー',
    note: 'ページの一節と、そこから開くカード',
    pageUses: 'ページが使う名称',
    uses: { russian: 'ロシア側', japanese: '日本側', neutral: 'どちらでもない' },
    paragraph: {
      russian: [
        '朝の船は、',
        'クナシル島',
        'へ向かう前に霧が晴れるのを待った。六月にはよくあることだ。',
      ],
      japanese: [
        '朝の船は、',
        '国後島',
        'へ向かう前に霧が晴れるのを待った。六月にはよくあることだ。',
      ],
      neutral: ['朝の船は、', '四島', 'へ向かう前に霧が晴れるのを待った。六月にはよくあることだ。'],
    },
  },
  sites: {
    remove: (site) => `${site}を外す`,
    asList: '一覧をまとめて編集',
    test: 'アドレスで試す',
    testPlaceholder: 'https://www.example.org/news',
    isOn: 'そこでは印を付けます。',
    isOff: (pattern) => `「${pattern}」により、そこでは印を付けません。`,
    noAddress: 'アドレスではありません。',
    badPattern: (line, pattern) =>
      `${line}行目はパターンではありません：「${pattern}」。https://を除いたサイトの名前を書いてください。`,
    tooMany: (most) => `${most}行までです。`,
  },
  keys: {
    commands: {
      'next-mention': '次の言及へ移る',
      'previous-mention': '前の言及へ移る',
      'open-card': 'カーソルまたは選択範囲の言及でカードを開く',
      _execute_action: 'ツールバーの検索を開く',
    },
    none: 'キーなし',
    noneNote: 'ほかの拡張機能が先に使っているキーは割り当てられません。',
    spoken: { '.': 'ピリオド', ',': 'コンマ' },
    change: 'キーを変更する',
    whereChanged: 'キーはブラウザーが管理し、ブラウザーのページで変更します。',
    changeByHand:
      '変更するには、ブラウザーのアドオンのページ（about:addons）を開き、歯車から「拡張機能のショートカットキーの管理」を選びます。',
  },
  stored: {
    synced: '変更した項目だけを、ブラウザー自身の同期ストレージに保存します。',
    localOnly: (labels) =>
      `ブラウザーの同期ストレージがいっぱいか、使えません。次の項目はこのコンピューターだけに保存しています：${labels}。`,
    notStored: 'ブラウザーが変更を保存できませんでした。',
    ignored: (labels) => `保存された値の一部を読めないため、次は初期値を使います：${labels}。`,
    policyIgnored: (labels) => `管理者が設定した値のうち、使えないものは無視します：${labels}。`,
    unreadable: 'ブラウザーのストレージを読めないため、初期値を使います。',
    export: '書き出す',
    import: '読み込む…',
    resetAll: 'すべて元に戻す',
    resetAllAsk: 'すべての設定を初期値に戻しますか。',
    resetAllYes: '元に戻す',
    cancel: 'やめる',
    resetDone: 'すべての設定を初期値に戻しました。',
    imported: (count) => `${count}件の設定を読み込みました。`,
    lockedStay: (labels) => `管理者が設定した項目はそのままです：${labels}。`,
    importFailed: '何も変更していません。',
  },
  importErrors: {
    'not-json': (detail) => `ファイルがJSONではありません：${detail}`,
    foreign: 'JSONですが、Two Namesが書き出したファイルではありません。',
    newer: (version) =>
      `より新しいTwo Namesのファイルです（設定の版${version}）。先にTwo Namesを更新してください。`,
    unknown: (field) => `「${field}」という設定はありません。`,
    broken: (field, value) => `「${field}」に${value}は使えません。`,
    'broken-entry': (field, line) => `「${field}」の${line}番目は使えません。`,
    'too-large': '設定のファイルとしては大きすぎます。',
  },
  licences: '収録したソフトウェアのライセンス',
  privacy: [
    '島々の名前を見つけるには、ページの文章を読む必要があります。どのページに出てくるかは前もって分かりません。そのためブラウザーは「すべてのサイトのデータを読み取る」と警告します。',
    '読むのはこのコンピューターの中だけです。データは外に出ません。Two Namesは通信を一切せず、履歴を残さず、統計も取らず、アカウントも使いません。',
    '保存するのは、このページで設定した内容だけです。',
  ],
};
