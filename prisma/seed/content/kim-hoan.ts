// Silver filigree of Định Công: thread drawn, twisted, bent and soldered. Silver by weight, the rest is the hand's time.
import { choose, type Facts, type Piece, single, type VillageGoods } from './piece.ts';

type Form = 'hoa-tai' | 'vong' | 'tram' | 'nhan' | 'day' | 'ghim' | 'hop' | 'am';
type Jewel = Pick<Piece, 'name' | 'nameEn' | 'category' | 'story' | 'options' | 'variants'> & { form: Form; composition: 'nhung' | 'hop' | 'lua'; stone?: 'khong' | 'do' | 'ngoc' | 'lam' } & Partial<Pick<Piece, 'materials' | 'technique' | 'care' | 'unit' | 'leadDays'>>;

const jewel = ({ form, composition, stone = 'khong', ...piece }: Jewel): Piece => ({
  family: 'kim-hoan',
  looks: { form, composition, stone },
  materials: 'Bạc ta kéo sợi',
  technique: 'Kéo sợi, se đôi, uốn hoa văn, hàn vảy bạc trên than',
  care: 'Tháo khi tắm và khi xức nước hoa; cất túi kín, lau bằng vải mềm.',
  leadDays: 7,
  ...piece,
});

const small = (price: number, silver: number, dimensions: string): Facts => ({ price, grams: silver + 90, box: [14, 12, 6], dimensions: `${dimensions}, bạc ${silver} g` });

export const dinhCong: VillageGoods = {
  village: 'dinh-cong',
  sku: 'DCG',
  pieces: [
    jewel({ name: 'Trâm cài tóc đậu bạc hoa cúc', nameEn: 'Filigree hairpin, chrysanthemum', category: 'Trang sức bạc', form: 'tram', composition: 'nhung', story: 'Cánh cúc uốn từ sợi bạc se đôi, trong mỗi cánh còn cuộn một đôi vòng nhỏ hơn hạt gạo. Hai chân trâm bằng bạc đặc, cài nặng tóc không cong.', ...single(small(1_450_000, 18, 'dài 14 cm')) }),
    jewel({ name: 'Hoa tai đậu bạc giọt nước', nameEn: 'Filigree drop earrings', category: 'Trang sức bạc', form: 'hoa-tai', composition: 'lua', unit: 'đôi', story: 'Hai chiếc uốn cùng lúc, sợi này xong một vòng thì sợi kia cũng xong. Nhẹ nên đeo cả ngày không trĩu.', ...single(small(680_000, 6, 'dài 4 cm')) }),
    jewel({
      name: 'Vòng tay đậu bạc hoa dây', nameEn: 'Filigree bracelet, garland of flowers', category: 'Trang sức bạc', form: 'vong', composition: 'nhung', story: 'Dây hoa chạy hết vòng mới gặp lại gốc. Khung ngoài bằng sợi vuông để khỏi móc áo.',
      ...choose('co', 'Cỡ', [{ key: '56', name: 'lòng 5,6 cm', ...small(1_900_000, 24, 'lòng 5,6 cm') }, { key: '60', name: 'lòng 6 cm', ...small(2_050_000, 26, 'lòng 6 cm') }]),
    }),
    jewel({ name: 'Nhẫn đậu bạc mặt đá đỏ', nameEn: 'Filigree ring with a red stone', category: 'Trang sức bạc', form: 'nhan', composition: 'hop', stone: 'do', materials: 'Bạc ta kéo sợi, đá đỏ', story: 'Ổ đá đan bằng tám sợi, đá ngồi trong như trứng trong tổ. Nhắn cỡ tay khi đặt, thợ nong vừa trước khi gửi.', ...single(small(890_000, 7, 'ổ đá 1,2 cm')) }),
    jewel({ name: 'Dây chuyền bạc mặt hoa sen', nameEn: 'Silver necklace, lotus pendant', category: 'Trang sức bạc', form: 'day', composition: 'nhung', story: 'Mặt dây là một bông sen nhìn từ trên xuống, nhụy gắn hạt bạc nhỏ bằng đầu tăm. Dây se tay, mắt nào cũng hàn kín.', ...single(small(1_250_000, 14, 'dài 45 cm, mặt 2,4 cm')) }),
    jewel({ name: 'Ghim cài áo đậu bạc hình bướm', nameEn: 'Filigree brooch, butterfly', category: 'Trang sức bạc', form: 'ghim', composition: 'lua', story: 'Bốn cánh uốn bốn thứ hoa văn, soi đèn bóng in lên vải. Kim cài lò xo, đóng mở một tay.', ...single(small(980_000, 10, 'rộng 5 cm')) }),
    jewel({ name: 'Hộp bạc đậu đựng trầu', nameEn: 'Filigree box for betel', category: 'Đồ bạc', form: 'hop', composition: 'nhung', care: 'Phủi bụi bằng chổi mềm, lau khăn khô; cất túi kín cho bạc lâu xỉn.', leadDays: 25, story: 'Nắp và thân đậu riêng, ghép lại hoa văn chạy liền. Đựng trầu, đựng nhẫn cưới hay chỉ để mở ra đóng vào cho vui tay.', ...single({ price: 6_800_000, grams: 320, box: [14, 14, 15], dimensions: 'cao 9 cm, đường kính 8 cm' }) }),
    jewel({ name: 'Ấm bạc quai vòng, đậu hoa quanh thân', nameEn: 'Silver pot with a hooped handle, filigree flowers round its body', category: 'Đồ bạc', form: 'am', composition: 'nhung', materials: 'Bạc ta gò, bạc ta kéo sợi', technique: 'Gò thân và nắp, hàn vòi, quai; đậu hoa bằng sợi bạc rồi gắn quanh thân', care: 'Rửa nước ấm, lau khô bằng vải mềm; xỉn thì đánh bằng kem đánh bạc.', leadDays: 45, story: 'Thân gò từ một tấm bạc, úp trên đe gỗ mà xoay, búa không để lại vết. Hoa đậu xong mới gắn lên, mỗi bông một lần nhóm lửa.', ...single({ price: 24_500_000, grams: 900, box: [22, 20, 22], dimensions: 'cao cả quai 14 cm, thân rộng 12 cm' }) }),
  ],
};
