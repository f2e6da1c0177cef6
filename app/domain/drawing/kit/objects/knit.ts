// Knitted cloth: rows of stitches as a fill, ribs, cables, figures worked in a second yarn; balls of yarn and needles.
import { mix, type Tones } from '../color.ts';
import { brush, ell, lerp, n, type Point, smooth, TAU } from '../geom.ts';
import type { Chance } from '../rng.ts';
import { fill, group, type Sheet, stroke, use } from '../sheet.ts';
import { caneTones, rods } from './canes.ts';
import { extent } from './extent.ts';

const stitch = (x: number, y: number, w: number, h: number): string => `M${n(x + w * 0.08)} ${n(y)}Q${n(x + w * 0.3)} ${n(y + h * 0.2)} ${n(x + w * 0.5)} ${n(y + h * 0.92)}Q${n(x + w * 0.14)} ${n(y + h * 0.86)} ${n(x + w * 0.08)} ${n(y)}ZM${n(x + w * 0.92)} ${n(y)}Q${n(x + w * 0.7)} ${n(y + h * 0.2)} ${n(x + w * 0.5)} ${n(y + h * 0.92)}Q${n(x + w * 0.86)} ${n(y + h * 0.86)} ${n(x + w * 0.92)} ${n(y)}Z`;

const SIZE = 17,
  ROW = 14.6;

/** One row of stitches across a piece: a zigzag of yarn and the light on it. */
function row(c: Sheet, t: Tones, wide: number): string {
  const stitches = Math.ceil(wide / SIZE / 4) * 4 + 1, key = `knit${t.b}${stitches}`;
  return (c.cache[key] ??= (() => {
    const d = `M0 0${`l${SIZE / 2} ${ROW}l${SIZE / 2} -${ROW}`.repeat(stitches)}`;
    return c.symbol(stroke(d, t.b, 6, 'stroke-linejoin="miter"') + stroke(d, t.l, 2.2, 'stroke-linejoin="miter" transform="translate(-.6 -1.6)"'));
  })());
}

/** Rows of plain knitting over a shape, turned by degrees. Rows, not tiles: small tiles are slow to rasterise. */
export function plainKnit(c: Sheet, d: string, t: Tones, turn = 0): string {
  const { x0, y0, x1, y1 } = extent(d), [cx, cy] = [(x0 + x1) / 2, (y0 + y1) / 2], a = (Math.abs(turn) * Math.PI) / 180, w = (x1 - x0) * Math.cos(a) + (y1 - y0) * Math.sin(a), h = (y1 - y0) * Math.cos(a) + (x1 - x0) * Math.sin(a), id = row(c, t, w);
  let o = '';
  for (let y = -h / 2 - ROW; y < h / 2; y += ROW) o += use(id, `translate(${n(-w / 2)} ${n(y)})`);
  return group(group(o, `transform="translate(${n(cx)} ${n(cy)}) rotate(${n(turn)})"`), c.clip(d, 'evenodd'));
}

/** The grooves between ribs. */
function grooves(c: Sheet, d: string, t: Tones, turn: number): string {
  const { x0, y0, x1, y1 } = extent(d), [cx, cy] = [(x0 + x1) / 2, (y0 + y1) / 2], reach = x1 - x0 + (y1 - y0);
  let lines = '';
  for (let x = -reach / 2; x < reach / 2; x += SIZE * 1.42) lines += `M${n(x)} ${n(-reach / 2)}V${n(reach / 2)}`;
  return group(stroke(lines, t.dd, 8, `transform="translate(${n(cx)} ${n(cy)}) rotate(${n(turn)})"`), c.clip(d));
}

/** A shape of knitting: its ground, rows of stitches, what is worked over it. */
export function knitted(c: Sheet, d: string, t: Tones, kind: 'plain' | 'rib' = 'plain', turn = 0, over = ''): string {
  return fill(d, t.d) + plainKnit(c, d, t, turn) + (kind === 'rib' ? grooves(c, d, t, turn) : '') + (over ? group(over, c.clip(d)) : '');
}

/** One cable from top to bottom: strands that cross, on a ground of purl. */
export function cable(t: Tones, x: number, y0: number, y1: number, w: number): string {
  const step = w * 2.1;
  let o = fill(`M${n(x - w * 1.15)} ${y0}H${n(x + w * 1.15)}V${y1}H${n(x - w * 1.15)}Z`, t.d, 'opacity=".75"');
  for (let y = y0 - step; y < y1; y += step)
    for (const [from, to] of [[1, -1], [-1, 1]] as const) {
      const pts: Point[] = [[x + from * w * 0.5, y], [x + from * w * 0.5, y + step * 0.16], [x + to * w * 0.5, y + step * 0.84], [x + to * w * 0.5, y + step]];
      o += stroke(smooth(pts), t.dd, w * 0.98) + stroke(smooth(pts), t.b, w * 0.8) + group(stroke(smooth(pts), t.l, w * 0.3, `stroke-dasharray="${n(w * 0.3)} ${n(w * 0.22)}" stroke-linecap="butt"`), `transform="translate(${n(-w * 0.16)} 0)"`);
    }
  return o;
}

