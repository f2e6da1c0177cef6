import { data, Link } from 'react-router';
import { applicationStatuses } from '#app/domain/joining/application.ts';
import { formatDate } from '#app/domain/time/hanoi.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { getLocale } from '#app/i18n/paraglide/runtime.js';
import { type ApplicationShelf, listApplications } from '#app/services/joining/list-applications.server.ts';
import { statusWords } from '#app/ui/application-words.ts';
import { Pagination } from '#app/ui/pagination.tsx';
import { privateMeta } from '#app/ui/private-meta.ts';
import { readPage } from '#app/ui/read-page.ts';
import { workshopKind } from '#app/ui/seller-facts.tsx';
import { VillageDot } from '#app/ui/village-dot.tsx';
import { viewerContext } from '#app/ui/viewer-context.ts';
import type { Route } from './+types/applications';

export const meta = () => privateMeta(m.joining_desk_applications());

const shelves: readonly ApplicationShelf[] = ['submitted', 'legal', ...applicationStatuses.filter((one) => one !== 'submitted')];
const shelfWords = (shelf: ApplicationShelf): string => (shelf === 'legal' ? m.joining_desk_legal_shelf() : statusWords(shelf));

/** Shelves as they stand in the address. */
const slugs: Record<ApplicationShelf, string> = { submitted: 'cho-duyet', questioned: 'da-hoi', open: 'dang-soan', approved: 'da-duyet', refused: 'khong-duyet', legal: 'doi-giay-to' };

const addressOf = (shelf: ApplicationShelf, page = 1): string => {
  const query = new URLSearchParams([...(shelf === 'submitted' ? [] : [['muc', slugs[shelf]]]), ...(page === 1 ? [] : [['trang', String(page)]])]);
  return `/quan-tri/ho-so${query.size > 0 ? `?${query}` : ''}`;
};

export async function loader({ context, url }: Route.LoaderArgs) {
  const shelf = shelves.find((one) => slugs[one] === url.searchParams.get('muc')) ?? 'submitted';
  const list = await listApplications(context.get(viewerContext), { shelf, page: readPage(url) });
  if (!list) throw data(null, { status: 404 });
  return { shelf, ...list };
}

export default function Applications({ loaderData: { shelf, applications, counts, page, pages } }: Route.ComponentProps) {
  const locale = getLocale();
  return (
    <>
      <h1>{m.joining_desk_applications()}</h1>
      <nav className="filters" aria-label={m.joining_desk_by_status()}>
        {shelves.map((one) => (
          <Link key={one} to={addressOf(one)} aria-current={one === shelf ? 'page' : undefined}>
            {shelfWords(one)} {counts[one]}
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
                  {shelf === 'legal' ? m.joining_desk_legal_changed_on() : shelf === 'open' ? m.joining_desk_last_change() : m.joining_desk_sent_on()}
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
                  <td className="r">{formatDate((shelf === 'legal' ? one.legalChangedAt : shelf === 'open' ? null : one.submittedAt) ?? one.updatedAt, locale)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <Pagination page={page} pages={pages} to={(to) => addressOf(shelf, to)} />
    </>
  );
}
