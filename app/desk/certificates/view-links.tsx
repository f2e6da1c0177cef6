import { Link } from 'react-router';
import { m } from '#app/i18n/paraglide/messages.js';
import { pageOf, type View, VIEWS } from './check-view.ts';

export function ViewLinks({ path, shown }: { path: string; shown: View }) {
  return (
    <nav className="filters" aria-label={m.certificate_views()}>
      {VIEWS.map(({ view, name }) => (
        <Link key={view} to={pageOf(path, view)} aria-current={view === shown ? 'page' : undefined}>
          {name()}
        </Link>
      ))}
    </nav>
  );
}
