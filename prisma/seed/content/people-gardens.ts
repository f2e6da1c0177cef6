// Who grows the flowers and trees of Hà Nội. As person.ts says: all of them are invented.
import { a, c, co, h, hanoi, type VillagePeople } from './person.ts';

export const peopleOfGardens: Record<string, VillagePeople> = {
  'tay-tuu': {
    workshops: [
      h('Vườn Cúc Bờ Mương', 1999, 'Sáu sào cúc, đèn thắp trong vườn cả tháng chín để hoa nở đúng rằm.'),
      c('Hợp tác xã hoa Xe Thồ Sớm', 2008, 'Ba mươi vườn chung chuyến xe hai giờ sáng và kho mát.'),
      h('Vườn Hồng Luống Năm', 2012, 'Trồng hồng, ly và hoa xứ lạnh trong nhà lưới, cắt theo đơn.'),
    ],
    artisans: [
      a('Hứa Thị Cúc', 0, 'Thợ trồng cúc', 1968, 1988, 'Ngắt nụ phụ bằng móng tay, một sáng hết hai luống.', { makes: /cúc/ }),
      a('Vương Văn Luống', 1, 'Thợ trồng hoa', 1975, 1996, 'Nhớ ngày xuống giống của từng luống, tính lùi từ ngày rằm. Mưa phùn thì ông ra vườn trước cả gà.'),
      a('Đặng Thị Gai', 2, 'Thợ trồng hồng, ly', 1987, 2008, 'Cắt hồng không đeo găng, bảo tay trần mới biết cành già hay non.', { makes: /hồng|ly|loa kèn|đồng tiền/ }),
    ],
  },
  'nhat-tan': {
    workshops: [
      h('Vườn Đào Bãi Giữa', 1990, 'Hai mẫu đào ngoài bãi, nước lên thì cả nhà ra đắp gốc.'),
      c('Hợp tác xã đào Tuốt Lá', 2007, 'Mười tám vườn góp thợ tuốt lá và xe chở, mỗi vườn giữ giống của mình.'),
      h('Đào Thế Nhà Gốc Ghép', 2001, 'Chuyên đào thế và thất thốn, gốc nào cũng có sổ ghi ngày ghép.'),
    ],
    artisans: [
      a('Từ Văn Hãm', 0, 'Thợ hãm đào', 1961, 1980, 'Nhìn nụ tháng Mười mà quyết ngày tuốt lá, sai ba hôm là hỏng cái Tết.', hanoi(2020, /Cành|tán tròn/)),
      a('Lục Thị Nụ', 1, 'Thợ uốn tán', 1978, 2000, 'Uốn tán bằng lạt mềm, buộc hôm nay ngày mai lại nới.', { makes: /tán tròn|mini|phai/ }),
      a('Trần Văn Mắt', 2, 'Thợ ghép đào', 1970, 1991, 'Ghép mắt lúc nhựa chạy, dao mỏng như lá lúa, trăm mắt sống chín mươi.', { makes: /thế|thất thốn/ }),
    ],
  },
  'phu-dong': {
    workshops: [
      h('Vườn Giấy Năm Sắc', 2003, 'Nhà ghép nhiều màu trên một gốc, vườn nhìn từ đê thấy như tấm chăn chắp.'),
      h('Hoa Giấy Nhà Gốc Rào', 1998, 'Sưu gốc già bờ rào về làm bonsai, có gốc nuôi mười năm chưa bán.'),
      co('Vườn Hoa Giấy Ngọn Tre', 2017, 'Vườn có xe cẩu nhỏ, nhận trồng và chăm cho sân, cho cổng.'),
    ],
    artisans: [
      a('Thân Thị Giấy', 0, 'Thợ ghép màu', 1980, 2001, 'Một gốc năm màu, màu khỏe ghép thấp, màu yếu ghép cao cho đủ nắng.', { makes: /năm màu|một màu|mini/ }),
      a('Doãn Văn Rào', 1, 'Thợ làm dáng bonsai', 1973, 1998, 'Gốc xấu mấy cũng có một mặt đẹp, anh xoay cả buổi để tìm.', hanoi(2024, /bonsai|thế|huyền/)),
      a('Bế Văn Khung', 2, 'Thợ uốn khung', 1988, 2010, 'Đan khung tre rồi dắt từng dây leo, ba ngày dắt một vòng.', { makes: /thông|chum|tán tròn/ }),
    ],
  },
  'tu-lien': {
    workshops: [
      h('Vườn Quất Bãi Bồi', 1992, 'Một mẫu quất ngoài bãi, đất phù sa thay mỗi năm một lớp.'),
      c('Hợp tác xã quất Trăm Quả', 2010, 'Mười lăm vườn chung một thợ tạo dáng và một bến xe thồ.'),
      h('Quất Chum Nhà Lũa', 2014, 'Trồng chum, ghép gỗ lũa; gỗ vớt mùa nước, ngâm bùn hai năm.'),
    ],
    artisans: [
      a('Ngụy Văn Quất', 0, 'Thợ tạo tán', 1965, 1985, 'Đảo gốc đúng tiết, cây héo ba ngày rồi mới chịu ra hoa. Quả thừa ông ngắt không tiếc tay.', hanoi(2021, /dáng thông|tán tròn/)),
      a('Chúc Thị Lộc', 1, 'Thợ trồng quất', 1983, 2004, 'Đếm quả từng cây trước Tết, cây nào lệch quả thì để lại vườn.', { makes: /mini|Cành|tán tròn/ }),
      a('Phạm Văn Lũa', 2, 'Thợ ghép gỗ lũa', 1977, 1999, 'Tìm cây vừa gỗ chứ không gọt gỗ vừa cây.', { makes: /lũa|chum|thế|bonsai/ }),
    ],
  },
};
