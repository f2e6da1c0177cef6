// Cast bronze of Ngũ Xã: what stands on an altar, what is struck, and what is looked at; priced by weight of metal.
import { choose, type Facts, type Piece, single, type VillageGoods } from './piece.ts';

type Form = 'chuong' | 'lu' | 'dinh' | 'hac' | 'trong' | 'nen' | 'mam' | 'phat';
type Cast = Pick<Piece, 'name' | 'nameEn' | 'category' | 'story' | 'options' | 'variants'> & { form: Form; bronze: 'vang' | 'nau' | 'do' | 'xanh'; composition?: 'don' | 'an' | 'doi' } & Partial<Pick<Piece, 'unit' | 'leadDays' | 'materials'>>;

const metals = {
  vang: 'Đồng vàng, đánh bóng tay',
  nau: 'Đồng vàng, hun nâu bằng khói trấu',
  do: 'Đồng đỏ, đánh bóng mờ',
  xanh: 'Đồng vàng, tạo màu xanh cổ',
} as const;

const cast = ({ form, bronze, composition = 'don', ...piece }: Cast): Piece => ({
  family: 'duc-dong',
  looks: { form, bronze, composition },
  materials: metals[bronze],
  technique: 'Khuôn đất nung, rót liền khối, sửa nguội bằng đục và giũa',
  care: bronze === 'vang' || bronze === 'do' ? 'Lau khăn mềm khô; xỉn thì đánh bằng chanh và tro mịn, rửa rồi lau khô ngay.' : 'Phủi bụi bằng chổi lông; không đánh bóng, mất lớp màu.',
  leadDays: 10,
  ...piece,
});

const tall = (cm: number, wide: number, kilos: number, price: number): Facts => ({ price, grams: Math.round(kilos * 1150), box: [wide + 8, wide + 8, cm + 8], dimensions: `cao ${cm} cm, rộng ${wide} cm` });

export const nguXa: VillageGoods = {
  village: 'ngu-xa',
  sku: 'NX',
  pieces: [
    cast({
      name: 'Tượng Phật A Di Đà đồng vàng', nameEn: 'Amitābha Buddha, yellow bronze', category: 'Tượng đồng', form: 'phat', bronze: 'vang', leadDays: 30,
      story: 'Tượng rót một mẻ liền khối, nghe tiếng nước đồng sôi mà định lúc ngừng. Nếp áo sửa nguội ba buổi mới mềm.',
      ...choose('co', 'Cỡ', [{ key: '30', name: 'cao 30 cm', ...tall(30, 20, 6, 6_800_000) }, { key: '48', name: 'cao 48 cm', ...tall(48, 32, 17, 18_500_000) }]),
    }),
    cast({
      name: 'Lư hương đồng hun nâu', nameEn: 'Incense burner, smoked brown bronze', category: 'Đồ thờ đồng', form: 'lu', bronze: 'nau',
      story: 'Hun ba lượt khói trấu, màu nâu đi vào da đồng chứ không phải sơn. Hai quai đúc liền, xách nặng không lỏng.',
      ...choose('co', 'Cỡ', [{ key: '18', name: 'cao 18 cm', ...tall(18, 20, 3.2, 2_600_000) }, { key: '26', name: 'cao 26 cm', ...tall(26, 28, 7.5, 5_900_000) }]),
    }),
    cast({
      name: 'Bộ tam sự đỉnh đồng vàng', nameEn: 'Altar set of three: censer and candlesticks, yellow bronze', category: 'Đồ thờ đồng', form: 'dinh', bronze: 'vang', composition: 'an', unit: 'bộ', leadDays: 20,
      story: 'Đỉnh và đôi chân nến rót cùng một nồi đồng nên màu liền nhau. Nắp đỉnh chạm thủng, khói ra từ miệng con nghê.',
      ...single({ ...tall(50, 30, 16, 15_800_000), dimensions: 'ba chiếc, cao 50 cm' }),
    }),
    cast({
      name: 'Chuông đồng treo giá gỗ', nameEn: 'Bronze bell in a wooden frame', category: 'Chuông, trống đồng', form: 'chuong', bronze: 'nau', materials: 'Đồng vàng, hun nâu bằng khói trấu; giá gỗ sơn son', leadDays: 20,
      story: 'Đúc xong treo lên gõ thử, tiếng chưa tròn thì nấu lại. Ngân hết một hơi thở dài mới cho rời xưởng.',
      ...single(tall(32, 24, 8, 7_200_000)),
    }),
    cast({
      name: 'Đôi hạc đồng giả cổ', nameEn: 'Pair of bronze cranes, antique finish', category: 'Đồ thờ đồng', form: 'hac', bronze: 'nau', composition: 'doi', unit: 'đôi', leadDays: 20,
      story: 'Chân hạc mảnh là chỗ khó rót nhất, khuôn phải hơ nóng đến phút cuối. Hai con quay đầu vào nhau khi bày.',
      ...single({ ...tall(56, 16, 9, 9_400_000), dimensions: 'hai chiếc, cao 56 cm' }),
    }),
    cast({
      name: 'Mâm đồng đỏ chạm hoa', nameEn: 'Engraved tray, red copper', category: 'Đồ thờ đồng', form: 'mam', bronze: 'do',
      story: 'Mặt mâm gò thêm sau khi rót cho phẳng, đặt cốc nước không sóng. Màu đỏ sậm dần theo tay lau.',
      ...choose('co', 'Cỡ', [{ key: '30', name: 'rộng 30 cm', ...tall(4, 30, 2.1, 1_800_000), dimensions: 'đường kính 30 cm' }, { key: '38', name: 'rộng 38 cm', ...tall(4, 38, 3.4, 2_900_000), dimensions: 'đường kính 38 cm' }]),
    }),
    cast({
      name: 'Trống đồng màu xanh cổ', nameEn: 'Bronze drum, green patina', category: 'Chuông, trống đồng', form: 'trong', bronze: 'xanh', leadDays: 25,
      story: 'Mặt trống rập lại hoa văn mặt trời và chim bay trên khuôn đất mịn. Màu xanh lên từ dấm và muối, ủ bảy ngày.',
      ...single(tall(26, 32, 9.5, 8_600_000)),
    }),
    cast({
      name: 'Đôi chân nến đồng vàng', nameEn: 'Pair of yellow bronze candlesticks', category: 'Đồ thờ đồng', form: 'nen', bronze: 'vang', composition: 'doi', unit: 'đôi',
      story: 'Thân thắt ba đốt, khuôn ghép ba mảnh chồng lên nhau nên đường giáp giũa kỹ mới mất. Đĩa hứng sáp rộng, đinh cắm nến tán chặt vào lòng đĩa.',
      ...choose('co', 'Cỡ', [{ key: '28', name: 'cao 28 cm', ...tall(28, 22, 3, 2_300_000), dimensions: 'hai chiếc, cao 28 cm' }, { key: '40', name: 'cao 40 cm', ...tall(40, 28, 6.4, 4_600_000), dimensions: 'hai chiếc, cao 40 cm' }]),
    }),
  ],
};
