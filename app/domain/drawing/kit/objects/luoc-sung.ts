// Combs of horn, with the hairpin that is sold with them.
import { type Tones, mix, jitter } from '../color.ts';
import { family, oneOf } from '../family.ts';
import { n, lerp, place, brush, ell } from '../geom.ts';
import { bevel } from '../materials.ts';
import { type Style, paint } from '../motif.ts';
import { lotus, lotusLeaf, peony, chrys, blossom, leafSpray } from '../plants.ts';
import { type Sheet, fill, stroke, group } from '../sheet.ts';

type CombLook = { horn: 'den' | 'mat' | 'van' | 'nga'; form: 'trang' | 'can' | 'ca'; motif: 'sen' | 'cuc' | 'khac' };

type Comb = { svg: string; outline: string; pin: string; t: Tones };

/** The comb about (400, 420) and its hairpin about (400, 780), each without its shadow. */
function cut(c: Sheet, look: CombLook): Comb {
  const { R, pal } = c;
  const col = jitter(
      {
        den: mix(pal.ink, pal.clay, 0.3),
        mat: mix(pal.clay, pal.goldleaf, 0.45),
        van: mix(mix(pal.goldleaf, pal.clay, 0.3), pal.ink, 0.22),
        nga: mix(pal.goldleaf, pal.paper, 0.4),
      }[look.horn],
      R,
      0.02,
    ),
    t = c.T(col);
  let o = '',
    outline = '';
  const kind = look.form;
  const streak = (d: string, box: readonly [number, number, number, number]) => {
    let a = '',
      b = '';
    for (let i = 0; i < 26; i++) {
      const x = box[0] + R.f() * box[2],
        y = box[1] + R.f() * box[3],
        l = R.r(80, 240);
      if (i % 2) a += brush([[x, y], [x + l * 0.4, y + R.j(20)], [x + l, y + R.j(26)]], R.r(5, 20), { m: 7 });
      else b += brush([[x, y], [x + l * 0.5, y + R.j(16)], [x + l, y + R.j(20)]], R.r(4, 14), { m: 7 });
    }
    return group(fill(a, t.dd, 'opacity=".42"') + fill(b, t.ll, 'opacity=".42"'), c.clip(d));
  };
  const teeth = (x0: number, x1: number, yTop: (s: number) => number, yEnd: (s: number) => number, w: number) => {
    let d = '';
    const N = Math.round((x1 - x0) / (w * 1.72));
    for (let i = 0; i < N; i++) {
      const x = lerp(x0, x1, (i + 0.5) / N),
        ye = yEnd((i + 0.5) / N),
        yt = yTop((i + 0.5) / N);
      d += `M${n(x - w / 2)} ${n(yt)}L${n(x - w * 0.36)} ${n(ye - 12)}Q${n(x)} ${n(ye + 6)} ${n(x + w * 0.36)} ${n(ye - 12)}L${n(x + w / 2)} ${n(yt)}Z`;
    }
    return d;
  };
  if (kind === 'can') {
    const back = `M64 372C70 342 104 330 148 330C300 318 420 336 520 340C600 344 690 320 728 352Q742 376 716 392C650 408 560 402 470 404C350 406 240 416 150 414Q70 410 64 372Z`,
      T = teeth(
        88,
        470,
        () => 396,
        (s) => 612 + Math.sin(s * 3.14) * 12,
        13,
      );
    const all = back + T;
    outline = all;
    o +=
      fill(T, t.b) +
      bevel(c, T, t, 4) +
      fill(back, t.b) +
      streak(back, [40, 330, 640, 80]) +
      bevel(c, back, t, 9) +
      fill(
        brush(
          [[96, 348], [260, 340], [440, 352]],
          7,
        ),
        t.ll,
        'opacity=".8"',
      ) +
      paint(
        c,
        leafSpray(
          null,
          [[520, 380], [590, 366], [680, 372]],
          R,
          'leaf',
          20,
        ),
        { kind: 'flat', a: t.dd, leaf: t.dd, stem: t.dd, line: t.b, lw: 1 },
      );
  } else {
    const W = 292,
      cx = 400,
      cy = kind === 'ca' ? 392 : 408,
      rise = kind === 'ca' ? 170 : R.r(190, 224);
    const back =
      kind === 'ca'
        ? `M${cx - W} ${cy}C${cx - W + 10} ${cy - 110} ${cx - 120} ${cy - 190} ${cx + 20} ${cy - 150}C${cx + 120} ${cy - 130} ${cx + 170} ${cy - 100} ${cx + 210} ${cy - 150}Q${cx + 250} ${cy - 190} ${cx + W + 16} ${cy - 176}Q${cx + W - 30} ${cy - 110} ${cx + W} ${cy}V${cy + 34}H${cx - W}Z`
        : `M${cx - W} ${cy}C${cx - W} ${cy - rise * 0.8} ${cx - W * 0.5} ${cy - rise} ${cx} ${cy - rise}C${cx + W * 0.5} ${cy - rise} ${cx + W} ${cy - rise * 0.8} ${cx + W} ${cy}V${cy + 34}H${cx - W}Z`;
    const T = teeth(
        cx - W + 20,
        cx + W - 20,
        () => cy + 20,
        (s) => cy + 186 + Math.sin(s * Math.PI) * 46,
        11.5,
      ),
      side = `M${cx - W} ${cy}h20L${cx - W + 22} ${cy + 196}Q${cx - W + 12} ${cy + 210} ${cx - W + 4} ${cy + 190}ZM${cx + W} ${cy}h-20L${cx + W - 22} ${cy + 196}Q${cx + W - 12} ${cy + 210} ${cx + W - 4} ${cy + 190}Z`;
    const all = back + T + side;
    outline = all;
    o +=
      fill(T + side, t.b) +
      bevel(c, T + side, t, 3.6) +
      fill(`M${cx - W} ${cy + 22}H${cx + W}v14H${cx - W}Z`, t.d) +
      fill(back, t.b) +
      streak(back, [cx - W - 60, cy - 210, 2 * W, 250]) +
      bevel(c, back, t, 10);
    const st: Style = { kind: 'cut', a: t.d, b: t.dd, leaf: t.dd, stem: t.dd, dark: t.dd, gold: t.ll, line: t.ll, out: t.ll, ow: 1.2, lw: 1.1 };
    if (kind === 'ca')
      o +=
        fill(ell(cx - 196, cy - 62, 15), t.dd) +
        fill(ell(cx - 198, cy - 65, 9), t.ll) +
        stroke(
          Array.from({ length: 5 }, (_, j) =>
            Array.from({ length: 9 }, (_, i) => `M${cx - 120 + i * 30 + (j % 2) * 15} ${cy - 96 + j * 23}q15 22 30 0`).join(''),
          ).join(''),
          t.dd,
          2.4,
        ) +
        stroke(
          `M${cx - 150} ${cy - 116}Q${cx - 120} ${cy - 50} ${cx - 152} ${cy + 10}M${cx + 218} ${cy - 140}q30 30 60 -26M${cx + 212} ${cy - 110}q30 20 64 0`,
          t.dd,
          3.4,
        );
    else {
      const pic = look.motif;
      if (pic === 'sen')
        o +=
          paint(c, lotusLeaf(place(cx - 104, cy - 50, 0.8), R), st) +
          paint(c, lotusLeaf(place(cx + 106, cy - 46, 0.8, 0, null, -1), R), st) +
          paint(c, lotus(place(cx, cy - 44, 1.25), R), st);
      else if (pic === 'cuc')
        o +=
          paint(
            c,
            leafSpray(
              null,
              [[cx - 220, cy - 30], [cx - 80, cy - 70], [cx + 80, cy - 60], [cx + 220, cy - 40]],
              R,
              'leaf',
              40,
            ),
            st,
          ) + paint(c, chrys(place(cx, cy - 94, 1.3)), st);
      else {
        let dots = '';
        for (let j = 0; j < 3; j++)
          for (let i = -8; i <= 8; i++) {
            const a = i * 0.155;
            dots += ell(cx + Math.sin(a) * (W - 44 - j * 34) * 1.0, cy + 10 - Math.cos(a) * (rise - 44 - j * 34), 5.5 - j);
          }
        o += fill(dots, t.dd) + paint(c, blossom(place(cx, cy - 50, 2), R), st);
      }
      o += stroke(
        `M${cx - W + 26} ${cy + 4}C${cx - W + 28} ${cy - rise * 0.7} ${cx - W * 0.5} ${cy - rise + 20} ${cx} ${cy - rise + 20}C${cx + W * 0.5} ${cy - rise + 20} ${cx + W - 28} ${cy - rise * 0.7} ${cx + W - 26} ${cy + 4}`,
        t.dd,
        3,
      );
    }
    o += fill(
      brush(
        [[cx - W + 18, cy - 60], [cx - W * 0.62, cy - rise * 0.76], [cx - W * 0.1, cy - rise + 11]],
        11,
        { m: 10 },
      ),
      t.ll,
      'opacity=".8"',
    );
  }
  // a hairpin beneath
  const pin = `M150 780Q400 748 640 ${776}Q664 782 640 788Q400 790 150 786Z`;
  const p2 = c.T(mix(col, pal.ink, 0.2));
  const stick =
    fill(pin, p2.b) +
    fill(
      brush(
        [[170, 781], [400, 760], [630, 779]],
        4,
      ),
      p2.ll,
    );
  const hp = peony(place(150, 780, 1.0), R);
  const head = paint(c, hp, { kind: 'cut', a: t.b, b: t.d, gold: pal.goldleaf, out: t.dd, ow: 1.4 });
  return { svg: o, outline, pin: stick + head, t };
}

