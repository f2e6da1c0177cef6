// Who works in the villages of paper, braid and nets, kites, shoes and instruments. As person.ts says: all of them are invented.
import { a, c, co, h, hanoi, type VillagePeople } from './person.ts';

export const peopleOfVarious: Record<string, VillagePeople> = {
  'yen-thai': {
    workshops: [
      h('Giấy dó Tiếng Chày', 2017, 'Nhà làm lại giấy dó sau nhiều năm làng bỏ nghề, vỏ dó gom từ người trồng trên núi.'),
      h('Xưởng giấy Liềm Xeo', 2020, 'Xeo giấy vào buổi sáng, chiều khâu sổ và làm thiệp.'),
      h('Đèn giấy Bồi Hai', 2021, 'Bồi giấy dó lên nan tre, mỗi cỡ đèn một bộ cốt gỗ.'),
    ],
    artisans: [
      a('Lại Thị Dó', 0, 'Thợ xeo giấy', 1958, 1974, 'Xeo giấy từ lúc làng còn tàu seo bên sông, nghỉ rồi lại làm. Bà nghe tiếng nước rút khỏi liềm mà biết tờ dày mỏng.', hanoi(2023, /Giấy/)),
      a('Hoàng Văn Liềm', 1, 'Thợ khâu sổ', 1991, 2018, 'Khâu gáy bốn lỗ, kéo chỉ vừa tay để sổ mở ra nằm phẳng.', { makes: /[Ss]ổ|[Tt]hiệp/ }),
      a('Quách Thị Bồi', 2, 'Thợ bồi đèn', 1988, 2019, 'Bồi giấy lúc còn ẩm, khô giấy tự căng, không phải kéo.', { makes: /Đèn/ }),
    ],
  },
  'trieu-khuc': {
    workshops: [
      h('Thao Nhà Xe Tơ', 1996, 'Xe tơ, nhuộm, đan thao trong một nhà; máy chỉ dùng để đánh suốt.'),
      c('Hợp tác xã tua Sân Đơ', 2011, 'Hai chục nhà buộc tua, ai quen cỡ nào nhận cỡ ấy.'),
      h('Chổi lông Mào Đỏ', 2005, 'Gom lông gà trống theo phiên chợ, chọn bằng tay trước khi quấn.'),
    ],
    artisans: [
      a('Triệu Thị Thao', 0, 'Thợ đan quai thao', 1957, 1973, 'Đan thao bốn tao quanh lõi bông, tay đi mà mắt vẫn xem người qua ngõ.', hanoi(2022, /Quai thao/)),
      a('Giang Thị Tua', 1, 'Thợ buộc tua', 1979, 1998, 'Buộc tua đếm sợi bằng đầu ngón tay, lệch năm sợi là tháo.', { makes: /tua|Chân chỉ/ }),
      a('Nguyễn Bá Mào', 2, 'Thợ quấn chổi lông', 1968, 1987, 'Quấn lông từ ngọn xuống gốc, kéo chỉ bằng răng cho chặt.', { makes: /Phất trần|phất trần/ }),
    ],
  },
  'hoa-xa': {
    workshops: [
      co('Dệt màn Sân Hồ', 2004, 'Mười sáu máy dệt, một bể hồ và một sân phơi dài bằng cả ngõ.'),
      h('Màn Nhà Bốn Góc', 1998, 'Cắt may màn theo giường, nhận cả giường cũ cỡ lẻ.'),
      h('Khăn xô Mép Cuốn', 2013, 'Chuyên khăn xô và khăn sữa, mép cuốn từng chiếc.'),
    ],
    artisans: [
      a('Đinh Văn Hồ', 0, 'Thợ hồ vải', 1963, 1982, 'Nấu hồ bằng bột gạo, thử độ đặc bằng cách nhỏ một giọt lên móng tay.', { makes: /Màn|màn|Vải/ }),
      a('Kiều Thị Mùng', 1, 'Thợ may màn', 1977, 1996, 'May bốn góc trước rồi mới may chân, treo lên không góc nào chùng.', { makes: /Màn|màn/ }),
      a('Lương Thị Xô', 2, 'Thợ may khăn', 1986, 2007, 'Cuốn mép khăn hai lượt, đường chỉ cách mép đúng hai ly.', { makes: /Khăn/ }),
    ],
  },
  'ba-duong-noi': {
    workshops: [
      h('Diều sáo Gió Đê', 1999, 'Nhà làm diều ven đê, cuối xuân bận nhất, mùa mưa thì ngồi khoét sáo.'),
      c('Hợp tác xã diều Bãi Cỏ', 2015, 'Chín người góp nghề: người vót khung, người phất giấy, người chỉnh sáo.'),
      h('Diều nhỏ Nước Cậy', 2018, 'Làm diều nhỏ và diều trẻ em, mỗi thứ bảy mở sân cho trẻ tập phất giấy.'),
    ],
    artisans: [
      a('Nguyễn Hữu Sáo', 0, 'Khoét sáo diều', 1961, 1979, 'Chỉnh sáo bằng cách vung ống trong sân, nghe vọng từ bức tường cuối ngõ.', hanoi(2024, /sáo diều|Diều thi|phất cậy/)),
      a('Bùi Quang Vót', 1, 'Thợ vót khung', 1975, 1996, 'Vót nan bằng dao nhỏ, cân hai nửa khung trên một sợi chỉ.', { makes: /khung|Diều cánh/ }),
      a('Đỗ Thị Phất', 2, 'Thợ phất giấy', 1989, 2010, 'Phất giấy một lượt tay từ giữa ra mép, không để lại bọt.', { makes: /mini|lưu niệm|thiếu nhi/ }),
    ],
  },
};
