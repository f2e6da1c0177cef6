// Invented workshops and artisans of the demonstration market. Names are put together by chance from common parts,
// tax codes and title decisions say "mẫu", and every row is marked as demonstration.
import { randomUUID } from 'node:crypto';
import { slugify } from '#app/domain/text/vietnamese.ts';
import type { Prisma } from '#prisma/generated/client.ts';
import type { Chance } from './chance.ts';
import type { VillageFacts } from './places.ts';

const surnames = ['Nguyễn', 'Trần', 'Phạm', 'Lê', 'Vũ', 'Đỗ', 'Bùi', 'Hoàng', 'Ngô', 'Đặng', 'Dương', 'Đinh', 'Tạ', 'Lưu', 'Cao'];
const women = { middle: ['Thị', 'Ngọc', 'Thu', 'Thanh', 'Bích'], given: ['Hạnh', 'Mỡ', 'Lụa', 'Nhàn', 'Thắm', 'Huệ', 'Mận', 'Duyên', 'Thoa', 'Nụ', 'Tươi', 'Vân', 'Xuyến', 'Ngoan', 'Hiền'] };
const men = { middle: ['Văn', 'Đức', 'Quang', 'Hữu', 'Đình', 'Trọng'], given: ['Uy', 'Khoát', 'Thạo', 'Bền', 'Chắc', 'Lộc', 'Vượng', 'Tấn', 'Kiên', 'Toản', 'Quý', 'Sáng', 'Mạnh', 'Hòa', 'Thịnh'] };

const workshopNames = [
  'Sen Đất', 'Lửa Chiều', 'Bến Sông', 'Mây Thu', 'Cầu Đá', 'Gạo Trắng', 'Giếng Đình', 'Ngõ Gạch', 'Trăng Rằm', 'Bờ Tre', 'Hiên Nắng', 'Cổng Làng', 'Sương Sớm', 'Tay Mẹ',
  'Gió Đồng', 'Ao Sen', 'Mái Đình', 'Chợ Phiên', 'Hoa Gạo', 'Lá Cọ', 'Sân Gạch', 'Đầm Sen', 'Bãi Bồi', 'Nhà Ngang', 'Chiếu Hoa', 'Ba Ngọn', 'Đồng Chiêm', 'Cây Đa', 'Bốn Mùa', 'Nắng Hanh',
];

/** What people of a craft call their part of the work. */
const trades: Record<string, readonly string[]> = {
  'gom-su': ['Thợ chuốt bàn xoay', 'Thợ vẽ men lam', 'Thợ pha men', 'Thợ chồng lò'],
  lua: ['Thợ dệt lụa vân', 'Thợ mắc cửi', 'Thợ nhuộm', 'Thợ lên khung'],
  'non-la': ['Thợ khâu nón', 'Thợ vào vòng', 'Thợ là lá'],
  'son-mai': ['Thợ vẽ sơn mài', 'Thợ mài', 'Thợ làm vóc', 'Thợ gắn vỏ trứng'],
  'kham-trai': ['Thợ cưa trai', 'Thợ đục khảm', 'Thợ mài khảm'],
  'may-tre-dan': ['Thợ đan', 'Thợ chẻ nan', 'Thợ lên khung giỏ', 'Thợ hun màu'],
  theu: ['Thợ thêu', 'Thợ vẽ mẫu', 'Thợ căng khung'],
  'tac-tuong-go': ['Thợ tạc tượng', 'Thợ đục phá', 'Thợ sơn thếp'],
  ren: ['Thợ rèn', 'Thợ tôi', 'Thợ mài lưỡi'],
  'sung-my-nghe': ['Thợ xẻ sừng', 'Thợ cắt lược', 'Thợ đánh bóng'],
  quat: ['Thợ vót nan', 'Thợ phất quạt', 'Thợ vẽ quạt'],
  com: ['Thợ rang cốm', 'Thợ giã cốm', 'Thợ gói cốm'],
  'to-he': ['Thợ nặn tò he', 'Thợ nhào bột'],
  huong: ['Thợ chẻ tăm', 'Thợ se hương', 'Thợ pha bột hương'],
  'vang-quy': ['Thợ đập quỳ', 'Thợ trại quỳ'],
  'may-mac': ['Thợ cắt áo dài', 'Thợ may tay', 'Thợ đính khuy'],
  'banh-keo': ['Thợ làm bánh', 'Thợ nấu kẹo', 'Thợ đóng khuôn'],
};
const anyTrade = ['Thợ cả', 'Thợ chính', 'Thợ trẻ nối nghề'];

const legalForms = { household_business: 'Hộ kinh doanh', cooperative: 'Hợp tác xã', company: 'Công ty TNHH' } as const;

type Titled = Pick<Prisma.ArtisanCreateManyInput, 'title' | 'titleField' | 'titleYear' | 'titleDecisionNumber' | 'titleVerifiedAt'>;

