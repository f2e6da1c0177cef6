import { Form, Link, NavLink, useLocation } from 'react-router';
import { m } from '#app/i18n/paraglide/messages.js';
import { Icon } from '#app/ui/icon.tsx';
import { BrandMark } from './brand-mark.tsx';
import { LanguageLink } from './language-link.tsx';
import { ThemeChoice } from './theme-choice.tsx';

const places = () => [
  { to: '/lang-nghe', name: m.shell_nav_villages() },
  { to: '/san-pham', name: m.shell_nav_products() },
  { to: '/nghe-nhan', name: m.shell_nav_artisans() },
  { to: '/ocop-la-gi', name: m.shell_nav_ocop() },
];

export function Header({ cartCount, signedIn }: { cartCount: number; signedIn: boolean }) {
  const account = signedIn ? { to: '/tai-khoan', name: m.shell_account() } : { to: '/dang-nhap', name: m.shell_sign_in() };
  return (
    <header className="top" data-says={`${cartCount} ${signedIn}`}>
      <div className="wrap top__row">
        <Link className="brand" to="/">
          <BrandMark />
          {m.shell_market_name()}
        </Link>
        <nav className="top__nav" aria-label={m.shell_nav_main()}>
          {places().map((place) => (
            <NavLink key={place.to} to={place.to} prefetch="intent">
              {place.name}
            </NavLink>
          ))}
        </nav>
        <div className="top__tools">
          <LanguageLink className="tool tool--wide" />
          <Link className="tool tool--wide" to={account.to}>
            <Icon name="account" />
            <span className="vh">{account.name}</span>
          </Link>
          <Link className="tool" to="/gio-hang">
            <Icon name="bag" />
            <span className="txt">{m.shell_cart()}</span>
            {cartCount > 0 && (
              <>
                <span className="count" aria-hidden="true">
                  {cartCount > 99 ? '99+' : cartCount}
                </span>
                <span className="vh">{m.shell_cart_pieces({ count: cartCount })}</span>
              </>
            )}
          </Link>
          <PhoneMenu account={account} />
        </div>
        <SearchForm />
      </div>
    </header>
  );
}

/** Opens and closes without script; a new page shuts it. */
function PhoneMenu({ account }: { account: { to: string; name: string } }) {
  const location = useLocation();
  return (
    <details className="menu" key={location.key}>
      <summary aria-label={m.shell_menu()}>
        <span className="when-shut">
          <Icon name="menu" />
        </span>
        <span className="when-open">
          <Icon name="close" />
        </span>
      </summary>
      <nav className="menu__panel" aria-label={m.shell_menu()}>
        {places().map((place) => (
          <Link key={place.to} to={place.to}>
            {place.name}
          </Link>
        ))}
        <Link className="small" to={account.to}>
          {account.name}
        </Link>
        <Link className="small" to="/don-hang">
          {m.shell_foot_track()}
        </Link>
        <LanguageLink className="small" />
        <ThemeChoice />
      </nav>
    </details>
  );
}

function SearchForm() {
  const { pathname, search } = useLocation();
  const asked = pathname === '/san-pham' ? (new URLSearchParams(search).get('q') ?? '') : '';
  return (
    <Form className="search" role="search" action="/san-pham">
      <input id="tim" type="search" name="q" aria-label={m.shell_search()} defaultValue={asked} placeholder={m.shell_search_placeholder()} maxLength={120} autoComplete="off" enterKeyHint="search" />
      <button aria-label={m.shell_search()}>
        <Icon name="search" />
      </button>
    </Form>
  );
}

/** At checkout the shop steps back: its sign, and one way out. */
export function QuietHeader({ back }: { back: { to: string; name: string } }) {
  return (
    <header className="top mini">
      <div className="wrap top__row">
        <Link className="brand" to="/">
          <BrandMark />
          {m.shell_market_name()}
        </Link>
        <Link className="more back" to={back.to}>
          <span>{back.name}</span>
        </Link>
      </div>
    </header>
  );
}
