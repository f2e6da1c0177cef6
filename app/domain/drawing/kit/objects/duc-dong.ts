// Cast bronze of Ngũ Xã: bells, burners, cranes, drums, candlesticks, trays, the Buddha.
import { jitter, mix } from '../color.ts';
import { family, type Look, oneOf, whenAsked } from '../family.ts';
import { blob, n, type Point } from '../geom.ts';
import { grain } from '../materials.ts';
import { fill, group, type Sheet, stroke } from '../sheet.ts';
import { bronze, bronzeForms, candlestick } from './bronze-forms.ts';
import { bronzes, bronzeTones } from './metal.ts';
import { placed } from './placing.ts';

const traits = {
  composition: whenAsked(oneOf('don', 'an', 'khuon'), 'doi'),
  form: oneOf(...bronzeForms),
  bronze: oneOf('vang', 'vang', ...bronzes),
};
type BronzeLook = Look<typeof traits>;

const metal = (c: Sheet, look: BronzeLook) => c.T(jitter(bronzeTones(c, look.bronze).b, c.R.fork('melt'), 0.012));
const wide = (form: BronzeLook['form']): number => (form === 'nen' ? 0.72 : 1);

/** On a low stand of dark wood. */
function onStand(c: Sheet, look: BronzeLook): string {
  const w = c.T(mix(c.pal.clay, c.pal.ink, 0.5)), half = 300 * wide(look.form), [l, r] = [400 - half, 400 + half];
  if (look.form === 'chuong') return hung(c, look);
  c.stand(404, 940, half * 0.96, 20);
  const top = `M${l + 30} 846H${r - 30}L${r} 884H${l}Z`;
  const feet = `M${l + 14} 900H${l + 96}Q${l + 70} 916 ${l + 66} 944H${l + 18}Q${l + 22} 920 ${l + 14} 900ZM${r - 14} 900H${r - 96}Q${r - 70} 916 ${r - 66} 944H${r - 18}Q${r - 22} 920 ${r - 14} 900Z`;
  return fill(feet, w.d) + fill(`M${l + 90} 900H${r - 90}Q400 926 ${l + 90} 900Z`, w.dd) + fill(top, w.l) + group(grain(c.R.fork('wood'), l, 846, half * 2, 40, 8, w.b, 1.6, 2), c.clip(top)) + fill(`M${l} 884H${r}V904H${l}Z`, w.b) + fill(`M${l} 897H${r}V904H${l}Z`, w.dd) + placed(c, () => bronze(c, look.form, metal(c, look)), [[400, 872, look.form === 'phat' || look.form === 'mam' ? 0.96 : 1.02]]);
}

/** The bell hangs in its frame. */
function hung(c: Sheet, look: BronzeLook): string {
  const w = c.T(mix(c.pal.lacquer, c.pal.ink, 0.42));
  c.stand(150, 934, 84, 14);
  c.stand(656, 934, 84, 14);
  const post = (x: number) => fill(`M${x - 22} 190H${x + 22}V900H${x - 22}Z`, w.b) + fill(`M${x + 6} 190H${x + 22}V900H${x + 6}Z`, w.dd) + fill(`M${x - 18} 196h6v700h-6Z`, w.l) + fill(`M${x - 84} 936Q${x - 80} 896 ${x - 22} 880H${x + 22}Q${x + 80} 896 ${x + 84} 936Z`, w.b) + fill(`M${x + 10} 880H${x + 22}Q${x + 80} 896 ${x + 84} 936H${x + 26}Z`, w.dd);
  const beam = 'M40 132Q60 96 96 116Q92 138 130 140H670Q708 138 704 116Q740 96 760 132Q752 188 690 190H110Q48 188 40 132Z';
  return placed(c, () => bronze(c, 'chuong', metal(c, look)), [[400, 830, 0.84]]) + post(146) + post(654) + fill(beam, w.b) + fill('M110 172H690Q730 172 752 152Q744 190 690 190H110Q60 188 46 156Q70 174 110 172Z', w.dd) + fill('M120 144H680V150H120Z', w.l) + stroke('M400 190V208', c.pal.goldleaf, 12) + stroke(`M386 190C380 230 420 230 414 190`, c.T(c.pal.goldleaf).d, 8);
}

