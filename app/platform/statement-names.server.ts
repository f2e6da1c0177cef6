// Statements of the same text get the same name, so that each connection plans them once and not every time:
// planning was more than half of the database's work for an order. Lists of conditions make endless texts, so
// the names are few, and what comes late stays unnamed.
const mostNames = 300;
const names = new Map<string, string>();

/** The name a statement is prepared under; empty for none. */
export function statementName({ sql }: { sql: string }): string {
  const known = names.get(sql);
  if (known !== undefined) return known;
  if (names.size >= mostNames) return '';
  const name = `tn${names.size}`;
  names.set(sql, name);
  return name;
}
