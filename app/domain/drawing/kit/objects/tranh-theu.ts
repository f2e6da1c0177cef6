// Hand embroidery: in its hoop, framed, or as a scroll.
import { type FullPalette, type Ink, type Tones, mix, jitter } from '../color.ts';
import { family, oneOf } from '../family.ts';
import { type Point, n, TAU, blob, lens, ell } from '../geom.ts';
import { bevel } from '../materials.ts';
import type { Chance } from '../rng.ts';
import { type Sheet, fill, stroke, group } from '../sheet.ts';
import { cx, cy, sewnPicture, type SewnMotif, type Threads } from './sewn-pictures.ts';

type HoopLook = {
  ground: 'trang' | 'xanh' | 'cham' | 'vang' | 'do' | 'den';
  motif: SewnMotif;
  thread: 'hong' | 'do' | 'trang' | 'vang';
  leaf: 'gia' | 'lam' | 'non';
};

/** What is sewn, the cloth and the wood of its hoop; `loose` is the edge of the cloth outside the hoop, `bleed` that edge drawn. */
type Sewn = { sewn: string; t: Tones; weave: string; wood: Tones; threads: readonly string[]; loose: string; bleed: string };

/** The radius of the hoop, about the middle of the picture. */
const r = 296;

/** What is sewn, and the cloth that it is sewn on. */
function sewing(c: Sheet, look: HoopLook): Sewn {
  const { R, pal } = c;
  const t = c.T(jitter(clothColour(pal, look.ground), R, 0.012)),
    wood = c.T(jitter(mix(pal.goldleaf, pal.clay, 0.55), R, 0.03));
  const loose = looseEdge(R),
    bleed = fill(loose, t.b) + bevel(c, loose, t, 9) + group(fill(gathers(R), t.d, 'opacity=".7"'), c.clip(loose));
  const weave = c.pattern(5, 5, `<path d="M0 1h5M1 0v5" stroke="${t.d}" stroke-width=".7" opacity=".5"/>`);
  const { flower, leaf } = chosenThreads(pal, look);
  return { sewn: sewnPicture(c, look.motif, { flower, leaf }, t.b), t, weave, wood, threads: [flower, leaf, pal.goldleaf, pal.cobalt], loose, bleed };
}

const clothColour = (pal: FullPalette, ground: HoopLook['ground']): Ink =>
  ({
    trang: mix(pal.paper, '#FFFFFF', 0.35),
    xanh: mix(pal.celadon, pal.paper, 0.55),
    cham: mix(pal.cobalt, pal.ink, 0.35),
    vang: mix(pal.goldleaf, pal.paper, 0.66),
    do: mix(pal.lacquer, pal.ink, 0.25),
    den: mix(pal.ink, pal.cobalt, 0.1),
  })[ground];

const chosenThreads = (pal: FullPalette, { thread, leaf }: HoopLook): Threads => ({
  flower: {
    hong: mix(pal.lacquer, pal.paper, 0.45),
    do: mix(pal.lacquer, pal.paper, 0.2),
    trang: mix(pal.paper, '#FFFFFF', 0.2),
    vang: mix(pal.goldleaf, pal.paper, 0.3),
  }[thread],
  leaf: { gia: mix(pal.rice, pal.ink, 0.25), lam: mix(pal.celadon, pal.cobalt, 0.4), non: pal.rice }[leaf],
});

/** The outline of the cloth round the hoop; it hangs lower at the foot. */
function looseEdge(R: Chance): string {
  return blob(
    Array.from({ length: 26 }, (_, i): Point => {
      const a = (i / 26) * TAU,
        hang = a > 0.6 && a < 2.5 ? 46 * Math.sin(((a - 0.6) / 1.9) * Math.PI) : 0,
        out = r + 24 + (i % 2 ? 12 : -4) + R.j(8) + hang;
      return [cx + Math.cos(a) * out, cy + Math.sin(a) * out];
    }),
  );
}

/** Folds where the hoop draws the cloth together. */
function gathers(R: Chance): string {
  let d = '';
  for (let i = 0; i < 40; i++) {
    const a = (i / 40) * TAU + R.j(0.05);
    d += lens(
      cx + Math.cos(a) * (r + 14),
      cy + Math.sin(a) * (r + 14),
      cx + Math.cos(a + R.j(0.04)) * (r + R.r(26, 44)),
      cy + Math.sin(a) * (r + R.r(26, 44)),
      3,
    );
  }
  return d;
}

