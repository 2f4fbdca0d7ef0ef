import { readKnowledge } from 'virtual:knowledge/en';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import * as words from '../locales/en/card.ts';
import { startCard } from './card-script/card-script.ts';

export default defineUnlistedScript(() => startCard({ language: 'en', readKnowledge, words }));
