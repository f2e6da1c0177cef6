import { randomUUIDv7 as newId } from 'node:crypto';
import { useForm } from '@conform-to/react';
import { parseWithZod } from '@conform-to/zod/v4';
import { data, Form, Link, useNavigation } from 'react-router';
import { z } from 'zod';
import { DEEDS, type Deed } from '#app/domain/stock/hand-movement.ts';
import { isUuid } from '#app/domain/text/uuid.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { getVariantStock } from '#app/services/stock/get-variant-stock.server.ts';
import { moveStock } from '#app/services/stock/move-stock.server.ts';
import { goOn } from '#app/ui/form-answer.server.ts';
import { Notice } from '#app/ui/notice.tsx';
import { privateMeta } from '#app/ui/private-meta.ts';
import { readPage } from '#app/ui/read-page.ts';
import { studioContext } from '../layout/studio-context.ts';
import type { Route } from './+types/variant';
import { GoodsLine } from './goods-line.tsx';
import { MovementForm } from './movement-form.tsx';
import { MovementList } from './movement-list.tsx';
import { deedWords, movementWords, number, standingWords } from './words.ts';

const line = z.string().max(500).default('');
// Every rule is the service's: here only the shape.
const schema = z.object({ key: z.uuid(), deed: z.enum(DEEDS), pieces: line, reason: line, note: line, seen: z.coerce.number().int().default(0), lotId: z.union([z.uuid(), z.literal('')]).default('') });

const addresses: Record<Deed, string> = { receipt: 'nhap', damage: 'hong', found: 'tim-lai', correction: 'sua' };

export const meta = ({ loaderData }: Route.MetaArgs) => privateMeta(loaderData?.stock.product ?? m.stock_title());

export async function loader({ context, params, url }: Route.LoaderArgs) {
  const { viewer, studio } = context.get(studioContext);
  const stock = isUuid(params.variant) ? await getVariantStock(viewer, studio, params.variant, { page: readPage(url) }) : null;
  if (!stock || (stock.page > 1 && stock.movements.length === 0)) throw data(null, { status: 404 });
  const deed = DEEDS.find((one) => addresses[one] === url.searchParams.get('viec')) ?? 'receipt';
  return { stock, deed, key: newId(), done: url.searchParams.has('xong') };
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const { viewer, studio } = context.get(studioContext);
  const submission = parseWithZod(await request.formData(), { schema });
  if (submission.status !== 'success' || !isUuid(params.variant)) throw data(null, { status: isUuid(params.variant) ? 400 : 404 });
  const { lotId, ...asked } = submission.value;
  const verdict = await moveStock(viewer, studio, params.variant, { ...asked, lotId: lotId || null });
  if (verdict.ok) return goOn(`/xuong-cua-toi/${params.workshop}/kho/${params.variant}?viec=${addresses[asked.deed]}&xong`);
  switch (verdict.code) {
    case 'invalid':
      return data({ result: submission.reply({ fieldErrors: movementWords(verdict.errors) }) }, { status: 400 });
    case 'no-such-lot':
      return data({ result: submission.reply({ fieldErrors: { lotId: [m.stock_err_lot()] } }) }, { status: 409 });
    default:
      throw data(null, { status: verdict.code === 'not-found' ? 404 : 403 });
  }
}

export default function VariantStockPage({ loaderData: { stock, deed, key, done }, actionData, params }: Route.ComponentProps) {
  const here = `/xuong-cua-toi/${params.workshop}/kho/${params.variant}`;
  const busy = useNavigation().state === 'submitting';
  const [form, field] = useForm<z.input<typeof schema>>({ id: `kho-${deed}`, lastResult: actionData?.result });
  const facts = [
    [m.stock_on_hand(), stock.onHand],
    [m.stock_reserved(), stock.reserved],
    [m.stock_left_title(), stock.onHand - stock.reserved],
  ] as const;
  return (
    <>
      <h1>{stock.product}</h1>
      <div className="stk__row stk__row--head">
        <GoodsLine picture={stock.picture} name={stock.variant || stock.sku} variant={stock.variant ? stock.sku : ''}>
          {standingWords(stock.standing) && <b className={`stk__is stk__is--${stock.standing}`}>{standingWords(stock.standing)}</b>}
        </GoodsLine>
      </div>
      <dl className="stk__facts">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd className="num">{number(value)}</dd>
          </div>
        ))}
      </dl>
      {done && !actionData && (
        <div className="mt-4">
          <Notice tone="done" live>
            {m.stock_done({ count: number(stock.onHand) })}
          </Notice>
        </div>
      )}
      <h2 id="ghi">{m.stock_deed()}</h2>
      <nav className="seg" aria-labelledby="ghi">
        {DEEDS.map((one) => (
          <Link key={one} to={`${here}?viec=${addresses[one]}`} aria-current={one === deed ? 'page' : undefined} preventScrollReset>
            {deedWords(one)}
          </Link>
        ))}
      </nav>
      <Form method="post" action={`?viec=${addresses[deed]}`} id={form.id} onSubmit={form.onSubmit} noValidate key={`${deed}-${done}`}>
        <MovementForm stock={stock} deed={deed} movementKey={key} field={field} sent={actionData?.result.initialValue as Record<string, string> | undefined} busy={busy} />
      </Form>
      <MovementList stock={stock} workshop={params.workshop} here={here} />
      <ul className="stk__on">
        <li>
          <Link className="link" to={`/xuong-cua-toi/${params.workshop}/lo/moi?hang=${stock.id}`}>
            {m.stock_lot_new()}
          </Link>
        </li>
        <li>
          <Link className="link" to={`/xuong-cua-toi/${params.workshop}/kho`}>
            {m.stock_back()}
          </Link>
        </li>
      </ul>
    </>
  );
}