/** Stretched in the hoop; from the back the threads run from motif to motif. */
function inHoop(c: Sheet, { sewn, t, weave, wood, loose, bleed }: Sewn, back = false): string {
  const { pal } = c, disc = ell(cx, cy, r);
  c.cast(loose, 26, 26, 0.22, 9);
  const R = c.R.fork('back');
  const ends = Array.from({ length: 34 }, () => {
    const a = R.r(0, TAU), k = R.r(20, 210), x = cx + Math.cos(a) * k, y = cy + Math.sin(a) * k;
    return `M${n(x)} ${n(y)}q${n(R.j(14))} ${n(R.j(14))} ${n(R.j(34))} ${n(R.j(34))}`;
  }).join('');
  const q = back ? group(sewn, 'transform="translate(800 0) scale(-1 1)" opacity=".86"') + stroke(ends, mix(t.b, pal.lacquer, 0.45), 1.6, 'opacity=".75"') : sewn;
  let o = bleed + fill(disc, t.b) + fill(disc, weave) + group(q + `<path d="${ell(cx + 10, cy + 11, r + 6)}" fill="none" stroke="${t.dd}" stroke-width="30" opacity=".35"/>`, c.clip(disc));
  o += `<path d="${ell(cx, cy, r + 9)}" fill="none" stroke="${wood.dd}" stroke-width="27"/><path d="${ell(cx - 1.5, cy - 2, r + 9)}" fill="none" stroke="${wood.b}" stroke-width="21"/><path d="${ell(cx - 2, cy - 3, r + 15)}" fill="none" stroke="${wood.l}" stroke-width="4"/><path d="${ell(cx, cy, r + 5)}" fill="none" stroke="${wood.d}" stroke-width="2.4"/>`;
  const sc = c.T(mix(pal.goldleaf, pal.ink, 0.12));
  o +=
    fill(`M${cx - 34} ${cy - r - 34}h26v42h-26ZM${cx + 8} ${cy - r - 34}h26v42h-26Z`, wood.d) +
    fill(`M${cx - 34} ${cy - r - 34}h20v38h-20ZM${cx + 8} ${cy - r - 34}h20v38h-20Z`, wood.l) +
    fill(`M${cx - 50} ${cy - r - 23}h112v11h-112Z`, sc.d) +
    fill(`M${cx - 50} ${cy - r - 23}h112v4h-112Z`, sc.ll) +
    fill(`M${cx + 58} ${cy - r - 34}h20v33h-20Z`, sc.b) +
    stroke(`M${cx + 63} ${cy - r - 32}v29M${cx + 68} ${cy - r - 32}v29M${cx + 73} ${cy - r - 32}v29`, sc.dd, 1.6);
  return o;
}

/** The skeins that it was sewn with, and the needle. */
function skeins(c: Sheet, cols: readonly string[]): string {
  const { pal } = c, pk = cols[0]!;
  let o = '';
  for (const [i, col] of cols.entries()) {
    const x = 176 + i * 104,
      y = 884 + (i % 2) * 14,
      k = c.T(col),
      d = blob([[x - 44, y], [x - 36, y - 17], [x, y - 14], [x + 36, y - 17], [x + 46, y], [x + 36, y + 17], [x, y + 14], [x - 36, y + 17]]);
    c.cast(d, 7, 9, 0.3, 5);
    o +=
      fill(d, k.b) +
      group(
        stroke(
          Array.from({ length: 9 }, (_, j) => `M${x - 44} ${y - 14 + j * 3.5}Q${x} ${y - 10 + j * 2.6} ${x + 46} ${y - 14 + j * 3.5}`).join(''),
          k.d,
          1.3,
        ) + stroke(`M${x - 40} ${y - 9}Q${x} ${y - 8} ${x + 30} ${y - 10}`, k.ll, 2.4),
        c.clip(d),
      ) +
      fill(`M${x - 9} ${y - 16}h18v32h-18Z`, mix(pal.paper, pal.goldleaf, 0.3)) +
      stroke(`M${x - 9} ${y - 5}h18M${x - 9} ${y + 5}h18`, pal.ink, 1.4);
  }
  o += stroke(`M596 908C620 860 660 880 668 850C676 818 640 812 622 836`, pk, 2.4) + fill(lens(590, 914, 706, 850, 2.6), mix(pal.ink, pal.paper, 0.4));
  return o;
}

