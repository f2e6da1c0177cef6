import { isRouteErrorResponse } from 'react-router';
import { m } from '#app/i18n/paraglide/messages.js';
import { Button, LinkButton } from '#app/ui/button.tsx';
import { EmptyState } from '#app/ui/empty-state.tsx';

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
  return (
    <div className="wrap">
      <title>{m.shell_page_title({ page: m.shell_failed_title() })}</title>
      <EmptyState
        level={1}
        title={m.shell_failed_title()}
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
