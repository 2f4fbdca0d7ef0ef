import { fuzzIn } from './suite.ts';

fuzzIn('firefox');
