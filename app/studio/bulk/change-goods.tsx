import { randomUUID } from 'node:crypto';
import { data, Form, Link } from 'react-router';
import { z } from 'zod';
import { type DeedKind, deedsOn, deedWord, isPlain, readDeed, readDeedKind } from '#app/domain/listings/bulk-deed.ts';
import { readGoodsFilter, writeGoodsFilter } from '#app/domain/listings/goods-filter.ts';
import type { RuleFault } from '#app/domain/listings/repricing.ts';
import { formatNumber } from '#app/domain/money/dong.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { getLocale } from '#app/i18n/paraglide/runtime.js';
import { changeGoods } from '#app/services/listings/change-goods.server.ts';
import type { GoodsSelection } from '#app/services/listings/list-selected-goods.server.ts';
import { nameSelectedGoods, type SelectedGoods } from '#app/services/listings/name-selected-goods.server.ts';
import { type GoodsPreview, previewGoodsChange } from '#app/services/listings/preview-goods-change.server.ts';
import { Button, LinkButton } from '#app/ui/button.tsx';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { goOn } from '#app/ui/form-answer.server.ts';
import { Icon } from '#app/ui/icon.tsx';
import { Notice } from '#app/ui/notice.tsx';
import { privateMeta } from '#app/ui/private-meta.ts';
import { studioContext } from '../layout/studio-context.ts';
import type { Route } from './+types/change-goods';
import { ChangeFields } from './change-fields.tsx';
import { GoodsPlan } from './goods-plan.tsx';
import { sentChange } from './sent-change.ts';
import { deedName } from './shelf-words.ts';

export const meta = ({ loaderData }: Route.MetaArgs) => privateMeta(loaderData?.kind ? deedName[loaderData.kind]() : m.bulk_goods_title());

const MOST_TICKED = 100;

function readSelection(query: URLSearchParams): GoodsSelection {
  const ids = query.getAll('chon').filter((id) => z.uuid().safeParse(id).success).slice(0, MOST_TICKED);
  return { filter: readGoodsFilter(query), all: query.get('tat-ca') === '1', ids };
}

/** What is to be done; null where that makes no sense on the shelf. */
function readKind(query: URLSearchParams, { filter }: GoodsSelection): DeedKind | null {
  const kind = readDeedKind(query.get('viec'));
  return kind && deedsOn(filter.shelf).includes(kind) ? kind : null;
}

type Asked = { kind: DeedKind | null; selected: SelectedGoods | null; preview: GoodsPreview | null; fault: RuleFault | null; refused: boolean };

export async function loader({ context, url }: Route.LoaderArgs) {
  const { viewer, studio } = context.get(studioContext);
  const query = url.searchParams;
  const selection = readSelection(query);
  const kind = selection.all || selection.ids.length > 0 ? readKind(query, selection) : null;
  const asked: Asked = { kind, selected: null, preview: null, fault: null, refused: false };
  if (kind && (isPlain(kind) || query.has('so'))) {
    const read = readDeed(kind, query);
    if (!read.ok) asked.fault = read.code;
    else {
      const previewed = await previewGoodsChange(viewer, studio, selection, read.deed);
      if (previewed.ok) asked.preview = previewed.preview;
      else asked.refused = true;
    }
  }
  // While it is still to be said what to do, no list of changes tells of which goods.
  if (kind && !asked.preview && !asked.refused) {
    const named = await nameSelectedGoods(viewer, studio, selection, kind);
    if (named.ok) asked.selected = named.selected;
    else asked.refused = true;
  }
  const typed = { way: query.get('cach') ?? '', by: query.get('so') ?? '', round: query.get('lam-tron') === '1' };
  return data({ ...asked, filter: selection.filter, all: selection.all, ids: [...selection.ids], typed, changeId: randomUUID() }, { status: asked.refused ? 403 : asked.fault ? 400 : 200 });
}

