// What Ngũ Xã casts, each standing on its foot at (400, 860).
import { mix, type Tones } from '../color.ts';
import { blob, brush, ell, type Lathe, n, P, place, type Point, poly, smooth, TAU } from '../geom.ts';
import { fill, group, type Sheet, stroke } from '../sheet.ts';
import { cloud } from '../creatures.ts';
import { lotus, peony } from '../plants.ts';
import { nghe } from './tuong-go-nghe.ts';
import { buddha } from './tuong-go-phat.ts';
import { cast, castBody, engraved, girdle, meridian, raised, rosette } from './metal.ts';

export const bronzeForms = ['chuong', 'lu', 'dinh', 'hac', 'trong', 'nen', 'mam', 'phat'] as const;
export type BronzeForm = (typeof bronzeForms)[number];

const flip = (pts: readonly Point[], on: boolean): Point[] => pts.map(([x, y]) => [on ? 800 - x : x, y]);

/** Cloud scrolls in a row round a body. */
function scrolls(L: Lathe, y: number, many: number, r: number): string {
  let d = '';
  for (let i = 0; i < many; i++) {
    const u = -1.35 + (2.7 * (i + 0.5)) / many,
      f = place(...L.at(u, y), r * (0.3 + 0.7 * Math.cos(u)) * 0.05);
    d += P(f).M(-20, 8).C(-20, -14, 8, -16, 8, 0).C(8, 10, -8, 10, -7, 0).M(8, 2).C(12, 10, 18, 8, 20, 2).d;
  }
  return d;
}

/** The bell: bands that cross, bosses to strike, a dragon with two heads to hang it by. */
function bell(c: Sheet, t: Tones): string {
  c.stand(404, 866, 250, 34);
  const { svg } = castBody(c, 400, [[268, 50], [276, 110], [300, 156], [350, 184], [560, 204], [740, 218], [806, 236], [860, 258]], t, {
    k: 0.12,
    over: (L) => {
      let o = '';
      for (const u of [-1.18, 0, 1.18]) for (const s of [-0.1, 0.1]) o += raised(meridian(L, u + s, 318, 800), t, 3);
      for (const y of [316, 330, 556, 572, 690, 704, 792, 836]) o += raised(girdle(L, y), t, y === 836 ? 6 : 3);
      o += engraved(scrolls(L, 624, 12, 36), t, 2.4) + engraved(scrolls(L, 748, 15, 24), t, 2);
      for (const u of [-0.6, 0.6]) o += engraved(cloud(place(...L.at(u, 430), 0.78), c.R.fork('cloud' + u)).map(({ d }) => d).join(''), t, 2);
      for (const u of [-1.18, 0, 1.18]) {
        const [x, y] = L.at(u, 676), k = Math.max(0.4, Math.cos(u));
        o += fill(ell(x + 2, y + 5, 36 * k, 36), t.dd) + fill(ell(x, y, 35 * k, 35), t.d) + fill(rosette(x, y, 33, 10), t.l, `transform="translate(${n(x)} 0) scale(${n(k)} 1) translate(${n(-x)} 0)"`) + fill(ell(x, y, 15 * k, 15), t.b) + fill(ell(x - 4 * k, y - 5, 6 * k, 6), t.ll);
      }
      return o;
    },
  });
  // Two dragons back to back make the loop.
  let crown = '';
  for (const on of [true, false]) {
    const back = flip([[400, 150], [350, 146], [312, 178], [306, 226], [338, 244], [322, 274]], on),
      body = brush(back, 46, { prof: (s) => 1 - s * 0.2, m: 14 });
    let spines = '';
    for (let i = 0; i < 6; i++) {
      const a = -0.2 - i * 0.42, x = 354 - Math.sin(-a) * 62 + 8, y = 208 - Math.cos(a) * 74;
      spines += poly(flip([[x, y + 8], [x - 16 * Math.sin(-a) - 4, y - 14 * Math.cos(a) - 4], [x + 8, y + 14]], on));
    }
    const head = blob(flip([[296, 232], [330, 214], [364, 240], [356, 276], [318, 290], [274, 282], [290, 262], [270, 250]], on)),
      scale = flip([[388, 152], [350, 158], [324, 186], [318, 222]], on).map(([x, y]) => ell(x, y, 8, 7)).join('');
    crown += fill(spines, t.d) + cast(c, body, on ? t : t, 6) + stroke(scale, t.dd, 2.2) + cast(c, head, t, 5) + fill(flip([[326, 242]], on).map(([x, y]) => ell(x, y, 7)).join(''), t.dd);
  }
  return crown + cast(c, blob([[400, 112], [424, 150], [400, 178], [376, 150]]), t, 6) + svg;
}

