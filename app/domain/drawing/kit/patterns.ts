// Seamless craft patterns: one tile each, as a self-contained SVG with its own size.
import type { KitPalette, PatternKind } from '../kinds.ts';
import { defaultPalette } from './color.ts';
import { compact } from './compact.ts';
import { n } from './geom.ts';
import { blossomSprays } from './patterns/canh-hoa.ts';
import { leafRolls } from './patterns/cay-gio.ts';
import { carvedLattice } from './patterns/cham-go.ts';
import { batikWaves } from './patterns/cham.ts';
import { sealFretwork } from './patterns/chu-trien.ts';
import { stitchedLeather } from './patterns/da.ts';
import { moonLutes } from './patterns/dan-nguyet.ts';
import { weaveInThrees, weaveInTwos } from './patterns/dan.ts';
import { kitesAndClouds } from './patterns/dieu.ts';
import { figuredSilk } from './patterns/gam.ts';
import { laidPaper } from './patterns/giay-do.ts';
import { youngRice } from './patterns/hat-com.ts';
import { chrysanthemums } from './patterns/hoa-cuc.ts';
import { filigree } from './patterns/hoa-ti.ts';
import { incenseFans } from './patterns/huong.ts';
import { pearlInlay } from './patterns/kham-trai.ts';
import { cakeMoulds } from './patterns/khuon-banh.ts';
import { dongLeaves } from './patterns/la-dong.ts';
import { hornCombs } from './patterns/luoc-sung.ts';
import { forgedBlades } from './patterns/luoi-dao.ts';
import { crackleGlaze } from './patterns/men-ran.ts';
import { knitStitches } from './patterns/mui-len.ts';
import { openFans } from './patterns/nan-quat.ts';
import { hatRings } from './patterns/non.ts';
import { goldSquares } from './patterns/quy-vang.ts';
import { kumquats } from './patterns/qua-quat.ts';
import { chalkedTunics } from './patterns/rap-ao.ts';
import { lotusPond } from './patterns/sen.ts';
import { braidedSkeins } from './patterns/soi.ts';
import { wroughtIron } from './patterns/song-sat.ts';
import { satinStitch } from './patterns/theu.ts';
import { turnedSpindles } from './patterns/tien.ts';
import { doughFigures } from './patterns/to-he.ts';
import { drumFace } from './patterns/trong-dong.ts';
import { plaitedTassels } from './patterns/tua-quai.ts';
import { eggshell } from './patterns/vo-trung.ts';
import { netAndShuttles } from './patterns/thoi.ts';
import type { DrawPattern } from './patterns/tile.ts';
import { hash, rng } from './rng.ts';

const patterns: Readonly<Record<PatternKind, DrawPattern>> = {
  'men-ran': crackleGlaze,
  gam: figuredSilk,
  'dan-doi': weaveInTwos,
  'dan-ba': weaveInThrees,
  'vo-trung': eggshell,
  non: hatRings,
  huong: incenseFans,
  'hoa-ti': filigree,
  cham: batikWaves,
  'cham-go': carvedLattice,
  theu: satinStitch,
  sen: lotusPond,
  'kham-trai': pearlInlay,
  'quy-vang': goldSquares,
  'giay-do': laidPaper,
  da: stitchedLeather,
  'la-dong': dongLeaves,
  soi: braidedSkeins,
  'canh-hoa': blossomSprays,
  dieu: kitesAndClouds,
  'trong-dong': drumFace,
  tien: turnedSpindles,
  'song-sat': wroughtIron,
  'nan-quat': openFans,
  'khuon-banh': cakeMoulds,
  thoi: netAndShuttles,
  'to-he': doughFigures,
  'luoc-sung': hornCombs,
  'luoi-dao': forgedBlades,
  'dan-nguyet': moonLutes,
  'chu-trien': sealFretwork,
  'cay-gio': leafRolls,
  'hat-com': youngRice,
  'rap-ao': chalkedTunics,
  'tua-quai': plaitedTassels,
  'mui-len': knitStitches,
  'qua-quat': kumquats,
  'hoa-cuc': chrysanthemums,
};

type PatternOptions = { kind: PatternKind; seed: string; palette?: KitPalette; scale?: number };

/** One tile as SVG text; its width and height are those of the pattern times `scale`. */
export function drawPattern({ kind, seed, palette, scale = 1 }: PatternOptions): string {
  const id = 'p' + hash(kind + '|' + seed + JSON.stringify(palette ?? '')).toString(36),
    keySeed = kind + ':' + seed,
    { width, height, back, body } = patterns[kind]({ pal: { ...defaultPalette, ...palette }, R: rng(keySeed), seed: keySeed, id });
  return compact(
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" stroke-linecap="round" stroke-linejoin="round" width="${n(width * scale)}" height="${n(height * scale)}" viewBox="0 0 ${width} ${height}"><rect width="${width}" height="${height}" fill="${back}"/>${body}</svg>`,
  );
}
