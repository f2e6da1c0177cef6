// Every family that declares its looks. A new one is a file under objects/ and a line here.
import type { ProductFamily } from '../kinds.ts';
import type { Family } from './family.ts';
import { teaSet } from './objects/am-tra.ts';
import { aoDai } from './objects/ao-dai.ts';
import { banhChung } from './objects/banh-chung.ts';
import { riceRolls } from './objects/banh-cuon.ts';
import { banhDay } from './objects/banh-day.ts';
import { sweetsLoose } from './objects/banh-keo.ts';
import { sweets } from './objects/banh.ts';
import { bowlPlate } from './objects/bat-dia.ts';
import { castBronze } from './objects/duc-dong.ts';
import { inlaidWork } from './objects/kham-trai.ts';
import { joinery } from './objects/moc.ts';
import { turnedWood } from './objects/tien-go.ts';
import { instruments } from './objects/nhac-cu.ts';
import { filigreeSilver } from './objects/kim-hoan.ts';
import { metalwork } from './objects/co-kim-khi.ts';
import { carving } from './objects/dieu-khac.ts';
import { vase } from './objects/binh-gom.ts';
import { noodles } from './objects/bun-mien.ts';
import { greenRice } from './objects/com.ts';
import { knife } from './objects/dao.ts';
import { lamp } from './objects/den-may.ts';
import { kiteWithFlutes } from './objects/dieu-sao.ts';
import { leatherGoods } from './objects/giay-da.ts';
import { doPaper } from './objects/giay-do.ts';
import { sausage } from './objects/gio-cha.ts';
import { basket } from './objects/gio-tre.ts';
import { garden } from './objects/hoa-cay.ts';
import { lacquerBox } from './objects/hop-son-mai.ts';
import { incense } from './objects/huong.ts';
import { scarf } from './objects/khan.ts';
import { knitwear } from './objects/len.ts';
import { birdCage } from './objects/long-chim.ts';
import { silk } from './objects/lua.ts';
import { comb } from './objects/luoc-sung.ts';
import { gauze } from './objects/man.ts';
import { hat } from './objects/non-la.ts';
import { tasselWork } from './objects/quai-thao.ts';
import { fan } from './objects/quat.ts';
import { toHe } from './objects/to-he.ts';
import { lotusTea } from './objects/tra-sen.ts';
import { lacquerPainting } from './objects/tranh-son-mai.ts';
import { embroidery } from './objects/tranh-theu.ts';
import { statue } from './objects/tuong-go.ts';
import { soyPaste } from './objects/tuong.ts';
import { goldLeaf } from './objects/vang-quy.ts';
import { stickyRice } from './objects/xoi.ts';

export const declaredFamilies: readonly Family[] = [vase, banhChung, banhDay, stickyRice, sausage, noodles, soyPaste, lotusTea, riceRolls, sweetsLoose, garden, greenRice, incense, goldLeaf, sweets, lacquerBox, lacquerPainting, toHe, teaSet, bowlPlate, basket, lamp, fan, silk, scarf, hat, statue, knife, comb, aoDai, embroidery, birdCage, kiteWithFlutes, leatherGoods, doPaper, tasselWork, knitwear, gauze, castBronze, inlaidWork, joinery, turnedWood, instruments, filigreeSilver, metalwork, carving];

const byId = new Map(declaredFamilies.map((family) => [family.id, family]));

/** The family by its id; every id of kinds.ts has one. */
export function familyOf(id: ProductFamily): Family {
  const family = byId.get(id);
  if (!family) throw new RangeError(`no family draws ${id}`);
  return family;
}
