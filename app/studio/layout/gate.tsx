// The studio before a workshop is chosen: which of them, how to open one, an invitation to one.
import type { ReactNode } from 'react';
import { Link, Outlet } from 'react-router';
import { m } from '#app/i18n/paraglide/messages.js';
import { getViewer } from '#app/services/accounts/get-viewer.server.ts';
import { askToSignIn } from '#app/ui/ask-to-sign-in.ts';
import { frameLinks } from '#app/ui/document/frame-links.ts';
import { Mishap } from '#app/ui/mishap.tsx';
import { PageAnnouncer } from '#app/ui/page-announcer.tsx';
import { keptByNobody } from '#app/ui/personal-page.ts';
import { viewerContext } from '#app/ui/viewer-context.ts';
import stylesheet from '../studio.css?url';
import type { Route } from './+types/gate';

export const links: Route.LinksFunction = () => frameLinks(stylesheet);

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

function Frame({ children }: { children: ReactNode }) {
  return (
    <div className="studio studio--gate">
      <a className="skip" href="#chinh">
        {m.shell_skip()}
      </a>
      <header className="studio__top">
        <Link to="/xuong-cua-toi">
          <b>{m.studio_name()}</b>
        </Link>
        <Link className="studio__out" to="/">
          {m.studio_to_shop()}
        </Link>
      </header>
      <main id="chinh" tabIndex={-1} className="studio__page">
        {children}
      </main>
      <PageAnnouncer />
    </div>
  );
}

export default function Gate() {
  return (
    <Frame>
      <Outlet />
    </Frame>
  );
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  return (
    <Frame>
      <Mishap error={error} />
    </Frame>
  );
}
