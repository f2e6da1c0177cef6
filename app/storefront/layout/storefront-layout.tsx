import type { ReactNode } from 'react';
import { Outlet, useMatches, useNavigation } from 'react-router';
import { m } from '#app/i18n/paraglide/messages.js';
import { getShell, type Shell } from '#app/services/market/get-shell.server.ts';
import { frameLinks } from '#app/ui/document/frame-links.ts';
import type { Route } from './+types/storefront-layout';
import { Footer } from './footer.tsx';
import { Header, QuietHeader } from './header.tsx';
import { Mishap } from '#app/ui/mishap.tsx';
import { PageAnnouncer } from '#app/ui/page-announcer.tsx';

/** What a page may say to the frame around it, through its route's `handle`. */
export type FrameHandle = {
  /** The page is only read: it is sent without the framework (see ui/document/still-page.ts). */
  still?: true;
  /** The village whose hall the page stands in: its pattern becomes the selvedge. */
  hall?: (loaderData: never) => string | undefined;
  /** The header steps back to one way out. */
  quiet?: () => { to: string; name: string };
};

export const links: Route.LinksFunction = () => frameLinks();

export function loader({ request }: Route.LoaderArgs) {
  return getShell(request);
}

type FrameProps = Partial<Pick<Shell, 'cartCount' | 'signedIn' | 'demonstration' | 'operator'>>;

function Frame({ children, cartCount = 0, signedIn = false, demonstration = false, operator }: FrameProps & { children: ReactNode }) {
  const matches = useMatches();
  const navigation = useNavigation();
  let village: string | undefined;
  let back: { to: string; name: string } | undefined;
  for (const match of matches) {
    const handle = match.handle as FrameHandle | undefined;
    if (handle?.hall && match.loaderData) village = handle.hall(match.loaderData as never);
    if (handle?.quiet) back = handle.quiet();
  }
  return (
    <>
      <a className="skip" href="#chinh">
        {m.shell_skip()}
      </a>
      {navigation.state !== 'idle' && <div className="going" aria-hidden="true" />}
      <div className="bien" data-village={village} aria-hidden="true" />
      {back ? <QuietHeader back={back} /> : <Header cartCount={cartCount} signedIn={signedIn} />}
      {demonstration && (
        <aside className="wrap sample" aria-label={m.shell_demo()}>
          {m.shell_foot_demo()}
        </aside>
      )}
      <main id="chinh" tabIndex={-1}>
        {children}
      </main>
      <Footer operator={operator} />
      <PageAnnouncer />
    </>
  );
}

export default function StorefrontLayout({ loaderData }: Route.ComponentProps) {
  return (
    <Frame {...loaderData}>
      <Outlet />
    </Frame>
  );
}

export function ErrorBoundary({ error, loaderData }: Route.ErrorBoundaryProps) {
  return (
    <Frame {...loaderData}>
      <Mishap error={error} />
    </Frame>
  );
}
