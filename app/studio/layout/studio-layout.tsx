import type { ReactNode } from 'react';
import { data, isRouteErrorResponse, Link, NavLink, Outlet, useLocation, useNavigation } from 'react-router';
import { can } from '#app/domain/access/policy.ts';
import type { ApplicationStatus } from '#app/domain/joining/application.ts';
import { withoutLocale } from '#app/i18n/addresses.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { getViewer } from '#app/services/accounts/get-viewer.server.ts';
import { getStudio, type Studio, subjectOf } from '#app/services/workshops/get-studio.server.ts';
import { askToSignIn } from '#app/ui/ask-to-sign-in.ts';
import { frameLinks } from '#app/ui/document/frame-links.ts';
import { Icon } from '#app/ui/icon.tsx';
import { Mishap } from '#app/ui/mishap.tsx';
import { Notice } from '#app/ui/notice.tsx';
import { PageAnnouncer } from '#app/ui/page-announcer.tsx';
import { keptByNobody } from '#app/ui/personal-page.ts';
import { VillageDot } from '#app/ui/village-dot.tsx';
import stylesheet from '../studio.css?url';
import type { Route } from './+types/studio-layout';
import { OwnersOnly } from './owners-only.tsx';
import { placesOf } from './places.ts';
import { studioContext } from './studio-context.ts';

export const links: Route.LinksFunction = () => frameLinks(stylesheet);

export const middleware: Route.MiddlewareFunction[] = [
  async ({ request, context, params, url }) => {
    const viewer = await getViewer(request);
    if (viewer.userId === null) throw askToSignIn(request, url);
    // Somebody else's studio and none at all look the same from outside.
    const studio = await getStudio(viewer, params.workshop ?? '');
    if (!studio) throw data(null, { status: 404, statusText: 'Not Found' });
    context.set(studioContext, { viewer, studio });
  },
];

export function loader({ context }: Route.LoaderArgs) {
  const { studio, viewer } = context.get(studioContext);
  return { studio, manyWorkshops: viewer.memberOf.length > 1, seesMoney: can(viewer, 'workshop.view-money', subjectOf(studio)).allowed };
}

export const headers = keptByNobody;

/** Four places at the thumb on a phone, at the left on a desk; `data-village` gives it the village's tile. */
function Frame({ studio, manyWorkshops, seesMoney, children }: { studio: Studio; manyWorkshops: boolean; seesMoney: boolean; children: ReactNode }) {
  const navigation = useNavigation();
  const { pathname } = useLocation();
  const places = placesOf(studio.slug, withoutLocale(pathname), seesMoney);
  const parts = places.find(({ isHere }) => isHere)?.parts ?? [];
  return (
    <div className="studio" data-village={studio.village.slug}>
      <a className="skip" href="#chinh">
        {m.shell_skip()}
      </a>
      {navigation.state !== 'idle' && <div className="going" aria-hidden="true" />}
      <header className="studio__top">
        <VillageDot village={studio.village.slug} size={40} />
        <span className="studio__who">
          <b>{studio.name}</b>
          <small>
            {studio.village.name}
            {studio.isDemo && ` · ${m.studio_demo()}`}
          </small>
        </span>
        {manyWorkshops && (
          <Link className="studio__out" to="/xuong-cua-toi?chon" aria-label={m.studio_switch()}>
            {m.studio_switch_short()}
          </Link>
        )}
        <Link className="studio__out" to="/">
          {m.studio_to_shop()}
        </Link>
      </header>
      <nav className="nav4" aria-label={m.studio_nav()}>
        {places.map(({ to, icon, name, isHere }) => (
          <Link key={to} to={to} aria-current={isHere ? (pathname.endsWith(to) ? 'page' : 'true') : undefined}>
            <Icon name={icon} />
            {name}
            {icon === 'parcel' && <Waiting count={studio.toPack} words={m.studio_nav_to_pack} />}
            {icon === 'stall' && <Waiting count={studio.toAnswer} words={m.studio_nav_to_answer} />}
          </Link>
        ))}
      </nav>
      <main id="chinh" tabIndex={-1} className="studio__page">
        <Standing studio={studio} />
        {parts.length > 0 && (
          <nav className="studio__parts" aria-label={m.studio_parts()}>
            {parts.map((part) => (
              <NavLink key={part.to} to={part.to}>
                {part.name}
              </NavLink>
            ))}
          </nav>
        )}
        {children}
      </main>
      <PageAnnouncer />
    </div>
  );
}

function Waiting({ count, words }: { count: number; words: (told: { count: number }) => string }) {
  if (count === 0) return null;
  return (
    <span className="count">
      <span aria-hidden="true">{count > 99 ? '99+' : count}</span>
      <span className="vh">{words({ count })}</span>
    </span>
  );
}

const applying: Record<ApplicationStatus, () => string> = {
  open: m.joining_status_open,
  submitted: m.studio_unverified_title,
  questioned: m.joining_status_questioned,
  approved: m.studio_unverified_title,
  refused: m.joining_status_refused,
};

/** Why nothing is sold yet, or any more; the application itself says the first better. */
function Standing({ studio: { status, slug, application, suspension, role } }: { studio: Studio }) {
  const { pathname } = useLocation();
  if (status === 'verified' || /\/(?:don-dang-ky(?:\/|$)|phap-ly\/tai-khoan$)/.test(pathname)) return null;
  const title = application ? applying[application]() : m.studio_unverified_title();
  return (
    <div className="studio__standing">
      <Notice tone={status === 'suspended' ? 'bad' : 'wait'} title={status === 'suspended' ? m.studio_suspended_title() : title}>
        {status === 'suspended' ? m.studio_suspended_text() : m.studio_unverified_text()}
        {suspension && <p>{m.studio_suspended_reason({ reason: suspension })}</p>}
        {status === 'unverified' && application && role !== 'staff' && (
          <p>
            <Link className="studio__standing-link" to={`/xuong-cua-toi/${slug}/don-dang-ky`}>
              {m.joining_see_application()}
            </Link>
          </p>
        )}
      </Notice>
    </div>
  );
}

export default function StudioLayout({ loaderData }: Route.ComponentProps) {
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
      {isRouteErrorResponse(error) && error.status === 403 && loaderData.studio.role === 'staff' ? <OwnersOnly workshop={loaderData.studio.slug} /> : <Mishap error={error} />}
    </Frame>
  );
}