/** The lion that guards the lid. */
function lidLion(c: Sheet, t: Tones, x: number, y: number, s: number): string {
  const shadows = c.shadows.length,
    lion = nghe(c, t);
  c.shadows.length = shadows;
  return group(lion, `transform="translate(${n(x)} ${n(y)}) scale(${s}) translate(-400 -884)"`);
}

/** A leg with a lion's face at the knee. */
function leg(c: Sheet, t: Tones, x: number, top: number, lean: number, w: number): string {
  const h = 860 - top,
    d = smooth([[x - w, top], [x - w * 1.2, top + h * 0.3], [x + lean * 0.5 - w * 0.5, top + h * 0.66], [x + lean - w * 0.7, 850], [x + lean - w * 0.5, 864], [x + lean + w * 0.6, 864], [x + lean + w * 0.7, 846], [x + lean * 0.5 + w * 0.5, top + h * 0.64], [x + w * 1.2, top + h * 0.3], [x + w, top]], true);
  return cast(c, d, t, 6) + engraved(`M${n(x - w * 0.6)} ${n(top + h * 0.26)}q${n(w * 0.6)} ${n(h * 0.2)} ${n(w * 1.2)} 0M${n(x - w * 0.5)} ${n(top + h * 0.14)}q${n(w * 0.2)} -8 ${n(w * 0.4)} 0M${n(x + w * 0.1)} ${n(top + h * 0.14)}q${n(w * 0.2)} -8 ${n(w * 0.4)} 0`, t, 2.6);
}

/** The open burner: two ears, three feet, ash and sticks. */
function burner(c: Sheet, t: Tones, raw: boolean): string {
  c.stand(404, 866, 210, 34);
  const ash = c.T(mix(c.pal.paper, c.pal.ink, 0.24)), R = c.R.fork('sticks'), red = mix(c.pal.lacquer, c.pal.clay, 0.3);
  let sticks = '', tips = '';
  for (let i = 0; i < 9; i++) {
    const x = 400 + (i - 4) * 17 + R.j(5), lean = (i - 4) * 7 + R.j(5), top = R.r(270, 350);
    sticks += `M${n(x)} 520L${n(x + lean)} ${n(top)}`;
    tips += ell(x + lean, top, 4.6, 6);
  }
  const ear = (on: boolean) => {
    const d = smooth(flip([[214, 560], [168, 530], [166, 430], [196, 388], [244, 392], [262, 440], [250, 500], [226, 500], [232, 446], [216, 424], [198, 440], [196, 510], [232, 540]], on), true);
    return cast(c, d, t, 6);
  };
  const { svg } = castBody(c, 400, [[500, 224], [514, 220], [532, 196], [560, 200], [650, 250], [720, 236], [780, 170], [806, 120]], t, {
    k: 0.2,
    over: (L) => raised(girdle(L, 556), t, 4) + raised(girdle(L, 590), t, 3) + engraved(scrolls(L, 572, 16, 20), t, 1.8) + lotus(place(...L.at(0, 726), 0.86), c.R.fork('lotus')).map(({ d }) => fill(d, t.d) + stroke(d, t.ll, 2)).join('') + engraved(cloud(place(...L.at(-0.82, 676), 0.5), c.R.fork('a')).map(({ d }) => d).join('') + cloud(place(...L.at(0.8, 676), 0.5), c.R.fork('b')).map(({ d }) => d).join(''), t, 2),
  });
  const mouth = ell(400, 500, 224, 45);
  return (
    ear(false) + ear(true) + leg(c, t, 400, 760, 0, 34) + leg(c, t, 270, 740, -34, 42) + leg(c, t, 530, 740, 34, 42) + svg + fill(mouth, t.l) + stroke(mouth, t.dd, 2) + fill(ell(400, 504, 196, 36), t.dd) + (raw ? group(fill(ell(440, 528, 180, 40), t.d), c.clip(ell(400, 504, 196, 36))) : group(fill(ell(400, 516, 190, 34), ash.b) + fill(ell(370, 512, 120, 18), ash.l), c.clip(ell(400, 504, 196, 36))) + stroke(sticks, red, 6) + stroke(sticks, c.pal.goldleaf, 1.8, 'transform="translate(-1.5 0)"') + fill(tips, c.pal.ink))
  );
}

