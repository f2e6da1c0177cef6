import { Link } from 'react-router';
import { m } from '#app/i18n/paraglide/messages.js';
import { Icon } from './icon.tsx';

/** First, last and the neighbours; a gap is null. At most seven entries, so that it fits a phone. */
export function pageNumbers(page: number, pages: number): (number | null)[] {
  const near = [...new Set([1, page - 1, page, page + 1, pages])].filter((n) => n >= 1 && n <= pages).sort((a, b) => a - b);
  return near.flatMap((n, index) => {
    const before = near[index - 1];
    if (before === undefined || n === before + 1) return [n];
    return n === before + 2 ? [n - 1, n] : [null, n];
  });
}

/** `to` gives the address of a page, so that the list keeps its filters. */
export function Pagination({ page, pages, to, label }: { page: number; pages: number; to: (page: number) => string; label?: string }) {
  if (pages <= 1) return null;
  return (
    <nav className="pager" aria-label={label ?? m.shell_pages()}>
      <ol>
        {page > 1 && (
          <li>
            <Link to={to(page - 1)} rel="prev" aria-label={m.shell_page_before()} prefetch="intent">
              <Icon name="back" size={18} />
            </Link>
          </li>
        )}
        {pageNumbers(page, pages).map((n, index) => (
          <li key={n ?? `gap-${index}`}>
            {n === null ? (
              <span aria-hidden="true">…</span>
            ) : n === page ? (
              <span aria-current="page">{n}</span>
            ) : (
              <Link to={to(n)} aria-label={m.shell_page_number({ page: n })}>
                {n}
              </Link>
            )}
          </li>
        ))}
        {page < pages && (
          <li>
            <Link to={to(page + 1)} rel="next" aria-label={m.shell_page_after()} prefetch="intent">
              <Icon name="arrow" size={18} />
            </Link>
          </li>
        )}
      </ol>
    </nav>
  );
}
