/**
 * Where to go after signing in: a path of our own and nothing else, so that no link to our sign-in
 * page can lead on to a stranger's.
 */

const home = '/tai-khoan';
/** Pages that would lead in a circle, or do something instead of showing something. */
const CIRCLES = /^(?:\/en)?\/(?:dang-nhap|dang-ky|dang-xuat|quen-mat-khau|dat-lai-mat-khau|xac-nhan-thu)(?:[/?#]|$)/;
const MOST = 500;

/** The asked path when it is safe, else the account's first page. */
export function returnPath(asked: string | null | undefined): string {
  if (!asked || asked.length > MOST || !asked.startsWith('/')) return home;
  // Browsers read "/\" and "//" as another host, and drop tabs and line ends before they look.
  if (/^\/[/\\]/.test(asked) || /[\p{Cc}\\]/u.test(asked)) return home;
  try {
    const base = 'https://tramnghe.invalid';
    const url = new URL(asked, base);
    const path = url.pathname + url.search + url.hash;
    return url.origin === base && !/^(?:\/en)?\/\//.test(path) && !CIRCLES.test(path) ? path : home;
  } catch {
    return home;
  }
}
