// Forged knives: cleaver, slicer and bill, poultry and boning knife, two or three together.
import { mix } from '../color.ts';
import { family, oneOf, whenAsked } from '../family.ts';
import { type Point, n, P, place, lens, ell } from '../geom.ts';
import { grain } from '../materials.ts';
import { type Sheet, fill, stroke, group, use } from '../sheet.ts';

type Blade = 'chat' | 'thai' | 'rua' | 'mo' | 'loc';
const sets = { 'chat-thai': ['chat', 'thai'], 'thai-rua': ['thai', 'rua'], 'chat-rua': ['chat', 'rua'], 'mo-loc': ['mo', 'loc'], 'bo-ba': ['chat', 'thai', 'thai'] } as const;
type KnifeLook = { blades: keyof typeof sets; handle: 'nau' | 'vang' | 'do' };

type Made = { q: string; d: string; len: number; wid: number };

/** Draws one knife lying along x, its tip at the left, its edge down. */
function smith(c: Sheet): (kind: Blade, len: number, wid: number, hl: number, wood: string) => Made {
  const { R, pal } = c;
  const steel = mix(mix(pal.ink, pal.paper, 0.55), pal.cobalt, 0.1),
    t = c.T(steel),
    blk = c.T(mix(pal.ink, pal.cobalt, 0.12));
  return (kind, len, wid, hl, wood) => {
    const w = c.T(wood); // drawn lying along x; tip left, edge down
    const B = {
      thai: `M0 ${wid * 0.62}C${len * 0.14} ${wid * 0.2} ${len * 0.3} 0 ${len * 0.5} 0H${len}V${wid}C${len * 0.6} ${wid * 1.04} ${len * 0.2} ${wid} 0 ${wid * 0.62}Z`,
      chat: `M0 ${wid * 0.1}Q0 0 14 0H${len}V${wid * 0.66}L${len * 0.94} ${wid}C${len * 0.6} ${wid * 1.06} ${len * 0.3} ${wid * 1.04} 6 ${wid * 0.96}Q-4 ${wid * 0.5} 0 ${wid * 0.1}Z`,
      rua: `M0 ${wid * 1.1}C${-len * 0.02} ${wid * 0.5} ${len * 0.1} ${wid * 0.08} ${len * 0.28} 0H${len}V${wid * 0.6}C${len * 0.7} ${wid * 0.7} ${len * 0.34} ${wid * 0.62} ${len * 0.2} ${wid * 0.8}Q${len * 0.08} ${wid} 0 ${wid * 1.1}Z`,
      // The point turned up over a round belly, to open a fowl; narrow and straight, to follow the bone.
      mo: `M0 ${-wid * 0.1}C${len * 0.16} ${wid * 0.16} ${len * 0.4} ${wid * 0.02} ${len * 0.56} 0H${len}V${wid * 0.94}C${len * 0.6} ${wid * 1.12} ${len * 0.2} ${wid * 0.96} 0 ${-wid * 0.1}Z`,
      loc: `M0 ${wid * 0.06}C${len * 0.3} 0 ${len * 0.6} 0 ${len} 0V${wid}C${len * 0.94} ${wid * 0.8} ${len * 0.8} ${wid * 0.78} ${len * 0.66} ${wid * 0.8}C${len * 0.3} ${wid * 0.84} ${len * 0.1} ${wid * 0.56} 0 ${wid * 0.06}Z`,
    }[kind];
    let q = fill(B, t.b),
      z = '';
    z += fill(
      `M-20 -10H${len + 10}V${wid * 0.5}${Array.from({ length: 12 }, (_, i) => `L${n(len * (1 - (i + 1) / 12))} ${n(wid * (0.5 + R.j(0.05)))}`).join('')}Z`,
      blk.b,
    ); // scale left by the forge
    let ham = '',
      hl2 = '';
    for (let i = 0; i < 74; i++) {
      const x = R.r(0, len),
        y = R.r(0, wid * 0.52),
        r = R.r(4, 10);
      ham += ell(x, y, r, r * 0.8);
      hl2 += `M${n(x - r * 0.7)} ${n(y - r * 0.3)}q${n(r * 0.5)} ${n(-r * 0.6)} ${n(r * 1.1)} ${n(-r * 0.1)}`;
    }
    z += fill(ham, blk.d, 'opacity=".6"') + stroke(hl2, blk.l, 1.6, 'opacity=".8"');
    let pol = '';
    for (let i = 0; i < 60; i++) {
      const x = R.r(0, len);
      pol += lens(x, wid * R.r(0.52, 0.6), x + R.r(-8, 8), wid * R.r(0.74, 0.98), 1.1);
    }
    z += fill(pol, t.l, 'opacity=".7"') + fill(`M-10 ${wid * 0.88}Q${len * 0.5} ${wid * 0.96} ${len} ${wid * 0.86}V${wid * 1.2}H-10Z`, t.ll, 'opacity=".85"');
    z +=
      fill(`M${len * 0.2} ${wid * 0.56}L${len * 0.34} ${wid * 0.54}L${len * 0.24} ${wid * 1.1}H${len * 0.1}Z`, t.ll, 'opacity=".6"') +
      stroke(kind === 'thai' ? `M0 ${wid * 0.6}C${len * 0.14} ${wid * 0.18} ${len * 0.3} 2 ${len * 0.5} 2H${len}` : `M0 2H${len}`, blk.l, 3);
    const mk = place(len * 0.86, wid * 0.24, 1);
    z += stroke(P(mk).M(-9, -9).L(9, -9).L(9, 9).L(-9, 9).L(-9, -9).M(-5, 0).L(5, 0).M(0, -5).L(0, 5).d, t.l, 2);
    q += group(z, c.clip(B));
    const hy = kind === 'rua' ? wid * 0.3 : wid * (kind === 'chat' ? 0.3 : 0.34),
      hw = 25,
      x = len;
    q += fill(`M${x - 4} ${hy - 13}H${x + 44}V${hy + 13}H${x - 4}Z`, blk.b) + fill(`M${x - 4} ${hy - 9}H${x + 44}v5H${x - 4}Z`, t.l);
    const H = `M${x + 34} ${hy - hw * 0.8}C${x + hl * 0.3} ${hy - hw * 0.9} ${x + hl * 0.5} ${hy - hw * 1.2} ${x + hl * 0.8} ${hy - hw}Q${x + hl + 16} ${hy - hw * 0.7} ${x + hl + 12} ${hy + 4}Q${x + hl + 10} ${hy + hw * 1.2} ${x + hl * 0.8} ${hy + hw * 1.05}C${x + hl * 0.5} ${hy + hw * 0.8} ${x + hl * 0.3} ${hy + hw} ${x + 34} ${hy + hw * 0.8}Z`;
    q +=
      fill(H, w.b) +
      group(
        grain(R, x + 20, hy - 40, hl, 80, 8, w.d, 1.5, 3) +
          fill(`M${x} ${hy + 7}Q${x + hl * 0.5} ${hy + 2} ${x + hl + 40} ${hy + 8}V${hy + 60}H${x}Z`, w.dd, 'opacity=".55"') +
          fill(lens(x + 50, hy - 12, x + hl * 0.9, hy - 14, 4), w.ll, 'opacity=".7"'),
        c.clip(H),
      );
    const fe = c.T(mix(pal.goldleaf, pal.clay, 0.3));
    q +=
      fill(`M${x + 30} ${hy - hw * 0.88}h26v${hw * 1.76}h-26Z`, fe.b) +
      fill(`M${x + 30} ${hy + 4}h26v${hw * 0.84}h-26Z`, fe.d) +
      fill(`M${x + 30} ${hy - hw * 0.6}h26v5h-26Z`, fe.ll);
    for (const k of [0.45, 0.78]) q += fill(ell(x + hl * k, hy, 6), fe.d) + fill(ell(x + hl * k - 1, hy - 1.4, 4), fe.ll);
    return { q, d: B + H, len, wid };
  };
}

