import { data, Form, Link } from 'react-router';
import { formatNumber } from '#app/domain/money/dong.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { getLocale } from '#app/i18n/paraglide/runtime.js';
import { acceptImport } from '#app/services/imports/accept-import.server.ts';
import { getImport, type ImportPage } from '#app/services/imports/get-import.server.ts';
import { takeBackImport } from '#app/services/imports/take-back-import.server.ts';
import { Button, LinkButton } from '#app/ui/button.tsx';
import { goOn } from '#app/ui/form-answer.server.ts';
import { Icon } from '#app/ui/icon.tsx';
import { Notice } from '#app/ui/notice.tsx';
import { Pagination } from '#app/ui/pagination.tsx';
import { privateMeta } from '#app/ui/private-meta.ts';
import { readPage } from '#app/ui/read-page.ts';
import { studioContext } from '../layout/studio-context.ts';
import type { Route } from './+types/import-run';
import { ImportChanges } from './import-changes.tsx';
import { ImportProblems } from './import-problem-list.tsx';
import { PriceLeaps } from './price-leaps.tsx';
import { keptWords } from './problem-words.ts';
import { UnderWay } from './under-way.tsx';

export const meta = ({ loaderData }: Route.MetaArgs) => privateMeta(loaderData?.run.fileName || m.bulk_sheet_title());

export async function loader({ context, params, url }: Route.LoaderArgs) {
  const { viewer, studio } = context.get(studioContext);
  const page = readPage(url);
  const changePage = readPage(url, 'dong');
  const run = await getImport(viewer, studio, params.run, page, changePage);
  if (!run || page > run.pages || changePage > run.changePages) throw data(null, { status: 404 });
  return { run, page, changePage };
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const { viewer, studio } = context.get(studioContext);
  const what = (await request.formData()).get('viec');
  if (what !== 'nhap' && what !== 'hoan-tac') throw data(null, { status: 400 });
  if (!(await getImport(viewer, studio, params.run, 1))) throw data(null, { status: 404 });
  const verdict = what === 'nhap' ? await acceptImport(viewer, studio, params.run) : await takeBackImport(viewer, studio, params.run);
  if (verdict.ok) return goOn(`/xuong-cua-toi/${params.workshop}/hang/nhap/${params.run}`);
  return data({ code: verdict.code }, { status: verdict.code === 'sign-in' || verdict.code === 'not-allowed' ? 403 : 409 });
}

const said = (count: number) => formatNumber(count, getLocale());

function Counts({ run: { rows, status } }: { run: ImportPage }) {
  const lines = [
    { name: m.bulk_run_create(), count: rows.listings },
    { name: status === 'checked' ? m.bulk_run_update() : m.bulk_run_updated(), count: rows.update },
    { name: m.bulk_run_same(), count: rows.same },
    { name: m.bulk_run_refused(), count: rows.refused },
  ].filter(({ count }) => count > 0);
  return (
    <dl className="tally">
      {lines.map(({ name, count }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{said(count)}</dd>
        </div>
      ))}
    </dl>
  );
}

/** A dry run that waits for somebody. */
function Checked({ run, again }: { run: ImportPage; again: string }) {
  const toDo = run.rows.create + run.rows.update;
  return (
    <>
      <Notice tone={run.problems === 0 ? 'done' : 'wait'} title={run.problems === 0 ? m.bulk_run_all_right() : m.bulk_run_problems({ count: said(run.problems) })} live>
        {m.bulk_run_unchanged()}
      </Notice>
      <PriceLeaps leaps={run.leaps} />
      <Counts run={run} />
      {toDo === 0 && <p className="sheetlead">{m.bulk_run_nothing()}</p>}
      {toDo > 0 && run.problems > 0 && <p className="sheetlead">{m.bulk_run_accept_rest()}</p>}
      <Form method="post" className="changer__do">
        {toDo > 0 && (
          <Button tone="go" size="big" full name="viec" value="nhap">
            {m.bulk_run_accept({ count: said(toDo) })}
          </Button>
        )}
        {run.problems > 0 && (
          <LinkButton tone={toDo > 0 ? 'quiet' : 'go'} size="big" full to={again}>
            {m.bulk_run_again()}
          </LinkButton>
        )}
      </Form>
    </>
  );
}

function Undo({ open = false }: { open?: boolean }) {
  return (
    <details className="undo" open={open}>
      <summary>{m.bulk_run_undo()}</summary>
      <p>{m.bulk_run_undo_text()}</p>
      <Form method="post">
        <Button size="big" name="viec" value="hoan-tac">
          {m.bulk_run_undo_go()}
        </Button>
      </Form>
    </details>
  );
}

