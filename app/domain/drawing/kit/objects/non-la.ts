// Conical hats: one standing, tilted or hung on a peg; a pair, a stack or several sizes only where they are sold so.
import { type Tones, type Ink, mix, jitter } from '../color.ts';
import { family, oneOf, whenAsked } from '../family.ts';
import { type Point, n, TAU, lerp, place, smooth, poly, ribbon, brush, lens, ell } from '../geom.ts';
import { type Style, paint } from '../motif.ts';
import { lotus, lotusBud, lotusLeaf, peony, blossom, leafSpray } from '../plants.ts';
import { type Sheet, fill, stroke, group, use } from '../sheet.ts';
import { slab, slabBody } from './solids.ts';

type HatLook = { ribbon: 'do' | 'hong' | 'lam' | 'com' | 'tim'; motif: 'khong' | 'sen' | 'mai' | 'tre' };

const rings = 16;

type Stuff = { leafC: Ink; t: Tones; thread: Ink; rt: Tones };

/** Leaf, thread and ribbon of one hat. */
function stuffOf(c: Sheet, look: HatLook): Stuff {
  const R = c.R.fork('leaf'), { pal } = c;
  const leafC = jitter(mix(mix(pal.paper, pal.goldleaf, 0.34), pal.rice, 0.12), R, 0.012),
    t = c.T(leafC),
    thread = mix(pal.clay, pal.ink, 0.3);
  const rib = {
      do: pal.lacquer,
      hong: mix(pal.lacquer, pal.paper, 0.42),
      lam: pal.cobalt,
      com: mix(pal.rice, pal.celadon, 0.3),
      tim: mix(pal.lacquer, pal.cobalt, 0.5),
    }[look.ribbon],
    rt = c.T(jitter(rib, R, 0.02));
  return { leafC, t, thread, rt };
}

/** The inside of a hat that leans with its rim to us: ribs, rings, the paper flower in the crown and the strap. */
function inside(c: Sheet, { leafC, t, thread, rt }: Stuff, bx: number, by: number, br: number): string {
  const R = c.R.fork('inside'), { pal } = c;
  const ax = bx + br * 0.2,
    ay = by - br * 0.16;
  const E = (k: number) => {
    const x = lerp(ax, bx, k),
      y = lerp(ay, by, k);
    return `M${n(x - br * k)} ${n(y)}a${n(br * k)} ${n(br * k * 0.97)} 0 1 0 ${n(2 * br * k)} 0a${n(br * k)} ${n(br * k * 0.97)} 0 1 0 ${n(-2 * br * k)} 0Z`;
  };
  const on = (k: number, a: number): Point => [lerp(ax, bx, k) + Math.cos(a) * br * k, lerp(ay, by, k) + Math.sin(a) * br * k * 0.97];
  c.cast(E(1), 30, 26, 0.2, 9);
  const inside = mix(leafC, pal.clay, 0.16),
    it = c.T(inside);
  let o = fill(E(1), it.b);
  let q = '';
  const strips: [string, string, string] = ['', '', ''];
  for (let i = 0; i < 54; i++) {
    const a = (i / 54) * TAU,
      b = ((i + 1) / 54) * TAU;
    strips[R.i(0, 2) as 0 | 1 | 2] += poly([[ax, ay], on(1, a), on(1, b)]);
  }
  q += fill(strips[0], it.l, 'opacity=".55"') + fill(strips[1], it.d, 'opacity=".28"');
  q +=
    fill(poly([[ax, ay], ...Array.from({ length: 19 }, (_, i) => on(1, -2.6 + i * 0.17))]), it.d, 'opacity=".55"') +
    fill(poly([[ax, ay], ...Array.from({ length: 12 }, (_, i) => on(1, -2.25 + i * 0.15))]), it.dd, 'opacity=".35"');
  q +=
    stroke(Array.from({ length: rings }, (_, i) => E(((i + 1.4) / (rings + 0.4)) * 0.99)).join(''), it.dd, 2.2, 'opacity=".8"') +
    stroke(Array.from({ length: rings }, (_, i) => E(((i + 1.28) / (rings + 0.4)) * 0.99)).join(''), it.l, 1.2, 'opacity=".8"');
  let rb = '';
  for (let i = 0; i < 16; i++) {
    const a = (i / 16) * TAU + 0.1,
      p = on(1, a);
    rb += `M${n(ax)} ${n(ay)}L${n(p[0])} ${n(p[1])}`;
  }
  q += stroke(rb, thread, 1.3, 'opacity=".6"');
  // paper flower in the crown
  q += paint(c, peony(place(ax, ay, 0.62), R), { kind: 'cut', a: rt.b, b: rt.l, gold: pal.goldleaf, out: rt.d, ow: 1 });
  o += group(q, c.clip(E(1))) + stroke(E(0.992), it.dd, 6) + stroke(E(0.985), t.l, 2.4);
  const kn = [on(0.62, 2.75), on(0.62, 0.25)];
  const strap = ribbon(
    [kn[0]!, [bx - br * 0.42, by + br * 0.42], [bx - br * 0.1, by + br * 0.84], [bx + br * 0.4, by + br * 0.56], kn[1]!],
    11,
    (s) => 0.8 + 0.3 * Math.sin(s * 9),
    8,
  );
  o += fill(strap.band(0, 1, -1, 1, 26), rt.b) + fill(strap.band(0, 1, 0.1, 1, 26), rt.d) + stroke(smooth(strap.edge(0.02, 0.98, -0.4, 20)), rt.l, 1.6);
  for (const k of kn) o += fill(ell(k[0], k[1], 11, 9), rt.d) + fill(ell(k[0] - 2, k[1] - 2, 7, 6), rt.b);
  return o;
}

