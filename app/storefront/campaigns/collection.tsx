import { data, href, Link } from 'react-router';
import { formatDate } from '#app/domain/time/hanoi.ts';
import { splitVillageName } from '#app/domain/villages/village-name.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { getLocale } from '#app/i18n/paraglide/runtime.js';
import { getViewer } from '#app/services/accounts/get-viewer.server.ts';
import { type CollectionPage, getCollection } from '#app/services/campaigns/get-collection.server.ts';
import { breadcrumbData, pageMeta } from '#app/storefront/layout/page-meta.ts';
import type { FrameHandle } from '#app/storefront/layout/storefront-layout.tsx';
import { Breadcrumb } from '#app/ui/breadcrumb.tsx';
import { LinkButton, MoreLink } from '#app/ui/button.tsx';
import '#app/ui/css/collection.css';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { Notice } from '#app/ui/notice.tsx';
import { Picture } from '#app/ui/picture.tsx';
import { Shelf } from '#app/ui/product-card.tsx';
import type { Route } from './+types/collection';

export const handle: FrameHandle = { still: true, hall: ({ village }: CollectionPage) => village?.slug };

export async function loader({ request, params }: Route.LoaderArgs) {
  const collection = await getCollection(await getViewer(request), params.collection);
  if (!collection) throw data(null, { status: 404 });
  // One that is over is gone: readers are led on, and search engines forget it.
  return data(collection, { status: collection.phase === 'over' ? 410 : 200, headers: collection.phase === 'coming' ? { 'Cache-Control': 'private, no-store' } : {} });
}

export function meta({ matches, loaderData: collection }: Route.MetaArgs) {
  if (!collection) return [];
  const path = href('/bo-suu-tap/:collection', { collection: collection.slug });
  return pageMeta(matches, {
    title: collection.name,
    description: collection.words,
    path,
    noIndex: collection.phase !== 'shown',
    data: (site) => [
      { '@type': 'CollectionPage', name: collection.name, description: collection.words, url: site + path },
      breadcrumbData(site, [{ name: m.shell_nav_products(), path: '/san-pham' }, { name: collection.name, path }]),
    ],
  });
}

export default function Collection({ loaderData: collection }: Route.ComponentProps) {
  const { id, name, words, village, from, to, phase, isDemo, cover, items } = collection;
  const locale = getLocale();
  return (
    <div data-village={village?.slug}>
      {phase === 'coming' && (
        <div className="wrap pt-4">
          <Notice tone="wait" title={m.campaign_preview({ from: formatDate(from, locale) })}>
            <LinkButton className="mt-3" to={`/quan-tri/bo-suu-tap/${id}`} reloadDocument>
              {m.campaign_preview_back()}
            </LinkButton>
          </Notice>
        </div>
      )}
      <header className={cover ? 'bst bst--cover' : 'bst'}>
        {cover && <Picture picture={cover} sizes="(min-width: 1024px) 38vw, 100vw" alt={cover.alt} first />}
        <div className="wrap">
          <Breadcrumb crumbs={[{ name: m.shell_nav_products(), to: '/san-pham' }, { name }]} />
          <h1>{name}</h1>
          {phase === 'over' ? (
            <p className="bst__words">{m.campaign_over({ to: formatDate(to, locale) })}</p>
          ) : (
            <>
              {words.split('\n\n').map((paragraph) => (
                <p className="bst__words" key={paragraph}>
                  {paragraph}
                </p>
              ))}
              <p className="bst__until">
                {m.campaign_until({ to: formatDate(to, locale) })}
                {isDemo && <span className="demo">{m.campaign_sample()}</span>}
              </p>
            </>
          )}
        </div>
      </header>
      {phase !== 'over' && (
        <div className="wrap page">
          {items.length > 0 ? <Shelf items={items} firstRow level={2} /> : <EmptyState title={m.campaign_sold_out()} actions={<LinkButton to="/san-pham">{m.campaign_to_goods()}</LinkButton>} />}
        </div>
      )}
      <WaysOn collection={collection} />
    </div>
  );
}

/** Where a reader goes from here; from one that is over there has to be somewhere. */
function WaysOn({ collection: { village, phase, others } }: { collection: CollectionPage }) {
  return (
    <nav className="wrap bst__on" aria-label={m.campaign_ways_on()}>
      {others.length > 0 && (
        <>
          <h2>{m.campaign_others()}</h2>
          <ul>
            {others.map(({ slug, name }) => (
              <li key={slug}>
                <Link to={href('/bo-suu-tap/:collection', { collection: slug })}>{name}</Link>
              </li>
            ))}
          </ul>
        </>
      )}
      {village && <MoreLink to={href('/lang-nghe/:village', { village: village.slug })}>{m.campaign_to_village({ village: splitVillageName(village.name).name })}</MoreLink>}
      {phase === 'over' && <MoreLink to="/san-pham">{m.campaign_to_goods()}</MoreLink>}
    </nav>
  );
}
