/** The names on our maps besides those of the places: land and seas to find one's way by. */
import type { MapName } from './schema.ts';

export const mapNames: readonly MapName[] = [
  {
    id: 'hokkaido',
    at: [144.3, 43.3],
    weight: 'context',
    names: [{ en: 'Hokkaido', ja: '北海道', ru: 'Хоккайдо' }],
  },
  {
    id: 'urup',
    at: [150.1, 45.62],
    weight: 'context',
    names: [
      { en: 'Urup', ja: 'ウルップ島', ru: 'Уруп' },
      { en: 'Uruppu', ja: '得撫島', ru: 'Уруппу' },
    ],
  },
  {
    id: 'sea-of-okhotsk',
    at: [146.7, 45.68],
    weight: 'sea',
    names: [{ en: 'Sea of Okhotsk', ja: 'オホーツク海', ru: 'Охотское море' }],
  },
  {
    id: 'pacific-ocean',
    at: [148.9, 43.7],
    weight: 'sea',
    names: [{ en: 'Pacific Ocean', ja: '太平洋', ru: 'Тихий океан' }],
  },
  {
    id: 'kamchatka',
    at: [158.8, 54.6],
    weight: 'context',
    names: [{ en: 'Kamchatka', ja: 'カムチャツカ半島', ru: 'Камчатка' }],
    inset: true,
  },
];
