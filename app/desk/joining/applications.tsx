import { data, Link } from 'react-router';
import { type ApplicationStatus, applicationStatuses } from '#app/domain/joining/application.ts';
import { formatDate } from '#app/domain/time/hanoi.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { getLocale } from '#app/i18n/paraglide/runtime.js';
import { listApplications } from '#app/services/joining/list-applications.server.ts';
import { statusWords } from '#app/ui/application-words.ts';
import { Pagination } from '#app/ui/pagination.tsx';
import { privateMeta } from '#app/ui/private-meta.ts';
import { readPage } from '#app/ui/read-page.ts';
import { workshopKind } from '#app/ui/seller-facts.tsx';
import { VillageDot } from '#app/ui/village-dot.tsx';
import { viewerContext } from '#app/ui/viewer-context.ts';
import type { Route } from './+types/applications';

export const meta = () => privateMeta(m.joining_desk_applications());

/** Statuses as they stand in the address. */
const slugs: Record<ApplicationStatus, string> = { submitted: 'cho-duyet', questioned: 'da-hoi', open: 'dang-soan', approved: 'da-duyet', refused: 'khong-duyet' };

const addressOf = (status: ApplicationStatus, page = 1): string => {
  const query = new URLSearchParams([...(status === 'submitted' ? [] : [['muc', slugs[status]]]), ...(page === 1 ? [] : [['trang', String(page)]])]);
  return `/quan-tri/ho-so${query.size > 0 ? `?${query}` : ''}`;
};

export async function loader({ context, url }: Route.LoaderArgs) {
  const status = applicationStatuses.find((one) => slugs[one] === url.searchParams.get('muc')) ?? 'submitted';
  const list = await listApplications(context.get(viewerContext), { status, page: readPage(url) });
  if (!list) throw data(null, { status: 404 });
  return { status, ...list };
}

export default function Applications({ loaderData: { status, applications, counts, page, pages } }: Route.ComponentProps) {
  const locale = getLocale();
  return (
    <>
      <h1>{m.joining_desk_applications()}</h1>
      <nav className="filters" aria-label={m.joining_desk_by_status()}>
        {applicationStatuses.map((one) => (
          <Link key={one} to={addressOf(one)} aria-current={one === status ? 'page' : undefined}>
            {statusWords(one)} {counts[one]}
          </Link>
        ))}
      </nav>
      {applications.length === 0 ? (
        <p className="say">{m.joining_desk_none()}</p>
      ) : (
        <div className="scroll" tabIndex={0} role="region" aria-label={m.joining_desk_applications()}>
          <table className="tbl">
            <thead>
              <tr>
                <th scope="col">{m.joining_desk_workshop()}</th>
                <th scope="col">{m.joining_desk_village()}</th>
                <th scope="col">{m.workshop_kind()}</th>
                <th scope="col" className="r">
                  {status === 'open' ? m.joining_desk_last_change() : m.joining_desk_sent_on()}
                </th>
              </tr>
            </thead>
            <tbody>
              {applications.map((one) => (
                <tr key={one.slug}>
                  <td>
                    <Link to={`/quan-tri/ho-so/${one.slug}`} prefetch="intent">
                      {one.name}
                    </Link>
                  </td>
                  <td>
                    <span className="whence">
                      <VillageDot village={one.village.slug} />
                      {one.village.name}
                    </span>
                  </td>
                  <td>{workshopKind(one.kind)}</td>
                  <td className="r">{formatDate((status === 'open' ? null : one.submittedAt) ?? one.updatedAt, locale)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <Pagination page={page} pages={pages} to={(to) => addressOf(status, to)} />
    </>
  );
}
