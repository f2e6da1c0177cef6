import { type Actor, can } from '#app/domain/access/policy.ts';
import type { DeedKind } from '#app/domain/listings/bulk-deed.ts';
import { db } from '#app/platform/db.server.ts';
import { type Studio, subjectOf } from '../workshops/get-studio.server.ts';
import { type GoodsSelection, listSelectedGoods } from './list-selected-goods.server.ts';
import { actionOf } from './preview-goods-change.server.ts';

const NAMED = 3;

/** How many goods a selection means, and the first of them by name. */
export type SelectedGoods = { meant: number; names: string[] };

export type SelectedGoodsVerdict = { ok: true; selected: SelectedGoods } | { ok: false; code: 'sign-in' | 'not-allowed' };

/** What a deed is about, before it is said what exactly is to be done. */
export async function nameSelectedGoods(actor: Actor, studio: Studio, selection: GoodsSelection, kind: DeedKind): Promise<SelectedGoodsVerdict> {
  const asked = can(actor, actionOf(kind), subjectOf(studio));
  if (!asked.allowed) return { ok: false, code: asked.code };
  const goods = await listSelectedGoods(db(), studio.id, selection);
  return { ok: true, selected: { meant: goods.length, names: goods.slice(0, NAMED).map(({ name }) => name) } };
}