const dark = (c: Sheet) => mix(c.pal.ink, c.pal.clay, 0.25);
const pinShadow = (c: Sheet, transform: string) => fill(`M150 780Q400 748 640 776Q664 782 640 788Q400 790 150 786Z${ell(150, 780, 42)}`, dark(c), `opacity=".22" transform="translate(13 18) ${transform}"`);
const lie = (c: Sheet, { svg, outline }: Comb, transform: string) => fill(outline, dark(c), `opacity=".24" transform="translate(18 26) ${transform}"`) + group(svg, transform ? `transform="${transform}"` : '');
const liePin = (c: Sheet, { pin }: Comb, transform: string) => pinShadow(c, transform) + group(pin, transform ? `transform="${transform}"` : '');

/** In a box of wood lined with cloth. */
function inBox(c: Sheet, made: Comb): string {
  const wood = c.T(mix(c.pal.clay, c.pal.ink, 0.3)), lining = c.T(mix(c.pal.lacquer, c.pal.ink, 0.15));
  c.cast('M84 170H716V842H84Z', 18, 24, 0.24, 9);
  const tray = fill('M84 170H716V842H84Z', wood.b) + fill('M84 170H716V182H84Z', wood.l) + fill('M84 822H716V842H84ZM704 170H716V842H704Z', wood.dd) + fill('M112 198H688V814H112Z', lining.dd) + fill('M122 214H688V814H122Z', lining.b);
  const bed = fill('M122 214H688V250H122ZM122 214H150V814H122Z', lining.d, 'opacity=".8"') + fill('M150 700H670V706H150Z', lining.d);
  return tray + bed + lie(c, made, 'translate(404 452) scale(.82) translate(-400 -420)') + liePin(c, made, 'translate(404 760) scale(.74) translate(-400 -780)');
}

