import { readKnowledge } from 'virtual:knowledge/ru';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import * as words from '../locales/ru/card.ts';
import { startCard } from './card-script/card-script.ts';

export default defineUnlistedScript(() => startCard({ language: 'ru', readKnowledge, words }));
