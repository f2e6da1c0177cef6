import { randomUUID } from 'node:crypto';
import { data, Form, Link, useNavigation } from 'react-router';
import { z } from 'zod';
import { SHEET_LIMITS } from '#app/domain/listings/sheet.ts';
import { formatDateTime } from '#app/domain/time/hanoi.ts';
import { formatNumber } from '#app/domain/money/dong.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { getLocale } from '#app/i18n/paraglide/runtime.js';
import { clientAddressContext } from '#app/platform/request-context.server.ts';
import { limitRate } from '#app/services/access/limit-rate.server.ts';
import { type ImportLine, listImports } from '#app/services/imports/list-imports.server.ts';
import { startImport, type StartImportVerdict } from '#app/services/imports/start-import.server.ts';
import { Button } from '#app/ui/button.tsx';
import { tooManyWords } from '#app/ui/contact-words.ts';
import { TextField } from '#app/ui/field.tsx';
import { goOn, tooOften } from '#app/ui/form-answer.server.ts';
import { Icon } from '#app/ui/icon.tsx';
import { Pagination } from '#app/ui/pagination.tsx';
import { privateMeta } from '#app/ui/private-meta.ts';
import { readPage } from '#app/ui/read-page.ts';
import { studioContext } from '../layout/studio-context.ts';
import { givenFile } from '../workshop/given-file.ts';
import type { Route } from './+types/import-goods';

export const meta = () => privateMeta(m.bulk_sheet_title());

export async function loader({ context, url }: Route.LoaderArgs) {
  const { viewer, studio } = context.get(studioContext);
  const found = await listImports(viewer, studio, readPage(url));
  if (found.page > found.pages) throw data(null, { status: 404 });
  return { id: randomUUID(), ...found };
}

function fileWords(verdict: Extract<StartImportVerdict, { ok: false }>): string {
  switch (verdict.code) {
    case 'no-file':
      return m.bulk_in_no_file();
    case 'too-heavy':
      return m.bulk_in_too_heavy();
    case 'unknown-format':
      return m.bulk_in_unknown_format();
    case 'broken':
      return m.bulk_in_broken();
    case 'too-many-rows':
      return m.bulk_in_too_many_rows();
    case 'too-many-columns':
      return m.bulk_in_too_many_columns({ most: SHEET_LIMITS.columns });
    case 'too-large':
      return m.bulk_in_too_large();
    case 'busy':
      return m.bulk_in_busy();
    case 'no-rows':
      return m.bulk_in_no_rows();
    case 'no-heads':
      return m.bulk_in_no_heads();
    case 'head-twice':
      return m.bulk_in_head_twice({ head: verdict.head });
    default:
      return m.bulk_in_not_allowed();
  }
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const { viewer, studio } = context.get(studioContext);
  const rate = await limitRate('import-upload', context.get(clientAddressContext));
  if (!rate.ok) return data({ error: tooManyWords(rate.retryAfterSeconds) }, tooOften(rate));
  const form = await request.formData();
  const id = z.uuid().safeParse(form.get('id'));
  if (!id.success) throw data(null, { status: 400 });
  const { fileName, bytes } = await givenFile(form, 'tep');
  const verdict = await startImport(viewer, studio, { id: id.data, fileName, file: bytes });
  if (verdict.ok) return goOn(`/xuong-cua-toi/${params.workshop}/hang/nhap/${verdict.id}`);
  return data({ error: fileWords(verdict) }, { status: verdict.code === 'sign-in' || verdict.code === 'not-allowed' ? 403 : verdict.code === 'too-heavy' ? 413 : verdict.code === 'busy' ? 503 : 400 });
}

const statusWords: Readonly<Record<ImportLine['status'], () => string>> = {
  checking: m.bulk_run_checking,
  checked: m.bulk_run_checked,
  importing: m.bulk_run_importing,
  imported: m.bulk_run_imported,
  undoing: m.bulk_run_undoing,
  undone: m.bulk_run_undone,
  failed: m.bulk_run_failed,
};

export default function ImportGoods({ loaderData: { id, runs, page, pages }, actionData, params: { workshop } }: Route.ComponentProps) {
  const list = `/xuong-cua-toi/${workshop}/hang`;
  const sending = useNavigation().formMethod === 'POST';
  return (
    <>
      <Link className="backto" to={list}>
        <Icon name="back" size={18} />
        {m.bulk_change_back()}
      </Link>
      <h1>{m.bulk_sheet_title()}</h1>
      <p className="sheetlead">{m.bulk_sheet_lead()}</p>
      <h2>{m.bulk_out_title()}</h2>
      <ul className="sheetfiles">
        {[
          { to: `${list}/xuat?ngan=tat-ca&dinh-dang=xlsx`, name: m.bulk_out_xlsx() },
          { to: `${list}/xuat?ngan=tat-ca&dinh-dang=csv`, name: m.bulk_out_csv() },
          { to: `${list}/nhap/mau`, name: m.bulk_out_template() },
        ].map(({ to, name }) => (
          <li key={to}>
            <Link to={to} reloadDocument>
              <Icon name="download" />
              {name}
            </Link>
          </li>
        ))}
      </ul>
      <h2>{m.bulk_in_title()}</h2>
      <ul className="sheetrules">
        {[m.bulk_in_rule_rows(), m.bulk_in_rule_sku(), m.bulk_in_rule_new(), m.bulk_in_rule_stock(), m.bulk_in_rule_safe()].map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ul>
      <Form method="post" encType="multipart/form-data" className="changer">
        <input type="hidden" name="id" value={id} />
        <TextField
          label={m.bulk_in_file()}
          hint={m.bulk_in_file_hint()}
          errors={actionData ? [actionData.error] : null}
          type="file"
          name="tep"
          accept=".xlsx,.csv,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
          className="sheetfile"
        />
        <Button tone="go" size="big" full pending={sending}>
          {m.bulk_in_check()}
        </Button>
      </Form>
      {runs.length > 0 && (
        <>
          <h2>{m.bulk_in_before()}</h2>
          <ul className="plan__lines">
            {runs.map((run) => (
              <li key={run.id}>
                <Link className="plan__name" to={`${list}/nhap/${run.id}`}>
                  {run.fileName || m.bulk_in_file()}
                </Link>
                <span className="plan__why">
                  {run.status === 'checked' && !run.hasWork ? m.bulk_run_checked_nothing() : statusWords[run.status]()} · {m.bulk_run_rows({ count: formatNumber(run.rowCount, getLocale()) })} · {formatDateTime(run.createdAt, getLocale())}
                </span>
              </li>
            ))}
          </ul>
          <Pagination page={page} pages={pages} to={(n) => (n === 1 ? `${list}/nhap` : `${list}/nhap?trang=${n}`)} label={m.bulk_in_before_pages()} />
        </>
      )}
    </>
  );
}