export type Seller = Prisma.WorkshopCreateManyInput & { id: string };
export type Maker = Prisma.ArtisanCreateManyInput & { id: string };
export type VillagePeople = { workshops: Seller[]; artisans: Maker[] };

/** Two to six workshops with one to three makers each, for one village; `serial` numbers the demonstration tax codes. */
export function peopleOf(village: VillageFacts, villageId: string, goods: number, today: Date, chance: Chance, serial: () => number): VillagePeople {
  const names = chance.shuffle(workshopNames);
  const workshops = Array.from({ length: Math.min(6, Math.max(2, Math.round(goods / 9))) }, (_, index): Seller => {
    const kind = chance.pick(['household_business', 'household_business', 'household_business', 'cooperative', 'company'] as const);
    const name = kind === 'cooperative' ? `Hợp tác xã ${names[index]}` : kind === 'company' ? `Công ty ${names[index]}` : `Xưởng ${names[index]}`;
    const number = String(serial()).padStart(4, '0');
    return {
      id: randomUUID(),
      slug: slugify(`${name} ${village.name}`),
      name,
      kind,
      status: 'verified',
      villageId,
      legalName: `${legalForms[kind]} ${names[index]} (mẫu)`,
      taxCode: `MẪU-${number}`,
      registrationNumber: `MẪU-ĐKKD-${number}`,
      phone: `+8490000${number}`,
      email: `xuong-${number}@tramnghe.example`,
      addressLine: `Xóm ${chance.int(1, 9)}, làng ${village.name.replace(/ \(.*/, '')}`,
      communeCode: village.unit_code_2025!,
      provinceCode: '01',
      story: `${name} làm ${village.craft} ở ${village.name.replace(/ \(.*/, '')}. Nhà có ${chance.int(3, 18)} tay thợ, hàng làm xong được xem lại từng chiếc rồi mới gói.`,
      foundedYear: chance.int(1988, 2019),
      handlingDays: chance.pick([1, 1, 2]),
      isDemo: true,
    };
  });
  const taken = new Set<string>();
  const artisans = workshops.flatMap((workshop) =>
    Array.from({ length: chance.int(1, 3) }, (): Maker => {
      const { name, woman } = person(chance, taken);
      const born = chance.int(1948, 1994);
      const started = born + chance.int(14, 20);
      const trade = chance.pick(trades[village.craft_slug] ?? anyTrade);
      return {
        id: randomUUID(),
        slug: slugify(`${name} ${village.name}`),
        name,
        villageId,
        workshopId: workshop.id,
        trade,
        ...titleFor(started, today, chance),
        bornYear: born,
        startedYear: started,
        story: story(woman ? (born < 1968 ? 'Bà' : 'Chị') : born < 1968 ? 'Ông' : 'Anh', name, trade, started, workshop.name, chance),
        isDemo: true,
      };
    }),
  );
  return { workshops, artisans };
}

function person(chance: Chance, taken: Set<string>): { name: string; woman: boolean } {
  for (;;) {
    const woman = chance.happens(0.5);
    const parts = woman ? women : men;
    const name = `${chance.pick(surnames)} ${chance.pick(parts.middle)} ${chance.pick(parts.given)}`;
    if (taken.has(name)) continue;
    taken.add(name);
    return { name, woman };
  }
}

/** The longer at the craft, the likelier a title; its decision number says that it is a sample. */
function titleFor(started: number, today: Date, chance: Chance): Partial<Titled> {
  const years = today.getUTCFullYear() - started;
  const draw = chance.float();
  const title = years > 35 && draw < 0.12 ? 'peoples_artisan' : years > 22 && draw < 0.35 ? 'meritorious_artisan' : years > 12 && draw < 0.6 ? 'hanoi_artisan' : null;
  if (!title) return {};
  const year = chance.int(Math.max(2010, started + 12), 2024);
  return { title, titleField: 'handicraft', titleYear: year, titleDecisionNumber: `0000/QĐ-${title === 'hanoi_artisan' ? 'UBND' : 'CTN'} (mẫu)`, titleVerifiedAt: today };
}

function story(calling: string, name: string, trade: string, started: number, workshop: string, chance: Chance): string {
  const given = name.split(' ').at(-1);
  const habits = [
    'Chiếc nào chưa ưng thì giữ lại ở nhà, không mang ra chợ.',
    'Sáng nào cũng bắt đầu bằng việc xem lại mẻ hôm trước.',
    'Học nghề từ bố mẹ, nay dạy lại cho ba người trẻ trong xóm.',
    'Thích làm những món nhỏ, dùng được hằng ngày.',
    'Mỗi năm dành một tháng làm những mẫu chưa ai đặt.',
  ];
  return `${calling} ${given} vào nghề năm ${started}, hiện là ${trade.toLowerCase()} của ${workshop}. ${chance.pick(habits)}`;
}