/** A hat standing on its rim: the middle of the rim at (cx, cy). */
function standing(c: Sheet, look: HatLook, { leafC, t, thread, rt }: Stuff, cx: number, cy: number, rx: number): string {
  const R = c.R.fork('cone'), { pal } = c;
  const ry = rx * 0.25,
    h = rx * c.R.fork('form').r(0.98, 1.1),
    ty = cy - h + ry * 0.2;
  const g = (k: number, u: number): Point => [cx + Math.sin(u) * rx * k, lerp(ty, cy, k) + Math.cos(u) * ry * k];
  const cone = `M${n(cx)} ${n(ty - 4)}Q${n(cx - rx * 0.46)} ${n(lerp(ty, cy, 0.5) - 8)} ${n(cx - rx)} ${n(cy)}A${n(rx)} ${n(ry)} 0 0 0 ${n(cx + rx)} ${n(cy)}Q${n(cx + rx * 0.46)} ${n(lerp(ty, cy, 0.5) - 8)} ${n(cx)} ${n(ty - 4)}Z`;
  let o = fill(cone, t.b);
  let q = '';
  const strips: [string, string, string] = ['', '', ''];
  for (let i = 0; i < 44; i++) {
    const u = lerp(-1.75, 1.75, i / 44),
      v = lerp(-1.75, 1.75, (i + 1) / 44);
    strips[R.i(0, 2) as 0 | 1 | 2] += poly([[cx, ty], g(1.04, u), g(1.04, v)]);
  }
  q += fill(strips[0], t.l, 'opacity=".8"') + fill(strips[1], t.d, 'opacity=".2"');
  q +=
    fill(poly([[cx, ty - 10], g(1.1, 0.42), g(1.1, 0.8), g(1.2, 1.6), [cx + rx * 1.2, cy - 40]]), t.d, 'opacity=".8"') +
    fill(poly([[cx, ty - 10], g(1.1, 0.92), g(1.1, 1.2), g(1.2, 1.7)]), t.dd, 'opacity=".5"');
  let hh = '';
  for (let i = 0; i < 46; i++) {
    const k = 0.1 + i * 0.02,
      u = 0.42;
    const p = g(k, u + 0.06),
      s = g(k, u - R.r(0.1, 0.34));
    hh += lens(p[0], p[1], s[0], s[1], 1.5 + 2.4 * k);
  }
  q += fill(hh, t.d, 'opacity=".8"');
  q += fill(poly([[cx, ty], g(1, -0.98), g(1, -0.8)]), t.ll, 'opacity=".9"') + fill(poly([[cx, ty], g(1, -0.72), g(1, -0.68)]), t.ll, 'opacity=".8"');
  let r1 = '',
    r2 = '';
  for (let i = 1; i <= rings; i++) {
    const k = i / rings;
    const A = (dy: number) => `M${n(cx - rx * k)} ${n(lerp(ty, cy, k) + dy)}A${n(rx * k)} ${n(ry * k)} 0 0 0 ${n(cx + rx * k)} ${n(lerp(ty, cy, k) + dy)}`;
    r1 += A(0);
    r2 += A(-3.4);
  }
  q += stroke(r1, mix(leafC, thread, 0.62), 1.9) + stroke(r2, t.ll, 1.1, 'opacity=".8"');
  if (look.motif !== 'khong') {
    const F = (x: number, y: number) => {
        const k = 0.66 + y / 250,
          u = -0.3 + x / 215;
        return g(k, u);
      },
      st2: Style = {
        kind: 'cut',
        a: rt.b,
        b: rt.l,
        leaf: mix(pal.rice, pal.ink, 0.25),
        stem: mix(pal.rice, pal.ink, 0.4),
        gold: pal.goldleaf,
        line: rt.dd,
        out: rt.d,
        ow: 1,
        lw: 0.9,
        dark: pal.ink,
      },
      pic = look.motif;
    if (pic === 'sen')
      q +=
        paint(c, lotusLeaf(place(-60, 30, 0.7, 0, F), R), st2) +
        paint(c, lotus(place(10, 16, 0.9, 0, F), R), st2) +
        paint(c, lotusBud(place(80, 20, 0.7, 0.2, F)), st2);
    else if (pic === 'tre')
      q += paint(
        c,
        leafSpray(
          place(0, 0, 1, 0, F),
          [[-110, 40], [-30, 0], [60, -20], [130, 10]],
          R,
          'leaf',
          44,
        ),
        st2,
      );
    else {
      q += paint(
        c,
        leafSpray(
          place(0, 0, 1, 0, F),
          [[-130, 30], [-40, -10], [50, 14], [130, -20]],
          R,
          'leaf',
          30,
        ),
        st2,
      );
      for (const [x, y, s] of [[-60, 0, 1.5], [0, -2, 1.8], [70, 6, 1.4], [110, -24, 1]] as const)
        q += paint(c, blossom(place(x, y, s, x, F), R), st2);
    }
  }
  // stitches
  let st = '';
  for (let i = 3; i <= rings; i++)
    for (let j = -9; j <= 9; j++) {
      const p = g(i / rings, j * 0.17 + (i % 2) * 0.08),
        s = g((i + 0.26) / rings, j * 0.17 + (i % 2) * 0.08 + 0.01);
      st += `M${n(p[0])} ${n(p[1])}L${n(s[0])} ${n(s[1])}`;
    }
  q += stroke(st, thread, 1, 'opacity=".55"');
  o += group(q, c.clip(cone));
  o +=
    stroke(`M${n(cx - rx)} ${n(cy)}A${n(rx)} ${n(ry)} 0 0 0 ${n(cx + rx)} ${n(cy)}`, t.dd, 6.5) +
    stroke(`M${n(cx - rx)} ${n(cy - 3)}A${n(rx)} ${n(ry)} 0 0 0 ${n(cx + rx)} ${n(cy - 3)}`, t.l, 2) +
    fill(
      brush(
        [[cx + 2, ty], [cx + rx * 0.5, lerp(ty, cy, 0.5) - 3], [cx + rx, cy]],
        5,
        { m: 10 },
      ),
      t.dd,
    );
  o += fill(ell(cx, ty + 2, 8, 5), thread) + stroke(`M${n(cx - 9)} ${n(ty + 10)}q9 6 18 0M${n(cx - 13)} ${n(ty + 17)}q13 8 26 0`, thread, 2);
  return o;
}

