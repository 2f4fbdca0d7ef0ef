import { fuzzIn } from './suite.ts';

fuzzIn('chromium');
