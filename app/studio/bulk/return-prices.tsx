import { randomUUID } from 'node:crypto';
import { data, Form, href, Link } from 'react-router';
import { z } from 'zod';
import { m } from '#app/i18n/paraglide/messages.js';
import { changeGoods } from '#app/services/listings/change-goods.server.ts';
import { previewGoodsChange } from '#app/services/listings/preview-goods-change.server.ts';
import { Button } from '#app/ui/button.tsx';
import { goOn } from '#app/ui/form-answer.server.ts';
import { Icon } from '#app/ui/icon.tsx';
import { Notice } from '#app/ui/notice.tsx';
import { privateMeta } from '#app/ui/private-meta.ts';
import { studioContext } from '../layout/studio-context.ts';
import type { Route } from './+types/return-prices';
import { GoodsPlan } from './goods-plan.tsx';
import { sentChange } from './sent-change.ts';

export const meta = () => privateMeta(m.bulk_deed_restore());

/** The prices of which change, from the address. */
function readDeed(change: string) {
  const of = z.uuid().safeParse(change);
  if (!of.success) throw data(null, { status: 404 });
  return { kind: 'restore', of: of.data } as const;
}

export async function loader({ context, params }: Route.LoaderArgs) {
  const { viewer, studio } = context.get(studioContext);
  const previewed = await previewGoodsChange(viewer, studio, null, readDeed(params.change));
  if (!previewed.ok) return data({ preview: null, changeId: '' }, { status: 403 });
  // No change of prices that is over, or of none of this workshop.
  if (previewed.preview.meant === 0) throw data(null, { status: 404 });
  return { preview: previewed.preview, changeId: randomUUID() };
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const { viewer, studio } = context.get(studioContext);
  const deed = readDeed(params.change);
  const form = sentChange.safeParse(Object.fromEntries(await request.formData()));
  if (!form.success) throw data(null, { status: 400 });
  const verdict = await changeGoods(viewer, studio, { ...form.data, selection: null, deed });
  if (verdict.ok) return goOn(href('/xuong-cua-toi/:workshop/hang/doi/:change', { ...params, change: verdict.id }));
  if (verdict.code === 'sign-in' || verdict.code === 'not-allowed') return data({ code: 'not-allowed' as const }, { status: 403 });
  return data({ code: verdict.code }, { status: 409 });
}

export default function ReturnPrices({ loaderData: { preview, changeId }, actionData, params }: Route.ComponentProps) {
  return (
    <>
      <Link className="backto" to={href('/xuong-cua-toi/:workshop/hang/doi/:change', params)}>
        <Icon name="back" size={18} />
        {m.bulk_return_back()}
      </Link>
      <h1>{m.bulk_deed_restore()}</h1>
      {actionData?.code === 'not-as-shown' && (
        <Notice tone="wait" title={m.bulk_change_stale_title()} live>
          {m.bulk_change_stale_text()}
        </Notice>
      )}
      {(!preview || actionData?.code === 'not-allowed') && <Notice tone="bad" title={m.bulk_change_not_allowed()} live />}
      {preview && <GoodsPlan kind="restore" preview={preview} />}
      {preview && preview.sum.variants > 0 && (
        <Form method="post" className="changer__do">
          <input type="hidden" name="id" value={changeId} />
          <input type="hidden" name="seal" value={preview.seal} />
          <Button tone="go" size="big" full>
            {m.bulk_deed_restore()}
          </Button>
        </Form>
      )}
    </>
  );
}
