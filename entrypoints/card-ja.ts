import { readKnowledge } from 'virtual:knowledge/ja';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import * as words from '../locales/ja/card.ts';
import { startCard } from './card-script/card-script.ts';

export default defineUnlistedScript(() => startCard({ language: 'ja', readKnowledge, words }));
