// Hanging lamps of rattan, lit from within.
import { mix, jitter } from '../color.ts';
import { family, oneOf, whenAsked } from '../family.ts';
import { type Point, n, TAU, lerp, smooth, blob, ell, lathe } from '../geom.ts';
import { type Sheet, fill, stroke, use } from '../sheet.ts';
import { rimWrap } from './bamboo.ts';

type LampLook = {
  form: 'chuong' | 'hanh' | 'trong' | 'non' | 'bi';
  cane: 'mat' | 'nau' | 'sang';
  twist: 'vua' | 'day' | 'thua';
  tassel: 'khong' | 'do' | 'lam' | 'xanh';
};

/** The lamp on its cord, its middle at (400, 540). */
function hung(c: Sheet, look: LampLook, lit: boolean): string {
  const { R, pal } = c,
    kind = look.form;
  c.tint = pal.goldleaf;
  const cane = jitter(
      { mat: mix(pal.goldleaf, pal.clay, 0.35), nau: mix(pal.clay, pal.ink, 0.3), sang: mix(pal.goldleaf, pal.paper, 0.25) }[look.cane],
      R,
      0.02,
    ),
    t = c.T(cane),
    glow = lit ? mix(pal.goldleaf, '#FFFFFF', 0.55) : mix(cane, pal.ink, 0.35);
  const W = R.r(232, 256),
    H = { chuong: 400, hanh: 470, trong: 440, non: 330, bi: 460 }[kind] * R.r(0.95, 1.05),
    y0 = 540 - H * 0.5,
    y1 = y0 + H;
  const pf = (
    {
      chuong: [[0, 0.16], [0.06, 0.22], [0.3, 0.56], [0.6, 0.74], [0.85, 0.9], [1, 1.06]],
      hanh: [[0, 0.14], [0.1, 0.24], [0.3, 0.62], [0.55, 0.96], [0.78, 0.86], [1, 0.46]],
      trong: [[0, 0.6], [0.12, 0.76], [0.5, 0.98], [0.88, 0.76], [1, 0.6]],
      non: [[0, 0.12], [0.12, 0.24], [0.5, 0.66], [1, 1.16]],
      bi: [[0, 0.2], [0.1, 0.5], [0.3, 0.84], [0.5, 0.94], [0.7, 0.84], [0.9, 0.5], [1, 0.26]],
    } as const
  )[kind];
  const L = lathe(
    400,
    pf.map(([y, r]): Point => [y0 + y * H, r * W]),
    0.17,
  );
  let o = '';
  // Light is cut-paper halos.
  if (lit)
    o +=
    fill(ell(400, y0 + H * 0.56, W * 1.32, H * 0.66), mix(pal.paper, pal.goldleaf, 0.16)) +
    fill(ell(400, y0 + H * 0.58, W * 1.04, H * 0.52), mix(pal.paper, pal.goldleaf, 0.3));
  o += stroke(`M400 -900L400 40C398 60 402 70 400 ${n(y0 - 30)}`, pal.ink, 5) + fill(`M384 ${n(y0 - 44)}h32l8 40h-48Z`, mix(pal.ink, pal.clay, 0.3));
  const N = R.i(15, 19),
    tw = { vua: 0.9, day: 1.25, thua: 0.7 }[look.twist];
  // split into front and back by the angle along the strand
  const fronts: Point[][] = [],
    backs: Point[][] = [];
  for (let i = 0; i < N * 2; i++)
    for (const dir of [1, -1]) {
      const u0 = (i / (N * 2)) * TAU;
      let cur: Point[] = [],
        side = 0;
      for (let k = 0; k <= 18; k++) {
        const s = k / 18,
          u = u0 + dir * tw * s,
          y = lerp(y0, y1, s),
          r = L.r(y),
          p: Point = [400 + r * Math.sin(u), y + L.k * r * Math.cos(u)],
          f = Math.cos(u) >= -0.02 ? 1 : -1;
        if (f !== side) {
          if (cur.length > 0) {
            cur.push(p);
            (side > 0 ? fronts : backs).push(cur);
          }
          cur = [p];
          side = f;
        } else if (k % 2 === 0 || k === 18) cur.push(p);
      }
      if (cur.length > 1) (side > 0 ? fronts : backs).push(cur);
    }
  const dd = (a: readonly Point[][]) =>
    a
      .filter((p) => p.length > 1)
      .map((p) => smooth(p))
      .join('');
  o += fill(L.d, lit ? mix(glow, pal.goldleaf, 0.35) : mix(cane, pal.ink, 0.3), `opacity="${lit ? 0.85 : 0.5}"`);
  o += stroke(dd(backs), mix(cane, glow, 0.42), 3.2);
  const bulbY = y0 + H * 0.5;
  o +=
    (lit ? fill(ell(400, bulbY, 84, 96), glow) : '') +
    fill(
      blob([
        [378, bulbY - 66],
        [422, bulbY - 66],
        [432, bulbY - 20],
        [456, bulbY + 20],
        [440, bulbY + 66],
        [400, bulbY + 76],
        [360, bulbY + 66],
        [344, bulbY + 20],
        [368, bulbY - 20],
      ]),
      lit ? '#FFFDF4' : mix(pal.paper, cane, 0.25),
    ) +
    fill(`M382 ${n(bulbY - 92)}h36v34h-36Z`, t.dd) +
    stroke(`M400 ${n(y0)}V${n(bulbY - 90)}`, pal.ink, 4);
  const F = dd(fronts);
  o += stroke(F, t.dd, 6.2) + stroke(F, t.b, 4) + `<g transform="translate(-.8 -1)">` + stroke(F, t.l, 1.1, 'opacity=".8"') + '</g>';
  for (const s of kind === 'trong' ? [0, 0.12, 0.5, 0.88, 1] : kind === 'non' ? [0, 0.5, 1] : [0, 0.3, 0.62, 1]) {
    const y = y0 + s * H,
      r = L.r(y),
      full = s === 1 || s === 0;
    if (full) o += stroke(`M${n(400 - r)} ${n(y)}A${n(r)} ${n(r * L.k)} 0 0 1 ${n(400 + r)} ${n(y)}`, t.d, 5);
    o += rimWrap(L, y, full ? 13 : 7, t, R);
  }
  // right side falls in shade
  const edge = Array.from({ length: 14 }, (_, i): Point => {
      const y = lerp(y0, y1, i / 13);
      return [400 + L.r(y) * 0.72, y + L.r(y) * 0.1];
    }),
    out = Array.from({ length: 14 }, (_, i): Point => {
      const y = lerp(y1, y0, i / 13);
      return [400 + L.r(y) * 1.02, y + L.r(y) * 0.04];
    });
  o += fill(smooth(edge) + smooth(out).replace('M', 'L') + 'Z', t.dd, 'opacity=".28"');
  return look.tassel === 'khong' ? o : o + tassel(c, { do: pal.lacquer, lam: pal.cobalt, xanh: pal.rice }[look.tassel], y1 + L.r(y1) * L.k + 4);
}