/** The knives of a set, the smaller slicer last. */
function forged(c: Sheet, look: KnifeLook): Made[] {
  const { pal } = c, make = smith(c), wood = { nau: mix(pal.clay, pal.ink, 0.3), vang: mix(pal.clay, pal.goldleaf, 0.4), do: mix(pal.lacquer, pal.ink, 0.45) }[look.handle];
  return sets[look.blades].map((kind, i) => make(kind, { chat: 372, thai: i === 2 ? 290 : 400, rua: 404, mo: 300, loc: 350 }[kind], { chat: 168, thai: i === 2 ? 84 : 118, rua: 150, mo: 128, loc: 66 }[kind], i === 2 ? 190 : 232, wood));
}

const laid = (c: Sheet, { q, d }: Made, transform: string) =>
  use(c.symbol(`<path d="${d}"/>`), `translate(13 17) ${transform}`, `fill="${mix(c.pal.ink, c.pal.clay, 0.25)}" opacity=".22"`) + group(q, `transform="${transform}"`);

/** Side by side on the ground. */
function inRows(c: Sheet, knives: readonly Made[]): string {
  const rows: readonly Point[] = knives.length === 3 ? [[62, 230], [92, 480], [150, 690]] : [[74, 300], [100, 610]], R = c.R.fork('place');
  return knives.map((one, i) => laid(c, one, `translate(${rows[i]![0]} ${rows[i]![1]}) rotate(${n(-9 + i * 4 + R.j(3))})`)).join('');
}