/** The strap running out on the ground to one side. */
function strapOnGround(c: Sheet, { rt }: Stuff, x: number, y: number, side: number): string {
  const tail = ribbon([[x - 30 * side, y - 6], [x + 60 * side, y + 26], [x + 120 * side, y - 14], [x + 196 * side, y + 22], [x + 250 * side, y - 2]], 15, (s) => 0.75 + 0.35 * Math.sin(s * 8 + 1), 8);
  const d = tail.band(0.04, 1, -1, 1, 26);
  c.cast(d, 6, 10, 0.25, 5);
  const folds = fill(tail.band(0, 0.34, 0, 1.1), rt.d) + fill(tail.band(0.5, 0.82, -1.1, 0.1), rt.d) + fill(tail.band(0.3, 0.55, -0.7, -0.3), rt.l) + fill(tail.band(0.8, 1, -0.6, -0.2), rt.l);
  return fill(d, rt.b) + group(folds, c.clip(d));
}

function put(c: Sheet, look: HatLook, stuff: Stuff, cx: number, cy: number, rx: number): string {
  c.stand(cx + 10, cy + 10, rx * 0.98, rx * 0.27);
  return standing(c, look, stuff, cx, cy, rx);
}

/** The strap as it hangs from under the rim of a hat about (0, 0), its ends tied inside. */
function strapBelow(c: Sheet, { rt }: Stuff, rx: number): string {
  const R = c.R.fork('strap'), loop = ribbon([[-rx * 0.52, rx * 0.16], [-rx * 0.3, rx * R.r(0.52, 0.6)], [rx * 0.06, rx * R.r(0.7, 0.78)], [rx * 0.36, rx * 0.5], [rx * 0.5, rx * 0.16]], 12, (s) => 0.8 + 0.3 * Math.sin(s * 9), 8);
  return fill(loop.band(0, 1, -1, 1, 26), rt.b) + fill(loop.band(0, 1, 0.1, 1, 26), rt.d) + stroke(smooth(loop.edge(0.02, 0.98, -0.4, 20)), rt.l, 1.6);
}

