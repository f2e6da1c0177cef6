import { data, href, Link } from 'react-router';
import { formatNumber } from '#app/domain/money/dong.ts';
import { formatDate } from '#app/domain/time/hanoi.ts';
import { splitVillageName } from '#app/domain/villages/village-name.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { getLocale } from '#app/i18n/paraglide/runtime.js';
import { listCertificatesToCheck } from '#app/services/ocop/list-certificates-to-check.server.ts';
import { privateMeta } from '#app/ui/private-meta.ts';
import { readPage } from '#app/ui/read-page.ts';
import { viewerContext } from '#app/ui/viewer-context.ts';
import type { Route } from './+types/certificates';
import { CheckList } from './check-list.tsx';
import { readView } from './check-view.ts';

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
    <CheckList
      title={m.certificate_title()}
      path={PATH}
      view={view}
      page={page}
      pages={pages}
      done={done && (done === 'duyet' ? m.certificate_desk_done_verified() : m.certificate_desk_done_refused())}
      waiting={m.certificate_desk_queue({ count: formatNumber(total, getLocale()) })}
      empty={certificates.length === 0 ? m.certificate_view_empty() : null}
      heads={[
        { name: m.certificate_desk_product() },
        { name: m.certificate_desk_workshop() },
        { name: m.certificate_desk_village() },
        { name: m.certificate_stars(), isNumber: true },
        { name: m.certificate_decision_number() },
        { name: m.certificate_decision_date() },
        { name: m.certificate_desk_sent(), isNumber: true },
      ]}
    >
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
          <td className="r">{formatDate(one.sentAt, getLocale())}</td>
        </tr>
      ))}
    </CheckList>
  );
}