/** Hanging on a board of the smithy, handles down. */
function onBoard(c: Sheet, knives: readonly Made[]): string {
  const t = c.T(mix(c.pal.clay, c.pal.ink, 0.2)), step = 560 / knives.length, R = c.R.fork('board');
  c.cast('M70 250H730V400H70Z', 14, 18, 0.24, 9);
  const board = fill('M70 250H730V400H70Z', t.b) + group(grain(R, 70, 250, 660, 150, 12, t.d, 1.6, 4), c.clip('M70 250H730V400H70Z')) + fill('M70 250H730V258H70Z', t.l) + fill('M70 390H730V400H70Z', t.dd);
  return board + knives.map((one, i) => laid(c, one, `translate(${n(180 + step * i + one.wid * 0.5 + (560 - step * knives.length) / 2)} ${i % 2 ? 150 : 170}) rotate(90) scale(.98)`)).join('');
}

/** Across a chopping board of ironwood. */
function onBlock(c: Sheet, knives: readonly Made[]): string {
  const t = c.T(mix(c.pal.clay, c.pal.goldleaf, 0.3)), R = c.R.fork('block'), cx = 400, cy = 500, r = 318;
  c.cast(ell(cx, cy + 20, r), 18, 24, 0.26, 9);
  let rings = '', cuts = '';
  for (let i = 1; i < 12; i++) rings += ell(cx + R.j(6), cy + R.j(6), r * (i / 12), r * (i / 12) * R.r(0.97, 1.02));
  for (let i = 0; i < 46; i++) {
    const a = R.r(0, 6.28), k = R.r(0, r * 0.8), x = cx + Math.cos(a) * k, y = cy + Math.sin(a) * k;
    cuts += lens(x, y, x + R.r(30, 80), y + R.j(16), 1.4);
  }
  const block = fill(ell(cx + 4, cy + 26, r), t.dd) + fill(ell(cx, cy, r), t.b) + stroke(rings, t.d, 2.2, 'opacity=".7"') + fill(cuts, t.d) + stroke(ell(cx, cy, r - 4), t.l, 4, 'opacity=".6"') + stroke(ell(cx, cy, r + 1), mix(c.pal.ink, c.pal.clay, 0.4), 6);
  const spots: readonly Point[] = knives.length === 3 ? [[104, 300], [136, 520], [210, 700]] : [[110, 350], [140, 600]];
  return block + knives.map((one, i) => laid(c, one, `translate(${spots[i]![0]} ${spots[i]![1]}) rotate(${n(-20 + i * 5 + R.j(2))}) scale(.88)`)).join('');
}