/** The altar: the thing between a pair of candlesticks, on a red table. */
function onAltar(c: Sheet, look: BronzeLook): string {
  const w = c.T(mix(c.pal.lacquer, c.pal.ink, 0.2)), gold = c.pal.goldleaf, t = metal(c, look), y = 760;
  c.stand(404, 956, 350, 22);
  const apron = `M64 ${y + 34}H736V${y + 90}Q690 ${y + 84} 676 ${y + 112}H124Q110 ${y + 84} 64 ${y + 90}Z`;
  const legs = `M64 ${y + 86}Q104 ${y + 92} 116 ${y + 124}L104 956H58ZM736 ${y + 86}Q696 ${y + 92} 684 ${y + 124}L696 956H742Z`;
  const table = fill(legs, w.d) + fill(apron, w.b) + stroke(`M84 ${y + 52}H716M150 ${y + 96}H650`, gold, 3) + stroke(Array.from({ length: 15 }, (_, i) => `M${108 + i * 40} ${y + 82}q0 -16 14 -16q12 0 12 10q0 8 -8 7`).join(''), gold, 2.6) + fill(`M40 ${y + 16}H760V${y + 38}H40Z`, w.b) + fill(`M40 ${y + 30}H760V${y + 38}H40Z`, w.dd) + fill(`M76 ${y - 34}H724L760 ${y + 16}H40Z`, w.l);
  const side = look.form === 'nen' ? 'lu' : 'nen';
  const flank = placed(c, () => (side === 'nen' ? candlestick(c, t) : bronze(c, 'nen', t)), [[140, y, 0.68], [660, y, 0.68]]);
  return table + flank + placed(c, () => bronze(c, side === 'nen' ? look.form : 'lu', t), [[400, y + 2, side === 'nen' ? 0.84 : 0.74]]);
}

/** Fresh from the mould: two halves of burnt clay behind, crumbs about it. */
function fromMould(c: Sheet, look: BronzeLook): string {
  const clay = c.T(mix(mix(c.pal.clay, c.pal.paper, 0.18), c.pal.ink, 0.12)), R = c.R.fork('mould');
  c.stand(400, 900, 330, 40);
  const shellOf = (on: boolean): string => {
    const f = (pts: readonly Point[]): Point[] => pts.map(([x, y]) => [on ? 800 - x : x, y]),
      out = f([[50, 890], [30, 640], [44, 380], [90, 200], [200, 150], [330, 164], [334, 190], [336, 420], [336, 640], [336, 880], [330, 905], [180, 910]].map(([x, y]): Point => [x! + R.j(12), y! + R.j(12)])),
      hollow = f([[344, 250], [300, 262], [250, 330], [216, 460], [200, 600], [184, 740], [150, 830], [240, 862], [344, 860]]);
    let cracks = '', straw = '';
    for (let i = 0; i < 26; i++) {
      const [x, y] = [R.r(70, 310), R.r(240, 870)];
      straw += `M${n(on ? 800 - x : x)} ${n(y)}l${n(R.j(16))} ${n(R.j(12))}`;
    }
    for (let i = 0; i < 5; i++) {
      const [x, y] = [R.r(80, 160), R.r(300, 800)];
      cracks += `M${n(on ? 800 - x : x)} ${n(y)}l${n(R.j(20))} ${n(R.r(14, 34))}l${n(R.j(20))} ${n(R.r(10, 30))}`;
    }
    const d = blob(out);
    return fill(d, on ? clay.d : clay.b) + group(fill(blob(f([[30, 880], [30, 300], [200, 190], [150, 330], [110, 600], [130, 900]])), on ? clay.dd : clay.l, 'opacity=".6"') + stroke(straw, clay.ll, 2.4, 'opacity=".8"') + stroke(cracks, clay.dd, 3) + fill(blob(hollow), clay.dd) + stroke(blob(hollow), clay.l, 5, 'opacity=".6"'), c.clip(d));
  };
  let crumbs = '';
  for (let i = 0; i < 26; i++) {
    const [x, y, s] = [R.r(60, 740), R.r(884, 950), R.r(5, 20)];
    crumbs += blob([[x - s, y], [x - s * 0.4, y - s * 0.8], [x + s * 0.7, y - s * 0.6], [x + s, y + s * 0.2], [x, y + s * 0.6]]);
  }
  const ground = fill(blob([[30, 900], [200, 872], [600, 870], [780, 904], [640, 956], [160, 958]]), clay.d, 'opacity=".55"');
  return shellOf(false) + shellOf(true) + ground + fill(crumbs, clay.d) + fill(crumbs, clay.l, 'transform="translate(-2 -3)" opacity=".6"') + placed(c, () => bronze(c, look.form, metal(c, look), true), [[400, 900, 0.8]]);
}

