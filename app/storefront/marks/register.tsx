import { data, Form, href, Link } from 'react-router';
import { formatNumber } from '#app/domain/money/dong.ts';
import { splitVillageName } from '#app/domain/villages/village-name.ts';
import { foreign } from '#app/i18n/foreign.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { getLocale } from '#app/i18n/paraglide/runtime.js';
import { getViewer } from '#app/services/accounts/get-viewer.server.ts';
import { listRegister, type RegisterEntry } from '#app/services/marks/list-register.server.ts';
import { pageMeta } from '#app/storefront/layout/page-meta.ts';
import type { FrameHandle } from '#app/storefront/layout/storefront-layout.tsx';
import { Breadcrumb } from '#app/ui/breadcrumb.tsx';
import { Button, LinkButton } from '#app/ui/button.tsx';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { TextField } from '#app/ui/field.tsx';
import { licenceSpan, licenceStandingWords, markKindWords, markStandingWords } from '#app/ui/mark-words.ts';
import { Pagination } from '#app/ui/pagination.tsx';
import { readPage } from '#app/ui/read-page.ts';
import { VillageDot } from '#app/ui/village-dot.tsx';
import { pageQuery } from '#app/ui/with-query.ts';
import '#app/ui/css/register.css';
import type { Route } from './+types/register';

export const handle: FrameHandle = { still: true };

export async function loader({ request, url }: Route.LoaderArgs) {
  const [text, page] = [url.searchParams.get('q')?.slice(0, 100) ?? '', readPage(url)];
  const found = await listRegister(await getViewer(request), text, page);
  if (page > 1 && found.entries.length === 0) throw data(null, { status: 404 });
  return { ...found, text, page };
}

export function meta({ matches, loaderData }: Route.MetaArgs) {
  return pageMeta(matches, { title: m.mark_register_title(), description: m.mark_register_lead(), path: '/nhan-hieu', noIndex: Boolean(loaderData?.text) });
}

export default function Register({ loaderData: { entries, total, page, pages, text } }: Route.ComponentProps) {
  return (
    <div className="wrap page">
      <Breadcrumb crumbs={[{ name: m.mark_register_title() }]} />
      <header className="page__head">
        <h1>{m.mark_register_title()}</h1>
        <p>{m.mark_register_lead()}</p>
      </header>
      <Form className="register__find" method="get" autoComplete="off" key={text}>
        <TextField label={m.mark_register_search()} name="q" type="search" defaultValue={text} maxLength={100} />
        <Button>{m.mark_register_find()}</Button>
      </Form>
      {entries.length === 0 ? (
        <EmptyState title={m.mark_register_empty()} actions={<LinkButton to="/nhan-hieu">{m.mark_register_all()}</LinkButton>}>
          {m.mark_register_empty_text()}
        </EmptyState>
      ) : (
        <>
          <p className="soft" role="status">
            {m.mark_register_count({ count: formatNumber(total, getLocale()) })}
          </p>
          <ul className="register">
            {entries.map((entry) => (
              <Entry key={entry.licence?.code ?? entry.mark.id} entry={entry} />
            ))}
          </ul>
        </>
      )}
      <Pagination page={page} pages={pages} to={(at) => pageQuery('/nhan-hieu', { q: text }, at)} />
    </div>
  );
}

function Entry({ entry: { mark, village, licence } }: { entry: RegisterEntry }) {
  return (
    <li>
      <VillageDot village={village.slug} size={40} />
      <div>
        <b lang={foreign(licence?.workshop ?? mark.name)}>{licence ? <Link to={href('/nhan-hieu/:code', { code: licence.code })}>{licence.workshop}</Link> : m.mark_register_nobody()}</b>
        <p lang={foreign(mark.name)}>
          {mark.name} {mark.isDemo && <span className="demo">{m.shell_demo()}</span>}
        </p>
        <p className="soft">
          {[markKindWords[mark.kind](), mark.number && m.mark_register_number({ number: mark.number }), splitVillageName(village.name).name, licence && licenceSpan(licence.validFrom, licence.validTo)].filter(Boolean).join(', ')}
        </p>
      </div>
      <p className={licence?.standing === 'live' ? 'register__live' : 'soft'}>{licence ? licenceStandingWords[licence.standing]() : markStandingWords[mark.standing]()}</p>
    </li>
  );
}
