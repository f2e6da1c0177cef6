import { data, Form } from 'react-router';
import { formatNumber } from '#app/domain/money/dong.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { getLocale } from '#app/i18n/paraglide/runtime.js';
import { listArtisans } from '#app/services/artisans/list-artisans.server.ts';
import { listArtisanCrafts } from '#app/services/artisans/list-artisan-crafts.server.ts';
import { pageMeta } from '#app/storefront/layout/page-meta.ts';
import type { FrameHandle } from '#app/storefront/layout/storefront-layout.tsx';
import { readPage } from '#app/ui/read-page.ts';
import { Breadcrumb } from '#app/ui/breadcrumb.tsx';
import { Button, LinkButton } from '#app/ui/button.tsx';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { MakerList } from '#app/ui/maker-list.tsx';
import { Pagination } from '#app/ui/pagination.tsx';
import type { Route } from './+types/artisans';

export const handle: FrameHandle = { still: true };

export async function loader({ url }: Route.LoaderArgs) {
  const craft = url.searchParams.get('nghe') || null;
  const page = readPage(url);
  const [found, crafts] = await Promise.all([listArtisans({ craft, page }), listArtisanCrafts()]);
  if (page > 1 && found.makers.length === 0) throw data(null, { status: 404 });
  return { ...found, craft, crafts };
}

export function meta({ matches, loaderData }: Route.MetaArgs) {
  return pageMeta(matches, { title: m.artisan_list_title(), description: m.artisan_list_lead(), path: '/nghe-nhan', noIndex: Boolean(loaderData?.craft) });
}

export default function Artisans({ loaderData: { makers, total, page, pages, craft, crafts } }: Route.ComponentProps) {
  const address = (to: number) => `/nghe-nhan?${new URLSearchParams({ ...(craft ? { nghe: craft } : {}), ...(to > 1 ? { trang: String(to) } : {}) })}`;
  return (
    <div className="wrap page">
      <Breadcrumb crumbs={[{ name: m.shell_nav_artisans() }]} />
      <header className="page__head">
        <h1>{m.artisan_list_title()}</h1>
        <p>{m.artisan_list_lead()}</p>
        {makers.some(({ isDemo }) => isDemo) && (
          <p>
            <span className="demo">{m.shell_demo_names()}</span>
          </p>
        )}
      </header>
      <Form className="sift" method="get" autoComplete="off" preventScrollReset key={craft} data-refines={craft ? address(1) : '/nghe-nhan'}>
        <div className="field">
          <label htmlFor="nghe">{m.artisan_list_craft()}</label>
          <select className="inp inp--small" id="nghe" name="nghe" defaultValue={craft ?? ''}>
            <option value="">{m.artisan_list_all_crafts()}</option>
            {crafts.map((one) => (
              <option key={one.slug} value={one.slug}>
                {one.name} ({one.makers})
              </option>
            ))}
          </select>
        </div>
        <Button className="without-script">{m.artisan_list_filter()}</Button>
        <p className="sift__count" role="status">
          {m.artisan_list_count({ count: formatNumber(total, getLocale()) })}
        </p>
      </Form>
      {makers.length === 0 ? (
        <EmptyState title={m.artisan_list_empty()} actions={<LinkButton to="/nghe-nhan">{m.artisan_list_all_crafts()}</LinkButton>}>
          {m.artisan_list_empty_text()}
        </EmptyState>
      ) : (
        <div className="mt-6">
          <MakerList makers={makers} withVillage />
        </div>
      )}
      <Pagination page={page} pages={pages} to={address} />
    </div>
  );
}
