// Artisans' emblems: a seal with the craft's sign and a border all their own. No faces.
import type { EmblemCraft, KitPalette } from '../kinds.ts';
import { defaultPalette, type FullPalette, mix } from './color.ts';
import { compact } from './compact.ts';
import { goldLeaf, incense, lacquerBox, paperMould, shell, vase } from './emblems/clay-and-lacquer.ts';
import { embroidery, fan, hat, shoe, silk, tassels } from './emblems/cloth.ts';
import { anvil, bell, earring, padlock, rosette } from './emblems/metal.ts';
import { branch, cakeMould, doughFigure, lotusTea, noodles, porkRoll, squareCake, youngRice } from './emblems/table.ts';
import { basket, cage, comb, kite, mallet, moonLute, plane, spinningTop } from './emblems/wood-and-cane.ts';
import { middle, notch, plate, ring } from './emblems/seal.ts';
import type { Sign } from './emblems/sign.ts';
import { hash, rng } from './rng.ts';

const signs: Readonly<Record<EmblemCraft, Sign>> = {
  gom: vase,
  lua: silk,
  'son-mai': lacquerBox,
  theu: embroidery,
  non: hat,
  'may-tre': basket,
  go: mallet,
  ren: anvil,
  sung: comb,
  'to-he': doughFigure,
  quat: fan,
  huong: incense,
  'quy-vang': goldLeaf,
  com: youngRice,
  banh: cakeMould,
  'banh-chung': squareCake,
  'bun-mien': noodles,
  'gio-cha': porkRoll,
  'tra-sen': lotusTea,
  'hoa-cay': branch,
  'long-chim': cage,
  dieu: kite,
  'giay-da': shoe,
  'giay-do': paperMould,
  'quai-thao': tassels,
  'duc-dong': bell,
  'kim-hoan': earring,
  'kham-trai': shell,
  moc: plane,
  'tien-go': spinningTop,
  'nhac-cu': moonLute,
  'co-kim-khi': padlock,
  bac: rosette,
};

type EmblemOptions = { craft: EmblemCraft; seed: string; palette?: KitPalette; size?: number };

/** A seal as SVG text, 200 wide and high unless a size is asked for. */
export function drawEmblem({ craft, seed, palette, size }: EmblemOptions): string {
  const pal: FullPalette = { ...defaultPalette, ...palette },
    R = rng('emblem:' + craft + ':' + seed),
    id = 'e' + hash(craft + seed + JSON.stringify(palette ?? '')).toString(36);
  const ink = R.pick([
      pal.lacquer,
      pal.cobalt,
      mix(pal.rice, pal.ink, 0.45),
      mix(pal.clay, pal.ink, 0.3),
      mix(pal.celadon, pal.ink, 0.5),
      mix(pal.goldleaf, pal.ink, 0.35),
    ]),
    pale = mix(pal.paper, ink, 0.07),
    solid = R.chance(0.5),
    [front, back] = solid ? [pale, ink] : [ink, pale];
  const body =
    plate(R, solid, front, back) +
    ring(R, front) +
    `<g transform="translate(${middle} ${middle}) rotate(${R.pick([0, 0, 0, -6, 6])}) scale(.98)">` +
    signs[craft](front, back, R) +
    '</g>' +
    notch(R, front);
  return compact(
    `<svg xmlns="http://www.w3.org/2000/svg" stroke-linecap="round" stroke-linejoin="round" viewBox="0 0 200 200"${size ? ` width="${size}" height="${size}"` : ''} role="img" id="${id}">${body}</svg>`,
  );
}
