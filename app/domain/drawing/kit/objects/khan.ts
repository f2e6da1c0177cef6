// Silk scarves: a printed square laid out with one corner turned back, or a long one over a peg.
import { mix, jitter } from '../color.ts';
import { carp, crane } from '../creatures.ts';
import { family, oneOf, flag, whenAsked } from '../family.ts';
import { n, place, ell } from '../geom.ts';
import { paint } from '../motif.ts';
import { lotus, peony, blossom } from '../plants.ts';
import { type Sheet, fill, stroke, group } from '../sheet.ts';
import { brocadeKinds } from '../tiles.ts';
import { drapedScarf } from './draped-scarf.ts';
import { accentOf, type ScarfLook } from './scarf-look.ts';
import { squareScarf } from './square-scarf.ts';
import { bolt, cloth, foldedCloth, dyeNames, dyes, dyeWords, weaveWords } from './textile.ts';

/** What the border of a folded scarf shows: a band in the second colour, or the woven stripes of a long one. */
function borderOf(c: Sheet, look: ScarfLook, size: number): string {
  const accent = c.T(dyes(c.pal)[accentOf(look)]), h = size / 2;
  if (look.shape === 'dai') return look.stripe ? [0.6, 0.7, 0.84].map((s, i) => fill(`M${n(-h)} ${n(-h + size * s)}H${n(h + 4)}v${i === 1 ? 36 : 12}H${n(-h)}Z`, i === 1 ? accent.d : accent.b)).join('') : '';
  const band = size * 0.1, [motif, times, shift] = ({ sen: [lotus, 1.6, 0.1], mau: [peony, 1.6, 0.1], hac: [crane, 1.2, 0.1], ca: [carp, 1.15, -0.42] } as const)[look.motif], pale = mix(c.pal.paper, accent.b, 0.15);
  return (
    fill(`M${n(-h)} ${n(h - band)}H${n(h + 4)}V${n(h + 4)}H${n(-h)}ZM${n(-h)} ${n(-h)}h${n(band)}V${n(h)}h${n(-band)}Z`, accent.b) + stroke(`M${n(-h + band)} ${n(-h)}V${n(h - band)}H${n(h)}`, c.pal.goldleaf, 3) +
    paint(c, motif(place(h * shift, h * 0.12, (size / 420) * times), c.R.fork('flower')), { kind: 'cut', a: pale, b: mix(pale, accent.b, 0.4), leaf: mix(c.pal.rice, c.pal.ink, 0.1), dark: accent.dd, red: c.pal.lacquer, gold: c.pal.goldleaf, line: accent.dd, out: accent.dd, ow: 1.2, lw: 1.1 })
  );
}

const dyed = (c: Sheet, look: ScarfLook) => {
  const main = jitter(dyes(c.pal)[look.dye], c.R.fork('dye'), 0.025);
  c.tint = main;
  return c.T(main);
};

const folded = (c: Sheet, look: ScarfLook, x: number, y: number, size: number, turn: number) =>
  foldedCloth(c, dyed(c, look), look.weave, x, y, size, turn, borderOf(c, look, size), dyes(c.pal)[accentOf(look)]);

/** Rolled up and tied, one end loose. */
function rolledUp(c: Sheet, look: ScarfLook): string {
  const t = dyed(c, look), accent = c.T(dyes(c.pal)[accentOf(look)]), R = c.R.fork('roll');
  c.stand(410, 690, 290, 34, 0.9);
  const end = `M206 606C300 660 420 640 520 664C600 684 660 720 ${n(690 + R.j(16))} ${n(780 + R.j(12))}L${n(560 + R.j(12))} 858C520 800 420 770 330 748C250 730 200 700 180 660Z`;
  c.cast(end, 12, 18, 0.2, 9);
  const band = look.shape === 'vuong' || look.stripe ? fill('M610 690L720 790L560 880L500 780Z', accent.b, 'opacity=".9"') + fill('M590 676L606 690L496 778L482 762Z', accent.d) : '';
  const loose = fill(end, t.d) + fill(end, cloth(c, t, look.weave, 'translate(180 606) rotate(14) scale(.7)')) + group(band + fill('M180 700C300 760 480 790 560 870L500 900L150 760Z', t.dd, 'opacity=".5"'), c.clip(end));
  const tie = fill('M392 506H428Q440 596 428 690H392Q404 596 392 506Z', accent.b) + fill('M416 506H428Q440 596 428 690H416Q426 596 416 506Z', accent.d) + fill('M398 586q-54 -52 -74 -18q-6 36 74 18ZM424 586q54 -54 76 -20q6 38 -76 20Z', accent.b) + fill('M398 586q-40 -26 -60 -8q10 14 60 8ZM424 586q40 -28 62 -10q-10 16 -62 10Z', accent.dd) + fill(ell(411, 588, 15, 13), accent.d);
  return loose + bolt(c, t, look.weave, 150, 596, 500, 88) + tie;
}

