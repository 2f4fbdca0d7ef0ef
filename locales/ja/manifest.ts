import type { manifest as english } from '../en/manifest.ts';

export const manifest: typeof english = {
  name: 'Two Names',
  description:
    '北海道とカムチャツカの間の島々の二つの名称を、背景と出典とともに、読んでいるどのページでも示します。',
};
