// A carved wooden lattice, as over the doors of a communal house.
import { type Ink, mix, tones } from '../color.ts';
import { ell, place } from '../geom.ts';
import { blossom } from '../plants.ts';
import { rng } from '../rng.ts';
import { fill } from '../sheet.ts';
import type { Ground, PatternTile } from './tile.ts';

const bars =
  'M0 35L35 0H85L120 35V85L85 120H35L0 85ZM-25 60H25M95 60H145M60 -25V25M60 95V145M35 35H85V85H35ZM0 35L35 35M0 85L35 85M85 35H120M85 85H120M35 0V35M85 0V35M35 85V120M85 85V120';

export function carvedLattice({ pal }: Ground): PatternTile {
  const shade = tones(mix(pal.clay, pal.ink, 0.25), pal),
    back = mix(shade.dd, pal.ink, 0.5);
  const flower = blossom(place(60, 60, 1.05), rng('x'))
    .map(({ d, role }) => fill(d, role === 'gold' ? pal.goldleaf : role === 'a' ? shade.l : shade.b))
    .join('');
  const studs = ([[0, 0], [120, 0], [0, 120], [120, 120]] as const)
    .map(([x, y]) => fill(ell(x, y, 11), shade.d) + fill(ell(x - 1, y - 1.4, 8), shade.b) + fill(ell(x - 2, y - 3, 4), shade.l))
    .join('');
  const carve = (colour: Ink, width: number, shift = 0) =>
    `<path d="${bars}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linejoin="miter"${shift ? ` transform="translate(${shift} ${shift})"` : ''}/>`;
  return {
    width: 120,
    height: 120,
    back,
    body: carve(mix(back, '#000000', 0.4), 11, 2.4) + carve(shade.d, 10.5) + carve(shade.b, 7.5, -0.8) + carve(shade.l, 1.6, -2.6) + flower + studs,
  };
}
