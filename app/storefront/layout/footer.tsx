import { Link } from 'react-router';
import { formatPhone } from '#app/domain/geography/phone.ts';
import { foreign } from '#app/i18n/foreign.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import type { Shell } from '#app/services/market/get-shell.server.ts';
import { LanguageLink } from './language-link.tsx';
import { ThemeChoice } from './theme-choice.tsx';

function Column({ title, links }: { title: string; links: [string, string][] }) {
  return (
    <nav aria-label={title}>
      <ul>
        {links.map(([to, name]) => (
          <li key={to}>
            <Link to={to}>{name}</Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

export function Footer({ operator }: { operator: Shell['operator'] | undefined }) {
  return (
    <footer className="foot">
      <div className="wrap foot__row">
        <div>
          <p className="foot__name">{m.shell_market_name()}</p>
          <p>{m.shell_foot_about()}</p>
          <p>
            <LanguageLink className="link" />
          </p>
          <ThemeChoice />
        </div>
        <Column
          title={m.shell_foot_market()}
          links={[
            ['/lang-nghe', m.shell_nav_villages()],
            ['/san-pham', m.shell_nav_products()],
            ['/nghe-nhan', m.shell_nav_artisans()],
            ['/ocop-la-gi', m.shell_nav_ocop()],
            ['/nhan-hieu', m.mark_register_title()],
            ['/xuong-cua-toi', m.shell_foot_sell()],
          ]}
        />
        <Column
          title={m.shell_foot_buying()}
          links={[
            ['/giao-hang', m.shell_foot_delivery()],
            ['/doi-tra', m.shell_foot_returns()],
            ['/don-hang', m.shell_foot_track()],
          ]}
        />
        <Column
          title={m.shell_foot_rules()}
          links={[
            ['/dieu-khoan', m.shell_foot_terms()],
            ['/quyen-rieng-tu', m.shell_foot_privacy()],
            ['/tai-khoan', m.shell_account()],
          ]}
        />
        {operator && <Runs operator={operator} />}
      </div>
    </footer>
  );
}

/** Who answers for the market. */
function Runs({ operator: { name, address, phone, email, registration, sample } }: { operator: Shell['operator'] }) {
  return (
    <address className="foot__runs">
      <p>
        {m.shell_foot_runs()} <b lang={foreign(name)}>{name}</b>
      </p>
      <p>
        {m.shell_foot_registration({ number: registration })} · <span lang={foreign(address)}>{address}</span>
      </p>
      <p>
        <a href={`tel:${phone}`}>{formatPhone(phone)}</a> · <a href={`mailto:${email}`}>{email}</a>
      </p>
      {sample && <p>{m.shell_foot_runs_sample()}</p>}
    </address>
  );
}
