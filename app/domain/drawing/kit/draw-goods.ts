// A thing on its sheet, whole or in one of its other views.
import type { AskedLook } from '../drawing-spec.ts';
import type { KitPalette, ProductView } from '../kinds.ts';
import { type Family, settle } from './family.ts';
import { finish, type Print } from './print.ts';
import { sheet } from './sheet.ts';

type Goods = { seed: string; look?: AskedLook; view: ProductView; palette?: KitPalette; size?: number; print?: Print; short?: boolean };

export function drawGoods(family: Family, { seed, look: asked, view, palette, size, print, short }: Goods): string {
  const c = sheet({ family: family.id, seed, palette });
  const look = settle(family, seed, asked);
  const body = family.draw(c, look, view === 'other' ? 'other' : 'whole');
  return finish(c, body, { view: view === 'tint' ? 'tint' : 'plate', zoom: view === 'detail' ? family.focus(look) : null, title: family.vi, size, print, short });
}
