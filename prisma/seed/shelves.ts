// Every village that has goods in the demonstration market. The first pieces of the first shelves are the newest goods.
import { trachXa } from './content/ao-dai.ts';
import { phuThuong, thanhTri, thuongDinh } from './content/banh-xoi.ts';
import { duongLieu, phuDo } from './content/bun-mien.ts';
import { duongLam, laPhu, meTri, thachXa, vong, xuanDinh } from './content/com-banh.ts';
import { phungXaThachThat } from './content/co-kim-khi.ts';
import { daSy } from './content/dao-keo.ts';
import { canhNau, diNau, huuBang, vanDiem } from './content/go-my-nghe.ts';
import { duDu, sonDong, thietUng } from './content/go-tac.ts';
import { nguXa } from './content/duc-dong.ts';
import { uocLe } from './content/gio-cha.ts';
import { hoaXa, trieuKhuc } from './content/det.ts';
import { baDuongNoi } from './content/dieu-sao.ts';
import { phuYen } from './content/giay-da.ts';
import { yenThai } from './content/giay-do.ts';
import { batTrang, giangCao, kimLan } from './content/gom.ts';
import { nhatTan, phuDong, tayTuu, tuLien } from './content/hoa-cay.ts';
import { kieuKy, quangPhuCau } from './content/huong-quy.ts';
import { dinhCong } from './content/kim-hoan.ts';
import { phungXaMyDuc, vanPhuc } from './content/lua.ts';
import { luuThuong, ninhSo, phuVinh } from './content/may-tre.ts';
import { daoXa } from './content/nhac-cu.ts';
import { chuong, vinhThinh } from './content/non-la.ts';
import type { VillageGoods } from './content/piece.ts';
import { canhHoach, changSon } from './content/quat.ts';
import { boiKhe, chuonNgo, haThai } from './content/son-mai.ts';
import { thuyUng } from './content/sung.ts';
import { dongCuu, quatDong, thangLoi } from './content/theu.ts';
import { nhiKhe } from './content/tien-go.ts';
import { xuanLa } from './content/to-he.ts';
import { quangAn } from './content/tra-sen.ts';

export const shelves: readonly VillageGoods[] = [
  batTrang, vanPhuc, phuVinh, haThai, chuong, changSon, meTri, xuanLa, quatDong, sonDong, daSy, thuyUng, quangPhuCau, kieuKy, trachXa, xuanDinh, giangCao, kimLan,
  phungXaMyDuc, vinhThinh, ninhSo, luuThuong, thangLoi, dongCuu, boiKhe, chuonNgo, duDu, thietUng, canhHoach, vong, laPhu, duongLam, thachXa,
  phuDo, duongLieu, uocLe, thanhTri, thuongDinh, phuThuong, quangAn, tayTuu, nhatTan, phuDong, tuLien,
  yenThai, trieuKhuc, hoaXa, baDuongNoi, phuYen, daoXa, nhiKhe, canhNau, diNau, huuBang, vanDiem, nguXa, dinhCong, phungXaThachThat,
];

/** Whose turn a piece has when every shelf puts out one piece after another: the n-th piece of each before the next. */
export function turnOf(pieces: readonly VillageGoods[]): (village: string, index: number) => number {
  const turns = new Map<string, number>();
  const longest = Math.max(...pieces.map((shelf) => shelf.pieces.length));
  for (let index = 0; index < longest; index += 1) for (const shelf of pieces) if (index < shelf.pieces.length) turns.set(`${shelf.village}/${index}`, turns.size);
  return (village, index) => turns.get(`${village}/${index}`)!;
}
