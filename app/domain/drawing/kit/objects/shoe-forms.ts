// Shoes of one last: seen from the side with the toe to the right, from above, and from below. The side stands on y = 0
// about x = 0; the others lie about the middle of a left shoe, toe up.
import { mix, type Tones } from '../color.ts';
import { brush, ell, lens, n, type Point, rect, smooth } from '../geom.ts';
import { bevel } from '../materials.ts';
import { fill, group, type Sheet, stroke } from '../sheet.ts';

export const shoeForms = ['tay', 'luoi', 'cao-got', 'sandal', 'dep', 'ung'] as const;
export type ShoeForm = (typeof shoeForms)[number];
export type Leather = { t: Tones; sole: Tones; lining: Tones; thread: string };

const dashes = (d: string, ink: string, w = 2): string => stroke(d, ink, w, 'stroke-dasharray="6 5"');
/** A seam: the dark line of the edge and the stitches beside it. */
const seam = (d: string, { t, thread }: Leather): string => stroke(d, t.dd, 3) + group(dashes(d, thread), 'transform="translate(-5 3)"');

const uppers: Readonly<Record<'tay' | 'luoi' | 'ung' | 'cao-got', { near: string; far: string }>> = {
  tay: {
    near: 'M-222 -30C-240 -84 -230 -136 -216 -180C-178 -150 -128 -150 -92 -184L-66 -204C-40 -172 14 -124 86 -106C168 -90 232 -78 236 -30Z',
    far: 'M-216 -180C-200 -200 -120 -206 -66 -204L-92 -184C-128 -150 -178 -150 -216 -180Z',
  },
  luoi: {
    near: 'M-222 -30C-240 -80 -232 -124 -216 -164C-164 -122 -92 -112 -28 -140L6 -152C40 -126 70 -112 104 -102C178 -84 232 -74 236 -30Z',
    far: 'M-216 -164C-180 -192 -70 -178 6 -152L-28 -140C-92 -112 -164 -122 -216 -164Z',
  },
  ung: {
    near: 'M-222 -30C-238 -84 -226 -160 -214 -246L-204 -420C-160 -402 -100 -402 -52 -424L-44 -250C-38 -190 24 -126 92 -108C170 -92 232 -78 236 -30Z',
    far: 'M-204 -420C-160 -446 -96 -446 -52 -424C-100 -402 -160 -402 -204 -420Z',
  },
  'cao-got': {
    near: 'M-214 -128C-228 -168 -222 -204 -206 -232C-166 -186 -92 -150 -10 -96C30 -72 66 -72 92 -84C150 -66 222 -44 240 -8C200 -6 120 -4 70 -8C-20 -16 -70 -96 -140 -116C-170 -124 -196 -128 -214 -128Z',
    far: 'M-206 -232C-160 -226 -60 -150 92 -84C66 -72 30 -72 -10 -96C-92 -150 -166 -186 -206 -232Z',
  },
};

function heel(c: Sheet, { sole }: Leather, form: ShoeForm): string {
  if (form === 'cao-got') {
    const block = 'M-216 -130C-196 -126 -166 -122 -136 -114C-156 -86 -168 -44 -170 0H-206C-206 -44 -208 -96 -216 -130Z';
    const under = 'M-214 -128C-196 -128 -170 -124 -140 -116C-70 -96 -20 -16 70 -8C120 -4 200 -6 242 -8C240 2 200 4 70 2C-24 -6 -76 -82 -140 -104C-170 -114 -196 -116 -214 -118Z';
    return fill(block, sole.b) + bevel(c, block, sole, 7) + fill(under, sole.dd);
  }
  const welt = 'M-230 -34H238C246 -30 246 -22 238 -18C180 -10 60 -10 -20 -16L-112 -18H-230Z',
    block = 'M-230 -20H-110L-118 0H-228Z';
  return fill(block, sole.dd) + fill(rect(-230, -13, 116, 4), sole.b, 'opacity=".5"') + fill(welt, sole.d) + stroke('M-228 -33H238', sole.l, 3) + dashes('M-224 -27H232', sole.ll, 2);
}

const polish = (t: Tones, low: boolean): string =>
  fill(brush([[118, -88], [172, -78], [214, -54]], 13), t.ll, 'opacity=".75"') + fill(brush([[-214, -120], [-218, -90], [-212, -62]], 12), t.ll, 'opacity=".6"') + (low ? '' : fill(brush([[-190, -380], [-196, -300], [-196, -220]], 15), t.ll, 'opacity=".6"'));

