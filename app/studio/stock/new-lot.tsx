import { randomUUIDv7 as newId } from 'node:crypto';
import { useForm } from '@conform-to/react';
import { parseWithZod } from '@conform-to/zod/v4';
import { data, Form, Link, useNavigation } from 'react-router';
import { z } from 'zod';
import { LONGEST_NOTE } from '#app/domain/stock/hand-movement.ts';
import { unitWord } from '#app/domain/text/count-words.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { getLocale } from '#app/i18n/paraglide/runtime.js';
import { getNewLot } from '#app/services/provenance/get-new-lot.server.ts';
import { openLot } from '#app/services/provenance/open-lot.server.ts';
import { listStock } from '#app/services/stock/list-stock.server.ts';
import { Button } from '#app/ui/button.tsx';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { Checkbox, TextField } from '#app/ui/field.tsx';
import { goOn } from '#app/ui/form-answer.server.ts';
import { Pagination } from '#app/ui/pagination.tsx';
import { privateMeta } from '#app/ui/private-meta.ts';
import { readPage } from '#app/ui/read-page.ts';
import { studioContext } from '../layout/studio-context.ts';
import type { Route } from './+types/new-lot';
import { GoodsLine } from './goods-line.tsx';
import { lotWords } from './words.ts';

const line = z.string().max(500).default('');
// Every rule is the service's: here only the shape.
const schema = z.object({ key: z.uuid(), variantId: z.uuid(), code: line, madeOn: line, pieces: line, note: line, intoStock: z.preprocess((sent) => sent === 'on', z.boolean()) });

export const meta = () => privateMeta(m.stock_lot_new());

/** First of what, then the lot itself. */
export async function loader({ context, url }: Route.LoaderArgs) {
  const { viewer, studio } = context.get(studioContext);
  const of = url.searchParams.get('hang');
  if (of !== null) {
    const lot = z.uuid().safeParse(of).success ? await getNewLot(viewer, studio, of) : null;
    if (!lot) throw data(null, { status: 404 });
    return { lot, key: newId(), choice: null };
  }
  const q = (url.searchParams.get('q') ?? '').slice(0, 100);
  return { lot: null, key: null, choice: { ...(await listStock(viewer, studio, { q, shown: 'all', page: readPage(url) })), q } };
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const { viewer, studio } = context.get(studioContext);
  const submission = parseWithZod(await request.formData(), { schema });
  if (submission.status !== 'success') throw data(null, { status: 400 });
  const verdict = await openLot(viewer, studio, submission.value);
  if (verdict.ok) return goOn(`/xuong-cua-toi/${params.workshop}/lo/${verdict.id}?xong=mo`);
  if (verdict.code === 'invalid') return data({ result: submission.reply({ fieldErrors: lotWords(verdict.errors) }) }, { status: 400 });
  throw data(null, { status: verdict.code === 'not-found' ? 404 : 403 });
}

export default function NewLot({ loaderData, actionData, params: { workshop } }: Route.ComponentProps) {
  const here = `/xuong-cua-toi/${workshop}/lo/moi`;
  return (
    <>
      <h1>{m.stock_lot_new()}</h1>
      {loaderData.lot ? <LotForm lot={loaderData.lot} lotKey={loaderData.key} result={actionData?.result} /> : <Choice choice={loaderData.choice} here={here} />}
      <p className="mt-6">
        <Link className="link" to={`/xuong-cua-toi/${workshop}/lo`}>
          {m.stock_lots_back()}
        </Link>
      </p>
    </>
  );
}

function Choice({ choice, here }: { choice: NonNullable<Route.ComponentProps['loaderData']['choice']>; here: string }) {
  return (
    <>
      <h2 className="pt-0">{m.stock_lot_which()}</h2>
      <Form method="get" role="search" className="stk__find">
        <input className="inp" type="search" name="q" defaultValue={choice.q} key={choice.q} aria-label={m.stock_search()} placeholder={m.stock_search()} maxLength={100} />
        <button className="btn">{m.stock_search_button()}</button>
      </Form>
      {choice.lines.length === 0 && <EmptyState title={m.stock_nothing_found()}>{m.stock_nothing_found_text()}</EmptyState>}
      <ul className="stk">
        {choice.lines.map((one) => (
          <li key={one.id}>
            <Link to={`${here}?hang=${one.id}`} className="stk__row stk__row--head">
              <GoodsLine picture={one.picture} name={one.product} variant={[one.variant, one.sku].filter(Boolean).join(' · ')} />
            </Link>
          </li>
        ))}
      </ul>
      <Pagination page={choice.page} pages={choice.pages} to={(n) => `${here}?${new URLSearchParams({ ...(choice.q && { q: choice.q }), trang: String(n) })}`} />
    </>
  );
}

type Sent = NonNullable<Route.ComponentProps['actionData']>['result'];

function LotForm({ lot, lotKey, result }: { lot: NonNullable<Route.ComponentProps['loaderData']['lot']>; lotKey: string; result: Sent | undefined }) {
  const busy = useNavigation().state === 'submitting';
  const sent = result?.initialValue as Record<string, string> | undefined;
  const [form, field] = useForm<Omit<z.input<typeof schema>, 'intoStock'>>({ id: 'lo', lastResult: result });
  return (
    <Form method="post" action={`?hang=${lot.variantId}`} id={form.id} onSubmit={form.onSubmit} noValidate>
      <p className="soft mb-6">{[lot.product, lot.variant].filter(Boolean).join(', ')}</p>
      <input type="hidden" name="key" value={lotKey} />
      <input type="hidden" name="variantId" value={lot.variantId} />
      <TextField className="stk__pieces" label={m.stock_lot_pieces({ unit: unitWord(lot.unit, getLocale()) })} name="pieces" inputMode="numeric" autoComplete="off" maxLength={10} defaultValue={sent?.pieces ?? ''} errors={field.pieces.errors} required />
      <TextField label={m.stock_lot_made_on()} name="madeOn" type="date" defaultValue={sent?.madeOn ?? lot.madeOn} max={lot.madeOn} errors={field.madeOn.errors} required />
      <TextField label={m.stock_lot_code()} hint={m.stock_lot_code_hint()} name="code" autoCapitalize="characters" autoComplete="off" spellCheck={false} maxLength={40} defaultValue={sent?.code ?? lot.code} errors={field.code.errors} required />
      <TextField label={m.stock_note()} name="note" autoComplete="off" maxLength={LONGEST_NOTE + 1} defaultValue={sent?.note ?? ''} errors={field.note.errors} optional />
      <Checkbox className="mb-4" label={m.stock_lot_into_stock()} hint={m.stock_lot_into_stock_hint()} name="intoStock" defaultChecked={sent ? sent.intoStock === 'on' : true} />
      <Button tone="go" size="big" full pending={busy}>
        {m.stock_lot_open()}
      </Button>
    </Form>
  );
}