/** What is meant stands in the address, so that this page and its sending say the same. */
export async function action({ request, context, url, params }: Route.ActionArgs) {
  const { viewer, studio } = context.get(studioContext);
  const form = sentChange.safeParse(Object.fromEntries(await request.formData()));
  const selection = readSelection(url.searchParams);
  const kind = readKind(url.searchParams, selection);
  const read = kind && readDeed(kind, url.searchParams);
  if (!form.success || !read?.ok) throw data(null, { status: 400 });
  const verdict = await changeGoods(viewer, studio, { ...form.data, selection, deed: read.deed });
  if (verdict.ok) return goOn(`/xuong-cua-toi/${params.workshop}/hang/doi/${verdict.id}`);
  if (verdict.code === 'sign-in' || verdict.code === 'not-allowed') return data({ code: 'not-allowed' as const }, { status: 403 });
  return data({ code: verdict.code }, { status: 409 });
}

const doWords: Readonly<Record<DeedKind, () => string>> = {
  price: m.bulk_do_price, receipt: m.bulk_do_receipt, count: m.bulk_do_count, publish: m.bulk_do_publish, hide: m.bulk_do_hide, show: m.bulk_do_show, archive: m.bulk_do_archive,
};

const namesOf = ({ meant, names }: SelectedGoods): string => [names.join(', '), ...(meant > names.length ? [m.bulk_sum_more({ count: formatNumber(meant - names.length, getLocale()) })] : [])].join(' ');

export default function ChangeGoods({ loaderData, actionData, params: { workshop } }: Route.ComponentProps) {
  const { kind, selected, preview, fault, refused, filter, all, ids, typed, changeId } = loaderData;
  const list = `/xuong-cua-toi/${workshop}/hang`;
  const back = writeGoodsFilter(filter).toString();
  if (!kind) {
    return (
      <EmptyState level={1} title={m.bulk_change_none_title()} actions={<LinkButton to={back ? `${list}?${back}` : list}>{m.bulk_change_back()}</LinkButton>}>
        {m.bulk_change_none_text()}
      </EmptyState>
    );
  }
  const meant: [string, string][] = [...writeGoodsFilter(filter), ['viec', deedWord(kind)], ...(all ? [['tat-ca', '1'] as [string, string]] : ids.map((id): [string, string] => ['chon', id]))];
  const whole = new URLSearchParams([...meant, ...(isPlain(kind) ? [] : [['cach', typed.way], ['so', typed.by], ...(typed.round ? [['lam-tron', '1']] : [])])]);
  const canBeDone = preview !== null && preview.sum.goods > 0 && (isPlain(kind) || preview.sum.variants > 0);
  return (
    <>
      <Link className="backto" to={back ? `${list}?${back}` : list}>
        <Icon name="back" size={18} />
        {m.bulk_change_back()}
      </Link>
      <h1>{deedName[kind]()}</h1>
      {actionData?.code === 'not-as-shown' && (
        <Notice tone="wait" title={m.bulk_change_stale_title()} live>
          {m.bulk_change_stale_text()}
        </Notice>
      )}
      {(refused || actionData?.code === 'not-allowed') && <Notice tone="bad" title={m.bulk_change_not_allowed()} live />}
      {(preview ?? selected)?.meant === 0 && <Notice tone="wait" title={m.bulk_change_empty()} />}
      {selected && selected.meant > 0 && <p className="plan__sum">{m.bulk_change_meant({ found: m.bulk_found({ count: formatNumber(selected.meant, getLocale()) }), names: namesOf(selected) })}</p>}
      {!isPlain(kind) && (
        <Form method="get" className="changer" key={`${whole}`} noValidate>
          {meant.map(([name, value]) => (
            <input key={name + value} type="hidden" name={name} value={value} />
          ))}
          <ChangeFields kind={kind} typed={typed} fault={fault} />
          <Button full size="big" tone={canBeDone ? 'quiet' : 'go'}>
            {m.bulk_change_preview()}
          </Button>
        </Form>
      )}
      {preview && preview.meant > 0 && (
        <>
          <GoodsPlan kind={kind} preview={preview} />
          {canBeDone && (
            <Form method="post" action={`${list}/doi?${whole}`} className="changer__do">
              <input type="hidden" name="id" value={changeId} />
              <input type="hidden" name="seal" value={preview.seal} />
              <Button tone="go" size="big" full>
                {doWords[kind]()}
              </Button>
            </Form>
          )}
        </>
      )}
    </>
  );
}
