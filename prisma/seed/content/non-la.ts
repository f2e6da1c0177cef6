// Conical hats of Chuông and Vĩnh Thịnh. The drawing shows a hat and its inside, plain or painted, with a ribbon.
import { choose, type Facts, type Piece, single, type Value, type VillageGoods } from './piece.ts';

type Ribbon = 'do' | 'hong' | 'lam' | 'com' | 'tim';
const ribbons: Record<Ribbon, { name: string; colour: string }> = {
  do: { name: 'quai đỏ', colour: '#9E2A2B' },
  hong: { name: 'quai hồng', colour: '#CFA090' },
  lam: { name: 'quai lam', colour: '#27427C' },
  com: { name: 'quai xanh cốm', colour: '#9AAD5F' },
  tim: { name: 'quai tím', colour: '#6B3654' },
};

type Motif = 'sen' | 'mai' | 'tre';
type HatSpec = {
  name: string;
  nameEn: string;
  price: number;
  ribbons: readonly [Ribbon, ...Ribbon[]];
  story: string;
  materials?: string;
  technique?: string;
  facts?: Partial<Facts>;
  unit?: string;
  leadDays?: number;
};

const whole: Facts = { price: 0, grams: 350, box: [46, 46, 24], dimensions: 'đường kính 41 cm, cao 20 cm' };

function hat({ name, nameEn, price, ribbons: chosen, story, materials, technique, facts, unit, leadDays }: HatSpec): Piece {
  const offer: Facts = { ...whole, ...facts, price };
  const values: Value[] = chosen.map((ribbon) => ({ key: ribbon, name: ribbons[ribbon].name, colour: ribbons[ribbon].colour }));
  return {
    name,
    nameEn,
    category: 'Nón',
    family: 'non-la',
    // With one ribbon there is no choice to name it.
    looks: values.length === 1 ? { ribbon: chosen[0] } : {},
    materials: materials ?? 'Lá lụi trắng, mo nang lót giữa, vành nứa, cước',
    technique: technique ?? 'Là lá, xếp ba lớp trên khuôn mười sáu vành, khâu tay',
    care: 'Tránh mưa lâu; nón ướt thì lau khô, úp trên mặt phẳng nơi thoáng gió.',
    story,
    unit,
    leadDays,
    ...(values.length === 1 ? single(offer) : choose('quai', 'Quai', values.map((value) => ({ ...value, ...offer })))),
  };
}

const painting: Record<Motif, { vi: string; en: string; story: string; sewn: string }> = {
  sen: { vi: 'sen', en: 'lotus', story: 'Sen vẽ ở phần lá ngoài, nghiêng nón mới lộ hết bông.', sewn: 'Cánh sen thêu hai sắc hồng, mũi chỉ dài theo thớ lá.' },
  mai: { vi: 'mai', en: 'apricot blossom', story: 'Cành mai vẽ chéo theo thớ lá, vài cánh rụng rải xuống gần vành.', sewn: 'Cành mai thêu ngược từ vành lên chóp, bông nào cũng đủ năm cánh.' },
  tre: { vi: 'trúc', en: 'bamboo', story: 'Trúc vẽ lá nhọn, thưa, giữ cho nón vẫn trắng là chính.', sewn: 'Lá trúc mỗi lá đúng một mũi kim dài, thêu thưa cho nhẹ nón.' },
};

const painted = (motif: Motif, chosen: readonly [Ribbon, ...Ribbon[]]): Piece =>
  hat({
    name: `Nón Chuông vẽ tay ${painting[motif].vi}`, nameEn: `Chuông hat, hand-painted ${painting[motif].en}`, price: 220_000, ribbons: chosen,
    technique: 'Khâu tay mười sáu vành, vẽ màu acrylic, phủ dầu bóng mỏng',
    story: `${painting[motif].story} Vẽ xong phủ một lớp dầu mỏng cho khỏi ngấm nước.`,
  });

const embroidered = (motif: Motif, chosen: readonly [Ribbon, ...Ribbon[]]): Piece =>
  hat({
    name: `Nón Chuông thêu ${painting[motif].vi}`, nameEn: `Chuông hat, embroidered ${painting[motif].en}`, price: 340_000, ribbons: chosen, leadDays: 7,
    materials: 'Lá lụi trắng, vành nứa, cước, chỉ thêu tơ',
    technique: 'Khâu tay mười sáu vành, thêu xuyên lá bằng chỉ tơ',
    story: `${painting[motif].sewn} Kim phải xuyên ba lớp lá mà không làm rách, một người thêu được hai chiếc một ngày.`,
  });

