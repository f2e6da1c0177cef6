// Light or dark, where a reader wants another than their machine. Kept in the browser alone, so that a page stays the same
// for everybody and can be kept; set before anything is painted by the script in the head (platform/in-page-scripts.server.ts).
const MEMORY = 'giao-dien';

export type Theme = 'machine' | 'light' | 'dark';

const chosen = (): string => document.documentElement.dataset.theme ?? 'machine';

/** The choice at the foot of every page: shown where scripts run, and in step with what is chosen. */
export function keepTheme(): void {
  const show = () => {
    for (const choice of document.querySelectorAll<HTMLElement>('[data-themes]')) {
      choice.hidden = false;
      for (const button of choice.querySelectorAll<HTMLButtonElement>('button')) button.setAttribute('aria-pressed', String(button.value === chosen()));
    }
  };
  addEventListener('click', ({ target }) => {
    const button = (target as Element).closest<HTMLButtonElement>('[data-themes] button');
    if (!button) return;
    choose(button.value as Theme);
    show();
  });
  addEventListener('pageshow', show);
  // The router may have written the foot anew.
  new MutationObserver(() => {
    if (document.querySelector('[data-themes][hidden]')) show();
  }).observe(document.documentElement, { childList: true, subtree: true });
  show();
}

function choose(theme: Theme): void {
  const { dataset } = document.documentElement;
  if (theme === 'machine') delete dataset.theme;
  else dataset.theme = theme;
  try {
    if (theme === 'machine') localStorage.removeItem(MEMORY);
    else localStorage.setItem(MEMORY, theme);
  } catch {
    // Some browsers refuse the memory to private windows: then the choice is for this page.
  }
}
