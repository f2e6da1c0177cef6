import { data, href, Link } from 'react-router';
import { formatNumber } from '#app/domain/money/dong.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { getLocale } from '#app/i18n/paraglide/runtime.js';
import { listOwnArtisans } from '#app/services/artisans/list-own-artisans.server.ts';
import { subjectOf } from '#app/services/workshops/get-studio.server.ts';
import { LinkButton } from '#app/ui/button.tsx';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { Icon } from '#app/ui/icon.tsx';
import { MakerFace } from '#app/ui/maker-face.tsx';
import { calling } from '#app/ui/maker-list.tsx';
import { Notice } from '#app/ui/notice.tsx';
import { Pagination } from '#app/ui/pagination.tsx';
import { privateMeta } from '#app/ui/private-meta.ts';
import { readPage } from '#app/ui/read-page.ts';
import { studioContext } from '../layout/studio-context.ts';
import { BackToWorkshop } from '../workshop/back-to-workshop.tsx';
import type { Route } from './+types/artisans';

export const meta = () => privateMeta(m.profile_artisans_title());

export async function loader({ context, url }: Route.LoaderArgs) {
  const { viewer, studio } = context.get(studioContext);
  const page = readPage(url);
  const list = await listOwnArtisans(viewer, subjectOf(studio), page);
  if (!list || (page > 1 && list.artisans.length === 0)) throw data(null, { status: 404 });
  return { ...list, workshop: studio.slug, done: url.searchParams.get('xong') };
}

export default function Artisans({ loaderData: { artisans, page, pages, workshop, done } }: Route.ComponentProps) {
  const path = href('/xuong-cua-toi/:workshop/nghe-nhan', { workshop });
  const add = `${path}/moi`;
  return (
    <>
      <BackToWorkshop workshop={workshop} />
      <h1>{m.profile_artisans_title()}</h1>
      {done === 'bo' && (
        <Notice tone="done" live>
          {m.profile_artisan_removed()}
        </Notice>
      )}
      {artisans.length === 0 ? (
        <EmptyState
          title={m.profile_artisans_none()}
          actions={
            <LinkButton tone="go" size="big" to={add}>
              {m.profile_artisan_add()}
            </LinkButton>
          }
        >
          {m.profile_artisans_none_text()}
        </EmptyState>
      ) : (
        <>
          <LinkButton tone="go" size="big" full to={add}>
            <Icon name="plus" />
            {m.profile_artisan_add()}
          </LinkButton>
          <ul className="placelist mt-6">
            {artisans.map((artisan) => (
              <li key={artisan.id}>
                <Link className="who" to={href('/xuong-cua-toi/:workshop/nghe-nhan/:artisan', { workshop, artisan: artisan.id })}>
                  <MakerFace face={artisan} size={56} />
                  <span>
                    <b>{artisan.name}</b>
                    <small>{calling(artisan)}</small>
                    <small>{m.profile_artisan_works({ count: formatNumber(artisan.works, getLocale()) })}</small>
                    {artisan.claim && <small className="warn">{artisan.claim === 'submitted' ? m.profile_claim_waiting_short() : m.profile_claim_refused_short()}</small>}
                  </span>
                  <Icon name="arrow" size={18} />
                </Link>
              </li>
            ))}
          </ul>
          <Pagination page={page} pages={pages} to={(number) => (number > 1 ? `${path}?trang=${number}` : path)} />
        </>
      )}
    </>
  );
}