/** Face to face, as they stand on either side of a censer; cranes keep their beaks apart. */
function pair(c: Sheet, look: BronzeLook): string {
  const apart = look.form === 'hac' ? 36 : 0;
  return placed(c, () => bronze(c, look.form, metal(c, look)), look.form === 'nen' ? [[250, 850, 0.94, true], [550, 890, 0.94]] : [[236 - apart, 740, 0.68, true], [540 + apart, 900, 0.84]]);
}

export const castBronze = family({
  id: 'duc-dong',
  vi: 'Đồ đồng đúc',
  en: 'Cast bronze',
  traits,
  words: {
    composition: { doi: ['đôi', 'cặp', 'một đôi'], an: ['bộ tam sự', 'bộ ngũ sự', 'tam sự', 'ngũ sự', 'bộ đỉnh'] },
    form: {
      chuong: ['chuông', 'chuông chùa'], lu: ['lư hương', 'bát hương', 'lư'], dinh: ['đỉnh', 'đỉnh đồng', 'lư đỉnh', 'tam sự', 'ngũ sự'], hac: ['hạc', 'hạc đồng', 'hạc rùa'],
      trong: ['trống', 'trống đồng'], nen: ['chân nến', 'chân đèn', 'đôi nến'], mam: ['mâm', 'mâm bồng', 'mâm đồng'], phat: ['tượng', 'tượng Phật', 'Phật', 'A Di Đà', 'Thích Ca'],
    },
    bronze: { vang: ['đồng vàng', 'đồng thau', 'catut', 'đánh bóng', 'sáng'], nau: ['hun nâu', 'hun khói', 'màu nâu', 'giả cổ', 'hun đen'], do: ['đồng đỏ'], xanh: ['xanh cổ', 'đồng xanh', 'gỉ cổ', 'màu xanh'] },
  },
  pieces: { of: ['chiếc'], shown: ({ composition }) => ({ don: 1, khuon: 1, doi: 2, an: 3 })[composition] },
  otherView: { vi: 'mới ra khỏi khuôn đất', en: 'fresh from its clay mould' },
  focus: ({ composition, form }) => (composition === 'don' || composition === 'an' ? [400, form === 'hac' ? 420 : form === 'trong' ? 440 : form === 'phat' ? 420 : 560, 1.8] : composition === 'doi' ? [540, 640, 1.8] : [400, form === 'trong' ? 560 : 640, 2]),
  draw(c, look, view) {
    c.tint = look.bronze === 'xanh' ? c.pal.celadon : look.bronze === 'vang' ? c.pal.goldleaf : c.pal.clay;
    if (view === 'other') return look.composition === 'khuon' ? onStand(c, look) : fromMould(c, look);
    return { don: onStand, an: onAltar, khuon: fromMould, doi: pair }[look.composition](c, look);
  },
});
