/**
 * How often each report uses which name, as our own `mentions` find them. The test beside this file
 * counts again where the reports are at hand; `npm run -s explain` shows each mention.
 */
import type { NameCount } from './schema.ts';

export const nameCounts: readonly NameCount[] = [
  { report: '000', place: 'disputed', name: 'Northern Territories', side: 'japanese', count: 1 },
  { report: '000', place: 'disputed', name: 'Southern Kuril Islands', side: 'russian', count: 1 },
  { report: '000', place: 'disputed', name: 'the four islands', side: 'neutral', count: 2 },
  { report: '000', place: 'habomai', name: 'Habomai', side: 'japanese', count: 1 },
  { report: '000', place: 'iturup', name: 'Iturup', side: 'russian', count: 1 },
  { report: '000', place: 'kunashir', name: 'Kunashir', side: 'russian', count: 1 },
  { report: '000', place: 'kurils', name: 'Kuril Islands', side: 'neutral', count: 3 },
  { report: '000', place: 'shikotan', name: 'Shikotan', side: 'neutral', count: 1 },
  { report: '001', place: 'disputed', name: 'Northern Territories', side: 'japanese', count: 1 },
  { report: '001', place: 'disputed', name: 'Southern Kurils', side: 'russian', count: 1 },
  { report: '001', place: 'disputed', name: 'disputed islands', side: 'neutral', count: 2 },
  { report: '001', place: 'disputed', name: 'the four islands', side: 'neutral', count: 4 },
  { report: '001', place: 'habomai', name: 'Habomai group', side: 'japanese', count: 1 },
  { report: '001', place: 'habomai', name: 'Habomai islet', side: 'japanese', count: 1 },
  { report: '001', place: 'iturup', name: 'Etorofu', side: 'japanese', count: 1 },
  { report: '001', place: 'kunashir', name: 'Kunashiri', side: 'japanese', count: 1 },
  { report: '001', place: 'shikotan', name: 'Shikotan', side: 'neutral', count: 2 },
  { report: '002', place: 'disputed', name: 'disputed islands', side: 'neutral', count: 1 },
  { report: '002', place: 'kurils', name: 'Kuril Islands', side: 'neutral', count: 4 },
  { report: '003', place: 'disputed', name: 'Northern Territories', side: 'japanese', count: 1 },
  { report: '003', place: 'disputed', name: 'Southern Kurils', side: 'russian', count: 1 },
  { report: '003', place: 'disputed', name: 'disputed islands', side: 'neutral', count: 1 },
  { report: '004', place: 'disputed', name: 'Northern Territories', side: 'japanese', count: 1 },
  { report: '004', place: 'kurils', name: 'Kuril Islands', side: 'neutral', count: 1 },
  { report: '004', place: 'kurils', name: 'Kurils', side: 'neutral', count: 1 },
];
