import type { manifest as english } from '../en/manifest.ts';

export const manifest: typeof english = {
  name: 'Two Names',
  description:
    'Оба названия островов между Хоккайдо и Камчаткой, с историей вопроса и источниками, на любой странице, которую вы читаете.',
};
