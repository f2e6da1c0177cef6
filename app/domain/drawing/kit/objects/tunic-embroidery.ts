// What is sewn down the front of an áo dài.
import { mix } from '../color.ts';
import { cloud, crane } from '../creatures.ts';
import { place } from '../geom.ts';
import { paint, type Style } from '../motif.ts';
import { bamboo, blossom, chrys, leafSpray, lotus, lotusBud, lotusLeaf, stem } from '../plants.ts';
import { type Tunic, X } from './tunic-parts.ts';

export type Thread = 'trang' | 'hong' | 'vang' | 'ngoc';
export type TunicMotif = 'khong' | 'sen' | 'tre' | 'hac' | 'mai' | 'cuc';

function stitches({ c: { pal }, t, gold }: Tunic, thread: Thread): Style {
  const a1 = { trang: pal.paper, hong: mix(pal.lacquer, pal.paper, 0.45), vang: gold, ngoc: mix(pal.celadon, pal.paper, 0.3) }[thread],
    a2 = mix(a1, t.b, 0.3),
    lf = mix(pal.rice, t.b, 0.2);
  return {
    kind: 'stitch',
    a: a1,
    b: a2,
    leaf: lf,
    stem: lf,
    dark: mix(pal.ink, t.b, 0.2),
    gold,
    red: pal.lacquer,
    line: mix(a1, pal.ink, 0.35),
    lw: 1,
    gap: 3.4,
  };
}

function lotusPond({ c }: Tunic, st: Style): string {
  const { R } = c;
  return (
    paint(
        c,
        [
          stem(
            null,
            [[X + 30, 880], [X + 10, 760], [X - 20, 680]],
            6,
          ),
          stem(
            null,
            [[X + 40, 880], [X + 66, 790], [X + 62, 730]],
            5,
          ),
          stem(
            null,
            [[X + 20, 880], [X - 50, 820], [X - 66, 790]],
            5,
          ),
        ],
        st,
      ) +
      paint(c, lotusLeaf(place(X - 62, 800, 0.7), R), st) +
      paint(c, lotus(place(X - 20, 690, 0.95), R), st) +
      paint(c, lotusBud(place(X + 62, 736, 0.8, 0.1)), st) +
      paint(c, lotusLeaf(place(X + 58, 850, 0.75, 0.1, null, -1), R), st)
  );
}

function bamboos({ c }: Tunic, st: Style): string {
  const { R } = c;
  return (
    paint(c, bamboo(place(X - 50, 880, 1, 0.05), R, 420), st) + paint(c, bamboo(place(X + 40, 884, 0.9, -0.03), R, 300), st)
  );
}

function cranes(tunic: Tunic, st: Style): string {
  const { c, gold } = tunic;
  const { R } = c;
  return (
    paint(c, crane(place(X - 6, 700, 0.9), R), st) +
      paint(c, cloud(place(X + 40, 560, 0.5), R), { kind: 'flat', a: gold }) +
      paint(c, crane(place(X + 20, 360, 0.42, 0, null, -1), R, 1), st)
  );
}

function apricot(tunic: Tunic, st: Style): string {
  const { c, t } = tunic;
  const { R, pal } = c;
  let q = '';
  q += paint(
    c,
    leafSpray(
      null,
      [[X - 90, 870], [X - 30, 780], [X + 40, 700], [X + 30, 600], [X - 20, 520]],
      R,
      'leaf',
      22,
    ),
    { ...st, stem: mix(pal.clay, t.b, 0.2) },
  );
  for (const [x, y, s] of [
    [-40, 790, 1.4],
    [20, 730, 1.7],
    [48, 660, 1.3],
    [20, 590, 1.1],
    [-14, 530, 0.9],
    [-70, 850, 1.2],
    [50, 840, 1],
    [-50, 320, 0.9],
    [-20, 296, 0.6],
  ] as const)
    q += paint(c, blossom(place(X + x, y, s, x), R), st);
  return q;
}

function chrysanthemums({ c }: Tunic, st: Style): string {
  const { R } = c;
  let q = '';
  q += paint(
    c,
    leafSpray(
      null,
      [[X + 60, 870], [X + 20, 790], [X - 40, 720], [X - 30, 620]],
      R,
      'leaf',
      34,
    ),
    st,
  );
  for (const [x, y, s] of [[-20, 740, 1.15], [40, 820, 0.8], [-34, 630, 0.7], [-52, 850, 0.7]] as const)
    q += paint(c, chrys(place(X + x, y, s)), st);
  return q;
}

const sewn = { sen: lotusPond, tre: bamboos, hac: cranes, mai: apricot, cuc: chrysanthemums } as const;

export const embroidery = (tunic: Tunic, motif: TunicMotif, thread: Thread): string => (motif === 'khong' ? '' : sewn[motif](tunic, stitches(tunic, thread)));
