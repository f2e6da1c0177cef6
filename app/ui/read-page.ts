/** The page asked for by `trang`, or by the word of another list, counted from 1; whatever is no such number is the first. */
export function readPage(url: URL, word = 'trang'): number {
  const asked = url.searchParams.get(word) ?? '';
  return /^[1-9]\d{0,4}$/.test(asked) ? Number(asked) : 1;
}