/** Laid down aslant on the paper, its strap under it. */
function tilted(c: Sheet, look: HatLook, stuff: Stuff, side: number): string {
  const turn = 17 * side, rx = 330, laid = `translate(${400 - 26 * side} 690) rotate(${turn})`, shade = mix(c.pal.ink, c.pal.clay, 0.25), h = rx * c.R.fork('form').r(0.98, 1.1);
  const outline = `M0 ${n(-h + 16)}L${-rx} 0A${rx} ${n(rx * 0.25)} 0 0 0 ${rx} 0Z`;
  return group(fill(outline, shade), `opacity=".22" transform="translate(24 30) ${laid}"`) + group(strapBelow(c, stuff, rx) + standing(c, look, stuff, 0, 0, rx), `transform="${laid}"`);
}

/** On a peg of the wall, by a loop of its ribbon at the crown. */
function hung(c: Sheet, look: HatLook, stuff: Stuff, side: number): string {
  const { rt } = stuff, wood = c.T(mix(c.pal.clay, c.pal.ink, 0.35)), rx = 316, cy = 690, h = rx * c.R.fork('form').r(0.98, 1.1), top = cy - h + rx * 0.05, x = 400 - side * 20;
  c.cast(`M400 ${n(top)}L${400 - rx} ${cy}A${rx} ${n(rx * 0.25)} 0 0 0 ${400 + rx} ${cy}Z`, 34, 26, 0.2, 12);
  const loop = `M396 ${n(top + 8)}C${x - 20} ${n(top - 60)} ${x - 10} ${n(top - 110)} ${x} ${n(top - 116)}C${x + 12} ${n(top - 108)} ${x + 18} ${n(top - 60)} 404 ${n(top + 8)}`;
  const peg = fill(ell(x + 8, top - 102, 20, 20), c.pal.ink, 'opacity=".2"') + fill(ell(x, top - 112, 19, 19), wood.d) + fill(ell(x - 2, top - 115, 15, 15), wood.b) + fill(ell(x - 6, top - 120, 5, 4), wood.ll);
  return stroke(loop, rt.d, 11) + stroke(loop, rt.b, 7) + peg + group(strapBelow(c, stuff, rx), `transform="translate(400 ${cy})"`) + standing(c, look, stuff, 400, cy, rx);
}

/** On the stiff card box that it is given in. */
function onItsBox(c: Sheet, look: HatLook, stuff: Stuff): string {
  const S = slab([500, 930], [-440, -110], [256, -140], 96), card = c.T(mix(c.pal.paper, c.pal.clay, 0.34)), { top, left, right } = S.on;
  const edge = (at: number, w: number) => stroke(poly([left(0, at), left(1, at)], false), c.pal.goldleaf, w) + stroke(poly([right(0, at), right(1, at)], false), mix(c.pal.goldleaf, card.d, 0.4), w);
  c.cast(S.foot, 16, 16, 0.3, 9);
  const rim = stroke(poly([top(0.04, 0.06), top(0.96, 0.06), top(0.96, 0.94), top(0.04, 0.94)]), c.pal.goldleaf, 2.6);
  return slabBody(S, card, { top: rim }) + edge(0.34, 2.4) + edge(0.9, 3) + fill(ell(420, 746, 236, 58), c.pal.ink, 'opacity=".26"') + standing(c, look, stuff, 406, 730, 234);
}