/** In a straight wooden frame, on the wall. */
function inFrame(c: Sheet, { sewn, t, weave }: Sewn): string {
  const wood = c.T(mix(c.pal.clay, c.pal.ink, 0.45)), mat = mix(c.pal.paper, '#FFFFFF', 0.35);
  c.cast('M66 130H734V846H66Z', 24, 28, 0.26, 9);
  const rails = fill('M66 130H734V846H66Z', wood.b) + fill('M66 130H734L706 158H94V818L66 846Z', wood.l) + fill('M734 130V846H66L94 818H706V158Z', wood.dd) + fill('M84 148H716V828H84Z', wood.b);
  const cloth = 'M142 196H658V768H142Z';
  const sheet = fill('M100 164H700V812H100Z', mat) + fill('M136 190H664V774H136Z', mix(mat, c.pal.ink, 0.25)) + fill(cloth, t.b) + fill(cloth, weave);
  return rails + sheet + group(group(sewn, 'transform="translate(0 30)"') + fill('M142 196H658V206H142ZM142 196H152V768H142Z', t.dd, 'opacity=".35"'), c.clip(cloth)) + fill('M120 180L330 180L150 560L120 560Z', '#FFFFFF', 'opacity=".07"');
}

/** Unframed, on two rods, as it hangs in a hall. */
function asScroll(c: Sheet, { sewn, t, weave, threads }: Sewn): string {
  const wood = c.T(mix(c.pal.clay, c.pal.ink, 0.4)), cloth = 'M150 130H650V880H150Z';
  c.cast(cloth, 22, 20, 0.2, 9);
  const edge = c.T(threads[0]!), rod = (y: number) => fill(`M112 ${y}H688V${y + 26}H112Z`, wood.b) + fill(`M112 ${y + 17}H688V${y + 26}H112Z`, wood.dd) + fill(ell(108, y + 13, 18) + ell(692, y + 13, 18), wood.d) + fill(ell(104, y + 9, 7) + ell(688, y + 9, 7), wood.l);
  const bands = fill('M150 130H650V196H150ZM150 814H650V880H150Z', edge.d) + fill('M150 190H650V196H150ZM150 814H650V820H150Z', c.pal.goldleaf);
  return stroke('M250 124L400 52L550 124', mix(c.pal.goldleaf, c.pal.clay, 0.4), 4) + fill(ell(400, 50, 8), wood.dd) + fill(cloth, t.b) + fill(cloth, weave) + group(group(sewn, 'transform="translate(0 50)"') + bands + fill('M150 130H186L172 880H150ZM560 130H584L572 880H552Z', t.d, 'opacity=".35"'), c.clip(cloth)) + rod(112) + rod(870);
}

export const embroidery = family({
  id: 'tranh-theu',
  vi: 'Tranh thêu',
  en: 'Embroidery',
  traits: {
    composition: oneOf('khung-tron', 'khung-tron', 'khung-go', 'cuon'),
    ground: oneOf('trang', 'xanh', 'cham', 'vang', 'do', 'den'),
    motif: oneOf('sen', 'hac', 'ca', 'mau', 'tre'),
    thread: oneOf('hong', 'do', 'trang', 'vang'),
    leaf: oneOf('gia', 'lam', 'non'),
  },
  words: {
    composition: { 'khung-tron': ['khung tròn', 'khung'], 'khung-go': ['khung gỗ vuông', 'khung chữ nhật'], cuon: ['tranh cuộn', 'liễn'] },
    ground: {
      trang: ['nền trắng'],
      xanh: ['nền xanh nhạt', 'nền xanh'],
      cham: ['nền chàm'],
      vang: ['nền vàng nhạt', 'nền vàng'],
      do: ['nền đỏ sẫm', 'nền đỏ'],
      den: ['nền đen'],
    },
    motif: { sen: ['sen', 'hoa sen'], hac: ['hạc', 'đôi hạc'], ca: ['cá chép', 'cá chép hoa sen'], mau: ['mẫu đơn'], tre: ['trúc', 'tre'] },
    thread: { vang: ['kim tuyến', 'thêu kim tuyến'] },
  },
  otherView: { vi: 'mặt sau', en: 'from the back' },
  focus: () => [400, 450, 1.7],
  draw(c, look, view) {
    c.tint = c.pal.lacquer;
    const made = sewing(c, look);
    if (view === 'other') return inHoop(c, made, true);
    if (look.composition === 'khung-go') return inFrame(c, made);
    if (look.composition === 'cuon') return asScroll(c, made);
    return inHoop(c, made) + skeins(c, made.threads);
  },
});
