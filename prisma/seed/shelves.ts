// Every village that has goods in the demonstration market.
import { trachXa } from './content/ao-dai.ts';
import { duDu, sonDong, thietUng } from './content/go-tac.ts';
import { batTrang, giangCao, kimLan } from './content/gom.ts';
import { phungXaMyDuc, vanPhuc } from './content/lua.ts';
import { luuThuong, ninhSo, phuVinh } from './content/may-tre.ts';
import { chuong, vinhThinh } from './content/non-la.ts';
import type { VillageGoods } from './content/piece.ts';
import { boiKhe, chuonNgo, haThai } from './content/son-mai.ts';
import { dongCuu, quatDong, thangLoi } from './content/theu.ts';

export const shelves: readonly VillageGoods[] = [
  batTrang, giangCao, kimLan, vanPhuc, phungXaMyDuc, trachXa, chuong, vinhThinh, haThai, boiKhe, chuonNgo, phuVinh, ninhSo, luuThuong, quatDong, thangLoi, dongCuu,
  sonDong, duDu, thietUng,
];
