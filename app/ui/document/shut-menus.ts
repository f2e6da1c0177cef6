/** A menu made of <details> shuts by Escape, by a click beside it, and before the page is left. */
export function shutMenus(): void {
  const open = () => document.querySelectorAll<HTMLDetailsElement>('details.menu[open]');
  addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return;
    for (const menu of open()) {
      menu.open = false;
      if (menu.contains(document.activeElement)) menu.querySelector('summary')!.focus();
    }
  });
  addEventListener('click', ({ target }) => {
    for (const menu of open()) if (!menu.contains(target as Node) || (target as Element).closest('a')) menu.open = false;
  });
  addEventListener('pagehide', () => {
    for (const menu of open()) menu.open = false;
  });
}