/** On a cloth pouch, the pin across. */
function onPouch(c: Sheet, made: Comb): string {
  const t = c.T(mix(c.pal.celadon, c.pal.cobalt, 0.4)), pouch = 'M190 330C186 560 170 760 196 866Q400 900 604 866C630 760 614 560 610 330Q400 300 190 330Z', cord = mix(c.pal.goldleaf, c.pal.clay, 0.3);
  c.cast(pouch, 20, 26, 0.22, 9);
  let weave = '';
  for (let y = 350; y < 880; y += 15) weave += `M170 ${y}Q400 ${y + 18} 630 ${y}`;
  const cloth = fill(pouch, t.b) + group(stroke(weave, t.d, 2, 'opacity=".6"') + fill('M520 300Q600 600 590 880H660V300Z', t.d, 'opacity=".6"') + fill('M210 330Q196 620 220 860L250 864Q226 620 244 326Z', t.l, 'opacity=".6"'), c.clip(pouch));
  const mouth = fill('M190 330Q400 292 610 330L606 372Q400 338 194 372Z', t.d) + stroke('M192 376Q400 342 608 376', cord, 7) + stroke('M606 374q54 18 40 74q-12 40 16 70', cord, 6) + fill(ell(664, 526, 11), c.pal.lacquer);
  return cloth + mouth + lie(c, made, 'translate(400 600) rotate(-10) scale(.74) translate(-400 -420)') + liePin(c, made, 'translate(400 190) rotate(6) scale(.8) translate(-400 -780)');
}

