import { data, Form, href, Link } from 'react-router';
import type { WorkshopStanding } from '#app/domain/access/policy.ts';
import { formatNumber } from '#app/domain/money/dong.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { getLocale } from '#app/i18n/paraglide/runtime.js';
import { listVillageWorkshops } from '#app/services/workshops/list-village-workshops.server.ts';
import { Button } from '#app/ui/button.tsx';
import { SelectField, TextField } from '#app/ui/field.tsx';
import { Pagination } from '#app/ui/pagination.tsx';
import { privateMeta } from '#app/ui/private-meta.ts';
import { readPage } from '#app/ui/read-page.ts';
import { workshopKind } from '#app/ui/seller-facts.tsx';
import { viewerContext } from '#app/ui/viewer-context.ts';
import { pageQuery } from '#app/ui/with-query.ts';
import type { Route } from './+types/workshops';
import { standingWords } from './standing-words.ts';
import { villageContext } from './village-context.ts';

/** What the address calls a standing. */
const ADDRESSES: Readonly<Record<string, WorkshopStanding>> = { 'dang-ban': 'verified', 'tam-dung': 'suspended', 'chua-duyet': 'unverified' };

export const meta = () => privateMeta(m.desk_workshops_title());

export async function loader({ context, url }: Route.LoaderArgs) {
  const asked = { text: url.searchParams.get('q')?.slice(0, 100) ?? '', view: url.searchParams.get('xem') ?? '' };
  const [village, page] = [context.get(villageContext), readPage(url)];
  const list = await listVillageWorkshops(context.get(viewerContext), village.id, { text: asked.text, status: ADDRESSES[asked.view] ?? null }, page);
  if (!list || (page > 1 && list.workshops.length === 0)) throw data(null, { status: 404 });
  return { ...list, village: village.slug, asked, page };
}

export default function Workshops({ loaderData: { workshops, total, pages, page, village, asked } }: Route.ComponentProps) {
  return (
    <>
      <h1>{m.desk_workshops_title()}</h1>
      <p className="say">{workshops.length === 0 ? m.desk_workshops_none() : m.desk_workshops_count({ count: formatNumber(total, getLocale()) })}</p>
      <Form className="trail__find" method="get" role="search" key={`${asked.text} ${asked.view}`}>
        <TextField label={m.desk_workshops_search()} name="q" type="search" defaultValue={asked.text} maxLength={100} />
        <SelectField label={m.desk_workshops_status()} name="xem" defaultValue={asked.view}>
          <option value="">{m.desk_workshops_all()}</option>
          {Object.entries(ADDRESSES).map(([address, standing]) => (
            <option key={address} value={address}>
              {standingWords[standing]()}
            </option>
          ))}
        </SelectField>
        <Button>{m.desk_audit_find()}</Button>
      </Form>
      {workshops.length > 0 && (
        <div className="scroll" tabIndex={0} role="region" aria-label={m.desk_workshops_title()}>
          <table className="tbl">
            <thead>
              <tr>
                {[m.desk_workshops_title(), m.workshop_kind(), m.desk_workshops_status()].map((name) => (
                  <th key={name} scope="col">
                    {name}
                  </th>
                ))}
                {[m.desk_villages_listings(), m.desk_workshops_members(), m.desk_workshops_open_orders()].map((name) => (
                  <th key={name} scope="col" className="r">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {workshops.map(({ slug, name, kind, status, listings, members, openConsignments }) => (
                <tr key={slug}>
                  <td>
                    <Link to={href('/quan-tri/lang/:village/xuong/:workshop', { village, workshop: slug })}>{name}</Link>
                  </td>
                  <td>{workshopKind(kind)}</td>
                  <td>{standingWords[status]()}</td>
                  <td className="r">{listings}</td>
                  <td className="r">{members}</td>
                  <td className="r">{openConsignments}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <Pagination page={page} pages={pages} to={(at) => pageQuery(href('/quan-tri/lang/:village/xuong', { village }), { q: asked.text, xem: asked.view }, at)} />
    </>
  );
}
