// Fans: open paper fans, one row over the next, each on its ribs.
import { mix, tones } from '../color.ts';
import { ell, n, TAU } from '../geom.ts';
import { fill, group, stroke, use } from '../sheet.ts';
import type { Ground, PatternTile } from './tile.ts';

const width = 160,
  height = 80,
  folds = 20;

export function openFans({ pal, id }: Ground): PatternTile {
  const paper = mix(pal.paper, pal.lacquer, 0.1),
    shade = tones(paper, pal),
    rib = mix(pal.clay, pal.ink, 0.3),
    band = mix(paper, pal.lacquer, 0.5);
  // From the left hand to the right over the top; a fold is one half lit, one half in shade.
  const at = (r: number, k: number) => `${n(-Math.cos((k * TAU) / 2) * r)} ${n(-Math.sin((k * TAU) / 2) * r)}`;
  const wedge = (from: number, to: number, k: number, half: number) => `M${at(from, k)}L${at(to, k)}L${at(to, k + half)}L${at(from, k + half)}Z`;
  let lit = '',
    dim = '',
    edgeLit = '',
    edgeDim = '',
    ribs = '',
    dots = '';
  for (let i = 0; i < folds; i++) {
    const k = i / folds,
      half = 0.5 / folds;
    lit += wedge(30, 79, k, half);
    dim += wedge(30, 79, k + half, half);
    edgeLit += wedge(68, 75, k, half);
    edgeDim += wedge(68, 75, k + half, half);
    ribs += `M${at(7, k + half)}L${at(31, k + half)}`;
    dots += `M${at(60, k + half)}h0`;
  }
  const arc = (r: number) => `M${n(-r)} 0A${n(r)} ${n(r)} 0 0 1 ${n(r)} 0`;
  const fan = group(
    fill('M-80 0A80 80 0 0 1 80 0Z', mix(shade.dd, rib, 0.5)) +
      fill('M-30 0A30 30 0 0 1 30 0Z', mix(paper, rib, 0.3)) +
      stroke(ribs, rib, 2.6) +
      fill(lit, shade.b) +
      fill(dim, mix(shade.b, shade.d, 0.5)) +
      fill(edgeLit, band) +
      fill(edgeDim, mix(band, pal.ink, 0.16)) +
      stroke(arc(30), mix(rib, paper, 0.2), 1.4) +
      stroke(arc(64) + arc(55), band, 1.1) +
      stroke(dots, band, 3.4) +
      stroke(arc(79), rib, 1.8) +
      fill(ell(0, 0, 7), rib) +
      fill(ell(0, 0, 2.6), pal.goldleaf),
    `id="${id}f"`,
  );
  const lay = (x: number, y: number) => use(id + 'f', `translate(${x} ${y})`);
  return {
    width,
    height,
    back: paper,
    body: `<defs>${fan}</defs>` + lay(80, 40) + lay(0, 80) + lay(160, 80) + lay(80, 120) + lay(0, 160) + lay(160, 160),
  };
}