/** Against the light, where horn shows its grain. */
function againstLight(c: Sheet, made: Comb): string {
  const { pal } = c, glow = mix(pal.goldleaf, '#FFFFFF', 0.55), at = 'translate(400 500) rotate(-8) scale(1.06) translate(-400 -420)';
  const halo = [340, 250, 160].map((r, i) => fill(ell(430, 450, r), mix(pal.paper, glow, 0.3 + i * 0.28))).join('');
  return halo + group(made.svg, `transform="${at}"`) + group(fill(ell(430, 450, 190), glow, 'opacity=".32"') + fill(ell(430, 450, 110), glow, 'opacity=".3"'), c.clip(made.outline).replace('clip-path', `transform="${at}" clip-path`));
}

export const comb = family({
  id: 'luoc-sung',
  vi: 'Lược sừng',
  en: 'Horn comb',
  traits: { composition: oneOf('kem-tram', 'kem-tram', 'hop', 'tui'), horn: oneOf('den', 'mat', 'van', 'nga'), form: oneOf('trang', 'trang', 'can', 'ca'), motif: oneOf('sen', 'cuc', 'khac') },
  words: {
    composition: { hop: ['hộp gỗ', 'hộp quà'], tui: ['túi vải'] },
    horn: {
      den: ['sừng trâu đen', 'sừng trâu', 'sừng đen'],
      mat: ['màu mật', 'sừng màu mật'],
      van: ['vân nâu', 'sừng vân nâu'],
      nga: ['trắng ngà', 'sừng trắng ngà'],
    },
    form: { trang: ['hình trăng', 'trăng'], can: ['có cán', 'cán dài'], ca: ['hình cá'] },
    motif: { sen: ['khắc sen', 'sen'], cuc: ['khắc cúc', 'cúc'], khac: ['khắc hoa văn', 'hoa văn'] },
  },
  otherView: { vi: 'soi lên ánh sáng', en: 'held to the light' },
  focus: ({ composition }) => (composition === 'tui' ? [400, 580, 2.2] : [380, 420, 1.9]),
  draw(c, look, view) {
    c.tint = c.pal.clay;
    const made = cut(c, look);
    if (view === 'other') return againstLight(c, made);
    if (look.composition === 'hop') return inBox(c, made);
    if (look.composition === 'tui') return onPouch(c, made);
    return lie(c, made, '') + liePin(c, made, '');
  },
});