/** The tall burner: S-shaped handles, an openwork lid, a lion on top. */
function tripod(c: Sheet, t: Tones): string {
  c.stand(404, 866, 200, 30);
  const handle = (on: boolean) => cast(c, brush(flip([[250, 610], [150, 600], [130, 500], [190, 450], [200, 390], [158, 372]], on), 36, { prof: (s) => 1 - s * 0.35, m: 16 }), t, 6) + cast(c, ell(on ? 642 : 158, 374, 20), t, 4);
  const body = castBody(c, 400, [[452, 176], [466, 182], [490, 176], [520, 196], [600, 222], [670, 190], [710, 120], [730, 80]], t, {
    k: 0.16,
    over: (L) => raised(girdle(L, 496), t, 4) + raised(girdle(L, 526), t, 3) + engraved(scrolls(L, 512, 15, 18), t, 1.8) + engraved(peony(place(...L.at(0, 616), 1.1), c.R.fork('peony')).map(({ d }) => d).join(''), t, 2) + engraved(cloud(place(...L.at(-0.84, 600), 0.46), c.R.fork('a')).map(({ d }) => d).join('') + cloud(place(...L.at(0.84, 600), 0.46), c.R.fork('b')).map(({ d }) => d).join(''), t, 2),
  });
  const lid = castBody(c, 400, [[300, 54], [316, 76], [350, 132], [400, 164], [440, 176], [452, 182]], t, {
    k: 0.16,
    over: (L) => {
      let holes = '';
      for (let i = 0; i < 8; i++) {
        const u = -1.25 + (2.5 * (i + 0.5)) / 8, [x, y] = L.at(u, 384), k = 0.3 + 0.7 * Math.cos(u);
        holes += ell(x - 11 * k, y, 9 * k, 11) + ell(x + 11 * k, y, 9 * k, 11) + ell(x, y - 14, 8 * k, 9);
      }
      return fill(holes, t.dd) + stroke(holes, t.l, 2, 'transform="translate(1.4 1.6)" opacity=".7"') + raised(girdle(L, 428), t, 4) + raised(girdle(L, 340), t, 3);
    },
  });
  return handle(false) + handle(true) + leg(c, t, 400, 700, 0, 30) + leg(c, t, 288, 676, -30, 36) + leg(c, t, 512, 676, 30, 36) + body.svg + lid.svg + lidLion(c, t, 398, 312, 0.3);
}

