// Who cooks, kneads and scents in the villages of food. As person.ts says: all of them are invented.
import { a, c, co, h, hanoi, type VillagePeople } from './person.ts';

export const peopleOfFood: Record<string, VillagePeople> = {
  'phu-do': {
    workshops: [
      h('Bún Nhà Cối Nước', 1995, 'Nhà làm bún ba đời, máy xay đã thay cối đá nhưng chum ủ vẫn là chum cũ. Lò đỏ lửa từ nửa đêm.'),
      c('Hợp tác xã bún Sợi Trắng', 2010, 'Mười bốn nhà chung giếng lọc và xe giao. Nhà nào cũng giữ công thức ủ của nhà nấy.'),
      h('Bún Nhà Lá Chuối', 2004, 'Chuyên bún lá và bún nắm cho hàng bún đậu. Lá chuối lấy ở bãi, lau hai lượt.'),
    ],
    artisans: [
      a('Nghiêm Thị Sợi', 0, 'Thợ ủ bột', 1966, 1984, 'Nếm nước chua là biết mai bún dai hay bở. Hôm nồm bà ủ bớt một giờ.', hanoi(2022)),
      a('Lưu Văn Khuôn', 1, 'Thợ đùn bún', 1978, 1997, 'Đùn một mạch hết cối bột, dừng tay là sợi đứt.', { makes: /rối|sợi|khô/ }),
      a('Trịnh Thị Nắm', 2, 'Thợ bắt con bún', 1983, 2003, 'Bắt con bún bằng tay ướt, mỗi phút mười hai con, con nào cũng vừa một bát.', { makes: /lá|nắm/ }),
    ],
  },
  'duong-lieu': {
    workshops: [
      h('Miến Nhà Phên Tre', 1998, 'Còn giữ hai trăm tấm phên và khoảnh bãi phơi ven sông. Mưa thì bột đành nằm bể.'),
      c('Hợp tác xã miến Nắng Bãi', 2013, 'Gom củ dong một nơi, lọc chung một bể, nhà nào tráng nhà ấy.'),
      co('Xưởng miến Bột Lắng', 2017, 'Xưởng có nhà sấy dùng khi mưa và phòng đóng gói riêng. Ghi ngày tráng lên từng túi.'),
    ],
    artisans: [
      a('Phí Thị Dong', 0, 'Thợ tráng miến', 1969, 1988, 'Tráng bánh mỏng soi thấy tay, nhấc phên lên không rách. “Miến ngon từ lúc lọc, tráng chỉ là giữ lấy.”', hanoi(2020, /phên|bó chỉ đỏ|sợi nhỏ/)),
      a('Nguyễn Khắc Lắng', 1, 'Thợ lọc bột', 1974, 1995, 'Đứng bể lọc ba mươi năm, nhúng tay vào là biết bột đã sạch nhựa.', { makes: /Miến/ }),
      a('Đỗ Thị Sào', 2, 'Thợ phơi', 1986, 2006, 'Trông trời mà trở sào, mỗi nắng trở hai lần.', { makes: /Bún khô|trắng/ }),
    ],
  },
};