export const chuong: VillageGoods = {
  village: 'chuong',
  sku: 'CH',
  pieces: [
    hat({ name: 'Nón lá quai nhung, đôi hai chiếc', nameEn: 'Pair of conical hats, velvet ribbon', price: 460_000, ribbons: ['do', 'lam'], unit: 'đôi', leadDays: 7, facts: { grams: 720, box: [46, 46, 28], dimensions: 'hai chiếc, đường kính 41 cm' }, story: 'Hai chiếc khâu cùng một khuôn, lá chọn cùng một lứa nên trắng đều nhau. Quai nhung bản rộng, đội lâu không hằn má.' }),
    hat({ name: 'Nón Chuông 16 vành, quai lụa', nameEn: 'Sixteen-ring Chuông hat, silk ribbon', price: 140_000, ribbons: ['do', 'hong', 'lam', 'com', 'tim'], story: 'Mười sáu vành nứa chuốt nhỏ như que tăm, vành nào lệch thì đội lên biết ngay. Ba lớp: hai lớp lá ngoài, một lớp mo nang giữa cho cứng.' }),
    painted('sen', ['hong', 'com']),
    hat({ name: 'Nón Chuông khâu mũi nhặt, hàng kỹ', nameEn: 'Fine-stitched Chuông hat', price: 480_000, ribbons: ['tim', 'do'], leadDays: 10, story: 'Mũi khâu nhặt gấp đôi hàng thường, nhìn ngược sáng không thấy lỗ kim. Lá chọn tay từng tấm, chiếc nào có vết thâm là loại.' }),
    embroidered('sen', ['hong', 'tim']),
    hat({ name: 'Nón Chuông hai lớp lá, đi chợ', nameEn: 'Two-layer Chuông hat for the market', price: 75_000, ribbons: ['com', 'do'], story: 'Bớt một lớp cho nhẹ, vừa túi tiền, đội đi chợ đi làm hằng ngày. Khâu cước nên mưa nhỏ không sao.' }),
    painted('mai', ['do', 'hong']),
    hat({ name: 'Nón Chuông lòng lót lụa', nameEn: 'Silk-lined Chuông hat', price: 320_000, ribbons: ['hong', 'lam'], materials: 'Lá lụi trắng, vành nứa, lụa lót Vạn Phúc', story: 'Trong lòng nón lót một lớp lụa căng, ngửa lên vẫn đẹp. Lụa lót thay được khi cũ.' }),
    hat({ name: 'Nón cỡ nhỏ cho bé', nameEn: 'Small hat for a child', price: 85_000, ribbons: ['hong', 'com', 'lam'], facts: { grams: 220, box: [34, 34, 18], dimensions: 'đường kính 30 cm, cao 15 cm' }, story: 'Khuôn riêng cho trẻ từ bốn đến bảy tuổi, quai có chốt lỏng cho an toàn. Vẫn đủ ba lớp lá như nón người lớn.' }),
    embroidered('mai', ['do']),
    hat({ name: 'Nón múa khổ nhỏ, bộ sáu chiếc', nameEn: 'Set of six dance hats', price: 420_000, ribbons: ['do'], unit: 'bộ', leadDays: 5, facts: { grams: 1300, box: [40, 40, 34], dimensions: 'sáu chiếc, đường kính 36 cm' }, story: 'Nón nhẹ, quai ngắn, khâu thưa để vung tay không bị gió cản. Đặt theo đội, thêm bớt chiếc đều được.' }),
    painted('tre', ['com']),
    hat({ name: 'Nón Chuông quang dầu, chịu mưa', nameEn: 'Oiled Chuông hat for rain', price: 190_000, ribbons: ['com', 'lam'], technique: 'Khâu tay mười sáu vành, quang dầu hai lượt', story: 'Quang dầu hai lượt, mưa rào nước lăn đi như trên lá môn. Màu hơi vàng hơn nón trắng, nhưng bền gấp rưỡi.' }),
    hat({ name: 'Nón mini treo tường, bộ ba', nameEn: 'Three miniature hats for the wall', price: 165_000, ribbons: ['do', 'tim'], unit: 'bộ', facts: { grams: 300, box: [28, 28, 16], dimensions: 'ba chiếc, đường kính 12, 18 và 24 cm' }, story: 'Ba cỡ nhỏ khâu trên ba khuôn riêng, đủ vành đủ lớp, treo tường hay làm quà. Khâu nón nhỏ mỏi mắt hơn nón to.' }),
    embroidered('tre', ['com', 'lam']),
    hat({ name: 'Nón Chuông vành rộng đi đồng', nameEn: 'Wide Chuông hat for the fields', price: 120_000, ribbons: ['com'], facts: { grams: 420, box: [52, 52, 24], dimensions: 'đường kính 47 cm, cao 20 cm' }, story: 'Vành rộng thêm sáu phân, che kín vai. Khâu cước to, chỗ chóp gia thêm một lớp lá.' }),
    hat({ name: 'Nón Chuông lá già, giữ hương lá', nameEn: 'Mature-leaf Chuông hat', price: 160_000, ribbons: ['tim', 'hong'], story: 'Lá già phơi thêm nắng cho ngả màu mật, đội lên còn mùi lá mới. Lá già dai hơn, khâu khó hơn mà dùng được lâu.' }),
    hat({ name: 'Nón lưu niệm vẽ sen, hộp quà', nameEn: 'Souvenir hat with lotus, boxed', price: 260_000, ribbons: ['do'], facts: { grams: 480, box: [40, 40, 20], dimensions: 'đường kính 33 cm, hộp giấy cứng' }, story: 'Cỡ vừa va li, vẽ một đóa sen, nằm trong hộp giấy cứng. Kèm mảnh giấy kể cách khâu mười sáu vành.' }),
  ],
};