/** A crane on a tortoise, a lotus in its bill. */
function craneOnTortoise(c: Sheet, t: Tones): string {
  c.stand(404, 862, 230, 34);
  const shell = 'M200 826C214 740 300 708 400 708C500 708 584 744 604 826Q400 872 200 826Z',
    legsT = blob([[226, 806], [260, 830], [250, 866], [206, 866], [200, 836]]) + blob([[560, 812], [604, 832], [606, 866], [558, 868], [548, 838]]),
    head = blob([[214, 806], [176, 768], [134, 752], [116, 772], [132, 796], [170, 822], [206, 838]]);
  let plates = '';
  for (const [x, y, s] of [[400, 770, 44], [306, 782, 38], [494, 784, 38], [352, 832, 34], [448, 832, 34], [262, 822, 24], [540, 824, 24]] as const) plates += poly(Array.from({ length: 6 }, (_, i): Point => [x + Math.cos((i * TAU) / 6) * s, y + Math.sin((i * TAU) / 6) * s * 0.56]));
  const legs = [[386, 560, 366], [438, 560, 440]].map(([a, , b]) => cast(c, `M${a! - 12} 560L${b! - 9} 722H${b! + 11}L${a! + 14} 560Z`, t, 4) + cast(c, `M${b! - 40} 732L${b!} 708L${b! + 44} 732L${b! + 4} 724Z`, t, 3)).join('');
  const body = smooth([[300, 470], [322, 404], [390, 378], [480, 420], [590, 520], [650, 600], [570, 588], [470, 604], [380, 588], [318, 536]], true),
    neck = brush([[352, 480], [296, 400], [312, 308], [352, 240], [330, 172], [290, 160]], 66, { prof: (s) => 1 - s * 0.52, m: 18 }),
    crest = blob([[318, 128], [356, 118], [370, 154], [340, 176]]),
    bill = 'M296 146L186 172L194 180L300 182Z';
  let quills = '';
  for (let i = 0; i < 9; i++) quills += smooth([[372 + i * 14, 430 + i * 8], [440 + i * 14, 482 + i * 9], [522 + i * 12, 574 + i * 3]]);
  let down = '';
  for (let j = 0; j < 4; j++) for (let i = 0; i < 5; i++) down += `M${322 + i * 26 + j * 12} ${450 + i * 10 + j * 26}q4 16 22 14`;
  let rings = '';
  for (let i = 0; i < 13; i++) rings += `M${n(300 + Math.sin(i * 0.5) * 22 - 4 + i * 2)} ${n(430 - i * 18)}q14 10 28 2`;
  const stem = 'M190 176C168 220 176 262 200 286';
  return (
    cast(c, legsT, t, 5) + cast(c, head, t, 6) + fill(ell(140, 772, 5), t.dd) + fill(shell, t.b) + group(fill('M430 690C520 720 560 780 560 880H640V690Z', t.d, 'opacity=".8"') + engraved(plates, t, 3) + fill(brush([[232, 800], [276, 740], [360, 722]], 16, { m: 8 }), t.ll, 'opacity=".8"'), c.clip(shell)) + raised('M200 828Q400 872 604 828', t, 7) +
    legs + cast(c, neck, t, 8) + group(engraved(rings, t, 2), c.clip(neck)) + cast(c, body, t, 12) + group(engraved(quills, t, 3) + engraved(down, t, 2), c.clip(body)) + cast(c, crest, t, 4) + cast(c, bill, t, 3) + fill(ell(312, 154, 6), t.dd) +
    raised(stem, t, 5) + cast(c, blob([[176, 286], [200, 262], [226, 286], [220, 316], [182, 316]]), t, 5) + engraved('M200 270V312M186 284Q190 300 194 312M214 284Q210 300 206 312', t, 2)
  );
}

