/**
 * The entry of a table that an id names.
 * @param what - what the entries are, for the message: "source", "place".
 * @throws where no entry has the id: the tables do not hold together, which their tests exclude.
 */
export function entryWith<Entry extends { readonly id: string }>(
  entries: readonly Entry[],
  id: string,
  what: string,
): Entry {
  const entry = entries.find((candidate) => candidate.id === id);
  if (entry === undefined) throw new Error(`No ${what} ${id} in the data`);
  return entry;
}
