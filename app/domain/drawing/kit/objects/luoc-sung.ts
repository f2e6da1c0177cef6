// Combs of horn, with the hairpin that is sold with them.
import { mix, jitter } from '../color.ts';
import { family, oneOf } from '../family.ts';
import { ell } from '../geom.ts';
import { type Sheet, fill, stroke, group } from '../sheet.ts';
import { type CombForm, type CombMotif, type Cut, cutComb, hairpin, pinOutline } from './comb-forms.ts';

type CombLook = { horn: 'den' | 'mat' | 'van' | 'nga'; form: CombForm; motif: CombMotif };

type Made = Cut & { pin: string };

/** The comb and its hairpin in one horn, each without its shadow. */
function make(c: Sheet, { horn, form, motif }: CombLook): Made {
  const { pal } = c;
  const pure = {
    den: mix(pal.ink, pal.clay, 0.3),
    mat: mix(pal.clay, pal.goldleaf, 0.45),
    van: mix(mix(pal.goldleaf, pal.clay, 0.3), pal.ink, 0.22),
    nga: mix(pal.goldleaf, pal.paper, 0.4),
  }[horn];
  const t = c.T(jitter(pure, c.R, 0.02));
  return { ...cutComb(c, t, form, motif), pin: hairpin(c, t) };
}

const dark = (c: Sheet) => mix(c.pal.ink, c.pal.clay, 0.25);
const pinShadow = (c: Sheet, transform: string) => fill(pinOutline + ell(150, 780, 42), dark(c), `opacity=".22" transform="translate(13 18) ${transform}"`);
const lie = (c: Sheet, { svg, outline }: Made, transform: string) => fill(outline, dark(c), `opacity=".24" transform="translate(18 26) ${transform}"`) + group(svg, transform ? `transform="${transform}"` : '');
const liePin = (c: Sheet, { pin }: Made, transform: string) => pinShadow(c, transform) + group(pin, transform ? `transform="${transform}"` : '');

/** In a box of wood lined with cloth. */
function inBox(c: Sheet, made: Made): string {
  const wood = c.T(mix(c.pal.clay, c.pal.ink, 0.3)), lining = c.T(mix(c.pal.lacquer, c.pal.ink, 0.15));
  c.cast('M84 170H716V842H84Z', 18, 24, 0.24, 9);
  const tray = fill('M84 170H716V842H84Z', wood.b) + fill('M84 170H716V182H84Z', wood.l) + fill('M84 822H716V842H84ZM704 170H716V842H704Z', wood.dd) + fill('M112 198H688V814H112Z', lining.dd) + fill('M122 214H688V814H122Z', lining.b);
  const bed = fill('M122 214H688V250H122ZM122 214H150V814H122Z', lining.d, 'opacity=".8"') + fill('M150 700H670V706H150Z', lining.d);
  return tray + bed + lie(c, made, 'translate(404 452) scale(.82) translate(-400 -420)') + liePin(c, made, 'translate(404 760) scale(.74) translate(-400 -780)');
}

/** On a cloth pouch, the pin across. */
function onPouch(c: Sheet, made: Made): string {
  const t = c.T(mix(c.pal.celadon, c.pal.cobalt, 0.4)), pouch = 'M190 330C186 560 170 760 196 866Q400 900 604 866C630 760 614 560 610 330Q400 300 190 330Z', cord = mix(c.pal.goldleaf, c.pal.clay, 0.3);
  c.cast(pouch, 20, 26, 0.22, 9);
  let weave = '';
  for (let y = 350; y < 880; y += 15) weave += `M170 ${y}Q400 ${y + 18} 630 ${y}`;
  const cloth = fill(pouch, t.b) + group(stroke(weave, t.d, 2, 'opacity=".6"') + fill('M520 300Q600 600 590 880H660V300Z', t.d, 'opacity=".6"') + fill('M210 330Q196 620 220 860L250 864Q226 620 244 326Z', t.l, 'opacity=".6"'), c.clip(pouch));
  const mouth = fill('M190 330Q400 292 610 330L606 372Q400 338 194 372Z', t.d) + stroke('M192 376Q400 342 608 376', cord, 7) + stroke('M606 374q54 18 40 74q-12 40 16 70', cord, 6) + fill(ell(664, 526, 11), c.pal.lacquer);
  return cloth + mouth + lie(c, made, 'translate(400 600) rotate(-10) scale(.74) translate(-400 -420)') + liePin(c, made, 'translate(400 190) rotate(6) scale(.8) translate(-400 -780)');
}

/** Against the light, where horn shows its grain. */
function againstLight(c: Sheet, made: Made): string {
  const { pal } = c, glow = mix(pal.goldleaf, '#FFFFFF', 0.55), at = 'translate(400 500) rotate(-8) scale(1.06) translate(-400 -420)';
  const halo = [340, 250, 160].map((r, i) => fill(ell(430, 450, r), mix(pal.paper, glow, 0.3 + i * 0.28))).join('');
  return halo + group(made.svg, `transform="${at}"`) + group(fill(ell(430, 450, 190), glow, 'opacity=".32"') + fill(ell(430, 450, 110), glow, 'opacity=".3"'), c.clip(made.outline).replace('clip-path', `transform="${at}" clip-path`));
}

export const comb = family({
  id: 'luoc-sung',
  vi: 'Lược sừng',
  en: 'Horn comb',
  traits: { composition: oneOf('kem-tram', 'kem-tram', 'hop', 'tui'), horn: oneOf('den', 'mat', 'van', 'nga'), form: oneOf('trang', 'trang', 'can', 'ca'), motif: oneOf('sen', 'cuc', 'khac') },
  words: {
    composition: { hop: ['hộp gỗ', 'hộp quà'], tui: ['túi vải'] },
    horn: {
      den: ['sừng trâu đen', 'sừng trâu', 'sừng đen'],
      mat: ['màu mật', 'sừng màu mật'],
      van: ['vân nâu', 'sừng vân nâu'],
      nga: ['trắng ngà', 'sừng trắng ngà'],
    },
    form: { trang: ['hình trăng', 'trăng'], can: ['có cán', 'cán dài'], ca: ['hình cá'] },
    motif: { sen: ['khắc sen', 'sen'], cuc: ['khắc cúc', 'cúc'], khac: ['khắc hoa văn', 'hoa văn'] },
  },
  otherView: { vi: 'soi lên ánh sáng', en: 'held to the light' },
  focus: ({ composition }) => (composition === 'tui' ? [400, 580, 2.2] : [380, 420, 1.9]),
  draw(c, look, view) {
    c.tint = c.pal.clay;
    const made = make(c, look);
    if (view === 'other') return againstLight(c, made);
    if (look.composition === 'hop') return inBox(c, made);
    if (look.composition === 'tui') return onPouch(c, made);
    return lie(c, made, '') + liePin(c, made, '');
  },
});
