import { data, href, Link } from 'react-router';
import { splitVillageName } from '#app/domain/villages/village-name.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { listTitleClaims } from '#app/services/artisans/list-title-claims.server.ts';
import { fullTitle } from '#app/ui/maker-list.tsx';
import { Notice } from '#app/ui/notice.tsx';
import { Pagination } from '#app/ui/pagination.tsx';
import { privateMeta } from '#app/ui/private-meta.ts';
import { readPage } from '#app/ui/read-page.ts';
import { viewerContext } from '#app/ui/viewer-context.ts';
import type { Route } from './+types/titles';
import { pageOf, readView } from './check-view.ts';
import { ViewLinks } from './view-links.tsx';

const PATH = '/quan-tri/danh-hieu';

export const meta = () => privateMeta(m.certificate_desk_titles());

export async function loader({ context, url }: Route.LoaderArgs) {
  const [view, page] = [readView(url), readPage(url)];
  const list = await listTitleClaims(context.get(viewerContext), view, page);
  if (!list || (page > 1 && list.claims.length === 0)) throw data(null, { status: 404 });
  return { ...list, view, done: url.searchParams.get('xong') };
}

export default function Titles({ loaderData: { claims, total, view, page, pages, done } }: Route.ComponentProps) {
  return (
    <>
      <h1>{m.certificate_desk_titles()}</h1>
      {done && (
        <Notice tone="done" live>
          {done === 'duyet' ? m.certificate_desk_title_verified() : m.certificate_desk_title_refused()}
        </Notice>
      )}
      {view === 'waiting' && <p className="say">{m.certificate_desk_titles_queue({ count: total })}</p>}
      <ViewLinks path={PATH} shown={view} />
      {claims.length === 0 ? (
        <p className="soft">{m.certificate_desk_titles_none()}</p>
      ) : (
        <div className="scroll" tabIndex={0} role="region" aria-label={m.certificate_desk_titles()}>
          <table className="tbl">
            <thead>
              <tr>
                <th scope="col">{m.certificate_desk_person()}</th>
                <th scope="col">{m.profile_title_name()}</th>
                <th scope="col">{m.certificate_desk_workshop()}</th>
                <th scope="col">{m.certificate_desk_village()}</th>
                <th scope="col">{m.certificate_decision_number()}</th>
              </tr>
            </thead>
            <tbody>
              {claims.map((claim) => (
                <tr key={claim.id}>
                  <td>
                    <Link to={href('/quan-tri/danh-hieu/:id', { id: claim.id })}>{claim.name}</Link>
                  </td>
                  <td>{fullTitle(claim)}</td>
                  <td>{claim.workshop}</td>
                  <td>{splitVillageName(claim.village.name).name}</td>
                  <td>{claim.decisionNumber}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <Pagination page={page} pages={pages} to={(number) => pageOf(PATH, view, number)} />
    </>
  );
}