function Undone({ run: { kept, keptCount, pages }, page, to }: { run: ImportPage; page: number; to: (page: number) => string }) {
  return (
    <>
      <Notice tone={keptCount === 0 ? 'done' : 'wait'} title={keptCount === 0 ? m.bulk_run_undone() : m.bulk_run_kept_title({ count: said(keptCount) })} live>
        {keptCount === 0 && m.bulk_run_undone_all()}
      </Notice>
      <ul className="plan__lines">
        {kept.map(({ line, name, kept: parts }) => (
          <li key={line}>
            <span className="plan__name">{name}</span>
            <span className="plan__why">
              {m.bulk_problems_row({ line })} · {parts.map(keptWords).join(', ')}
            </span>
          </li>
        ))}
      </ul>
      <Pagination page={page} pages={pages} to={to} />
    </>
  );
}

/** What happened, and the two ways on from there. */
function Stopped({ run, again }: { run: ImportPage; again: string }) {
  const facts = { done: said(run.done), total: said(run.toDo) };
  const text = { 'check-broke': m.bulk_run_check_broke(), 'import-broke': m.bulk_run_import_broke(facts), 'undo-broke': m.bulk_run_undo_broke(facts), 'not-allowed': m.bulk_run_failed_text(), 'not-any-more': m.bulk_run_not_any_more(facts) }[run.stopped ?? 'not-allowed'];
  return (
    <>
      <Notice tone="bad" title={m.bulk_run_failed()} live>
        {text}
      </Notice>
      {run.stopped === 'check-broke' ? (
        <div className="changer__do">
          <LinkButton tone="go" size="big" full to={again}>
            {m.bulk_run_upload_again()}
          </LinkButton>
        </div>
      ) : (
        <>
          {run.stopped !== 'undo-broke' && (
            <Form method="post" className="changer__do">
              <Button tone="go" size="big" full name="viec" value="nhap">
                {m.bulk_run_go_on()}
              </Button>
            </Form>
          )}
          <Undo open={run.stopped === 'undo-broke'} />
        </>
      )}
    </>
  );
}

export default function ImportRun({ loaderData: { run, page, changePage }, actionData, params: { workshop } }: Route.ComponentProps) {
  const list = `/xuong-cua-toi/${workshop}/hang`;
  const here = `${list}/nhap/${run.id}`;
  const { status } = run;
  // Two lists of pages: the one stays where it is while the other turns.
  const to = (trang: number, dong: number) => {
    const query = new URLSearchParams([...(trang > 1 ? [['trang', `${trang}`]] : []), ...(dong > 1 ? [['dong', `${dong}`]] : [])]);
    return query.size > 0 ? `${here}?${query}` : here;
  };
  const facts = { done: said(run.done), total: said(run.toDo) };
  return (
    <>
      <Link className="backto" to={`${list}/nhap`}>
        <Icon name="back" size={18} />
        {m.bulk_run_back()}
      </Link>
      <h1>{run.fileName || m.bulk_sheet_title()}</h1>
      {actionData && <Notice tone="bad" title={m.bulk_run_not_now()} live />}
      {status === 'checking' && <UnderWay what={m.bulk_run_checking_at(facts)} done={run.done} total={run.toDo} here={here} />}
      {status === 'importing' && <UnderWay what={m.bulk_run_importing_at(facts)} done={run.done} total={run.toDo} here={here} />}
      {status === 'undoing' && <UnderWay what={m.bulk_run_undoing_at(facts)} done={run.done} total={run.toDo} here={here} />}
      {status === 'checked' && <Checked run={run} again={`${list}/nhap`} />}
      {status === 'imported' && (
        <>
          <Notice tone="done" title={m.bulk_run_done_title()} live />
          <Counts run={run} />
          <div className="changer__do">
            <LinkButton tone="go" size="big" full to={run.rows.create > 0 ? `${list}?muc=nhap` : list}>
              {run.rows.create > 0 ? m.bulk_run_see_drafts() : m.bulk_run_see_goods()}
            </LinkButton>
          </div>
          <Undo />
        </>
      )}
      {status === 'failed' && <Stopped run={run} again={`${list}/nhap`} />}
      {status === 'undone' && <Undone run={run} page={page} to={(n) => to(n, 1)} />}
      {run.problems > 0 && (status === 'checked' || status === 'imported') && <ImportProblems run={run} page={page} here={here} to={(n) => to(n, changePage)} />}
      {run.changes.length > 0 && <ImportChanges run={run} page={changePage} to={(n) => to(page, n)} />}
    </>
  );
}