/** Folded in its box, the lid beside it; two lie side by side with a wall between. */
function inBox(c: Sheet, look: ScarfLook, two: boolean): string {
  const { pal } = c, box = c.T(mix(pal.paper, pal.clay, 0.28)), gold = pal.goldleaf;
  c.cast('M156 410L640 380L676 872L132 884Z', 20, 26, 0.24, 9);
  c.cast('M96 118H580V360H96Z', 16, 20, 0.18, 9);
  const lid = fill('M92 130L560 96L584 356L100 390Z', box.b) + fill('M100 390L584 356V376L104 412Z', box.d) + stroke('M112 148L544 116L564 340L120 372Z', gold, 2.4) + fill(ell(334, 246, 42, 34), box.ll) + stroke(ell(334, 246, 42, 34) + ell(334, 246, 34, 27), gold, 2) + paint(c, blossom(place(334, 246, 1.1), c.R.fork('lid')), { kind: 'flat', a: gold, b: mix(gold, pal.paper, 0.3), gold: box.b });
  const tray = fill('M132 430L652 400L684 880L112 892Z', box.d) + fill('M150 446L636 418L664 862L132 874Z', box.dd) + fill('M158 456L628 430L654 850L142 862Z', mix(pal.paper, '#FFFFFF', 0.35));
  const tissue = fill('M158 456L300 448L226 560L150 640ZM628 430L654 850L560 700Z', mix(pal.paper, pal.clay, 0.1));
  if (two) return lid + tray + tissue + folded(c, look, 278, 660, 208, -2.6) + fill('M386 444L402 443L412 857L394 858Z', box.d) + folded(c, look, 512, 650, 208, -2.6);
  return lid + tray + tissue + folded(c, look, 398, 656, 372, -2.6);
}

export const scarf = family({
  id: 'khan',
  vi: 'Khăn lụa',
  en: 'Silk scarf',
  traits: {
    composition: whenAsked(oneOf('bay', 'bay', 'cuon', 'hop'), 'doi'),
    shape: oneOf('vuong', 'dai'),
    dye: oneOf(...dyeNames),
    accent: oneOf(...dyeNames),
    weave: oneOf(...brocadeKinds),
    motif: oneOf('sen', 'hac', 'mau', 'ca'),
    stripe: flag(0.7),
  },
  words: {
    composition: { hop: ['hộp quà', 'có hộp', 'trong hộp'], doi: ['sen đôi', 'đôi khăn', 'hai chiếc'] },
    shape: { vuong: ['vuông', 'khăn vuông', 'khăn tay'], dai: ['dài', 'khăn dài', 'khăn choàng', 'quàng đông', 'khăn len'] },
    dye: dyeWords,
    weave: weaveWords,
    motif: { sen: ['sen', 'hoa sen'], hac: ['hạc', 'đôi hạc'], mau: ['mẫu đơn'], ca: ['cá chép', 'cá'] },
    stripe: { no: ['trơn', 'đũi'], yes: ['kẻ', 'sọc'] },
  },
  pieces: { of: ['chiếc'], shown: ({ composition }) => (composition === 'doi' ? 2 : 1) },
  otherView: { vi: 'gấp lại', en: 'folded' },
  focus: ({ composition }) => (composition === 'hop' || composition === 'doi' ? [400, 650, 2.1] : composition === 'cuon' ? [470, 640, 2] : [400, 520, 2]),
  draw(c, look, view) {
    if (view === 'other') return look.composition === 'doi' ? folded(c, look, 290, 360, 340, -7) + folded(c, look, 500, 640, 340, 5) : folded(c, look, 396, 500, 470, -7);
    if (look.composition === 'cuon') return rolledUp(c, look);
    if (look.composition === 'hop' || look.composition === 'doi') return inBox(c, look, look.composition === 'doi');
    return look.shape === 'vuong' ? squareScarf(c, look) : drapedScarf(c, look);
  },
});
