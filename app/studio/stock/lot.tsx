import { data, Form, Link, useNavigation } from 'react-router';
import { formatTraceCode } from '#app/domain/provenance/trace-code.ts';
import { countOf } from '#app/domain/text/count-words.ts';
import { isUuid } from '#app/domain/text/uuid.ts';
import { formatDate } from '#app/domain/time/hanoi.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { getLocale } from '#app/i18n/paraglide/runtime.js';
import { getLot } from '#app/services/provenance/get-lot.server.ts';
import { numberPieces } from '#app/services/provenance/number-pieces.server.ts';
import { Button } from '#app/ui/button.tsx';
import { goOn } from '#app/ui/form-answer.server.ts';
import { Notice } from '#app/ui/notice.tsx';
import { privateMeta } from '#app/ui/private-meta.ts';
import { studioContext } from '../layout/studio-context.ts';
import type { Route } from './+types/lot';
import { GoodsLine } from './goods-line.tsx';
import { LabelForm } from './label-form.tsx';
import { Movement } from './movement-list.tsx';
import { number } from './words.ts';

export const meta = ({ loaderData }: Route.MetaArgs) => privateMeta(loaderData ? m.stock_of_lot({ code: loaderData.lot.code }) : m.stock_lots_title());


export async function loader({ context, params, url }: Route.LoaderArgs) {
  const { viewer, studio } = context.get(studioContext);
  const lot = isUuid(params.lot) ? await getLot(viewer, studio, params.lot) : null;
  if (!lot) throw data(null, { status: 404 });
  const asked = Object.fromEntries(['loai', 'may', 'tu', 'den', 'giay', 'sai'].map((name) => [name, url.searchParams.get(name)]));
  return { lot, asked, done: url.searchParams.get('xong') };
}

/** Numbers its pieces. */
export async function action({ context, params }: Route.ActionArgs) {
  const { viewer, studio } = context.get(studioContext);
  const verdict = isUuid(params.lot) ? await numberPieces(viewer, studio, params.lot) : ({ ok: false, code: 'not-found' } as const);
  if (!verdict.ok) throw data(null, { status: verdict.code === 'not-found' ? 404 : 403 });
  return goOn(`/xuong-cua-toi/${params.workshop}/lo/${params.lot}?xong=so&loai=mon`);
}

export default function LotPage({ loaderData: { lot, asked, done }, params: { workshop } }: Route.ComponentProps) {
  const busy = useNavigation().state === 'submitting';
  const language = getLocale();
  return (
    <>
      <h1>{m.stock_of_lot({ code: lot.code })}</h1>
      {done && (
        <div className="mb-4">
          <Notice tone="done" live>
            {done === 'so' ? m.stock_label_numbered() : m.stock_lot_opened()}
          </Notice>
        </div>
      )}
      <div className="stk__row stk__row--head">
        <GoodsLine picture={lot.picture} name={lot.product} variant={lot.variant}>
          <small>{m.stock_lot_facts({ pieces: countOf(lot.pieces, lot.unit, language), day: formatDate(lot.madeOn, language) })}</small>
        </GoodsLine>
      </div>
      {lot.note && <p>{lot.note}</p>}
      <p className="soft">
        {m.stock_lot_trace()} <span className="num">{formatTraceCode(lot.traceCode)}</span>
      </p>
      <h2>{m.stock_label_title()}</h2>
      <LabelForm lot={lot} asked={asked} action={`/xuong-cua-toi/${workshop}/lo/${lot.id}/tem.pdf`} />
      {lot.numbered < lot.pieces && (
        <Form method="post" className="mt-6">
          <h2 className="pt-0">{m.stock_label_number_title()}</h2>
          <p className="soft mb-3">{m.stock_label_number_text()}</p>
          <Button size="big" full pending={busy}>
            {m.stock_label_number({ count: number(lot.pieces - lot.numbered) })}
          </Button>
        </Form>
      )}
      <h2>{m.stock_lot_movements()}</h2>
      {lot.movements.length === 0 && <p className="soft">{m.stock_lot_movements_none()}</p>}
      <ol className="moves">
        {lot.movements.map((movement) => (
          <li key={movement.id}>
            <Movement movement={{ ...movement, order: null }} workshop={workshop} />
          </li>
        ))}
      </ol>
      <ul className="stk__on">
        <li>
          <Link className="link" to={`/xuong-cua-toi/${workshop}/kho/${lot.variantId}`}>
            {m.stock_lot_stock()}
          </Link>
        </li>
        <li>
          <Link className="link" to={`/xuong-cua-toi/${workshop}/lo`}>
            {m.stock_lots_back()}
          </Link>
        </li>
      </ul>
    </>
  );
}
