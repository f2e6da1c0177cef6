import { createHash } from 'node:crypto';
import { type Actor, can } from '#app/domain/access/policy.ts';
import type { BulkDeed } from '#app/domain/listings/bulk-deed.ts';
import { type PriceLeaps, priceLeapsOf } from '#app/domain/listings/doubtful-price.ts';
import { type GoodPlan, type PlanSum, sumOf } from '#app/domain/listings/goods-plan.ts';
import { db } from '#app/platform/db.server.ts';
import { type Studio, subjectOf } from '../workshops/get-studio.server.ts';
import type { GoodsSelection } from './list-selected-goods.server.ts';
import { readGoodsPlans } from './read-goods-plans.server.ts';

/** What the page tells one by one; the rest it counts. */
const SHOWN = 50;

export type PreviewLine = { id: string; name: string; steps: { sku: string; variant: string; from: number; to: number }[] };

export type GoodsPreview = {
  /** How many were meant. */
  meant: number;
  sum: PlanSum;
  /** Of all prices that change; null where none is meant to. */
  leaps: PriceLeaps | null;
  /** Prices that an undoing leaves alone, since they were changed again. */
  left: number;
  lines: PreviewLine[];
  refused: { id: string; name: string; code: Extract<GoodPlan, { ok: false }>['code'] }[];
  /** Of everything that will change: what is sent back with it is done only as it was shown. */
  seal: string;
};

export type GoodsPreviewVerdict = { ok: true; preview: GoodsPreview } | { ok: false; code: 'sign-in' | 'not-allowed' };

/** Which permission a deed needs. */
export const actionOf = (kind: BulkDeed['kind']) => (kind === 'receipt' || kind === 'count' ? 'stock.change' : kind === 'publish' || kind === 'show' ? 'product.publish' : 'product.edit') as 'stock.change' | 'product.publish' | 'product.edit';

export const sealOf = (deed: BulkDeed, plans: readonly GoodPlan[]): string => createHash('sha256').update(JSON.stringify([deed, plans])).digest('base64url').slice(0, 22);

/** What a deed would do to the selected goods, nothing of which is done. `selection`: null where the deed says itself of which. */
export async function previewGoodsChange(actor: Actor, studio: Studio, selection: GoodsSelection | null, deed: BulkDeed): Promise<GoodsPreviewVerdict> {
  const asked = can(actor, actionOf(deed.kind), subjectOf(studio));
  if (!asked.allowed) return { ok: false, code: asked.code };
  const { plans, variants, left } = await readGoodsPlans(db(), studio.id, selection, deed);
  const lines = plans.flatMap((plan) => (plan.ok ? [plan] : [])).slice(0, SHOWN);
  return {
    ok: true,
    preview: {
      meant: plans.length,
      sum: sumOf(plans),
      leaps: deed.kind === 'price' ? priceLeapsOf(plans.flatMap((plan) => (plan.ok ? plan.steps : []))) : null,
      left,
      lines: lines.map(({ id, name, steps }) => ({ id, name, steps: steps.map(({ variantId, from, to }) => ({ sku: variants.get(variantId)!.sku, variant: variants.get(variantId)!.name, from, to })) })),
      refused: plans.flatMap((plan) => (plan.ok ? [] : [{ id: plan.id, name: plan.name, code: plan.code }])).slice(0, SHOWN),
      seal: sealOf(deed, plans),
    },
  };
}
