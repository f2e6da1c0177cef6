// What is painted on the leaf of a fan, bent to it: x along the arc, y from the rim.
import { mix, type Tones } from '../color.ts';
import { carp, cloud, crane, hills, wave } from '../creatures.ts';
import { ell, place, type Point } from '../geom.ts';
import { paint, type Style } from '../motif.ts';
import { bamboo, blossom, leafSpray, lotus, lotusBud, lotusLeaf, peony, stem } from '../plants.ts';
import { fill, type Sheet } from '../sheet.ts';

export type FanMotif = 'sen' | 'hac' | 'mau' | 'tre' | 'ca' | 'son';
/** `at` is a point of the sheet at a distance from the pivot and an angle; `light` a pale leaf. */
export type FanLeaf = { c: Sheet; t: Tones; light: boolean; at: (r: number, a: number) => Point; ro: number };

export function fanPainting({ c, t, light, at, ro }: FanLeaf, pic: FanMotif): string {
  const { R, pal } = c,
    bg = t.b,
    gold = pal.goldleaf;
  const arc = (x: number, y: number) => at(ro - 14 - y, x / 265);
  const pk = light ? mix(pal.lacquer, pal.paper, 0.35) : mix(pal.paper, pal.lacquer, 0.22),
    lf = light ? mix(pal.rice, pal.ink, 0.28) : mix(pal.celadon, bg, 0.2),
    ln = light ? mix(pal.ink, bg, 0.25) : mix(bg, '#000000', 0.4),
    st: Style = {
      kind: 'cut',
      a: pk,
      b: mix(pk, pal.lacquer, 0.32),
      leaf: lf,
      stem: mix(lf, ln, 0.4),
      dark: light ? pal.ink : gold,
      gold,
      red: pal.lacquer,
      line: ln,
      out: ln,
      ow: 1.1,
      lw: 1.1,
    };
  const pl = (x: number, y: number, s: number, r = 0, f = 1) => place(x, y, s, r, arc, f);
  if (pic === 'sen')
    return (
      paint(
        c,
        [
          stem(
            pl(0, 0, 1),
            [[10, 220], [-20, 150], [-10, 104]],
            6,
          ),
          stem(
            pl(0, 0, 1),
            [[120, 230], [150, 150], [140, 110]],
            5,
          ),
          stem(
            pl(0, 0, 1),
            [[-120, 230], [-170, 180], [-170, 140]],
            5,
          ),
        ],
        st,
      ) +
      paint(c, lotusLeaf(pl(-176, 140, 1), R), st) +
      paint(c, lotusLeaf(pl(74, 180, 0.86), R), st) +
      paint(c, lotusLeaf(pl(242, 140, 0.9, 0.1, -1), R), st) +
      paint(c, lotus(pl(-10, 118, 1.25), R), st) +
      paint(c, lotusBud(pl(140, 112, 1, 0.1)), st)
    );
  if (pic === 'hac')
    return (
      fill(ell(...at(ro - 80, 0.62), 36), pal.lacquer) +
      paint(c, crane(pl(-90, 92, 0.82), R), {
        ...st,
        a: mix(pal.paper, '#FFFFFF', 0.3),
        b: mix(pal.paper, pal.cobalt, 0.15),
        dark: light ? pal.ink : mix(bg, '#000000', 0.5),
      }) +
      paint(c, crane(pl(60, 110, 0.66, 0, -1), R, 1), {
        ...st,
        a: mix(pal.paper, '#FFFFFF', 0.3),
        b: mix(pal.paper, pal.cobalt, 0.15),
        dark: light ? pal.ink : mix(bg, '#000000', 0.5),
      }) +
      paint(
        c,
        leafSpray(
          pl(0, 0, 1),
          [[-300, 130], [-220, 176], [-100, 190], [40, 180]],
          R,
          'leaf',
          34,
        ),
        st,
      ) +
      paint(c, cloud(pl(230, 120, 0.8), R), { kind: 'flat', a: gold })
    );
  if (pic === 'mau')
    return (
      paint(
        c,
        leafSpray(
          pl(0, 0, 1),
          [[-320, 120], [-200, 160], [-60, 110], [80, 150], [240, 100], [330, 70]],
          R,
          'leaf',
          52,
        ),
        st,
      ) +
      paint(c, peony(pl(-60, 104, 1.35), R), st) +
      paint(c, peony(pl(130, 110, 0.95), R), st) +
      paint(c, peony(pl(-220, 110, 0.8), R), st) +
      paint(c, blossom(pl(270, 70, 1.3), R), st)
    );
  if (pic === 'tre')
    return [-270, -150, -20, 120, 250].map((x) => paint(c, bamboo(pl(x, 224, 0.78), R, 250), { ...st, a: lf, b: mix(lf, gold, 0.3), leaf: mix(lf, ln, 0.25) })).join('');
  if (pic === 'ca')
    return (
      paint(c, [wave(pl(0, 0, 1), -340, 340, 206, 22, 2)], { kind: 'flat', a: gold, line: mix(lf, ln, 0.2), lw: 1.6 }) +
      paint(c, carp(pl(-200, 96, 1.05), R, 1), {
        ...st,
        a: light ? mix(pal.lacquer, pal.clay, 0.5) : mix(pal.paper, gold, 0.3),
        b: light ? pal.lacquer : mix(gold, pal.paper, 0.2),
        line: light ? mix(gold, pal.paper, 0.2) : mix(gold, bg, 0.35),
      }) +
      paint(c, carp(pl(236, 86, 0.92, 0.1, -1), R, 1), { ...st, a: gold, b: mix(gold, pal.clay, 0.5) }) +
      paint(c, lotusLeaf(pl(20, 60, 0.7), R, false), st)
    );
  return (
      paint(c, hills(pl(-110, 170, 1), R), { ...st, a: lf, b: mix(lf, bg, 0.45), dark: ln }) +
      paint(c, hills(pl(150, 176, 0.86), R), { ...st, a: mix(lf, bg, 0.3), b: mix(lf, bg, 0.6), dark: ln }) +
      fill(ell(...at(ro - 64, -0.75), 28), pal.lacquer) +
      paint(c, cloud(pl(60, 50, 0.7), R), { kind: 'flat', a: gold })
  );
}