function tassel(c: Sheet, colour: string, y: number): string {
  const { R, pal } = c,
    x = 400,
    k = c.T(colour);
  let d = '';
  for (let i = -6; i <= 6; i++) d += `M${n(x + i * 1.4)} ${n(y + 46)}q${n(i * 0.8)} 40 ${n(i * 2.4)} ${n(86 + R.j(5))}`;
  return (
    stroke(`M${x} ${n(y - 10)}V${n(y + 22)}`, k.d, 3) +
    fill(ell(x, y + 30, 11, 13), k.b) +
    fill(ell(x - 3, y + 26, 4, 5), k.l) +
    stroke(d, k.b, 2.4) +
    stroke(`M${x - 9} ${n(y + 48)}h18`, pal.goldleaf, 5)
  );
}
const at = (id: string, x: number, y: number, k: number) => use(id, `translate(${n(x - 400 * k)} ${n(y - 540 * k)}) scale(${k})`);

/** Over a small table, with a cup in its light. */
function overTable(c: Sheet, id: string): string {
  const { pal } = c, wood = c.T(mix(pal.clay, pal.ink, 0.3));
  c.stand(404, 932, 250, 30, 0.8);
  const leg = (x: number) => fill(`M${x - 9} 850L${x - 5} 936H${x + 9}L${x + 7} 850Z`, wood.dd);
  return (
    leg(236) + leg(564) + leg(400) + fill(ell(400, 862, 272, 54), wood.dd) + fill(ell(400, 846, 272, 54), wood.b) + fill(ell(400, 846, 176, 33), mix(wood.l, pal.goldleaf, 0.4), 'opacity=".75"') +
    fill('M372 812H428L420 848Q400 856 380 848Z', mix(pal.celadon, pal.paper, 0.2)) + fill(ell(400, 812, 28, 8), mix(pal.celadon, pal.ink, 0.2)) + fill(ell(400, 813, 23, 6), mix(pal.rice, pal.goldleaf, 0.5)) + at(id, 400, 420, 0.8)
  );
}

export const lamp = family({
  id: 'den-may',
  vi: 'Đèn mây',
  en: 'Rattan lamp',
  traits: {
    composition: whenAsked(oneOf('treo', 'treo', 'ban'), 'cum'),
    form: oneOf('chuong', 'hanh', 'trong', 'non', 'bi'),
    cane: oneOf('mat', 'nau', 'sang'),
    twist: oneOf('vua', 'day', 'thua'),
    tassel: oneOf('khong', 'khong', 'do', 'lam', 'xanh'),
  },
  words: {
    composition: { cum: ['bộ ba', 'chùm', 'cụm', 'ba chiếc'] },
    form: { chuong: ['chuông', 'hình chuông'], hanh: ['củ hành', 'hình củ hành'], trong: ['trống', 'hình trống'], non: ['nón', 'hình nón'], bi: ['quả bí', 'hình quả bí', 'bí'] },
    cane: { sang: ['tre', 'mây trắng'], mat: ['mây', 'đèn mây'], nau: ['nâu', 'hun khói', 'sơn nâu', 'phủ sơn'] },
  },
  pieces: { of: ['chiếc'], shown: ({ composition }) => (composition === 'cum' ? 3 : 1) },
  otherView: { vi: 'khi tắt', en: 'unlit' },
  focus: ({ composition }) => (composition === 'cum' ? [440, 640, 2] : composition === 'ban' ? [400, 440, 2] : [400, 560, 1.9]),
  draw(c, look, view) {
    const id = c.symbol(hung(c, look, view === 'whole'));
    if (view === 'whole' && look.composition === 'ban') return overTable(c, id);
    if (look.composition === 'cum') return at(id, 250, 330, 0.56) + at(id, 600, 420, 0.62) + at(id, 392, 700, 0.7);
    c.stand(400, 906, 176, 26, 0.5);
    return at(id, 400, 540, 1);
  },
});