const figures = [
  ['..x.....x.', '.xxx...xxx', 'xxxxx.xxxx', '.xxx...xxx', '..x.....x.'],
  ['x...x...x.', '.x.x.x.x.x', '..x...x...', '.x.x.x.x.x', 'x...x...x.'],
  ['x.x.x.x.x.', '..........', '.xx..xx..x', 'xxxxxxxxxx', '.xx..xx..x', '..........', 'x.x.x.x.x.'],
] as const;
/** A band worked in a second yarn. */
export function figured(R: Chance, t2: Tones, x0: number, x1: number, y: number, size = 17): { svg: string; high: number } {
  const rows = R.pick(figures), h = size * 0.86;
  let d = '';
  for (const [j, row] of rows.entries()) for (let i = 0; i * size < x1 - x0; i++) if (row[i % row.length] === 'x') d += stitch(x0 + i * size, y + j * h, size, h * 1.1);
  return { svg: stroke(d, t2.d, 1.6) + fill(d, t2.b), high: rows.length * h };
}

/** A ball of yarn, its end running off. */
export function yarn(c: Sheet, x: number, y: number, r: number, t: Tones, tag: string): string {
  const R = c.R.fork(tag), ball = ell(x, y, r);
  c.stand(x + 4, y + r * 0.92, r * 0.8, r * 0.2);
  let d = '', l = '';
  for (const [turn, many] of [[-0.6, 9], [0.5, 8], [1.4, 7]] as const)
    for (let i = 0; i < many; i++) {
      const s = lerp(-0.86, 0.86, i / (many - 1)) + R.j(0.03), a: Point[] = [-1, -0.5, 0, 0.5, 1].map((u): Point => {
        const v = Math.sqrt(Math.max(0, 1 - u * u * 0.98)) * s * 0.9 + 0.16 * (1 - u * u), px = u * r * 0.98, py = v * r;
        return [x + px * Math.cos(turn) - py * Math.sin(turn), y + px * Math.sin(turn) + py * Math.cos(turn)];
      });
      if (i % 3 === 0) l += smooth(a);
      else d += smooth(a);
    }
  return fill(ball, t.d) + group(stroke(d, t.dd, r * 0.1) + stroke(d, t.b, r * 0.072) + stroke(l, t.dd, r * 0.1) + stroke(l, t.l, r * 0.075) + fill(`M${n(x + r * 0.2)} ${n(y - r)}A${n(r)} ${n(r)} 0 0 1 ${n(x - r * 0.5)} ${n(y + r)}Q${n(x + r * 0.7)} ${n(y + r * 0.6)} ${n(x + r * 0.2)} ${n(y - r)}Z`, t.dd, 'opacity=".4"') + fill(brush([[x - r * 0.7, y], [x - r * 0.5, y - r * 0.5], [x - r * 0.05, y - r * 0.74]], r * 0.16), t.ll, 'opacity=".5"'), c.clip(ball));
}

/** A needle from its knob to its point. */
export function needle(c: Sheet, from: Point, to: Point): string {
  const t = caneTones(c, 'mat'), d = `M${from.map(n).join(' ')}L${to.map(n).join(' ')}`;
  return stroke(d, c.pal.ink, 12, 'opacity=".16" transform="translate(6 9)"') + rods(d, t, 11) + fill(ell(from[0], from[1], 18), t.dd) + fill(ell(from[0] - 1, from[1] - 2, 16), c.pal.lacquer) + fill(ell(from[0] - 5, from[1] - 7, 5), mix(c.pal.lacquer, c.pal.paper, 0.5));
}

/** A ball of cut ends for the top of a cap. */
export function pompom(c: Sheet, x: number, y: number, r: number, t: Tones, t2: Tones): string {
  const R = c.R.fork(`pompom${x}`);
  const parts = { d: '', b: '', l: '', o: '' };
  for (let i = 0; i < 190; i++) {
    const a = R.r(0, TAU), s = Math.sqrt(R.f()), px = x + Math.cos(a) * r * s * 0.86, py = y + Math.sin(a) * r * s * 0.86, d = `M${n(px)} ${n(py)}L${n(px + Math.cos(a) * r * 0.24 + R.j(4))} ${n(py + Math.sin(a) * r * 0.24 + R.j(4))}`, light = Math.cos(a + 2.3) * s;
    parts[i % 5 === 0 ? 'o' : light > 0.3 ? 'l' : light < -0.3 ? 'd' : 'b'] += d;
  }
  return fill(ell(x, y, r * 0.9), t.d) + stroke(parts.d, t.d, 7) + stroke(parts.b, t.b, 7) + stroke(parts.o, t2.b, 6) + stroke(parts.l, t.l, 6);
}