/** A closed shoe from the side. */
function closed(c: Sheet, leather: Leather, form: 'tay' | 'luoi' | 'ung' | 'cao-got'): string {
  const { t, lining, thread } = leather, { near, far } = uppers[form];
  let o = heel(c, leather, form) + fill(far, lining.b) + fill(far, lining.dd, 'opacity=".35"') + fill(near, t.b);
  let cut = bevel(c, near, t, 15, { lop: 0.5 });
  if (form === 'cao-got') cut += fill(brush([[120, -64], [176, -48], [214, -26]], 10), t.ll, 'opacity=".8"') + fill(brush([[-204, -206], [-210, -180], [-204, -150]], 10), t.ll, 'opacity=".6"') + dashes('M-202 -224C-160 -176 -90 -140 -8 -86C32 -62 66 -62 92 -74', thread, 1.8);
  else {
    cut += seam('M-150 -34C-146 -84 -166 -112 -214 -122', leather) + polish(t, form !== 'ung');
    if (form === 'tay') {
      cut += seam('M150 -110C136 -86 140 -54 158 -30', leather) + seam('M-92 -184C-56 -146 -28 -112 -30 -34M-30 -96C0 -92 20 -96 46 -112', leather);
      let laces = '', eyes = '';
      for (let i = 0; i < 5; i++) {
        const x = -78 + i * 24, y = -184 + i * 17;
        laces += `M${x} ${y - 8}L${x - 22} ${y + 20}`;
        eyes += ell(x - 23, y + 21, 5);
      }
      o += fill(near, t.b) + group(cut, c.clip(near)) + stroke(laces, t.dd, 10) + stroke(laces, t.l, 6) + fill(eyes, thread) + fill(eyes.replaceAll('5 5', '2 2'), t.dd) + stroke('M-60 -200C-24 -236 8 -214 -22 -186M-60 -200C-96 -238 -112 -204 -78 -190', t.dd, 8) + stroke('M-60 -200C-24 -236 8 -214 -22 -186M-60 -200C-96 -238 -112 -204 -78 -190', t.l, 4);
      return o;
    }
    if (form === 'luoi') {
      cut += seam('M-30 -138C-14 -110 -10 -74 -20 -32', leather) + seam('M40 -128C110 -104 176 -96 224 -58', leather) + fill('M-24 -152C8 -156 40 -138 58 -118L42 -30H-22C-10 -70 -10 -110 -24 -152Z', t.d) + stroke('M-24 -152C-10 -110 -10 -70 -22 -30M58 -118L42 -30', t.dd, 3) + dashes('M-14 -146C0 -108 0 -70 -12 -34M48 -120L33 -34', thread) + fill(lens(10, -112, 22, -74, 9), t.dd);
    }
    if (form === 'ung') {
      cut += seam('M-44 -250C-70 -190 -66 -110 -30 -34', leather) + fill('M-142 -500H-108V-240C-108 -200 -140 -200 -140 -240Z', t.dd, 'opacity=".75"') + dashes('M-148 -410V-240C-148 -190 -100 -190 -100 -240V-410', thread) + stroke('M-206 -396C-160 -380 -100 -380 -54 -400', t.dd, 3) + stroke('M-200 -190C-160 -176 -110 -176 -60 -186M-196 -160C-150 -150 -110 -152 -58 -160', t.d, 5, 'opacity=".7"');
      o += stroke('M-214 -400C-236 -440 -226 -466 -204 -462C-190 -458 -194 -430 -196 -414', t.dd, 11) + stroke('M-214 -400C-236 -440 -226 -466 -204 -462C-190 -458 -194 -430 -196 -414', t.b, 7);
    }
  }
  return o + group(cut, c.clip(near)) + (form === 'cao-got' ? '' : stroke('M236 -34C232 -30 -210 -30 -222 -32', t.dd, 3));
}

