import type { ReactNode } from 'react';
import { data, NavLink, Outlet, redirect, useNavigation } from 'react-router';
import { withoutLocale } from '#app/i18n/addresses.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { can } from '#app/domain/access/policy.ts';
import { getViewer } from '#app/services/accounts/get-viewer.server.ts';
import { countDeskQueues, type DeskQueues } from '#app/services/desk/count-desk-queues.server.ts';
import { askToSignIn } from '#app/ui/ask-to-sign-in.ts';
import { frameLinks } from '#app/ui/document/frame-links.ts';
import { Mishap } from '#app/ui/mishap.tsx';
import { PageAnnouncer } from '#app/ui/page-announcer.tsx';
import { keptByNobody } from '#app/ui/personal-page.ts';
import { viewerContext } from '#app/ui/viewer-context.ts';
import stylesheet from '../desk.css?url';
import type { Route } from './+types/desk-layout';
import { DeskTop } from './desk-top.tsx';

export const links: Route.LinksFunction = () => frameLinks(stylesheet);

export const middleware: Route.MiddlewareFunction[] = [
  async ({ request, context, url }) => {
    const viewer = await getViewer(request);
    if (viewer.userId === null) throw askToSignIn(request, url);
    if (viewer.awaitsSecondFactor) throw redirect(`/quan-tri/xac-minh?tiep=${encodeURIComponent(withoutLocale(url.pathname) + (request.method === 'GET' ? url.search : ''))}`);
    context.set(viewerContext, viewer);
  },
];

export async function loader({ context }: Route.LoaderArgs) {
  const viewer = context.get(viewerContext);
  const queues = await countDeskQueues(viewer);
  // Whoever has no desk is told of none.
  if (!queues) throw data(null, { status: 404 });
  return { queues, givesRoles: can(viewer, 'role.grant', null).allowed };
}

export const headers = keptByNobody;

/** What a curator comes for, with how much of it waits. */
const queuePlaces = ({ applications, legal, certificates, titles }: DeskQueues) => [
  { to: '/quan-tri/ho-so', name: m.joining_desk_applications(), waiting: applications + legal },
  { to: '/quan-tri/chung-nhan', name: m.certificate_title(), waiting: certificates },
  { to: '/quan-tri/danh-hieu', name: m.certificate_desk_titles(), waiting: titles },
];

function Frame({ queues, givesRoles, children }: { queues: DeskQueues; givesRoles: boolean; children: ReactNode }) {
  const navigation = useNavigation();
  return (
    <div className="desk">
      <a className="skip" href="#chinh">
        {m.shell_skip()}
      </a>
      {navigation.state !== 'idle' && <div className="going" aria-hidden="true" />}
      <DeskTop />
      <div className="desk__grid">
        <nav className="desk__nav" aria-label={m.joining_desk_name()}>
          <NavLink to="/quan-tri" end>
            {m.joining_desk_queues()}
          </NavLink>
          <NavLink to="/quan-tri/lang">{m.desk_villages_title()}</NavLink>
          <b>{m.joining_desk_to_look_at()}</b>
          {queuePlaces(queues).map(({ to, name, waiting }) => (
            <NavLink key={to} to={to}>
              {name}
              <span>
                <span aria-hidden="true">{waiting}</span>
                <span className="vh">{m.joining_desk_waiting({ count: waiting })}</span>
              </span>
            </NavLink>
          ))}
          <b>{m.campaign_part()}</b>
          <NavLink to="/quan-tri/bo-suu-tap">{m.campaign_collections_title()}</NavLink>
          <NavLink to="/quan-tri/bang-ron">{m.campaign_banners_title()}</NavLink>
          <NavLink to="/quan-tri/tim-kiem">{m.campaign_words_title()}</NavLink>
          <b>{m.desk_book()}</b>
          <NavLink to="/quan-tri/nhat-ky">{m.desk_audit_title()}</NavLink>
          {givesRoles && <NavLink to="/quan-tri/quyen">{m.desk_roles_title()}</NavLink>}
        </nav>
        <main id="chinh" tabIndex={-1} className="desk__body">
          {children}
        </main>
      </div>
      <PageAnnouncer />
    </div>
  );
}

export default function DeskLayout({ loaderData }: Route.ComponentProps) {
  return (
    <Frame {...loaderData}>
      <Outlet />
    </Frame>
  );
}

export function ErrorBoundary({ error, loaderData }: Route.ErrorBoundaryProps) {
  if (!loaderData) return <Mishap error={error} />;
  return (
    <Frame {...loaderData}>
      <Mishap error={error} />
    </Frame>
  );
}
