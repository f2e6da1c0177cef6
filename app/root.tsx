import './app.css';
import { type LinkHTMLAttributes, type ReactNode, use } from 'react';
import { Links, Meta, Outlet, Scripts, ScrollRestoration, useLocation, useRouteLoaderData } from 'react-router';
import type { Route } from './+types/root';
import { withoutLocale } from './i18n/addresses.ts';
import { m } from './i18n/paraglide/messages.js';
import { getLocale } from './i18n/paraglide/runtime.js';
import { themeScript } from './platform/in-page-scripts.server.ts';
import { nonceContext } from './platform/request-context.server.ts';
import { QuietHeader } from './storefront/layout/header.tsx';
import { frameLinks } from './ui/document/frame-links.ts';
import { StillPage } from './ui/document/still-page.ts';
import { Mishap } from './ui/mishap.tsx';
import { PageAnnouncer } from './ui/page-announcer.tsx';

export function loader({ context }: Route.LoaderArgs) {
  return { nonce: context.get(nonceContext), themeScript };
}

// The nonce belongs to the document; asking again on each navigation would gain nothing.
export const shouldRevalidate = () => false;

export function Layout({ children }: { children: ReactNode }) {
  const { nonce: ownNonce, themeScript } = useRouteLoaderData<typeof loader>('root') ?? {};
  const still = use(StillPage);
  const nonce = still ? undefined : ownNonce;
  return (
    // The script in the head may have written the reader's choice of colours on it.
    <html lang={getLocale()} suppressHydrationWarning>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        {themeScript && <script dangerouslySetInnerHTML={{ __html: themeScript }} />}
        {/* Vite's styles while developing are put in by script and need the nonce too. */}
        {import.meta.env.DEV && <meta property="csp-nonce" nonce={ownNonce} />}
        <Meta />
        <Links nonce={nonce} />
        {still && <script type="module" src={still.script} />}
      </head>
      <body>
        {children}
        {still ? (
          <script type="speculationrules" dangerouslySetInnerHTML={{ __html: still.speculationRules }} />
        ) : (
          <>
            <ScrollRestoration nonce={nonce} />
            <Scripts nonce={nonce} />
          </>
        )}
      </body>
    </html>
  );
}

export default function Root() {
  return <Outlet />;
}

/** What a frame's middleware throws, as the studio's for whom it is not, comes past that frame to here, and without the frame's styles. */
export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  const inStudio = /^\/xuong-cua-toi(\/|$)/.test(withoutLocale(useLocation().pathname));
  return (
    <>
      {(frameLinks() as LinkHTMLAttributes<HTMLLinkElement>[]).map((link) => (
        <link key={link.href} {...link} />
      ))}
      <a className="skip" href="#chinh">
        {m.shell_skip()}
      </a>
      <QuietHeader back={inStudio ? { to: '/xuong-cua-toi', name: m.studio_name() } : { to: '/', name: m.shell_home() }} />
      <main id="chinh" tabIndex={-1}>
        <Mishap error={error} />
      </main>
      <PageAnnouncer />
    </>
  );
}
