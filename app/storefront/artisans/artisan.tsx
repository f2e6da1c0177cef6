import { data, href, Link } from 'react-router';
import { splitVillageName } from '#app/domain/villages/village-name.ts';
import { foreign } from '#app/i18n/foreign.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import type { ArtisanPage } from '#app/services/artisans/get-artisan.server.ts';
import { getArtisan } from '#app/services/artisans/get-artisan.server.ts';
import { breadcrumbData, pageMeta } from '#app/storefront/layout/page-meta.ts';
import { readPage } from '#app/ui/read-page.ts';
import type { FrameHandle } from '#app/storefront/layout/storefront-layout.tsx';
import { Breadcrumb } from '#app/ui/breadcrumb.tsx';
import { LinkButton } from '#app/ui/button.tsx';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { MakerFace } from '#app/ui/maker-face.tsx';
import { calling, fullTitle } from '#app/ui/maker-list.tsx';
import { Pagination } from '#app/ui/pagination.tsx';
import { Shelf } from '#app/ui/product-card.tsx';
import type { Route } from './+types/artisan';

export const handle: FrameHandle = { still: true, hall: ({ village }: ArtisanPage) => village.slug };

export async function loader({ params, url }: Route.LoaderArgs) {
  const page = readPage(url);
  const artisan = await getArtisan(params.artisan, page);
  if (!artisan || (page > 1 && artisan.goods.items.length === 0)) throw data(null, { status: 404 });
  return artisan;
}

export function meta({ matches, loaderData: artisan }: Route.MetaArgs) {
  if (!artisan) return [];
  const path = href('/nghe-nhan/:artisan', { artisan: artisan.slug });
  return pageMeta(matches, {
    title: artisan.title ? `${calling(artisan)} ${artisan.name}` : `${artisan.name}, ${artisan.trade}`,
    description: artisan.story,
    path,
    type: 'profile',
    data: (site) => [
      {
        '@type': 'Person',
        name: artisan.name,
        jobTitle: artisan.trade,
        url: site + path,
        ...(artisan.title ? { award: fullTitle(artisan.title) } : {}),
        worksFor: { '@type': 'Organization', name: artisan.workshop.name, url: site + href('/xuong/:workshop', { workshop: artisan.workshop.slug }) },
      },
      breadcrumbData(site, [{ name: m.shell_nav_artisans(), path: '/nghe-nhan' }, { name: artisan.name, path }]),
    ],
  });
}

export default function Artisan({ loaderData: artisan }: Route.ComponentProps) {
  const path = href('/nghe-nhan/:artisan', { artisan: artisan.slug });
  return (
    <div className="wrap page" data-village={artisan.village.slug}>
      <Breadcrumb crumbs={[{ name: m.shell_nav_artisans(), to: '/nghe-nhan' }, { name: artisan.name }]} />
      <header className="bearer">
        <MakerFace face={artisan} size={160} alt={artisan.name} first />
        <div>
          {/* A title stands before the name; what somebody does, after it. */}
          {artisan.title && <p className="bearer__title">{fullTitle(artisan.title)}</p>}
          <h1>{artisan.name}</h1>
          {(!artisan.title || artisan.isDemo) && (
            <p className="bearer__title">
              {!artisan.title && artisan.trade} {artisan.isDemo && <span className="demo">{m.shell_demo()}</span>}
            </p>
          )}
          {artisan.bornYear && artisan.diedYear && <p className="soft num">{m.artisan_years({ born: artisan.bornYear, died: artisan.diedYear })}</p>}
        </div>
      </header>
      <div className="story">
        <p className="story__lead" lang={foreign(artisan.story)}>
          {artisan.story}
        </p>
        <Facts artisan={artisan} />
      </div>
      <section className="sec pb-0!">
        {artisan.goods.total === 0 ? (
          <EmptyState
            title={m.artisan_no_works()}
            actions={<LinkButton to={href('/lang-nghe/:village', { village: artisan.village.slug })}>{m.artisan_see_village({ name: splitVillageName(artisan.village.name).name })}</LinkButton>}
          >
            {m.artisan_no_works_text()}
          </EmptyState>
        ) : (
          <>
            <div className="head">
              <h2>{m.artisan_works({ name: artisan.name })}</h2>
              <span className="soft">{m.artisan_works_count({ count: artisan.goods.total })}</span>
            </div>
            <Shelf items={artisan.goods.items} />
            <Pagination page={artisan.goods.page} pages={artisan.goods.pages} to={(page) => (page > 1 ? `${path}?trang=${page}` : path)} />
          </>
        )}
      </section>
    </div>
  );
}

function Facts({ artisan }: { artisan: ArtisanPage }) {
  return (
    <dl>
      {artisan.title && (
        <div className="kv">
          <dt>{m.artisan_title_row()}</dt>
          <dd>
            {fullTitle(artisan.title)}
            {artisan.titleDecision && <small className="hint block">{m.artisan_decision({ number: artisan.titleDecision })}</small>}
          </dd>
        </div>
      )}
      <div className="kv">
        <dt>{m.artisan_trade()}</dt>
        <dd>
          {artisan.trade}
          {artisan.startedYear && <small className="hint block">{m.artisan_since({ year: artisan.startedYear })}</small>}
        </dd>
      </div>
      <div className="kv">
        <dt>{m.artisan_village()}</dt>
        <dd>
          <Link className="link" to={href('/lang-nghe/:village', { village: artisan.village.slug })}>
            {splitVillageName(artisan.village.name).name}
          </Link>
          , {artisan.craft}
        </dd>
      </div>
      <div className="kv">
        <dt>{m.artisan_workshop()}</dt>
        <dd>
          <Link className="link" to={href('/xuong/:workshop', { workshop: artisan.workshop.slug })}>
            {artisan.workshop.name}
          </Link>
        </dd>
      </div>
    </dl>
  );
}
