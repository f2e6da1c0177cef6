import { data, href, Link } from 'react-router';
import { formatDate } from '#app/domain/time/hanoi.ts';
import { splitVillageName } from '#app/domain/villages/village-name.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { getLocale } from '#app/i18n/paraglide/runtime.js';
import { listCertificatesToCheck } from '#app/services/ocop/list-certificates-to-check.server.ts';
import { Notice } from '#app/ui/notice.tsx';
import { Pagination } from '#app/ui/pagination.tsx';
import { privateMeta } from '#app/ui/private-meta.ts';
import { readPage } from '#app/ui/read-page.ts';
import { viewerContext } from '#app/ui/viewer-context.ts';
import type { Route } from './+types/certificates';
import { pageOf, readView } from './check-view.ts';
import { ViewLinks } from './view-links.tsx';

const PATH = '/quan-tri/chung-nhan';

export const meta = () => privateMeta(m.certificate_title());

export async function loader({ context, url }: Route.LoaderArgs) {
  const [view, page] = [readView(url), readPage(url)];
  const list = await listCertificatesToCheck(context.get(viewerContext), view, page);
  if (!list || (page > 1 && list.certificates.length === 0)) throw data(null, { status: 404 });
  return { ...list, view, done: url.searchParams.get('xong') };
}

export default function Certificates({ loaderData: { certificates, total, view, page, pages, done } }: Route.ComponentProps) {
  return (
    <>
      <h1>{m.certificate_title()}</h1>
      {done && (
        <Notice tone="done" live>
          {done === 'duyet' ? m.certificate_desk_done_verified() : m.certificate_desk_done_refused()}
        </Notice>
      )}
      {view === 'waiting' && <p className="say">{m.certificate_desk_queue({ count: total })}</p>}
      <ViewLinks path={PATH} shown={view} />
      {certificates.length === 0 ? (
        <p className="soft">{m.certificate_view_empty()}</p>
      ) : (
        <div className="scroll" tabIndex={0} role="region" aria-label={m.certificate_title()}>
          <table className="tbl">
            <thead>
              <tr>
                <th scope="col">{m.certificate_desk_product()}</th>
                <th scope="col">{m.certificate_desk_workshop()}</th>
                <th scope="col">{m.certificate_desk_village()}</th>
                <th scope="col" className="r">
                  {m.certificate_stars()}
                </th>
                <th scope="col">{m.certificate_decision_number()}</th>
                <th scope="col">{m.certificate_decision_date()}</th>
              </tr>
            </thead>
            <tbody>
              {certificates.map((one) => (
                <tr key={one.id}>
                  <td>
                    <Link to={href('/quan-tri/chung-nhan/:id', { id: one.id })}>{one.productName}</Link>
                    {one.renews && view === 'waiting' && <span className="soft"> {m.certificate_desk_renewal()}</span>}
                  </td>
                  <td>{one.workshop}</td>
                  <td>{splitVillageName(one.village.name).name}</td>
                  <td className="r">{one.stars}</td>
                  <td>{one.decisionNumber}</td>
                  <td>{formatDate(one.decisionDate, getLocale())}</td>
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
