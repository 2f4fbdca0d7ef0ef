const pluralRules = new Intl.PluralRules('ru');

/** A whole number with the form of a noun that it takes: 1 упоминание, 2 упоминания, 5 упоминаний. */
export function counted(count: number, one: string, few: string, many: string): string {
  const forms: Partial<Record<Intl.LDMLPluralRule, string>> = { one, few };
  return `${count} ${forms[pluralRules.select(count)] ?? many}`;
}