/** Five sizes that go into each other, the largest behind. */
function fiveSizes(c: Sheet, look: HatLook, stuff: Stuff, x: (v: number) => number): string {
  return ([[470, 470, 236], [196, 600, 196], [596, 676, 166], [336, 790, 142], [566, 884, 108]] as const).map(([cx, cy, rx]) => put(c, look, stuff, x(cx), cy, rx)).join('');
}

/** One over another, as they are carried to market. */
function stack(c: Sheet, look: HatLook, stuff: Stuff, howMany: number): string {
  const id = c.symbol(standing(c, look, stuff, 400, 0, 280));
  c.stand(412, 852, 276, 74);
  return Array.from({ length: howMany }, (_, i) => use(id, `translate(${i % 2 ? 3 : 0} ${840 - i * 46})`)).join('');
}

export const hat = family({
  id: 'non-la',
  vi: 'Nón lá',
  en: 'Conical hat',
  traits: {
    composition: whenAsked(oneOf('nghieng', 'nghieng', 'mot', 'treo'), 'hop', 'hai-chiec', 'bo-ba', 'bo-nam', 'bo-sau'),
    ribbon: oneOf('do', 'hong', 'lam', 'com', 'tim'),
    motif: oneOf('khong', 'khong', 'khong', 'sen', 'mai', 'tre'),
  },
  words: {
    composition: { hop: ['hộp quà', 'có hộp'], 'hai-chiec': ['đôi', 'hai chiếc'], 'bo-ba': ['bộ ba', 'ba chiếc'], 'bo-nam': ['bộ năm', 'năm chiếc'], 'bo-sau': ['bộ sáu', 'sáu chiếc'] },
    ribbon: { do: ['quai đỏ'], hong: ['quai hồng'], lam: ['quai lam'], com: ['quai xanh cốm'], tim: ['quai tím'] },
    motif: {
      khong: ['nón', 'quang dầu'], sen: ['vẽ tay sen', 'thêu sen', 'vẽ sen', 'thêu hoa sen'], mai: ['vẽ tay mai', 'thêu mai', 'vẽ mai', 'thêu hoa mai'],
      tre: ['vẽ tay trúc', 'thêu trúc', 'vẽ trúc'],
    },
  },
  pieces: { of: ['chiếc'], shown: ({ composition }) => ({ mot: 1, nghieng: 1, treo: 1, hop: 1, 'hai-chiec': 2, 'bo-ba': 3, 'bo-nam': 5, 'bo-sau': 6 })[composition] },
  otherView: { vi: 'nhìn từ phía trong', en: 'seen from the inside' },
  focus: ({ composition }) => (composition === 'bo-sau' ? [390, 740, 2] : composition === 'mot' ? [360, 660, 2] : composition === 'nghieng' || composition === 'treo' ? [390, 590, 2] : [350, 640, 2]),
  draw(c, look, view) {
    c.tint = c.pal.rice;
    const stuff = stuffOf(c, look), R = c.R.fork('place'), side = R.chance(0.5) ? 1 : -1, x = (v: number) => (side > 0 ? v : 800 - v);
    if (view === 'other') return inside(c, stuff, 392, 500, 318);
    switch (look.composition) {
      case 'mot': {
        const cx = x(386);
        return strapOnGround(c, stuff, cx + 150 * side, 876, side) + put(c, look, stuff, cx, 790, 330);
      }
      case 'nghieng':
        return tilted(c, look, stuff, side);
      case 'hop':
        return onItsBox(c, look, stuff);
      case 'treo':
        return hung(c, look, stuff, side);
      case 'bo-sau':
        return stack(c, look, stuff, 6);
      case 'bo-nam':
        return fiveSizes(c, look, stuff, x);
      case 'bo-ba':
        return put(c, look, stuff, x(440), 520, 268) + put(c, look, stuff, x(232), 732, 196) + put(c, look, stuff, x(566), 866, 150);
      case 'hai-chiec': {
        const cx = x(R.r(318, 350)), rx = R.r(262, 286), back = inside(c, stuff, x(R.r(470, 500)), 372, R.r(246, 262));
        return strapOnGround(c, stuff, cx + 134 * side, 862, side) + back + put(c, look, stuff, cx, 800, rx);
      }
    }
  },
});
