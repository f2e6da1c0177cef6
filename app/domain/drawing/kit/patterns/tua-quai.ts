// Tassels: plaited cord in swags from knot to knot, a silk tassel hanging from each.
import { type Ink, mix, tones } from '../color.ts';
import { ell, lens, n, type Point, ribbon, smooth } from '../geom.ts';
import { fill, group, stroke, use } from '../sheet.ts';
import { type Ground, type PatternTile, round } from './tile.ts';

const width = 176,
  height = 176;

export function plaitedTassels(g: Ground): PatternTile {
  const { pal, R, id } = g,
    back = pal.paper,
    red = pal.lacquer,
    jade = mix(mix(pal.celadon, pal.cobalt, 0.34), pal.ink, 0.18),
    gold = tones(mix(pal.goldleaf, pal.clay, 0.14), pal),
    silk = mix('#FFF6E2', pal.goldleaf, 0.1),
    shadow = 'transform="translate(2 4)" opacity=".18"';
  // A flat plait: strands come in from both edges by turns, each over the one before.
  const half = width / 4,
    cord = ribbon([[-half, 0], [-half * 0.62, 15], [0, 25], [half * 0.62, 15], [half, 0]], 5.4),
    line = smooth(cord.edge(0, 1, 0, 10)),
    strands = ['', ''];
  const crossings = 22;
  for (let i = 0; i < crossings; i++) {
    const to = i % 2 ? 1 : -1,
      [a, b]: [Point, Point] = [cord.at((i - 0.5) / crossings, to * 0.95), cord.at((i + 1.5) / crossings, to * -0.3)];
    strands[i % 2] += lens(...a, ...b, 3.6);
  }
  const swag = group(
    group(stroke(line, pal.ink, 10), shadow) + stroke(line, mix(gold.d, pal.clay, 0.4), 9.6) + fill(strands[0]!, silk) + fill(strands[1]!, gold.b) + stroke(strands.join(''), mix(gold.dd, pal.clay, 0.3), 0.6),
    `id="${id}p"`,
  );
  const tassel = (name: string, ink: Ink) => {
    const shade = tones(ink, pal);
    const hem: string[] = [],
      threads = ['', ''];
    for (let i = 0; i <= 12; i++) {
      const t = i / 6 - 1,
        foot = 76 + R.j(1.6) - t * t * 3;
      hem.push(`${n(t * 15)} ${n(foot)}`);
      threads[i % 2] += `M${n(t * 6.4)} 31Q${n(t * 13.4)} 46 ${n(t * 14)} ${n(foot - 2)}`;
    }
    const skirt = `M-7.4 29C-12 40 -15 54 -15.4 74L${hem.join('L')}L15.4 74C15 54 12 40 7.4 29Z`;
    return group(
      stroke('M0 0V12', gold.d, 3) +
        group(fill(skirt + ell(0, 17, 9, 9), pal.ink), shadow) +
        fill(skirt, shade.b) +
        stroke(threads[0]!, shade.d, 1.3) + stroke(threads[1]!, shade.l, 1.1, 'opacity=".8"') +
        fill('M2 29Q9 48 8 74L15.4 74C15 54 12 40 7.4 29Z', shade.dd, 'opacity=".32"') +
        fill(ell(0, 17, 9, 9), shade.b) +
        stroke('M-6 10.6Q-4 17 -6 23.4M-2 8.4Q-.6 17 -2 25.6M2 8.4Q3 17 2 25.6M6 10.6Q6.6 17 6 23.4', shade.d, 1.2) +
        stroke('M-5.4 12.4Q-3 9.8 0 9.8', shade.ll, 2) +
        // Gold thread wound round the neck, and chain stitch where the skirt begins.
        fill('M-7.6 24.6H7.6V31.4H-7.6Z', gold.b) + stroke('M-7.6 26.8H7.6M-7.6 29.2H7.6', gold.dd, 0.8) + stroke('M-9.6 36.6Q0 39.6 9.6 36.6', gold.l, 1.8, 'stroke-dasharray="0 3.4"'),
      `id="${id}${name}"`,
    );
  };
  let loops = '';
  for (let i = 0; i < 6; i++) loops += ell(Math.cos(i * 1.047) * 5, Math.sin(i * 1.047) * 5, 4);
  const knot = group(group(fill(ell(0, 0, 9.4), pal.ink), shadow) + fill(loops, gold.b) + stroke(loops, gold.dd, 0.8) + fill(ell(0, 0, 4), silk) + stroke(ell(0, 0, 4), gold.dd, 0.8), `id="${id}k"`);
  const lay = (name: string, x: number, y: number) => use(id + name, `translate(${x} ${y})`);
  const rows = [[half, 22, 'r'], [0, 22 + height / 2, 'j']] as const;
  const each = (draw: (x: number, y: number, tassel: string) => string) => rows.map(([x, y, name]) => draw(x, y, name) + draw(x + half * 2, y, name)).join('');
  return {
    width,
    height,
    back,
    body: `<defs>${swag}${tassel('r', red)}${tassel('j', jade)}${knot}</defs>` + round({ ...g, id: id + 's' }, each((x, y) => lay('p', x + half, y)), width, height) + round(g, each((x, y, name) => lay(name, x, y) + lay('k', x, y)), width, height),
  };
}