/** A sandal or a slipper from the side. */
function open(c: Sheet, leather: Leather, form: 'sandal' | 'dep'): string {
  const { t, sole, lining } = leather, bed = 'M-230 -46C-160 -60 -60 -40 20 -34C100 -30 180 -34 240 -42C250 -34 250 -26 244 -16H-226C-236 -24 -236 -38 -230 -46Z';
  const back = (d: string) => fill(d, lining.d) + stroke(d, t.dd, 2), strap = (d: string) => fill(d, t.b) + bevel(c, d, t, 9) + stroke(d, t.dd, 2.4) + group(dashes(d, leather.thread, 1.8), c.clip(d) + ' transform="translate(0 0)"');
  const front = 'M22 -22C34 -82 70 -118 112 -120C154 -116 186 -72 194 -22H150C148 -50 138 -66 112 -68C90 -68 74 -50 70 -22Z',
    wide = 'M-16 -22C-2 -96 50 -138 104 -128C160 -114 190 -70 196 -22Z';
  let o = back('M40 -40C60 -110 96 -132 126 -126C160 -118 182 -80 188 -40Z');
  if (form === 'sandal') o += back('M-150 -46C-150 -110 -140 -160 -120 -184C-70 -190 -40 -180 -24 -160L-40 -46Z');
  o += fill(bed, sole.b) + fill('M-232 -28H248L244 -16H-226Z', sole.dd) + fill('M-230 -46C-160 -60 -60 -40 20 -34C100 -30 180 -34 240 -42L236 -36C180 -26 100 -24 20 -28C-60 -34 -160 -52 -228 -38Z', lining.l) + fill('M-226 -16H244V-4C160 0 60 0 -20 -4H-110V0H-224Z', sole.dd);
  if (form === 'dep') return o + strap(wide) + stroke('M30 -84C60 -112 120 -110 156 -72', leather.thread, 3);
  const ankle = 'M-204 -50C-220 -130 -206 -176 -190 -196C-130 -206 -60 -196 -16 -166L-26 -140C-70 -168 -130 -176 -172 -168C-182 -130 -180 -90 -168 -48Z';
  return o + strap(front) + strap('M-52 -24C-44 -90 -30 -140 -22 -168L8 -158C-4 -110 -14 -70 -16 -24Z') + strap(ankle) + `<rect x="-112" y="-204" width="38" height="42" rx="6" fill="none" stroke="${c.T(c.pal.goldleaf).dd}" stroke-width="9"/><rect x="-112" y="-204" width="38" height="42" rx="6" fill="none" stroke="${c.T(c.pal.goldleaf).l}" stroke-width="5"/>` + stroke('M-93 -183H-70', c.pal.goldleaf, 4);
}

export const sideOf = (c: Sheet, leather: Leather, form: ShoeForm): string => (form === 'sandal' || form === 'dep' ? open(c, leather, form) : closed(c, leather, form));

/** The outline of the sole, toe up. */
export function soleLine(form: ShoeForm, k = 1): Point[] {
  const slim = form === 'cao-got' ? 0.78 : 1, toe = form === 'cao-got' ? -336 : -312;
  return ([[8, toe], [72, toe + 40], [104, -176], [98, -84], [74, 10], [70, 110], [78, 210], [50, 286], [0, 306], [-50, 288], [-80, 214], [-78, 110], [-88, 10], [-108, -90], [-112, -180], [-72, toe + 44]] as const).map(([x, y]) => [x * slim * k, y * (1 + (k - 1) * 0.3)]);
}

