/**
 * Where the focus goes when the page shows another list: to its beginning on another page of it; to the row of what narrows
 * it, or to the list, when what was used is gone. Otherwise it stays.
 */
export function land(isPage: boolean): void {
  const list = document.querySelector<HTMLElement>('#danh-sach');
  if (isPage) {
    list?.focus({ preventScroll: true });
    list?.scrollIntoView({ block: 'start', behavior: 'instant' });
  } else if (!document.activeElement || document.activeElement === document.body) {
    (document.querySelector<HTMLElement>('#dang-loc') ?? list)?.focus({ preventScroll: true });
  }
}
