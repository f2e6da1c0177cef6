import { m } from '#app/i18n/paraglide/messages.js';

/** Cards still on their way, in the exact places of the real ones. */
export function ShelfSkeleton({ count = 8, columns = 4 }: { count?: number; columns?: 3 | 4 }) {
  return (
    <ul className={`goods goods--${columns}`} aria-busy="true" aria-label={m.shell_loading()}>
      {Array.from({ length: count }, (_, index) => (
        <li className="card" key={index} aria-hidden="true">
          <div className="pic ghost" />
          <div className="card__meta">
            <span className="ghost h-3 w-20" />
          </div>
          <span className="ghost mt-3 h-4 w-11/12" />
          <span className="ghost mt-3 h-4 w-24" />
        </li>
      ))}
    </ul>
  );
}

/** Lines of text still on their way. */
export function TextSkeleton({ lines = 3 }: { lines?: number }) {
  return (
    <div role="status" aria-busy="true" aria-label={m.shell_loading()}>
      {Array.from({ length: lines }, (_, index) => (
        <span key={index} className={index === lines - 1 ? 'ghost mt-3 h-4 w-2/3' : 'ghost mt-3 h-4 w-full'} />
      ))}
    </div>
  );
}
