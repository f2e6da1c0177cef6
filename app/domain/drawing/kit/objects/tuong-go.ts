// Carved wooden figures.
import { mix, jitter } from '../color.ts';
import { family, oneOf, whenAsked, flag } from '../family.ts';
import { n, ell } from '../geom.ts';
import { type Sheet, fill, stroke, use } from '../sheet.ts';
import { nghe } from './tuong-go-nghe.ts';
import { buddha } from './tuong-go-phat.ts';
import { buffalo } from './tuong-go-trau.ts';

type StatueLook = { composition: string; figure: 'phat' | 'trau' | 'nghe'; wood: 'xoan' | 'mit' | 'trac' | 'huong'; gilt: boolean };

/** The figure as carved, its foot at about (400, 884). */
function carved(c: Sheet, { figure, wood, gilt }: StatueLook): string {
  const { R, pal } = c;
  const pure = {
    xoan: mix(pal.clay, pal.ink, 0.28),
    mit: mix(pal.clay, pal.goldleaf, 0.35),
    trac: mix(pal.clay, pal.ink, 0.48),
    huong: mix(pal.lacquer, pal.ink, 0.42),
  }[wood];
  const t = c.T(jitter(pure, R, 0.02));
  c.tint = pal.clay;
  return figure === 'phat' ? buddha(c, t, gilt) : figure === 'trau' ? buffalo(c, t) : nghe(c, t);
}

/** The same figure elsewhere: `s` times as large, its foot at (x, y), mirrored with `flip`; what it throws on the wall behind stays away. */
function placed(c: Sheet, look: StatueLook, places: readonly (readonly [x: number, y: number, s: number, flip: boolean])[]): string {
  const before = c.shadows.length, id = c.symbol(carved(c, look)), feet = c.shadows.splice(before).filter((shadow) => Array.isArray(shadow));
  return places
    .map(([x, y, s, flip]) => {
      for (const [sx, sy, rx, ry, strength] of feet) c.stand(x + (sx - 400) * s * (flip ? -1 : 1), y + (sy - 884) * s, rx * s, ry * s, strength);
      return use(id, `translate(${n(x)} ${n(y)}) scale(${flip ? -s : s} ${s}) translate(-400 -884)`);
    })
    .join('');
}

/** A low altar table of dark wood under it. */
function onTable(c: Sheet, look: StatueLook): string {
  const t = c.T(mix(c.pal.clay, c.pal.ink, 0.55)), y = 800;
  c.stand(404, 950, 320, 24);
  const leg = (x: number, s: number) => fill(`M${x} ${y + 40}q${s * 14} 40 ${-s * 6} 76q${-s * 14} 24 ${s * 10} 34h${s * 26}q${s * 12} -50 ${s * 8} -110Z`, s > 0 ? t.b : t.dd);
  const apron = fill(`M120 ${y + 34}H680L660 ${y + 70}Q620 ${y + 60} 600 ${y + 88}Q560 ${y + 60} 400 ${y + 66}Q240 ${y + 60} 200 ${y + 88}Q180 ${y + 60} 140 ${y + 70}Z`, t.d);
  return leg(120, 1) + leg(680, -1) + apron + fill(`M92 ${y + 12}H708V${y + 36}H92Z`, t.b) + fill(`M92 ${y + 28}H708V${y + 36}H92Z`, t.dd) + fill(`M112 ${y - 14}H688L708 ${y + 12}H92Z`, t.l) + placed(c, look, look.composition === 'doi' ? [[254, y + 4, 0.56, true], [546, y + 4, 0.56, false]] : [[400, y + 4, 0.86, false]]);
}

/** Before a round window of the prayer hall. */
function beforeWindow(c: Sheet, look: StatueLook): string {
  const { pal } = c, r = 330, wall = mix(pal.paper, pal.lacquer, 0.28);
  let moulding = '';
  for (const k of [r, r - 12]) moulding += stroke(ell(400, 470, k), mix(pal.lacquer, pal.ink, 0.35), k === r ? 12 : 3);
  return fill(ell(400, 470, r), wall) + moulding + placed(c, look, [[400, 900, 0.94, false]]);
}

/** In its crate, bedded in wood shavings. */
function inCrate(c: Sheet, look: StatueLook): string {
  const { pal } = c, t = c.T(mix(pal.goldleaf, pal.clay, 0.35)), R = c.R.fork('shavings');
  c.stand(404, 936, 316, 30);
  const back = fill('M110 150H690V820H110Z', t.d) + stroke('M110 310H690M110 480H690M110 650H690', t.dd, 4) + fill('M110 150H690V166H110Z', t.l);
  let curls = '', lit = '';
  for (let i = 0; i < 90; i++) {
    const x = R.r(120, 680), y = R.r(806, 872), d = `M${n(x)} ${n(y)}q${n(R.j(30))} ${n(-R.r(10, 26))} ${n(R.r(14, 34))} ${n(-R.r(0, 10))}q${n(R.r(4, 14))} ${n(R.r(6, 18))} ${n(-R.r(4, 16))} ${n(R.r(6, 16))}`;
    if (i % 2) lit += d;
    else curls += d;
  }
  const figure = placed(c, look, [[400, 850, 0.82, false]]);
  return back + figure + stroke(curls, mix(pal.goldleaf, pal.paper, 0.35), 7) + stroke(lit, mix(pal.goldleaf, pal.paper, 0.65), 5) + fill('M92 856H708V936H92Z', t.b) + fill('M92 856H708V866H92Z', t.ll) + stroke('M92 900H708', t.dd, 3) + fill('M92 856h26v80h-26ZM682 856h26v80h-26Z', t.d);
}

export const statue = family({
  id: 'tuong-go',
  vi: 'Tượng gỗ',
  en: 'Carved wooden statue',
  traits: {
    composition: whenAsked(oneOf('don', 'don', 'cua-tron', 'hom'), 'doi'),
    figure: oneOf('phat', 'trau', 'nghe'),
    wood: oneOf('xoan', 'mit', 'trac', 'huong'),
    gilt: flag(),
  },
  words: {
    composition: { doi: ['đôi', 'cặp', 'một đôi'] },
    figure: { phat: ['Phật', 'tượng Phật', 'A Di Đà', 'Thích Ca', 'Quan Âm'], trau: ['mục đồng', 'trâu', 'chăn trâu'], nghe: ['nghê', 'nghê chầu'] },
    wood: { xoan: ['gỗ xoan', 'xoan'], mit: ['gỗ mít', 'gỗ bách xanh', 'bách xanh', 'gỗ vàng tâm'], trac: ['gỗ trắc', 'gỗ gụ'], huong: ['gỗ hương'] },
    gilt: { yes: ['thếp vàng', 'sơn son thếp vàng'], no: ['để mộc', 'mộc'] },
  },
  pieces: { of: ['chiếc'], shown: ({ composition }) => (composition === 'doi' ? 2 : 1) },
  otherView: { vi: 'bày trên sập thờ', en: 'on an altar table' },
  focus: ({ composition }) => (composition === 'doi' ? [220, 560, 2] : [340, 400, 2]),
  draw(c, look, view) {
    if (view === 'other') return onTable(c, look);
    switch (look.composition) {
      case 'don':
        return carved(c, look);
      case 'cua-tron':
        return beforeWindow(c, look);
      case 'hom':
        return inCrate(c, look);
      case 'doi':
        return placed(c, look, [[224, 800, 0.62, true], [576, 800, 0.62, false]]);
    }
  },
});
