import { type InterfaceLanguage, interfaceLanguages } from '../../data/schema.ts';

/**
 * Tables with every text that stands in several languages left in one alone: `{ en, ja, ru }` becomes
 * `{ ja }`. A reader reads one language at a time, and the other two are two thirds of the bytes.
 */
export function inOneLanguage<Value>(value: Value, language: InterfaceLanguage): Value {
  return reduced(value, language) as Value;
}

function reduced(value: unknown, language: InterfaceLanguage): unknown {
  if (Array.isArray(value)) return value.map((item) => reduced(item, language));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value);
  const isLocalized = interfaceLanguages.every((each) => each in value);
  return Object.fromEntries(
    entries
      .filter(([key]) => !isLocalized || key === language)
      .map(([key, item]) => [key, reduced(item, language)]),
  );
}
