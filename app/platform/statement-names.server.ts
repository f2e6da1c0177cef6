// Statements of the same text get the same name, so that each connection plans them once and not every time:
// planning was more than half of the database's work for an order. Lists of conditions make endless texts, so
// the names are few, and what comes late stays unnamed.

/** Names for so many statements, told from others' by their prefix; empty for what comes when they are used up. */
export function statementNames(prefix: string, most: number): (statement: { sql: string }) => string {
  const names = new Map<string, string>();
  return ({ sql }) => {
    const known = names.get(sql);
    if (known !== undefined) return known;
    if (names.size >= most) return '';
    const name = `${prefix}${names.size}`;
    names.set(sql, name);
    return name;
  };
}
