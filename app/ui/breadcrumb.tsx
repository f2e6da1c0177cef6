import { Link } from 'react-router';
import { m } from '#app/i18n/paraglide/messages.js';

export type Crumb = { name: string; to?: string };

/** The way here, from the market's gate; the last has no address and is where one stands. */
export function Breadcrumb({ crumbs }: { crumbs: readonly Crumb[] }) {
  return (
    <nav aria-label={m.shell_breadcrumb()}>
      <ol className="crumb">
        <li>
          <Link to="/">{m.shell_market_name()}</Link>
        </li>
        {crumbs.map((crumb) => (
          <li key={crumb.name}>{crumb.to ? <Link to={crumb.to}>{crumb.name}</Link> : <span aria-current="page">{crumb.name}</span>}</li>
        ))}
      </ol>
    </nav>
  );
}