/** As they go out: blades in oiled paper, tied with a strip of bamboo. */
function wrapped(c: Sheet, knives: readonly Made[]): string {
  const t = c.T(mix(c.pal.goldleaf, c.pal.paper, 0.5)), tie = mix(c.pal.rice, c.pal.goldleaf, 0.45), R = c.R.fork('wrap');
  const rows: readonly Point[] = knives.length === 3 ? [[96, 250], [110, 490], [160, 700]] : [[96, 330], [112, 620]];
  return knives
    .map((one, i) => {
      const { len, wid } = one, sheet = `M-26 ${-18}L${len * 0.5} -26L${len + 16} -14V${wid + 20}L${len * 0.4} ${wid + 30}L-30 ${wid + 16}Z`;
      const folds = fill(`M-26 -18L${len * 0.32} ${wid * 0.5}L-30 ${wid + 16}Z`, t.l) + fill(`M${len * 0.32} ${wid * 0.5}L-30 ${wid + 16}L${len * 0.4} ${wid + 30}Z`, t.d, 'opacity=".7"') + stroke(`M${len * 0.5} -26L${len * 0.46} ${wid + 29}M${len * 0.74} -20L${len * 0.78} ${wid + 24}`, t.d, 2) + fill(`M-26 ${wid * 0.8}H${len + 16}V${wid + 30}H-30Z`, t.d, 'opacity=".45"');
      const ties = [0.3, 0.78].map((s) => fill(`M${n(len * s)} -28h10v${n(wid + 58)}h-10Z`, tie) + stroke(`M${n(len * s + 5)} ${n(wid * 0.4)}q-26 -20 -34 4q10 16 34 -4q28 -22 36 2q-10 18 -36 -2`, tie, 5)).join('');
      const clip = c.clip(sheet);
      return laid(c, { ...one, d: one.d + sheet, q: one.q + fill(sheet, t.b) + group(folds, clip) + ties }, `translate(${rows[i]![0]} ${rows[i]![1]}) rotate(${n(-7 + i * 4 + R.j(2))})`);
    })
    .join('');
}

const arrangements = { xep: inRows, gia: onBoard, thot: onBlock } as const;

export const knife = family({
  id: 'dao',
  vi: 'Dao rèn',
  en: 'Forged knife',
  traits: { composition: oneOf('xep', 'gia', 'thot'), blades: whenAsked(oneOf('chat-thai', 'thai-rua', 'chat-rua', 'bo-ba'), 'mo-loc'), handle: oneOf('nau', 'vang', 'do') },
  words: {
    blades: {
      'chat-thai': ['dao chặt, dao thái'], 'mo-loc': ['mổ gà, lọc thịt'], 'thai-rua': ['dao thái, dao rựa', 'bổ dừa và dao thái'], 'chat-rua': ['dao chặt, dao rựa'], 'bo-ba': ['bộ ba dao', 'ba dao bếp', 'bộ ba'],
    },
    handle: { nau: ['gỗ xoan', 'cán gỗ xoan'], do: ['gỗ nghiến', 'cán gỗ nghiến', 'gỗ hương'], vang: ['gỗ mít', 'gỗ nhãn'] },
  },
  pieces: { of: ['con'], shown: ({ blades }) => sets[blades].length },
  otherView: { vi: 'bọc giấy dầu, buộc lạt', en: 'wrapped in oiled paper' },
  focus: ({ composition }) => (composition === 'gia' ? [300, 360, 1.9] : [380, 380, 1.9]),
  draw(c, look, view) {
    c.tint = mix(c.pal.ink, c.pal.cobalt, 0.3);
    const knives = forged(c, look);
    return view === 'other' ? wrapped(c, knives) : arrangements[look.composition](c, knives);
  },
});
