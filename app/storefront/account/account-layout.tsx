import { Form, NavLink, Outlet } from 'react-router';
import { m } from '#app/i18n/paraglide/messages.js';
import { getViewer } from '#app/services/accounts/get-viewer.server.ts';
import { askToSignIn } from '#app/ui/ask-to-sign-in.ts';
import { keptByNobody } from '#app/ui/personal-page.ts';
import type { Route } from './+types/account-layout';
import { viewerContext } from '#app/ui/viewer-context.ts';

export const middleware: Route.MiddlewareFunction[] = [
  async ({ request, context, url }) => {
    const viewer = await getViewer(request);
    if (viewer.userId === null) throw askToSignIn(request, url);
    context.set(viewerContext, viewer);
  },
];

// Without a loader the middleware would not run when the browser moves between pages by itself.
export const loader = () => null;

export const headers = keptByNobody;

const places = () => [
  { to: '/tai-khoan', name: m.account_nav_overview(), end: true },
  { to: '/tai-khoan/don-hang', name: m.account_nav_orders() },
  { to: '/tai-khoan/dia-chi', name: m.account_nav_addresses() },
  { to: '/tai-khoan/ho-so', name: m.account_nav_profile() },
];

export default function AccountLayout() {
  return (
    <div className="wrap acc">
      <nav className="acc__nav" aria-label={m.account_nav()}>
        <ul>
          {places().map(({ name, ...place }) => (
            <li key={place.to}>
              <NavLink prefetch="intent" {...place}>
                {name}
              </NavLink>
            </li>
          ))}
          <li>
            <Form method="post" action="/dang-xuat">
              <button>{m.account_sign_out()}</button>
            </Form>
          </li>
        </ul>
      </nav>
      <div className="acc__main">
        <Outlet />
      </div>
    </div>
  );
}
