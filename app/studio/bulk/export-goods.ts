// GET /xuong-cua-toi/:workshop/hang/xuat?dinh-dang=xlsx|csv and the words of a filter; without a shelf all that was ever published.
import { readGoodsFilter } from '#app/domain/listings/goods-filter.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { exportGoods } from '#app/services/listings/export-goods.server.ts';
import { studioContext } from '../layout/studio-context.ts';
import type { Route } from './+types/export-goods';
import { fileAnswer } from './file-answer.server.ts';

export async function loader({ context, url }: Route.LoaderArgs) {
  const { viewer, studio } = context.get(studioContext);
  const query = url.searchParams;
  const out = await exportGoods(viewer, studio, query.get('ngan') === 'tat-ca' ? null : readGoodsFilter(query));
  if (!out.ok) throw new Response(null, { status: 403 });
  return fileAnswer(m.bulk_file_goods(), query.get('dinh-dang') === 'csv' ? 'csv' : 'xlsx', { ...out.table, name: m.bulk_head_name() });
}
