import { Link } from 'react-router';
import { m } from '#app/i18n/paraglide/messages.js';

/** The bar of every page of the desk. */
export function DeskTop() {
  return (
    <header className="desk__top">
      <Link className="desk__brand" to="/quan-tri">
        <img src="/icon.svg" alt="" width={26} height={26} />
        {m.shell_market_name()}
      </Link>
      <Link className="desk__out" to="/">
        {m.studio_to_shop()}
      </Link>
    </header>
  );
}
