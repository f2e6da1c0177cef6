// Shared by the textile families.
import { type Tones, type FullPalette, mix } from '../color.ts';
import { n, lens, ell } from '../geom.ts';
import { type Sheet, fill, stroke, group } from '../sheet.ts';
import { type Brocade, brocade } from '../tiles.ts';

/** The dyes of the textile villages, under the names that they use. */
export const dyeNames = ['do', 'gach', 'cham', 'thien-thanh', 'com', 'nghe', 'mo', 'hong', 'tim', 'co-vit', 'moc'] as const;
export type Dye = (typeof dyeNames)[number];

export const dyes = (pal: FullPalette): Readonly<Record<Dye, string>> => ({
  do: pal.lacquer,
  gach: mix(pal.lacquer, pal.clay, 0.55),
  cham: pal.cobalt,
  'thien-thanh': mix(pal.cobalt, pal.paper, 0.42),
  com: mix(pal.rice, pal.celadon, 0.3),
  nghe: pal.goldleaf,
  mo: mix(pal.goldleaf, pal.paper, 0.5),
  hong: mix(pal.lacquer, pal.paper, 0.5),
  tim: mix(pal.lacquer, pal.cobalt, 0.45),
  'co-vit': mix(pal.celadon, pal.cobalt, 0.35),
  moc: mix(pal.paper, pal.clay, 0.14),
});

export const dyeWords = {
  do: ['đỏ', 'đỏ son', 'màu đỏ'],
  gach: ['đỏ gạch'],
  cham: ['chàm', 'màu chàm', 'xanh chàm'],
  'thien-thanh': ['thiên thanh', 'xanh thiên thanh'],
  com: ['xanh cốm', 'màu cốm'],
  nghe: ['vàng nghệ', 'màu nghệ'],
  mo: ['vàng mơ', 'màu mơ'],
  hong: ['hồng', 'hồng đào', 'màu hồng'],
  tim: ['tím', 'tím Huế', 'màu tím'],
  'co-vit': ['cổ vịt', 'xanh cổ vịt'],
  moc: ['trắng mộc', 'mộc', 'màu mộc', 'trắng ngà'],
} as const;

/** How weavers name the figures of their brocades. */
export const weaveWords = {
  tho: ['chữ Thọ', 'thọ', 'vân thọ'],
  may: ['mây', 'vân mây'],
  sen: ['vân hoa sen', 'vân sen', 'gấm hoa sen', 'hoa sen'],
  cuc: ['hoa cúc', 'vân cúc', 'gấm hoa cúc'],
  thoi: ['quả trám', 'vân quả trám', 'gấm quả trám'],
} as const;

/** A brocaded cloth as a fill. */
export const cloth = (c: Sheet, t: Tones, kind: Brocade, tf: string, gold?: string): string => {
  const key = 'cloth' + kind + t.b;
  let known = c.cache[key];
  if (!known) {
    const T = brocade(kind, t.l, mix(t.l, t.b, 0.35), gold ?? mix(t.l, c.pal.goldleaf, 0.55), c.R.fork('b' + kind), c.uid());
    known = c.pattern(T.w, T.h, T.body).slice(5, -1);
    c.cache[key] = known;
  }
  const u = c.uid();
  c.defs.push(`<pattern id="${u}" href="#${known}" xlink:href="#${known}" patternTransform="${tf}"/>`);
  return `url(#${u})`;
};

/** A roll of cloth lying along x: its near end at (x, y), as long as `length`, `r` its radius. */
export function bolt(c: Sheet, t: Tones, kind: Brocade | null, x: number, y: number, length: number, r: number): string {
  const e = r * 0.4, wood = c.T(mix(c.pal.clay, c.pal.ink, 0.35));
  const body = `M${n(x)} ${n(y - r)}H${n(x + length)}A${n(e)} ${n(r)} 0 0 1 ${n(x + length)} ${n(y + r)}H${n(x)}Z`;
  const light =
    fill(`M${n(x - e)} ${n(y + r * 0.24)}H${n(x + length + e)}V${n(y + r + 4)}H${n(x - e)}Z`, t.d, 'opacity=".6"') + fill(`M${n(x - e)} ${n(y + r * 0.66)}H${n(x + length + e)}V${n(y + r + 4)}H${n(x - e)}Z`, t.dd, 'opacity=".6"') +
    fill(lens(x + 6, y - r * 0.62, x + length - 10, y - r * 0.6, r * 0.09), t.ll, 'opacity=".75"') + fill(`M${n(x + length - 6)} ${n(y - r)}h${n(e + 8)}v${n(2 * r)}h${n(-e - 8)}Z`, t.dd, 'opacity=".35"');
  let wound = '';
  for (let i = 1; i < 7; i++) wound += ell(x, y, e * (1 - i * 0.115), r * (1 - i * 0.115));
  return (
    fill(body, t.b) + (kind ? fill(body, cloth(c, t, kind, `translate(${n(x)} ${n(y - r)}) scale(.7)`)) : '') + group(light, c.clip(body)) +
    fill(ell(x, y, e, r), t.d) + stroke(wound, t.l, 2, 'opacity=".8"') + stroke(ell(x, y, e - 1, r - 1), t.dd, 2.4) + fill(ell(x, y, e * 0.3, r * 0.26), wood.b) + fill(ell(x + 1, y + 1, e * 0.16, r * 0.14), wood.dd)
  );
}

/** A cloth folded flat, its corner at the lower left of a square turned a little; `edge` is what its border shows. */
export function foldedCloth(c: Sheet, t: Tones, kind: Brocade | null, cx: number, cy: number, size: number, turn: number, edge: string, accent: string): string {
  const h = size / 2, R = c.R.fork('fold');
  let layers = '';
  for (let i = 4; i >= 0; i--) {
    const d = `M${n(-h + R.j(3))} ${n(-h)}H${n(h + i * 3)}Q${n(h + 8 + i * 3)} ${n(i * 3)} ${n(h + i * 3)} ${n(h + i * 4)}H${n(-h + R.j(4))}Z`;
    layers += fill(d, i % 2 ? t.d : t.dd);
  }
  const top = `M${n(-h)} ${n(-h)}H${n(h - 6)}Q${n(h + 2)} ${n(-h)} ${n(h + 2)} ${n(-h + 8)}V${n(h - 10)}Q${n(h + 2)} ${n(h)} ${n(h - 8)} ${n(h)}H${n(-h)}Z`;
  const face =
    (kind ? fill(top, cloth(c, t, kind, `scale(${n(size / 420)})`)) : '') + edge +
    fill(`M${n(-h)} ${n(-h)}H${n(-h + size * 0.16)}L${n(-h + size * 0.05)} ${n(h)}H${n(-h)}Z`, t.ll, 'opacity=".35"') + fill(`M${n(h * 0.42)} ${n(-h)}L${n(h * 0.55)} ${n(-h)}L${n(h * 0.35)} ${n(h)}H${n(h * 0.2)}Z`, t.d, 'opacity=".4"') +
    fill(`M${n(h - 26)} ${n(-h)}H${n(h + 4)}V${n(h)}H${n(h - 18)}Z`, t.d, 'opacity=".6"');
  return group(fill(top, c.pal.ink, 'opacity=".2" transform="translate(16 24)"') + layers + fill(top, t.b) + group(face, c.clip(top)) + stroke(`M${n(-h)} ${n(h - 1)}H${n(h - 8)}`, accent, 4), `transform="translate(${n(cx)} ${n(cy)}) rotate(${n(turn)})"`);
}