const palm = { materials: 'Lá cọ, vành giang nứa, sợi móc, cước', technique: 'Phơi lá cọ ba nắng, xếp trên khuôn, khâu tay' };

export const vinhThinh: VillageGoods = {
  village: 'vinh-thinh',
  sku: 'VT',
  pieces: [
    hat({ ...palm, name: 'Nón lá cọ đi đồng', nameEn: 'Palm hat for the fields', price: 70_000, ribbons: ['com', 'do'], story: 'Lá cọ dày, vành giang chắc, dầm nắng cả mùa gặt không bung. Quai vải bông thấm mồ hôi.' }),
    hat({ ...palm, name: 'Nón lá cọ hai lớp, đội hằng ngày', nameEn: 'Two-layer palm hat', price: 60_000, ribbons: ['lam', 'com', 'tim'], story: 'Hai lớp lá cọ khâu cước, nhẹ vừa phải. Các cụ trong làng khâu lúc nông nhàn, mỗi ngày hai ba chiếc.' }),
    hat({ ...palm, name: 'Nón cọ cỡ nhỏ', nameEn: 'Small palm hat', price: 55_000, ribbons: ['hong', 'do'], facts: { grams: 230, box: [34, 34, 18], dimensions: 'đường kính 31 cm, cao 15 cm' }, story: 'Khuôn nhỏ cho trẻ con và để bày. Lá non hơn nên màu sáng hơn nón lớn.' }),
    hat({ ...palm, name: 'Nón cọ thêu hoa sen', nameEn: 'Palm hat, embroidered lotus', price: 240_000, ribbons: ['hong'], leadDays: 6, technique: 'Khâu tay, thêu len qua lá cọ', story: 'Lá cọ dày nên thêu bằng len, bông sen nổi hẳn lên. Mỗi chiếc thêu mất một buổi.' }),
    hat({ ...palm, name: 'Nón cọ thêu hoa mai', nameEn: 'Palm hat, embroidered apricot blossom', price: 230_000, ribbons: ['do', 'tim'], leadDays: 6, technique: 'Khâu tay, thêu len qua lá cọ', story: 'Cành mai thêu vắt từ chóp xuống, bông to dần về phía vành. Đội đi hội hay treo nhà đều được.' }),
    hat({ ...palm, name: 'Bộ nón trang trí, năm chiếc', nameEn: 'Five decorative hats', price: 350_000, ribbons: ['do', 'com'], unit: 'bộ', facts: { grams: 900, box: [40, 40, 30], dimensions: 'năm chiếc, đường kính 15 đến 35 cm' }, story: 'Năm cỡ lồng nhau, treo thành chùm hay rải dọc tường. Lá phơi cùng nắng nên màu liền một sắc.' }),
    hat({ ...palm, name: 'Nón cọ vẽ trúc', nameEn: 'Palm hat, painted bamboo', price: 150_000, ribbons: ['com'], story: 'Vẽ thẳng lên mặt lá cọ, gân lá làm luôn thân trúc. Phủ dầu bóng chống ẩm.' }),
    hat({ ...palm, name: 'Nón cọ vành rộng che vườn', nameEn: 'Wide palm hat for the garden', price: 95_000, ribbons: ['com', 'lam'], facts: { grams: 460, box: [52, 52, 24], dimensions: 'đường kính 48 cm' }, story: 'Vành rộng che cả gùi, dân vườn đào vườn quất hay đặt. Chóp gia thêm lớp sợi móc.' }),
  ],
};