/** From above, the left shoe. */
export function topOf(c: Sheet, leather: Leather, form: ShoeForm): string {
  const { t, sole, lining, thread } = leather, outer = smooth(soleLine(form, 1.05), true), upper = smooth(soleLine(form), true);
  if (form === 'sandal' || form === 'dep') {
    const strap = (d: string) => fill(d, c.pal.ink, 'opacity=".28" transform="translate(7 9)"') + fill(d, t.b) + bevel(c, d, t, 9) + stroke(d, t.dd, 2.4);
    const bed = fill(outer, sole.dd) + fill(upper, lining.b) + group(bevel(c, upper, lining, 12) + dashes(smooth(soleLine(form, 0.9), true), thread), c.clip(upper)) + group(fill(ell(0, 210, 46, 62) + ell(-6, -150, 66, 74), lining.d, 'opacity=".4"'), '');
    if (form === 'dep') return bed + strap('M-124 -196C-60 -240 50 -240 114 -190L108 -30C50 -64 -50 -66 -116 -36Z') + dashes('M-112 -182C-56 -222 46 -222 102 -178M-104 -52C-50 -82 44 -80 98 -48', thread);
    return bed + strap('M-126 -214C-60 -250 50 -250 114 -208L110 -140C50 -176 -56 -176 -124 -146Z') + strap('M-118 -110C-60 -140 40 -140 104 -104L100 -64C40 -96 -60 -96 -116 -66Z') + strap('M-96 96C-60 60 60 60 92 92L88 132C50 104 -50 104 -92 138Z') + strap('M-90 190C-84 290 -40 330 0 330C44 330 80 290 88 190L60 186C56 260 30 296 0 296C-30 296 -58 260 -62 190Z') + `<rect x="62" y="84" width="34" height="48" rx="6" fill="none" stroke="${c.T(c.pal.goldleaf).d}" stroke-width="7"/>`;
  }
  const mouth = form === 'cao-got' ? 'M0 -150C40 -146 58 -60 54 60C52 160 46 250 0 268C-46 250 -56 160 -58 60C-64 -60 -40 -146 0 -150Z' : form === 'luoi' ? 'M0 -24C52 -20 60 60 58 130C56 210 44 268 0 272C-46 268 -60 210 -62 130C-66 60 -54 -20 0 -24Z' : 'M0 60C48 62 56 110 54 160C52 220 40 266 0 270C-42 266 -56 220 -58 160C-62 110 -50 62 0 60Z';
  let o = fill(outer, sole.dd) + dashes(smooth(soleLine(form, 1.025), true), sole.ll) + fill(upper, t.b);
  let cut = bevel(c, upper, t, 26, { lop: 0.45 });
  if (form !== 'cao-got') cut += fill(brush([[-62, -240], [-76, -190], [-74, -140]], 16), t.ll, 'opacity=".7"');
  else cut += fill(brush([[-22, -270], [-46, -220], [-58, -160]], 12), t.ll, 'opacity=".7"');
  if (form === 'tay' || form === 'ung') cut += seam('M-110 -172C-50 -206 40 -206 104 -168', leather) + seam('M-86 20C-70 -60 -50 -96 -34 -104H30C48 -96 66 -60 76 14', leather);
  if (form === 'luoi') cut += seam('M-74 10C-104 -110 -80 -232 0 -244C76 -232 92 -112 68 6', leather) + fill('M-120 -66C-60 -92 50 -92 112 -62L100 6C50 -22 -50 -22 -104 4Z', t.d) + stroke('M-120 -66C-60 -92 50 -92 112 -62M-104 4C-50 -22 50 -22 100 6', t.dd, 3) + dashes('M-116 -56C-60 -82 50 -82 108 -52M-106 -6C-50 -32 50 -32 102 -4', thread) + fill(lens(-26, -54, 20, -54, 8), t.dd);
  o += group(cut, c.clip(upper)) + fill(mouth, t.dd) + group(fill(mouth, lining.b, 'transform="translate(3 8)"') + fill(mouth, lining.dd, 'opacity=".55" transform="translate(-22 -14)"') + fill(ell(2, 196, 34, 52), lining.l, 'opacity=".7"') + rectLabel(thread), c.clip(mouth)) + stroke(mouth, t.l, 3);
  if (form === 'tay' || form === 'ung') {
    let laces = '', eyes = '';
    for (let i = 0; i < 5; i++) {
      const y = -92 + i * 33, w = 26 + i * 2;
      laces += `M${-w} ${y}L${w} ${n(y + 4)}`;
      eyes += ell(-w, y, 5.5) + ell(w, y + 4, 5.5);
    }
    const bow = 'M0 60C-60 20 -96 70 -30 76M0 60C60 22 90 76 30 78M-2 62C-20 96 -44 104 -60 128M2 62C20 96 44 100 58 132';
    o += fill('M-30 -104H28L44 60H-46Z', t.d) + fill(eyes, mix(thread, t.dd, 0.3)) + stroke(laces, t.dd, 13) + stroke(laces, t.l, 8) + stroke(bow, t.dd, 11) + stroke(bow, t.l, 6.5);
  }
  return o;
}
const rectLabel = (ink: string): string => fill(rect(-20, 214, 44, 22), ink, 'opacity=".8"');

/** From below: the leather sole, its stitches and its heel. */
export function underOf(c: Sheet, { sole, t, thread }: Leather, form: ShoeForm): string {
  const outer = smooth(soleLine(form, 1.03), true), inner = smooth(soleLine(form, 0.9), true), leather = c.T(mix(sole.b, c.pal.goldleaf, 0.5));
  const block = form === 'cao-got' ? 'M-34 226C-30 200 30 200 34 226V270C20 296 -20 296 -34 270Z' : 'M-84 160C-40 146 40 146 82 160L82 216C70 300 30 318 0 318C-34 318 -76 300 -84 216Z';
  let nails = '';
  for (let i = 0; i < 9; i++) {
    const a = (i / 8) * Math.PI;
    nails += ell(Math.cos(a) * 58, 222 + Math.sin(a) * 74, 4);
  }
  return (
    fill(outer, t.dd) + fill(smooth(soleLine(form), true), leather.b) + group(bevel(c, smooth(soleLine(form), true), leather, 14) + fill(lens(-60, -220, -70, -60, 12), leather.ll, 'opacity=".5"'), c.clip(outer)) + dashes(inner, mix(thread, leather.dd, 0.35), 2.6) +
    fill(block, c.pal.ink, 'opacity=".3" transform="translate(7 9)"') + fill(block, sole.dd) + bevel(c, block, c.T(sole.d), 9) + (form === 'cao-got' ? '' : fill(nails, leather.ll)) + stroke('M-24 -170h52M-18 -150h40', leather.dd, 3, 'opacity=".6"') + stroke(ell(2, -160, 44, 34), leather.dd, 2, 'opacity=".6"')
  );
}
