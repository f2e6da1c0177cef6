// Who works in the villages of paper, braid and nets, kites, shoes and instruments. As person.ts says: all of them are invented.
import { a, c, co, h, hanoi, type VillagePeople } from './person.ts';

export const peopleOfVarious: Record<string, VillagePeople> = {
  'yen-thai': {
    workshops: [
      h('Giấy dó Tiếng Chày', 2017, 'Nghề giấy ở làng đã tắt từ đầu những năm 2000. Nhà làm lại giấy dó theo công thức cũ để giới thiệu, vỏ dó gom từ người trồng trên núi.'),
      h('Xưởng giấy Liềm Xeo', 2020, 'Buổi sáng xeo lại giấy theo lối cũ cho khách xem, chiều khâu sổ và làm thiệp.'),
      h('Đèn giấy Bồi Hai', 2021, 'Bồi giấy dó làm lại lên nan tre, mỗi cỡ đèn một bộ cốt gỗ.'),
    ],
    artisans: [
      a('Lại Thị Dó', 0, 'Thợ xeo giấy', 1958, 1974, 'Xeo giấy từ lúc làng còn tàu seo bên sông, nghề tắt thì nghỉ, nay xeo lại cho khách xem. Bà nghe tiếng nước rút khỏi liềm mà biết tờ dày mỏng.', { makes: /Giấy/ }),
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
  'phu-yen': {
    workshops: [
      co('Giày Hai Gian', 2006, 'Xưởng mười hai thợ, thợ mũi ngồi gian trước, thợ đế ngồi gian sau.'),
      h('Giày nữ Phom Gỗ', 2012, 'Nhà làm giày nữ và dép, có kệ phom gỗ đủ từ ba lăm đến bốn mươi.'),
      h('Đồ da Mép Lạng', 2017, 'Da thừa của xưởng giày được may thành ví và thắt lưng.'),
    ],
    artisans: [
      a('Nguyễn Văn Phom', 0, 'Thợ gò đế', 1966, 1985, 'Gò mũi bằng kìm của cha để lại, kéo da nghe tiếng mới thôi.', hanoi(2021, /Giày tây|derby|Giày lười|Ủng/)),
      a('Trần Thị Mũi', 1, 'Thợ may mũi', 1981, 2000, 'May mũi không kẻ phấn, mắt đi trước kim.', { makes: /nữ/ }),
      a('Lê Công Quai', 1, 'Thợ làm dép', 1974, 1995, 'Cắt quai từng đôi trên cùng một tấm da cho hai bên cùng màu.', { makes: /Sandal|Dép/ }),
      a('Phùng Thị Lạng', 2, 'Thợ khâu da', 1992, 2014, 'Khâu hai kim, sáu mũi một phân, nói đồ nhỏ mới lộ tay.', { makes: /Thắt lưng|Ví/ }),
    ],
  },
  'dao-xa': {
    workshops: [
      h('Đàn Nhà Hai Tiếng', 1994, 'Xưởng của hai bố con, bố đẽo thành, con lên dây.'),
      c('Hợp tác xã đàn Sân Trường', 2010, 'Làm đàn cho lớp học, mỗi tháng hai chục chiếc cùng một cỡ.'),
      h('Đàn đặt Gang Tay', 2008, 'Chuyên đàn đặt theo tay người chơi, đo gang tay trước khi đẽo cần.'),
    ],
    artisans: [
      a('Đào Văn Thùng', 0, 'Làm đàn, chỉnh tiếng', 1960, 1978, 'Gõ mặt gỗ bằng khớp ngón tay, nghe xong lấy phấn ghi chỗ còn dày.', hanoi(2018, /bầu|nguyệt|tranh khảm/)),
      a('Đào Thị Cung', 0, 'Thợ lên dây', 1990, 2011, 'Lên dây, chỉnh phím, chơi thử một bài mới đóng hộp.', { makes: /nhị|tứ/ }),
      a('Tạ Văn Phím', 2, 'Thợ gọt phím', 1972, 1992, 'Gọt con nhạn và phím, mẩu gỗ nào cũng cất, có khi mười năm sau mới dùng.', { makes: /tỳ bà|đáy/ }),
      a('Hoàng Thị Vang', 1, 'Thợ lên dây', 1985, 2008, 'Lên hai chục đàn một kiểu dây, tai vẫn nghe ra chiếc nào khác.', { makes: /học sinh|phổ thông/ }),
    ],
  },
};
