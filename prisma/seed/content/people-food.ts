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
      a('Lưu Văn Khuôn', 1, 'Thợ đùn bún', 1978, 1997, 'Đùn một mạch hết cối bột, dừng tay là sợi đứt.', { makes: /rối|sợi/ }),
      a('Trịnh Thị Nắm', 2, 'Thợ bắt con bún', 1983, 2003, 'Bắt con bún bằng tay ướt, mỗi phút mười hai con, con nào cũng vừa một bát.', { makes: /bó|đậu|túi/ }),
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
  'uoc-le': {
    workshops: [
      h('Giò Nhà Cối Đá', 1991, 'Nhà giã giò từ đời ông, cối đá nay đặt cạnh máy xay. Thịt lấy lúc bốn giờ, sáu giờ đã lên khuôn.'),
      h('Chả Ống Nứa', 2006, 'Chuyên chả quế quay than và chả rán, hai lò cạnh nhau trong một sân.'),
      c('Hợp tác xã giò chả Cổng Gạch', 2014, 'Mười một nhà góp kho lạnh, mỗi nhà giữ món quen tay.'),
    ],
    artisans: [
      a('Bạch Văn Chày', 0, 'Thợ giã giò', 1964, 1981, 'Nghe tiếng chày đổi là biết thịt đã quyện. Ngày Tết ông giã từ tối đến sáng, chỉ nghỉ lúc thay lá.', hanoi(2019, /[Gg]iò lụa|bò/)),
      a('Đoàn Thị Quế', 1, 'Thợ quay chả', 1979, 1999, 'Tay quay, tay phết, mắt trông than; cây chả nào cũng xoay đủ ba lửa.', { makes: /[Cc]hả/ }),
      a('Ngô Thị Lạt', 2, 'Thợ gói', 1985, 2005, 'Gói hai lớp lá, buộc một sợi lạt, cây nào cũng tròn mà không cần khuôn.', { makes: /xào|bì|Nem/ }),
    ],
  },
  'thanh-tri': {
    workshops: [
      h('Bánh Cuốn Nhà Bờ Đê', 1993, 'Ba nồi tráng đặt quay mặt ra đê, mẹ tráng, con bóc, cháu phết hành. Bán hết là nghỉ.'),
      c('Hợp tác xã bánh cuốn Khói Sớm', 2011, 'Chín nhà chung cối xay và xe giao, hẹn giờ theo mâm của khách.'),
    ],
    artisans: [
      a('Chu Thị Mỏng', 0, 'Thợ tráng bánh', 1962, 1979, 'Một muôi bột, một vòng tay, lá bánh tròn bằng miệng nồi. “Mỏng chưa phải là khéo, mỏng mà không rách mới khéo.”', hanoi(2021, /chay/)),
      a('Khuất Thị Nhân', 1, 'Thợ cuốn bánh', 1981, 2002, 'Cuốn khi lá còn nóng, tay nhúng nước mắm loãng cho đỡ bỏng.', { makes: /nhân|tôm|Chả/ }),
    ],
  },
  'thuong-dinh': {
    workshops: [
      h('Bánh Dày Nhà Chày Đôi', 1997, 'Hai chày giã một cối, ba giờ sáng cả ngõ nghe tiếng.'),
      h('Bánh Dày Lá Dong Ướt', 2008, 'Nhà gói sáu chiếc một cuộn, lá rửa từ chiều hôm trước. Nhận bánh lễ hỏi theo ngày.'),
    ],
    artisans: [
      a('Vũ Văn Cối', 0, 'Thợ giã bánh', 1970, 1990, 'Giã khi xôi còn bốc hơi, nguội một chút là bánh gợn hạt.'),
      a('Hạ Thị Dày', 1, 'Thợ bắt bánh', 1976, 1996, 'Bắt bánh bằng hai ngón tay và một vòng xoay, không cân mà chiếc nào cũng bảy mươi gam.', { makes: /gói lá|sáu chiếc|gấc|lễ hỏi/ }),
    ],
  },
  'phu-thuong': {
    workshops: [
      h('Xôi Nhà Chõ Đất', 1994, 'Đồ bằng chõ đất, trét cám quanh miệng cho kín hơi. Nửa đêm nhóm bếp, năm giờ đã xuống chợ.'),
      c('Hợp tác xã xôi Làng Gạ Sớm', 2009, 'Hai mươi gánh chung một kho nếp và một bếp đỗ.'),
      h('Xôi Hạt Ngọc Bếp Củi', 2012, 'Chuyên mâm lễ và xôi màu, màu giã từ lá và quả trong ngày.'),
    ],
    artisans: [
      a('Công Thị Xéo', 0, 'Thợ đồ xôi', 1965, 1983, 'Nắm đỗ trong lòng bàn tay trái, dao trong tay phải, xéo một bát chưa hết một phút.', hanoi(2023, /xéo|vò/)),
      a('Lã Văn Chõ', 1, 'Thợ ngâm nếp', 1973, 1994, 'Mỗi thứ xôi một giờ ngâm, ông ghi phấn lên thành vại.', { makes: /lạc|đỗ|ngô/ }),
      a('Hoàng Thị Cẩm', 2, 'Thợ pha màu xôi', 1984, 2006, 'Giã lá cẩm lúc chập tối, vắt nước đầu để xôi tím, nước sau để xôi hồng.', { makes: /gấc|cẩm|sắc/ }),
    ],
  },
  'quang-an': {
    workshops: [
      h('Trà Sen Nhà Nhị Vàng', 1989, 'Nhà tách gạo sen và ướp trà, bốn giờ sáng cả nhà ra đầm. Hết mùa sen thì ngồi sấy lại.'),
      c('Hợp tác xã sen Mặt Hồ', 2016, 'Giữ ba đầm sen bách diệp, chia hoa theo sổ cho các nhà ướp.'),
      h('Mứt Sen Nhà Gương Già', 2005, 'Bóc hạt, thông tâm, rim mứt; tâm để riêng một chảo sao.'),
    ],
    artisans: [
      a('Tôn Thị Nhị', 0, 'Thợ ướp trà sen', 1957, 1975, 'Tách gạo sen bằng hai ngón, không lẫn một sợi tơ. “Hương vào từ từ, ai vội thì trà nhạt.”', hanoi(2018, /Trà sen/)),
      a('Kiều Văn Đầm', 1, 'Thợ hái sen', 1982, 2003, 'Chống thuyền nan một mình, nghe tiếng cánh bung mà chọn bông.', { makes: /Bông|tươi|xổi/ }),
      a('Mạnh Thị Hạt', 2, 'Thợ rim mứt', 1971, 1992, 'Rim mứt không khuấy, chỉ lắc chảo cho hạt khỏi vỡ.', { makes: /Mứt|Hạt|Tâm/ }),
    ],
  },
};
