/** An address with what its query says; what says nothing is left out. */
export function withQuery(path: string, said: Readonly<Record<string, string>>): string {
  const query = new URLSearchParams(Object.entries(said).filter(([, value]) => value !== ''));
  return query.size > 0 ? `${path}?${query}` : path;
}

/** The same for a page of a list, counted from 1. */
export const pageQuery = (path: string, said: Readonly<Record<string, string>>, page: number): string => withQuery(path, { ...said, trang: page > 1 ? String(page) : '' });
