import { data, Form, href, Link } from 'react-router';
import { formatNumber } from '#app/domain/money/dong.ts';
import { splitVillageName } from '#app/domain/villages/village-name.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { getLocale } from '#app/i18n/paraglide/runtime.js';
import { listDeskVillages } from '#app/services/villages/list-desk-villages.server.ts';
import { Button } from '#app/ui/button.tsx';
import { TextField } from '#app/ui/field.tsx';
import { Pagination } from '#app/ui/pagination.tsx';
import { privateMeta } from '#app/ui/private-meta.ts';
import { readPage } from '#app/ui/read-page.ts';
import { viewerContext } from '#app/ui/viewer-context.ts';
import { VillageDot } from '#app/ui/village-dot.tsx';
import { pageQuery } from '#app/ui/with-query.ts';
import type { Route } from './+types/villages';

const PATH = '/quan-tri/lang';

export const meta = () => privateMeta(m.desk_villages_title());

export async function loader({ context, url }: Route.LoaderArgs) {
  const [text, page] = [url.searchParams.get('q')?.slice(0, 100) ?? '', readPage(url)];
  const list = await listDeskVillages(context.get(viewerContext), text, page);
  if (!list || (page > 1 && list.villages.length === 0)) throw data(null, { status: 404 });
  return { ...list, text, page };
}

export default function Villages({ loaderData: { villages, total, pages, page, text } }: Route.ComponentProps) {
  return (
    <>
      <h1>{m.desk_villages_title()}</h1>
      <p className="say">{m.desk_villages_count({ count: formatNumber(total, getLocale()) })}</p>
      <Form className="trail__find" method="get" role="search" key={text}>
        <TextField label={m.desk_villages_search()} name="q" type="search" defaultValue={text} maxLength={100} />
        <Button>{m.desk_audit_find()}</Button>
      </Form>
      {villages.length > 0 && (
        <div className="scroll" tabIndex={0} role="region" aria-label={m.desk_villages_title()}>
          <table className="tbl">
            <thead>
              <tr>
                <th scope="col">{m.desk_audit_village()}</th>
                <th scope="col">{m.desk_villages_craft()}</th>
                <th scope="col" className="r">
                  {m.desk_villages_workshops()}
                </th>
                <th scope="col" className="r">
                  {m.desk_villages_listings()}
                </th>
                <th scope="col" className="r">
                  {m.desk_villages_brand()}
                </th>
              </tr>
            </thead>
            <tbody>
              {villages.map(({ slug, name, craft, area, workshops, listings, brandVersion }) => (
                <tr key={slug}>
                  <td>
                    <VillageDot village={slug} size={24} /> <Link to={href('/quan-tri/lang/:village', { village: slug })}>{splitVillageName(name).name}</Link>
                  </td>
                  <td>
                    {craft}, {area}
                  </td>
                  <td className="r">{workshops}</td>
                  <td className="r">{listings}</td>
                  <td className="r">{brandVersion === null ? m.desk_villages_no_brand() : m.desk_villages_version({ version: brandVersion })}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <Pagination page={page} pages={pages} to={(at) => pageQuery(PATH, { q: text }, at)} />
    </>
  );
}