/** The drum of Đông Sơn: star, birds, boats; four ears. */
function drum(c: Sheet, t: Tones): string {
  c.stand(404, 800, 270, 84);
  const k = 0.34,
    ear = (x: number) => cast(c, `M${x - 26} 470C${x - 30} 520 ${x - 24} 560 ${x - 14} 584H${x + 16}C${x + 8} 556 ${x + 4} 520 ${x + 10} 474Z`, t, 4) + engraved(`M${x - 14} 480Q${x - 14} 540 ${x - 4} 580M${x - 2} 480Q${x - 6} 540 ${x + 6} 580`, t, 2);
  const { svg } = castBody(c, 400, [[372, 262], [400, 278], [446, 282], [500, 262], [548, 214], [580, 206], [720, 210], [800, 236], [860, 276]], t, {
    k,
    over: (L) => {
      let o = '';
      for (const y of [400, 410, 566, 576, 590, 712, 724, 742]) o += engraved(girdle(L, y), t, 2);
      let saw = '';
      for (let i = 0; i < 34; i++) {
        const u = -1.5 + (3 * i) / 33;
        saw += smooth([L.at(u, 590), L.at(u + 0.045, 606), L.at(u + 0.09, 590)]);
      }
      o += engraved(saw, t, 1.8);
      // Boats with curved prow and stern round the bulge, warriors as strokes.
      for (const u of [-0.95, -0.2, 0.62]) {
        const f = place(...L.at(u, 476), 0.9 * (0.5 + 0.5 * Math.cos(u)));
        o += engraved(P(f).M(-76, -26).Q(-70, 6, -40, 10).L(40, 10).Q(70, 6, 78, -26).M(-50, 0).L(48, 0).d + [-34, -12, 12, 34].map((x) => P(f).M(x, 0).L(x, -26).M(x - 7, -12).L(x + 9, -20).M(x, -26).Q(x + 2, -40, x + 12, -42).d).join(''), t, 2.2);
      }
      for (const u of [-1.1, -0.66, -0.22, 0.22, 0.66, 1.1]) o += engraved(meridian(L, u, 606, 706, 2) + meridian(L, u + 0.06, 606, 706, 2), t, 1.8);
      return o;
    },
  });
  const cx = 400, cy = 372, r = 262;
  let rays = '', feather = '', beads = '', birds = '';
  for (let i = 0; i < 14; i++) {
    const a = (i / 14) * TAU, b = TAU / 28, on = (q: number, s: number): Point => [cx + Math.cos(q) * s, cy + Math.sin(q) * s * k];
    rays += poly([on(a - b * 0.62, 26), on(a, 86), on(a + b * 0.62, 26)]);
    feather += poly([on(a + b * 0.6, 40), on(a + b, 78), on(a + b * 1.4, 40)], false);
  }
  for (let i = 0; i < 60; i++) beads += ell(cx + Math.cos((i / 60) * TAU) * 112, cy + Math.sin((i / 60) * TAU) * 112 * k, 3, 1.8);
  for (let i = 0; i < 12; i++) {
    const a = (i / 12) * TAU, turn = place(0, 0, 1, a + Math.PI / 2), f = (x: number, y: number): Point => {
      const [u, v] = turn(x, y);
      return [cx + (Math.cos(a) * 176 + u) * 1, cy + (Math.sin(a) * 176 + v) * k];
    };
    birds += poly([f(44, -2), f(18, -6), f(6, -14), f(-8, -24), f(-6, -6), f(-38, -12), f(-30, 0), f(-40, 10), f(-6, 6), f(-6, 24), f(8, 12), f(18, 4)]);
  }
  const ringsD = [26, 92, 98, 106, 118, 126, 134, 218, 226, 236, 246].map((s) => ell(cx, cy, s, s * k)).join('');
  const face = ell(cx, cy, r, r * k);
  return group(svg + ear(240) + ear(556) + fill(ell(cx, cy + 8, r, r * k), t.dd) + fill(face, t.b) + group(fill(blob([[140, 370], [200, 300], [330, 280], [380, 372], [240, 440]]), t.l, 'opacity=".75"') + fill(blob([[430, 376], [560, 300], [680, 380], [560, 460], [450, 450]]), t.d, 'opacity=".55"'), c.clip(face)) + stroke(ringsD, t.dd, 1.8) + fill(birds, t.dd) + fill(beads, t.dd) + stroke(feather, t.dd, 1.4) + fill(rays, t.ll) + stroke(rays, t.dd, 2) + fill(ell(cx, cy, 26, 26 * k), t.ll) + raised(face, t, 4), 'transform="translate(0 -74)"');
}

