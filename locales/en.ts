import { card, sides } from './en/card.ts';
import { options } from './en/options.ts';
import { popup } from './en/popup.ts';

/** English, the table whose shape the others must have. */
export const en = {
  /** Named so in the interface, in the language itself. */
  name: 'English',
  sides,
  card,
  popup,
  options,
};
