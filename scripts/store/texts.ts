/**
 * The texts for the stores in each interface language: the sentences of the welcome page in the stores'
 * order, and a few that only stores ask for.
 */
import type { InterfaceLanguage } from '../../data/schema.ts';
import { manifestWordsOf } from '../../locales/manifest.ts';
import { welcomeWordsOf } from '../../locales/welcome.ts';

interface StoreWords {
  readonly headings: {
    readonly summary: string;
    readonly description: string;
    readonly purpose: string;
    readonly permissions: string;
    readonly privacy: string;
  };
  /** The single purpose that Chrome's store asks for. */
  readonly purpose: string;
  readonly privacy: readonly string[];
}

const words: Readonly<Record<InterfaceLanguage, StoreWords>> = {
  en: {
    headings: {
      summary: 'Summary',
      description: 'Description',
      purpose: 'Single purpose',
      permissions: 'Permissions',
      privacy: 'Privacy',
    },
    purpose:
      'Shows both names of the islands that Russia administers and Japan claims, with the background and sources, wherever a page mentions them.',
    privacy: [
      'Two Names collects no data. It makes no network request, keeps no history and gathers no statistics.',
      'What it reads on a page stays in that page. What you set is kept in your browser’s own storage, and goes with your browser’s sync if you use that.',
    ],
  },
  ja: {
    headings: {
      summary: '概要',
      description: '説明',
      purpose: '単一の目的',
      permissions: '権限',
      privacy: 'プライバシー',
    },
    purpose:
      'ロシアが統治し日本が領有権を主張する島々がページに出てくるところで、両方の名称を背景と出典とともに示します。',
    privacy: [
      'Two Namesはデータを集めません。通信を一切せず、履歴を残さず、統計も取りません。',
      'ページで読んだものはそのページから出ません。設定はブラウザー自身のストレージに置かれ、ブラウザーの同期を使っていればそれに従います。',
    ],
  },
  ru: {
    headings: {
      summary: 'Кратко',
      description: 'Описание',
      purpose: 'Единственное назначение',
      permissions: 'Разрешения',
      privacy: 'Конфиденциальность',
    },
    purpose:
      'Показывает оба названия островов, которыми управляет Россия и на которые заявляет права Япония, с историей вопроса и источниками, где бы они ни упоминались.',
    privacy: [
      'Two Names не собирает данных: не обращается к сети, не ведёт историю и не собирает статистику.',
      'Прочитанное на странице остаётся на этой странице. Настройки хранятся в самом браузере и переносятся его синхронизацией, если вы ею пользуетесь.',
    ],
  },
};

/** The longest summary that every store takes, in characters. */
export const longestSummary = 132;

/** The one sentence that stands beside the name in a store. */
export function storeSummary(language: InterfaceLanguage): string {
  return manifestWordsOf(language).description;
}

/** The texts of one language as Markdown, a heading for each field of the stores' forms. */
export function storeText(language: InterfaceLanguage, permissions: readonly string[]): string {
  const { headings, purpose, privacy } = words[language];
  const summary = storeSummary(language);
  const { tagline, does, why, permissions: asked } = welcomeWordsOf(language);
  const reasons = permissions.map((permission) => {
    const named = asked.reasons[permission];
    if (named === undefined) throw new Error(`No reason is given for ${permission}.`);
    return `- \`${permission}\`: ${named.reason}`;
  });
  return `${[
    '# Two Names',
    `## ${headings.summary}\n\n${summary}`,
    `## ${headings.description}\n\n${[tagline, ...does, why.text, why.nothingSent].join('\n\n')}`,
    `## ${headings.purpose}\n\n${purpose}`,
    `## ${headings.permissions}\n\n${[`- \`<all_urls>\`: ${asked.allSites.reason}`, ...reasons].join('\n')}`,
    `## ${headings.privacy}\n\n${privacy.join('\n\n')}`,
  ].join('\n\n')}\n`;
}