/** A candlestick, turned, with its drip pan and a candle. */
export function candlestick(c: Sheet, t: Tones, raw = false): string {
  c.stand(404, 862, 130, 24);
  const wax = c.T(mix(c.pal.lacquer, c.pal.clay, 0.1)),
    base = castBody(c, 400, [[360, 26], [380, 52], [396, 30], [430, 22], [470, 48], [520, 62], [560, 34], [580, 24], [600, 46], [630, 52], [656, 30], [700, 34], [760, 62], [800, 108], [826, 132], [862, 138]], t, {
      k: 0.2,
      over: (L) => [380, 470, 580, 640, 760, 826].map((y) => raised(girdle(L, y), t, 3)).join('') + engraved(scrolls(L, 792, 9, 20), t, 2),
    });
  const candle = castBody(c, 400, [[150, 27], [156, 30], [330, 32], [344, 32]], wax, { k: 0.2 });
  const pan = `M288 336A112 22 0 0 0 512 336Q500 372 400 376Q300 372 288 336Z`;
  return base.svg + cast(c, pan, t, 5) + fill(ell(400, 336, 112, 22), t.l) + fill(ell(400, 339, 96, 16), t.d) + (raw ? cast(c, 'M390 342L400 250L410 342Z', t, 3) : candle.svg + fill(ell(400, 150, 27, 6), wax.l) + stroke('M400 150Q402 138 398 126', c.pal.ink, 4));
}

/** The tray, set up on its edge: beaten rings and a chased flower. */
function tray(c: Sheet, t: Tones): string {
  c.stand(404, 858, 250, 26);
  const R = c.R.fork('beaten'), [cx, cy, r] = [400, 540, 316];
  let marks = '';
  for (let i = 0; i < 230; i++) {
    const a = R.r(0, TAU), s = Math.sqrt(R.r(0, 1)) * 216;
    marks += ell(cx + Math.cos(a) * s, cy + Math.sin(a) * s, R.r(5, 10), R.r(4, 8));
  }
  let beads = '';
  for (let i = 0; i < 72; i++) beads += ell(cx + Math.cos((i / 72) * TAU) * 300, cy + Math.sin((i / 72) * TAU) * 300, 5);
  const well = ell(cx, cy, 232);
  return fill(ell(cx + 8, cy + 6, r), t.dd) + fill(ell(cx, cy, r), t.b) + group(fill(blob([[60, 500], [200, 200], [420, 180], [330, 420], [140, 620]]), t.ll, 'opacity=".5"') + fill(blob([[520, 900], [760, 700], [740, 420], [640, 560], [540, 720]]), t.d, 'opacity=".8"'), c.clip(ell(cx, cy, r))) + fill(beads, t.dd, 'transform="translate(1.4 2)"') + fill(beads, t.l) + stroke(ell(cx, cy, 284), t.dd, 2) +
    fill(well, t.d) + group(fill(ell(cx + 7, cy + 8, 230), t.b) + fill(marks, t.d, 'opacity=".45"') + fill(marks, t.l, 'opacity=".5" transform="translate(-2 -3)"') + fill('M120 500L420 240H520L160 700Z', t.ll, 'opacity=".4"'), c.clip(well)) + raised(ell(cx, cy, 168), t, 2) + engraved(peony(place(cx, cy, 1.9), c.R.fork('peony')).map(({ d }) => d).join(''), t, 2.6) + engraved(Array.from({ length: 8 }, (_, i) => cloud(place(cx + Math.cos((i / 8) * TAU) * 200, cy + Math.sin((i / 8) * TAU) * 200, 0.34), c.R.fork('c')).map(({ d }) => d).join('')).join(''), t, 1.8) + stroke(ell(cx, cy, r - 3), t.ll, 3, 'opacity=".7"');
}

function bronzeBuddha(c: Sheet, t: Tones): string {
  return group(buddha(c, t, false), 'transform="translate(0 -34)"');
}

/** `raw`: as it leaves the mould, without candle or incense. */
export const bronze = (c: Sheet, form: BronzeForm, t: Tones, raw = false): string =>
  ({ chuong: bell, lu: burner, dinh: tripod, hac: craneOnTortoise, trong: drum, nen: candlestick, mam: tray, phat: bronzeBuddha })[form](c, t, raw);

