/** The page asked for by `trang`, counted from 1; whatever is no such number is the first. */
export function readPage(url: URL): number {
  const asked = url.searchParams.get('trang') ?? '';
  return /^[1-9]\d{0,4}$/.test(asked) ? Number(asked) : 1;
}
