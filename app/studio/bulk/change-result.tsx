import { data, Link } from 'react-router';
import { can } from '#app/domain/access/policy.ts';
import { formatNumber } from '#app/domain/money/dong.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { getLocale } from '#app/i18n/paraglide/runtime.js';
import { getGoodsChange } from '#app/services/listings/get-goods-change.server.ts';
import { subjectOf } from '#app/services/workshops/get-studio.server.ts';
import { LinkButton } from '#app/ui/button.tsx';
import { Notice } from '#app/ui/notice.tsx';
import { privateMeta } from '#app/ui/private-meta.ts';
import { studioContext } from '../layout/studio-context.ts';
import type { Route } from './+types/change-result';
import { refusalWords } from './refusal-words.ts';
import { deedName } from './shelf-words.ts';
import { UnderWay } from './under-way.tsx';

export const meta = ({ loaderData }: Route.MetaArgs) => privateMeta(loaderData ? deedName[loaderData.change.deed.kind]() : m.bulk_goods_title());

export async function loader({ context, params }: Route.LoaderArgs) {
  const { viewer, studio } = context.get(studioContext);
  const change = await getGoodsChange(viewer, studio, params.change);
  if (!change) throw data(null, { status: 404 });
  const { deed, done, refused, finished } = change;
  return { change, mayReturn: deed.kind === 'price' && finished && done > refused && can(viewer, 'product.edit', subjectOf(studio)).allowed };
}

export default function ChangeResult({ loaderData: { change, mayReturn }, params: { workshop } }: Route.ComponentProps) {
  const { id, deed, total, done, refused, finished, refusals } = change;
  const list = `/xuong-cua-toi/${workshop}/hang`;
  const said = (count: number) => formatNumber(count, getLocale());
  return (
    <>
      <h1>{deedName[deed.kind]()}</h1>
      {!finished && <UnderWay what={m.bulk_result_going({ done: said(done), total: said(total) })} done={done} total={total} here={`${list}/doi/${id}`} />}
      {finished && (
        <Notice tone={done > refused ? 'done' : 'wait'} title={done > refused ? m.bulk_result_done({ count: said(done - refused) }) : m.bulk_result_none()} live>
          {refused === 0 && m.bulk_result_all()}
        </Notice>
      )}
      {refused > 0 && (
        <section className="plan">
          <h2>{m.bulk_not_done_title({ count: said(refused) })}</h2>
          <ul className="plan__lines">
            {refusals.map(({ targetId, name, refusal }) => (
              <li key={targetId}>
                <Link className="plan__name" to={`${list}/soan/${targetId}`}>
                  {name || m.bulk_nameless()}
                </Link>
                <span className="plan__why">{refusalWords(refusal)}</span>
              </li>
            ))}
          </ul>
          {refused > refusals.length && <p className="plan__more">{m.bulk_sum_more({ count: said(refused - refusals.length) })}</p>}
        </section>
      )}
      <div className="changer__do">
        <LinkButton tone={finished ? 'go' : 'quiet'} size="big" full to={list}>
          {m.bulk_change_back()}
        </LinkButton>
        {mayReturn && (
          <LinkButton tone="quiet" size="big" full className="mt-3" to={`${list}/doi/${id}/gia-cu`}>
            {m.bulk_deed_restore()}
          </LinkButton>
        )}
      </div>
    </>
  );
}
