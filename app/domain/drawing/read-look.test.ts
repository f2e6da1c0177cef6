import { expect, test } from 'vitest';
import type { AskedLook } from './drawing-spec.ts';
import type { ProductFamily } from './kinds.ts';
import { readLook } from './read-look.ts';

test.each<[ProductFamily, string[], AskedLook]>([
  ['binh-gom', ['Bình tỳ bà men lam vẽ cá chép'], { form: 'tyba', glaze: 'lam', motif: 'ca' }],
  ['binh-gom', ['Bình tỳ bà men ngọc khắc sen'], { form: 'tyba', glaze: 'ngoc', motif: 'sen' }],
  ['binh-gom', ['Đôi lục bình men lam vẽ sơn thủy, cao 1,8 m'], { composition: 'pair', form: 'lucbinh', glaze: 'lam', motif: 'son' }],
  ['binh-gom', ['Chóe men lam vẽ mẫu đơn'], { form: 'ang', glaze: 'lam', motif: 'mau', lid: true }],
  ['binh-gom', ['Vò men nâu vẽ sen'], { form: 'ang', glaze: 'nau', motif: 'sen', lid: false }],
  ['binh-gom', ['men nâu', 'Bình hồ lô men lam'], { form: 'holo', glaze: 'nau' }],
  ['binh-gom', ['Bình hút lộc'], {}],
  ['com', ['Cốm gói nhỏ mười phần'], { composition: 'goi', parcels: 'muoi' }],
  ['com', ['Cốm khô rang', 'Cốm già sấy'], { kind: 'kho' }],
  ['com', ['Cốm Vòng và chuối, phần biếu'], { composition: 'thieu' }],
  ['banh', ['Bánh dẻo cốm'], { filling: 'com', moon: 'deocom' }],
  ['banh-keo', ['Chè lam lạc vừng'], { kind: 'chelam' }],
  ['banh-keo', ['Kẹo lạc cắt miếng nhỏ'], { kind: 'keolac', composition: 'thot' }],
  ['huong', ['Chân hương đỏ trang trí, ba bó xòe'], { composition: 'xoe', dyed: true, sheaves: 3 }],
  ['huong', ['Hương thảo mộc quế hồi'], { paste: 'vang' }],
  ['huong', ['Hương vòng trầm'], { kind: 'vong', paste: 'tram' }],
  ['vang-quy', ['Quỳ bạc'], { metal: 'bac' }],
  ['to-he', ['Bộ tò he trâu, hoa, bướm'], { trau: true, hoa: true, buom: true }],
  ['hop-son-mai', ['Hộp sơn mài tròn nền cánh gián vẽ trúc'], { shape: 'tron', ground: 'canh-gian', motif: 'tre' }],
  ['tranh-son-mai', ['Bộ tranh sơn mài đầm sen, nền son, ba tấm'], { panels: 'ba', motif: 'sen', ground: 'son' }],
  ['xoi', ['Xôi nếp cẩm'], { kind: 'cam' }],
  ['xoi', ['Xôi đỗ đen gói lá sen'], { kind: 'dauden', composition: 'la', lotusLeaf: true }],
  ['banh-chung', ['Đôi bánh chưng gấc, lạt đỏ'], { composition: 'cap', rice: 'gac', redString: true }],
  ['banh-day', ['Bánh dày nhân đậu mặn, sáu chiếc'], { filling: 'man', cakes: 6 }],
  ['banh-cuon', ['Bánh cuốn nhân thịt mộc nhĩ'], { kind: 'thit' }],
  ['bun-mien', ['Miến dong trắng bó khô'], { kind: 'mientrang', composition: 'bo' }],
  ['tuong', ['Tương nếp ủ chum'], { composition: 'chum' }],
  ['gio-cha', ['Chả quế Ước Lễ'], { kind: 'que' }],
  ['tra-sen', ['Bông sen ướp trà'], { kind: 'bong', composition: 'hoa' }],
  ['hoa-cay', ['Đào thế trồng chậu'], { plant: 'dao', composition: 'the' }],
  ['hoa-cay', ['Cành đào phai'], { plant: 'dao', composition: 'canh', shade: 'phai' }],
  ['hoa-cay', ['Quất cảnh dáng thông'], { plant: 'quat', form: 'thong', composition: 'chau' }],
  ['hoa-cay', ['Hoa giấy ngũ sắc bonsai'], { plant: 'hoagiay', shade: 'nam', composition: 'the' }],
  ['am-tra', ['Bộ ấm cao quai mây men rạn vẽ sơn thủy, bốn chén'], { pot: 'cao', glaze: 'ran', motif: 'son', cups: 4 }],
  ['am-tra', ['Bộ ấm quai mây đất nung khắc trúc, ba chén'], { pot: 'quai-may', glaze: 'tusa', motif: 'tre', cups: 3 }],
  ['am-tra', ['6 chén', 'Bộ ấm dáng quả hồng men ngọc khắc sen, bốn chén'], { pot: 'qua-hong', glaze: 'ngoc', motif: 'sen', cups: 6 }],
  ['am-tra', ['Bộ ấm trà men lam, mười hai chén'], { glaze: 'lam' }],
  ['bat-dia', ['Bộ bát đĩa vẽ hoa phù dung son'], { glaze: 'do', motif: 'mau' }],
  ['bat-dia', ['bộ sáu người, 12 món', 'Bộ bát đĩa men ngọc khắc sen'], { composition: 'bay', glaze: 'ngoc', motif: 'sen' }],
  ['gio-tre', ['Lọ mây cắm cành khô đan lóng mốt, đai màu'], { composition: 'dung-do', form: 'lo', cane: 'sang', weave: 'mot', contrast: true }],
  ['gio-tre', ['Hộp mây sấy nâu đựng trà, có nắp'], { form: 'nap', cane: 'mat' }],
  ['den-may', ['Đèn mây hình chuông'], { form: 'chuong', cane: 'mat' }],
  ['quat', ['Quạt lụa xanh ngọc vẽ hạc, nan hun khói'], { ground: 'ngoc', motif: 'hac', rib: 'sam' }],
  ['lua', ['Lụa vân hoa cúc, khổ 90 cm'], { weave: 'cuc' }],
  ['lua', ['đỏ gạch', 'Gấm quả trám, khổ 90 cm'], { dye: 'gach', weave: 'thoi' }],
  ['khan', ['90 × 90 cm, hồng đào', 'Khăn lụa vuông in cá chép, viền tay'], { dye: 'hong', shape: 'vuong', motif: 'ca' }],
  ['non-la', ['quai xanh cốm', 'Nón Chuông vẽ tay trúc'], { ribbon: 'com', motif: 'tre' }],
  ['non-la', ['Nón lá quai nhung, đôi hai chiếc'], { composition: 'hai-chiec', motif: 'khong' }],
  ['tuong-go', ['Tượng A Di Đà tọa sen gỗ mít thếp vàng'], { figure: 'phat', wood: 'mit', gilt: true }],
  ['tuong-go', ['Nghê chầu gỗ hương, một đôi'], { composition: 'doi', figure: 'nghe', wood: 'huong' }],
  ['dao', ['cán gỗ nghiến', 'Đôi dao chặt, dao rựa, thép nhíp'], { blades: 'chat-rua', handle: 'do' }],
  ['luoc-sung', ['hộp gỗ', 'Lược sừng vân nâu hình cá, kèm trâm'], { composition: 'hop', horn: 'van', form: 'ca' }],
])('%s: %j asks for %j', (family, texts, look) => expect(readLook(family, texts)).toEqual(look));

test('words are read whole: a lotus is not in a name that only begins like one', () => {
  expect(readLook('binh-gom', ['Bình Senko'])).toEqual({});
  expect(readLook('binh-gom', ['BÌNH TỲ BÀ MEN NGỌC'.normalize('NFD')])).toEqual({ form: 'tyba', glaze: 'ngoc' });
});
