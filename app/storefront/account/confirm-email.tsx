import { Form } from 'react-router';
import { m } from '#app/i18n/paraglide/messages.js';
import { confirmEmail } from '#app/services/accounts/confirm-email.server.ts';
import { pageMeta } from '#app/storefront/layout/page-meta.ts';
import { Button, LinkButton } from '#app/ui/button.tsx';
import { EmptyState } from '#app/ui/empty-state.tsx';
import type { Route } from './+types/confirm-email';
import { EntryPage } from './entry-page.tsx';

export function meta({ matches }: Route.MetaArgs) {
  return pageMeta(matches, { title: m.account_confirm_title(), description: m.account_confirm_lead(), path: '/xac-nhan-thu', noIndex: true });
}

export const handle = { quiet: () => ({ to: '/', name: m.shell_home() }) };

export const headers = () => ({ 'Referrer-Policy': 'strict-origin', 'Cache-Control': 'no-store' });

export function loader({ url }: Route.LoaderArgs) {
  return { token: url.searchParams.get('ma') ?? '' };
}

// Programs that look through mail open every link: only a person presses the button.
export async function action({ request }: Route.ActionArgs) {
  const token = (await request.formData()).get('ma');
  return confirmEmail(typeof token === 'string' ? token : '');
}

export default function ConfirmEmail({ loaderData: { token }, actionData }: Route.ComponentProps) {
  if (actionData) {
    return (
      <div className="wrap">
        <EmptyState
          level={1}
          title={actionData.ok ? m.account_confirm_done_title() : m.account_confirm_old_title()}
          actions={
            <LinkButton tone="go" to="/tai-khoan">
              {m.account_title()}
            </LinkButton>
          }
        >
          {actionData.ok ? m.account_confirm_done_text() : m.account_confirm_old_text()}
        </EmptyState>
      </div>
    );
  }
  return (
    <EntryPage title={m.account_confirm_title()} lead={m.account_confirm_lead()}>
      <Form method="post">
        <input type="hidden" name="ma" value={token} />
        <Button tone="go" size="big" full>
          {m.account_confirm_button()}
        </Button>
      </Form>
    </EntryPage>
  );
}
