import { isRouteErrorResponse, Link } from 'react-router';
import { m } from '#app/i18n/paraglide/messages.js';
import { Button, LinkButton } from './button.tsx';
import { EmptyState } from './empty-state.tsx';

/** A piece of the board of villages with one cell left open: what is lost is one stall, the market stands. */
function OpenCell() {
  const tiles = ['bat-trang', 'chuong', 'van-phuc', null, 'phu-vinh', 'chang-son', 'ha-thai'];
  return (
    <div className="opencell" aria-hidden="true">
      {tiles.map((tile) => (tile ? <img key={tile} src={`/lang/${tile}.svg`} alt="" width="64" height="64" /> : <span key="open" />))}
    </div>
  );
}

/** What went wrong, in words that help, and where to go from here. Says nothing of the error's inside. */
export function Mishap({ error }: { error: unknown }) {
  const status = isRouteErrorResponse(error) ? error.status : 500;
  if (status === 404 || status === 410) {
    return (
      <div className="wrap">
        <title>{m.shell_page_title({ page: m.shell_lost_title() })}</title>
        <meta name="robots" content="noindex" />
        <EmptyState
          level={1}
          title={m.shell_lost_title()}
          figure={<OpenCell />}
          actions={
            <>
              <LinkButton tone="go" to="/san-pham">
                {m.shell_lost_products()}
              </LinkButton>
              <LinkButton tone="quiet" to="/lang-nghe">
                {m.shell_lost_villages()}
              </LinkButton>
            </>
          }
        >
          {m.shell_lost_text()}
        </EmptyState>
        <p className="hint mishap__track">
          {m.shell_lost_order()}{' '}
          <Link className="link" to="/don-hang">
            {m.shell_foot_track()}
          </Link>
        </p>
      </div>
    );
  }
  if (status === 401 || status === 403) {
    return (
      <div className="wrap">
        <title>{m.shell_page_title({ page: m.shell_refused_title() })}</title>
        <EmptyState level={1} title={m.shell_refused_title()} actions={<LinkButton to="/dang-nhap">{m.shell_sign_in()}</LinkButton>}>
          {m.shell_refused_text()}
        </EmptyState>
      </div>
    );
  }
  if (status === 429) {
    return (
      <div className="wrap">
        <title>{m.shell_page_title({ page: m.shell_busy_title() })}</title>
        <EmptyState level={1} title={m.shell_busy_title()} actions={<LinkButton to="/san-pham">{m.shell_lost_products()}</LinkButton>}>
          {isRouteErrorResponse(error) && typeof error.data === 'string' ? error.data : m.shell_busy_text()}
        </EmptyState>
      </div>
    );
  }
  return (
    <div className="wrap">
      <title>{m.shell_page_title({ page: m.shell_failed_title() })}</title>
      <EmptyState
        level={1}
        title={m.shell_failed_title()}
        figure={<OpenCell />}
        actions={
          <>
            <form method="get">
              <Button tone="go">{m.shell_failed_again()}</Button>
            </form>
            <LinkButton tone="quiet" to="/" reloadDocument>
              {m.shell_home()}
            </LinkButton>
          </>
        }
      >
        {m.shell_failed_text()}
      </EmptyState>
    </div>
  );
}
