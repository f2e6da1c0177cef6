// Áo dài on a stand, of brocade or embroidered.
import { jitter, mix } from '../color.ts';
import { crane } from '../creatures.ts';
import { family, oneOf } from '../family.ts';
import { ell, place } from '../geom.ts';
import { paint, type Style } from '../motif.ts';
import { blossom, chrys, leafSpray, lotus } from '../plants.ts';
import { fill, group, type Sheet, stroke } from '../sheet.ts';
import type { Brocade } from '../tiles.ts';
import { cloth, type Dye, dyeNames, dyes, dyeWords, foldedCloth } from './textile.ts';
import { embroidery, type Thread, type TunicMotif } from './tunic-embroidery.ts';
import { edges, hanger, modelling, seams, sleeve, stand, trousers, type Tunic, X } from './tunic-parts.ts';

type TunicLook = {
  dye: Dye;
  cloth: Brocade | 'tron';
  motif: TunicMotif;
  trousers: 'trang' | 'vang';
  thread: Thread;
};

/** How it is shown: on a stand with its trousers or on a hanger, from the front or the back. */
type Showing = { stand: boolean; back: boolean };

function worn(c: Sheet, look: TunicLook, { stand: onStand, back }: Showing): string {
  const { R, pal } = c,
    main = jitter(dyes(pal)[look.dye], R, 0.025),
    t = c.T(main);
  c.tint = main;
  const gold = pal.goldleaf,
    kind = look.cloth === 'tron' ? null : look.cloth,
    tunic: Tunic = { c, t, gold, kind };
  let o = '';
  if (onStand) {
    c.stand(404, 946, 120, 22);
    o += stand(c) + trousers(c, c.T(look.trousers === 'trang' ? mix(pal.paper, '#FFFFFF', 0.4) : mix(pal.goldleaf, pal.paper, 0.55)));
  }
  const sw = R.r(-1, 1),
    bk = `M${X + 60} 450C${X + 104} 560 ${X + 150} 700 ${X + 178 + sw * 10} 868Q${X + 120} 884 ${X + 60} 872Z M${X - 60} 450C${X - 104} 560 ${X - 140} 700 ${X - 160 + sw * 10} 862Q${X - 110} 880 ${X - 60} 868Z`;
  // The back panel peeks out.
  o += fill(bk, t.dd) + (onStand ? '' : hanger(c)) + sleeve(tunic, -1) + sleeve(tunic, 1);
  const hemY = R.r(878, 892),
    bod = `M${X - 34} 158C${X - 70} 172 ${X - 100} 182 ${X - 112} 196C${X - 104} 236 ${X - 96} 280 ${X - 100} 326C${X - 98} 376 ${X - 76} 408 ${X - 72} 446C${X - 76} 520 ${X - 112} 700 ${X - 128 + sw * 8} ${hemY}C${X - 80} ${hemY + 18} ${X - 40} ${hemY - 12} ${X} ${hemY + 2}C${X + 44} ${hemY + 18} ${X + 84} ${hemY - 8} ${X + 132 + sw * 12} ${hemY + 4}C${X + 116} 700 ${X + 80} 530 ${X + 72} 446C${X + 76} 408 ${X + 98} 376 ${X + 100} 326C${X + 96} 280 ${X + 104} 236 ${X + 112} 196C${X + 100} 182 ${X + 70} 172 ${X + 34} 158Q${X} 176 ${X - 34} 158Z`;
  c.cast(bod, 30, 16, 0.16, 9);
  o += fill(bod, t.b) + (kind ? fill(bod, cloth(c, t, kind, `translate(${X} 160) scale(.62)`)) : '');
  o += group(embroidery(tunic, back ? 'khong' : look.motif, look.thread) + modelling(tunic, hemY), c.clip(bod));
  return o + seams(tunic, back) + edges(tunic, sw, hemY);
}

/** Folded with its collar up, as it is handed over. */
function foldedUp(c: Sheet, look: TunicLook): string {
  const { pal } = c, main = jitter(dyes(pal)[look.dye], c.R.fork('dye'), 0.025), t = c.T(main), gold = pal.goldleaf, kind = look.cloth === 'tron' ? null : look.cloth, h = 230;
  c.tint = main;
  const thread = { trang: pal.paper, hong: mix(pal.lacquer, pal.paper, 0.45), vang: gold, ngoc: mix(pal.celadon, pal.paper, 0.3) }[look.thread], green = mix(pal.rice, t.b, 0.2);
  const flower = { sen: lotus, cuc: chrys, mai: blossom, tre: null, hac: null, khong: null }[look.motif];
  const style: Style = { kind: 'stitch', a: thread, b: mix(thread, t.b, 0.3), leaf: green, stem: green, dark: mix(pal.ink, t.b, 0.2), gold, red: pal.lacquer, line: mix(thread, pal.ink, 0.35), lw: 1, gap: 3.4 };
  const R = c.R.fork('motif');
  const sewn = flower ? paint(c, flower(place(-20, 130, flower === blossom ? 3 : 1.3), R), style) : look.motif === 'tre' ? paint(c, leafSpray(place(0, 130, 1.1), [[-120, 40], [-30, 0], [60, -20], [130, 10]], R, 'leaf', 44), style) : look.motif === 'hac' ? paint(c, crane(place(-10, 120, 0.9), R), style) : '';
  const flap = stroke(`M40 ${-h + 20}Q150 ${-h + 80} 206 ${-h + 210}`, t.dd, 4) + stroke(`M38 ${-h + 24}Q146 ${-h + 84} 202 ${-h + 212}`, gold, 2) + [[66, -h + 36], [126, -h + 82], [172, -h + 140]].map(([x, y]) => fill(ell(x!, y!, 7), gold) + fill(ell(x! - 2, y! - 2, 2.6), pal.paper)).join('');
  const body = foldedCloth(c, t, kind, 400, 520, h * 2, -3, flap + sewn, gold);
  const collar = `M-74 ${-h + 8}C-84 ${-h - 34} -60 ${-h - 56} -40 ${-h - 60}Q0 ${-h - 34} 40 ${-h - 60}C60 ${-h - 56} 84 ${-h - 34} 74 ${-h + 8}Q0 ${-h + 54} -74 ${-h + 8}Z`;
  return body + group(fill(`M-40 ${-h - 60}Q0 ${-h - 86} 40 ${-h - 60}Q0 ${-h - 34} -40 ${-h - 60}Z`, t.dd) + fill(collar, t.b) + fill(`M20 ${-h - 46}L40 ${-h - 60}C60 ${-h - 56} 84 ${-h - 34} 74 ${-h + 8}Q40 ${-h + 34} 14 ${-h + 34}Z`, t.d) + stroke(`M-40 ${-h - 60}Q0 ${-h - 34} 40 ${-h - 60}`, gold, 4), 'transform="translate(400 520) rotate(-3)"');
}

export const aoDai = family({
  id: 'ao-dai',
  vi: 'Áo dài',
  en: 'Áo dài',
  traits: {
    composition: oneOf('gia', 'gia', 'moc', 'gap'),
    dye: oneOf(...dyeNames),
    cloth: oneOf('tron', 'tron', 'tron', 'tho', 'may', 'sen', 'cuc', 'thoi'),
    motif: oneOf('khong', 'sen', 'tre', 'hac', 'mai', 'cuc'),
    trousers: oneOf('trang', 'trang', 'trang', 'vang'),
    thread: oneOf('trang', 'hong', 'vang', 'ngoc'),
  },
  words: {
    dye: dyeWords,
    cloth: {
      tho: ['chữ Thọ'],
      may: ['vân mây', 'gấm mây'],
      sen: ['gấm hoa sen', 'vân hoa sen', 'vân sen'],
      cuc: ['gấm hoa cúc', 'lụa hoa cúc', 'vân cúc'],
      thoi: ['quả trám', 'gấm quả trám', 'vân quả trám'],
      tron: ['trơn', 'lụa trơn', 'thêu', 'nhung'],
    },
    motif: {
      khong: ['gấm', 'vân', 'lụa hoa cúc'],
      sen: ['thêu sen', 'thêu tay sen'],
      tre: ['thêu trúc', 'thêu tay trúc'],
      hac: ['thêu hạc', 'thêu tay hạc'],
      mai: ['thêu mai', 'thêu tay mai'],
      cuc: ['thêu cúc', 'thêu tay cúc'],
    },
  },
  otherView: { vi: 'nhìn từ phía sau', en: 'seen from behind' },
  focus: ({ composition }) => (composition === 'gap' ? [400, 440, 1.8] : [400, 300, 2.1]),
  draw(c, look, view) {
    if (view === 'other') return worn(c, look, { stand: look.composition !== 'moc', back: true });
    return look.composition === 'gap' ? foldedUp(c, look) : worn(c, look, { stand: look.composition === 'gia', back: false });
  },
});
