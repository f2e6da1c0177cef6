// Who works in the villages of crafts. As person.ts says: all of them are invented.
import { a, c, co, h, hanoi, merit, people, type VillagePeople } from './person.ts';

export const peopleOf: Record<string, VillagePeople> = {
  'bat-trang': {
    workshops: [
      c('Hợp tác xã gốm Sen Đất', 2006, 'Mười hai nhà góp lò, chuyên vẽ tay men lam. Hàng ra lò ngày nào ghi ngày ấy dưới đáy.'),
      h('Lò gốm Lửa Đượm', 1998, 'Lò nhỏ của hai anh em, mỗi tháng một mẻ củi, chỉ làm men chảy và men nâu.'),
      h('Xưởng gốm Mạng Nhện', 2003, 'Xưởng chuyên dòng rạn, thợ xoa mực từng chiếc.'),
      co('Xưởng gốm Đáy Nước', 2014, 'Xưởng mười tám thợ làm bộ đồ bàn ăn và ấm chén, nhận đặt theo bộ.'),
      h('Nhà gốm Cối Đất', 1989, 'Ba đời chuốt tay, xay đất bằng cối của nhà.'),
      h('Xưởng gốm Quai Mây', 2011, 'Làm ấm chén men ngọc và đất nung, quai mây đặt ở Phú Vinh.'),
    ],
    artisans: [
      a('Phạm Thị Hạnh', 0, 'Vẽ men lam', 1974, 1994, 'Vẽ men lam từ năm hai mươi tuổi, quen tay nhất là cá và sóng. “Men chảy thế nào là việc của lửa. Việc của tôi là ngồi đủ lâu.”', merit(2024, /men lam vẽ/)),
      a('Trần Đức Uy', 1, 'Men chảy, men nâu', 1968, 1990, 'Nung lò củi mỗi tháng một mẻ, mẻ nào cũng giữ lại một chiếc hỏng để xem vì sao hỏng.', hanoi(2019, /chảy|nâu/)),
      a('Vũ Thị Mỡ', 4, 'Thợ chuốt bàn xoay', 1966, 1984, 'Ba mươi năm chuốt tay, bát mỏng mà không vênh. Bà đo thành gốm bằng móng tay cái.', { makes: /Mai bình|Bình|Lục bình|bát đĩa/ }),
      a('Đào Quang Vạc', 2, 'Men rạn', 1961, 1980, 'Cả đời theo dòng rạn, biết nghe tiếng men tách trong lò để định giờ mở cửa.', people(2024, /men rạn/)),
      a('Lê Thị Sứ', 5, 'Thợ khắc men ngọc', 1983, 2004, 'Khắc chìm bằng mũi tre tự vót, mỗi mũi chỉ dùng cho một thứ cánh hoa.', { makes: /ngọc|đất nung/ }),
      a('Bùi Văn Ấm', 3, 'Thợ làm ấm', 1979, 2000, 'Gắn vòi, gắn quai, thử nước từng chiếc; ấm nào rót không dứt dòng là đập.', { makes: /ấm|bát đĩa/ }),
    ],
  },
  'giang-cao': {
    workshops: [
      h('Gốm Bến Đò Cũ', 2008, 'Hai vợ chồng trẻ phục chế dáng gốm cổ từ mảnh vỡ nhặt ở bãi sông.'),
      co('Gốm Nhà Bạc Hà', 2015, 'Xưởng hàng gia dụng, nét vẽ thoáng, màu nhẹ.'),
      h('Lò Ba Bậc', 2001, 'Lò ba bậc của một nhà, nung ga, chuyên bình và chóe.'),
    ],
    artisans: [
      a('Phùng Thị Chum', 0, 'Phục chế men cổ', 1985, 2006, 'Ghép mảnh, đo, vẽ lại dáng rồi mới chuốt. Tường xưởng treo hơn trăm bản vẽ.', hanoi(2023, /rạn|Chóe|Lục bình/)),
      a('Đinh Công Nồi', 2, 'Thợ chuốt', 1977, 1996, 'Chuốt bình một mạch không nghỉ, nói là nghỉ thì tay quên dáng.'),
      a('Hoàng Thị Bát', 1, 'Thợ vẽ lam', 1990, 2011, 'Vẽ nét thưa, để nhiều nền trắng, khách trẻ hay chọn.', { makes: /lam|ấm|bát đĩa/ }),
    ],
  },
  'kim-lan': {
    workshops: [
      h('Gốm Bãi Hàm', 1995, 'Xưởng làm đồ dùng hằng ngày, chắc tay, bán theo chồng.'),
      c('Hợp tác xã gốm Con Kênh', 2012, 'Tám nhà góp chung bể men và xe đi chợ.'),
    ],
    artisans: [
      a('Nguyễn Thị Chĩnh', 0, 'Thợ tráng men', 1970, 1992, 'Tráng men tay trái, cầm bát tay phải, một buổi hết sáu trăm chiếc.'),
      a('Trịnh Văn Ang', 1, 'Thợ đứng lò', 1965, 1988, 'Đứng lò đêm, nhìn màu lửa đoán độ, ít khi phải nhìn đồng hồ.', { makes: /Vò|Chóe|Lục bình|Bình/ }),
    ],
  },
  'van-phuc': {
    workshops: [
      h('Lụa Nhà Dâu Bãi', 1992, 'Nhà còn giữ hai khung gỗ đạp chân bên cạnh tám khung máy.'),
      c('Hợp tác xã dệt Bìa Hoa', 2009, 'Nơi giữ chung bộ bìa hoa của làng, ai dệt mẫu nào thì mượn bìa ấy.'),
      co('Lụa Mặt Nguyệt', 2013, 'Xưởng may và in, có thợ viền tay làm tại chỗ.'),
      h('Xưởng nhuộm Lá Bàng', 2016, 'Chỉ nhuộm lá, củ, hoa; mùa nào màu ấy.'),
      h('Nhà gấm Ả Tơ', 1986, 'Dệt gấm hoa nổi, nhận dệt lại theo mẩu vải cũ.'),
    ],
    artisans: [
      a('Đỗ Thị Quế', 0, 'Phục mẫu vân cổ', 1963, 1981, 'Phục lại mẫu vân cổ từ áo thờ, dệt được cả sa lẫn the. Mỗi mẫu bà dệt hỏng đôi ba tấm mới ưng.', merit(2020, /Sa|vân|sen/)),
      a('Nguyễn Hữu Ỷ', 1, 'Lên hoa cho khung dệt', 1959, 1979, 'Giữ bảy mươi mẫu bìa, nhớ mẫu nào đục bao nhiêu lỗ. Khung nào lên hoa sai, ông nghe tiếng thoi là biết.', hanoi(2017, /hoa|chữ Thọ|quả trám/)),
      a('Chử Thị Nhẫn', 3, 'Thợ nhuộm', 1987, 2008, 'Nhuộm lá bàng, củ nâu và hoa hòe; tay quanh năm vàng như nghệ.', { makes: /nhuộm|hòe|dài|mộc/ }),
      a('Tạ Thị Thoi', 2, 'Thợ may áo dài', 1980, 2001, 'May áo dài theo số đo, gọi lại hỏi khách đi giày cao mấy phân rồi mới cắt tà.', { makes: /Áo dài|vuông|đôi/ }),
      a('Phan Văn Gấm', 4, 'Thợ dệt gấm', 1976, 1995, 'Dệt gấm ba màu sợi, ngồi máy nào máy ấy chạy êm.', { makes: /Gấm|gấm/ }),
    ],
  },
  'phung-xa-my-duc': {
    workshops: [
      h('Tơ Sen Bờ Đáy', 2010, 'Nhà rút tơ sen theo vụ, ngoài vụ thì dệt tơ tằm.'),
      c('Hợp tác xã dâu tằm Nong Kén', 2004, 'Mười lăm nhà trồng dâu nuôi tằm, góp kén kéo tơ chung.'),
    ],
    artisans: [
      a('Lương Thị Kén', 0, 'Rút tơ sen, dệt khung', 1969, 1990, 'Rút tơ sen từ sáng sớm, trưa cuống héo là nghỉ. Dạy nghề cho bảy người trong làng.', hanoi(2021, /tơ sen/)),
      a('Ngô Văn Nong', 1, 'Thợ nuôi tằm, kéo tơ', 1975, 1993, 'Tằm ăn rỗi thì thức trắng, kéo tơ xong mới ngủ bù.'),
    ],
  },
  chuong: {
    workshops: [
      h('Nón Nhà Vành Tre', 1996, 'Nhà vót vành và khâu nón, ba thế hệ ngồi cùng một hiên.'),
      c('Hợp tác xã nón Phiên Chợ', 2011, 'Gom nón của bốn mươi tay khâu, chọn lọc trước khi đem phiên chợ.'),
      h('Nón Thêu Hiên Nắng', 2015, 'Thêu và vẽ trên nón, nhận tên riêng.'),
    ],
    artisans: [
      a('Lê Thị Mến', 0, 'Thợ khâu nón', 1972, 1984, '“Mười sáu vành, vành nào lệch thì đội lên biết ngay.” Khâu nón từ năm mười hai tuổi, mắt kém đi mà mũi vẫn đều.'),
      a('Quách Thị Lụi', 1, 'Xếp lá, khâu kỹ', 1964, 1978, 'Chọn lá nón cả làng gọi là có mắt, nhìn tấm lá biết nắng đã mấy hôm.', hanoi(2023, /kỹ|16 vành|ba lớp|lụa|quang/)),
      a('Doãn Thị Chỉ', 2, 'Thợ thêu nón', 1988, 2007, 'Thêu xuyên lá bằng kim cong tự uốn.', { makes: /thêu|vẽ/ }),
    ],
  },
  'vinh-thinh': {
    workshops: [
      h('Nón Cọ Ngõ Giếng', 2000, 'Nhà khâu nón lá cọ cho người đi đồng.'),
      c('Hợp tác xã nón Đồng Gần', 2019, 'Các cụ khâu tại nhà, hợp tác xã gom và bán.'),
    ],
    artisans: [
      a('Nghiêm Thị Vành', 0, 'Thợ khâu nón cọ', 1958, 1970, 'Ngoài bảy mươi vẫn khâu ngày hai chiếc, bảo khâu cho đỡ nhớ đồng.'),
      a('Cù Thị Sợi', 1, 'Thợ thêu nón', 1985, 2003, 'Thêu len trên lá cọ, mẫu tự vẽ ra giấy báo trước.', { makes: /thêu|vẽ|trang trí/ }),
    ],
  },
  'phu-vinh': {
    workshops: [
      c('Hợp tác xã mây Sợi Vàng', 2007, 'Đan hàng xuất khẩu theo mẫu, giữ lại tổ đan tay làm hàng kỹ.'),
      h('Xưởng đèn Mắt Cáo', 2014, 'Chỉ làm chao đèn, có phòng tối để thử bóng.'),
      h('Mây Nhà Cốt Song', 1994, 'Nhà đan giỏ, lẵng, hũ, uốn song bằng lửa rơm.'),
      co('Mây Bốn Mùa', 2018, 'Xưởng thiết kế hàng nội thất, đan tại làng.'),
    ],
    artisans: [
      a('Trần Thị Lạt', 0, 'Đan hoa văn nổi', 1967, 1985, 'Đan được chữ và hoa nổi, mỗi mẫu bà giữ một tấm làm gốc.', merit(2024, /lóng ba|Hũ|Hộp/)),
      a('Nguyễn Đình Song', 2, 'Thợ uốn song', 1973, 1992, 'Uốn song trên lửa, mắt nhìn khói chứ không nhìn lửa.', { makes: /Giỏ|Lẵng|Lọ/ }),
      a('Cấn Thị Mây', 1, 'Thợ đan đèn', 1986, 2006, 'Đan mắt cáo đều đến mức đặt thước không thấy lệch.', { makes: /đèn/ }),
      a('Hà Văn Nan', 3, 'Thợ chẻ sợi', 1970, 1989, 'Chẻ mây bằng dao hai lưỡi, sợi ra như rút từ khuôn.', { makes: /Giỏ|Lọ|Hũ/ }),
    ],
  },
  'ninh-so': {
    workshops: [
      h('Tre Bãi Sông', 2002, 'Nhà làm rổ rá và giỏ tre, nay thêm đèn và hàng phủ sơn.'),
      co('Tre Phủ Sơn Bãi Dâu', 2016, 'Đan xong đem phủ sơn ta, làm hàng khô ráo mới nhận.'),
    ],
    artisans: [
      a('Bạch Thị Giang', 0, 'Thợ đan tre', 1971, 1990, 'Đan từ nan tre nhà trồng ngoài bãi, tre nào đốn tháng nào nhớ hết.'),
      a('Đỗ Văn Nứa', 1, 'Thợ phủ sơn', 1980, 2004, 'Quét ba nước sơn ta, nước nào cũng ủ qua đêm ẩm.', { makes: /sơn/ }),
    ],
  },
  'luu-thuong': {
    workshops: [
      c('Hợp tác xã cỏ tế Tám Thôn', 2005, 'Tám thôn mỗi thôn một tổ, chia mẫu theo sức.'),
      h('Guột Nhà Bến', 2013, 'Nhà đan lẵng và làn, cỏ hấp bằng nồi của nhà.'),
    ],
    artisans: [
      a('Đặng Thị Guột', 0, 'Thợ đan cỏ tế', 1974, 1991, 'Đan lẵng mười hai nan một vòng, tay nhanh mắt chậm.'),
      a('Kim Văn Lẵng', 1, 'Thợ bắc quai', 1978, 1999, 'Bắc quai chịu được hai chục cân, thử bằng gạch.', { makes: /Lẵng|Giỏ|Làn/ }),
    ],
  },
  'quat-dong': {
    workshops: [
      h('Thêu Nhà Tơ Tằm Trắng', 1997, 'Nhà thêu tranh, sáu khung, mỗi khung một người ngồi trọn bức.'),
      c('Hợp tác xã thêu Kim Chỉ', 2008, 'Nhận áo dài và khăn từ Vạn Phúc về thêu.'),
      h('Xưởng thêu Sớm Sương', 2012, 'Chuyên tranh phong cảnh và hoa.'),
    ],
    artisans: [
      a('Nguyễn Văn Ngữ', 0, 'Thêu tranh', 1965, 1983, '“Một con chuồn chuồn thêu ba ngày, cánh phải mỏng như đang rung.” Ông thêu được bốn mươi sắc trên một bông hoa.', hanoi(2017, /hạc|cá chép|đen|chàm/)),
      a('Vương Thị Mẫn', 1, 'Thêu áo, khăn', 1961, 1979, 'Thêu nghi môn từ bé, nay nhận áo dài; mặt trái của bà không có nút chỉ nào.', people(2020, /Áo dài|Khăn/)),
      a('Bế Thị Thùy', 2, 'Thợ thêu', 1992, 2012, 'Học thêu từ mẹ, thích mẫu hoa và nền sáng.', { makes: /sen|mẫu đơn|trúc|Khăn/ }),
    ],
  },
  'thang-loi': {
    workshops: [
      h('Thêu Rồng Tơ', 1999, 'Nhà thêu kim tuyến cho đồ thờ, nay làm thêm tranh và khăn.'),
      h('Xưởng thêu Nền Lanh', 2017, 'Thêu trắng và thêu màu nổi trên lanh.'),
    ],
    artisans: [
      a('Phí Thị Kim', 0, 'Thêu kim tuyến', 1968, 1986, 'Chặn kim tuyến không nhăn, xe ba sợi chỉ giữ một sợi vàng.', hanoi(2021, /kim tuyến/)),
      a('Âu Thị Lụa', 1, 'Thợ thêu trắng', 1990, 2010, 'Thêu trắng rút sợi, một chiếc khăn bàn mất nửa tháng.'),
    ],
  },
  'dong-cuu': {
    workshops: [
      h('Thêu Áo Ngự', 1991, 'Nhà thêu khăn áo hầu, giữ mẫu của ba đời.'),
      h('Xưởng thêu Sắc Hội', 2013, 'Nhận theo từng giá chầu, màu nào cũng có nền sẵn.'),
    ],
    artisans: [
      a('Tô Văn Chầu', 0, 'Thợ thêu nhồi nổi', 1956, 1974, 'Thêu rồng không vẽ lót, chấm ba điểm phấn rồi đi kim.', merit(2020, /kim tuyến/)),
      a('Ngọ Thị Điệp', 1, 'Thợ thêu', 1982, 2002, 'Nhồi bông tơ dưới lớp thêu, nổi mà không cứng.'),
    ],
  },
  'ha-thai': {
    workshops: [
      c('Hợp tác xã sơn mài Buồng Ủ', 2003, 'Giữ lối sơn ta, có buồng ủ chung cho mười nhà.'),
      h('Xưởng sơn Lớp Then', 2010, 'Làm tranh, mài tay, không dùng máy đánh bóng.'),
      h('Nhà sơn Vỏ Trứng', 2001, 'Chuyên gắn vỏ trứng, thợ xếp mảnh bằng tăm.'),
      co('Sơn Mài Bốn Nước', 2017, 'Xưởng làm hộp và khay cho quà tặng, nhận số lượng.'),
    ],
    artisans: [
      a('Vi Thị Sơn', 1, 'Vẽ và mài tranh', 1970, 1990, 'Mài tới lớp nào dừng ở lớp ấy, không tiếc vàng đã rắc. Dạy học trò bằng cách cho mài tranh hỏng.', merit(2024, /Tranh|tranh/)),
      a('Triệu Văn Then', 0, 'Pha sơn, đánh bóng', 1964, 1985, 'Pha sơn bằng mắt, thử độ khô bằng hơi thở.', hanoi(2019, /Hộp/)),
      a('Lý Thị Trứng', 2, 'Thợ gắn vỏ trứng', 1981, 2001, 'Gắn vỏ trứng ba cỡ mảnh, mảnh nhỏ nhất bằng hạt tấm.', { makes: /sen|mẫu đơn|Hộp/ }),
      a('Khổng Văn Mài', 3, 'Thợ mài', 1987, 2008, 'Mài nước bằng đá mềm, tay lúc nào cũng nhẵn.'),
    ],
  },
  'boi-khe': {
    workshops: [
      h('Sơn Khảm Gốc Đa', 1998, 'Làm vóc, sơn và cẩn trai trong một nhà.'),
      c('Hợp tác xã sơn Mảnh Trai', 2014, 'Tám thợ sơn và năm thợ cẩn góp xưởng.'),
    ],
    artisans: [
      a('Mai Thị Vóc', 0, 'Vẽ sơn, cẩn trai', 1972, 1992, 'Vẽ trên vóc còn ướt, cẩn trai khi nửa khô cho ăn sơn.', hanoi(2021, /Tranh|tranh/)),
      a('Tiêu Văn Lót', 1, 'Thợ làm vóc', 1976, 1995, 'Bó vải, hom, lót: nền không phẳng thì hỏng cả bức.'),
    ],
  },
  'chuon-ngo': {
    workshops: [
      h('Khảm Nhà Vỏ Ốc', 1993, 'Nhà khảm ba đời, kho ốc xà cừ chia theo màu.'),
      h('Xưởng khảm Đục Mịn', 2009, 'Chuyên hộp và tráp, nhận khảm chữ.'),
    ],
    artisans: [
      a('Phan Văn Cẩn', 0, 'Khảm trai', 1963, 1982, 'Cưa mảnh nhỏ như cánh ong, cưa ngày tối đa bốn tiếng rồi nghỉ mắt.', merit(2016)),
      a('Thạch Thị Xà', 1, 'Thợ đục lòng', 1984, 2004, 'Đục lòng vừa khít, mảnh đặt vào không phải ép.', { makes: /Hộp|Tráp/ }),
    ],
  },
  'son-dong': {
    workshops: [
      c('Hợp tác xã tạc tượng Gỗ Mít', 2000, 'Xưởng tạc đồ thờ lớn, có lán riêng phơi gỗ.'),
      h('Nhà tạc Đục Bạt', 1994, 'Cha con nối nghề, làm trọn từ phôi đến nét cuối.'),
      h('Xưởng gỗ Ban Thờ', 2012, 'Làm nghê, tượng nhỏ cho ban thờ nhà.'),
    ],
    artisans: [
      a('Chử Văn Đục', 0, 'Tạc tượng Phật', 1958, 1977, 'Mắt tượng khép hờ là chỗ ông làm sau cùng, khi xưởng đã vắng người.', people(2020, /Phật|Thích Ca|A Di Đà/)),
      a('Viên Thị Nghê', 2, 'Thợ tạc nghê', 1979, 2000, 'Bờm nghê mỗi lọn một nhát, không đục lại lần thứ hai.', { makes: /[Nn]ghê/ }),
      a('Hứa Văn Mít', 1, 'Thợ đục nét', 1985, 2005, 'Nếp áo là việc anh thích nhất, mềm mà không nhão.'),
    ],
  },
  'du-du': {
    workshops: [
      h('Tượng Nhà Bách Xanh', 1999, 'Gỗ bách để khô trong nhà hai năm rồi mới tạc.'),
      h('Xưởng gỗ Bóng Cau', 2008, 'Xưởng làm tượng nhỏ, mặt hàng đi xa được.'),
    ],
    artisans: [
      a('Lều Văn Trâu', 0, 'Tạc trâu, người', 1972, 1993, 'Tạc trâu từ trí nhớ, sừng nào cũng có một vết mẻ.', hanoi(2023, /mục đồng|chăn trâu/)),
      a('Đàm Thị Phôi', 1, 'Thợ vỡ phôi', 1981, 2002, 'Vỡ phôi bằng đục to, chừa đúng một phân cho thợ nét.'),
    ],
  },
  'thiet-ung': {
    workshops: [
      h('Gỗ Mỹ Nghệ Cổng Làng', 2002, 'Làm tượng và tranh chạm, gỗ hương là chính.'),
      co('Gỗ Bốn Bàn Đục', 2015, 'Xưởng bốn tổ đục, nhận hàng theo bộ.'),
    ],
    artisans: [
      a('Ông Văn Hương', 0, 'Chạm tượng', 1975, 1996, 'Gỗ hương đỏ thì ông chạm theo thớ, thớ xấu thì để làm đế.'),
      a('Từ Thị Bạt', 1, 'Thợ đánh nhẵn', 1988, 2009, 'Năm lượt giấy ráp, lượt cuối đánh bằng lá chuối khô.', { makes: /Nghê|nghê|Tượng|Đôi/ }),
    ],
  },
  'da-sy': {
    workshops: [
      h('Lò rèn Bễ Đỏ', 1988, 'Lò rèn hai bễ, quai búa tay, chỉ dao bếp và dao vườn.'),
      h('Lò Sắt Già', 2004, 'Rèn ghép lõi thép, giữ lối cũ của ông nội.'),
      c('Hợp tác xã rèn Khâu Đồng', 2013, 'Gom dao của hai chục lò, chọn và đóng dấu chung.'),
    ],
    artisans: [
      a('Khúc Văn Bễ', 0, 'Rèn, tôi thép', 1962, 1978, 'Tôi thép nhìn màu lửa, nói thép cũng có lúc muốn và lúc không muốn.', merit(2024, /chặt|Bộ ba/)),
      a('Mạc Văn Thép', 1, 'Thợ rèn lõi', 1980, 2001, 'Rèn ghép sắt với thép, gõ bảy lửa mới dính.', { makes: /ghép|rựa/ }),
      a('Ninh Thị Khâu', 2, 'Thợ làm chuôi', 1983, 2004, 'Tra chuôi và khâu đồng, lắc không kêu mới xong.'),
    ],
  },
  'thuy-ung': {
    workshops: [
      h('Sừng Nhà Lược', 1995, 'Nhà làm lược, sừng chọn trong kho phơi ba năm.'),
      h('Xưởng sừng Mật Ong', 2011, 'Chuyên sừng màu mật và trâm, đánh bóng tay.'),
    ],
    artisans: [
      a('Trương Thị Sừng', 0, 'Cưa răng lược', 1966, 1984, 'Cưa răng lược bằng lưỡi tự rèn, một phân chín răng không lệch.', hanoi(2019, /Lược/)),
      a('Sầm Văn Trâm', 1, 'Thợ chạm', 1978, 1999, 'Khắc sen trên lưng lược, nét nông mà rõ.', { makes: /khắc|cá/ }),
    ],
  },
  'xuan-la': {
    workshops: [
      h('Tò he Sân Đình', 2005, 'Nhà nặn tò he đi hội, có lớp dạy trẻ chủ nhật.'),
      c('Hợp tác xã nặn Bột Nếp', 2018, 'Mười hai thợ nặn, nhận đặt theo lớp học.'),
    ],
    artisans: [
      a('Cao Văn Nếp', 0, 'Nặn tò he', 1967, 1980, 'Nặn con rồng trong bốn phút, cho trẻ đứng xem cầm luôn.', { title: 'meritorious_artisan', titleYear: 2022, titleField: 'heritage' }),
      a('Lò Thị Bột', 1, 'Thợ nặn', 1991, 2010, 'Nhồi bột từ tối, sáng nặn, chiều bán hết.', { makes: /bướm|hoa|gà|vườn|Trung thu/ }),
    ],
  },
  'chang-son': {
    workshops: [
      h('Quạt Nan Cật', 1990, 'Chẻ nan tre cật, căng lụa, vẽ tay; quạt nào cũng thử xòe trăm lần.'),
      c('Hợp tác xã quạt Trăm Nan', 2006, 'Chia công đoạn: nan, mặt, vẽ, mỗi nhà một khâu.'),
      h('Quạt Vẽ Gió Lùa', 2014, 'Xưởng vẽ quạt lụa và the, nhận vẽ theo tranh.'),
    ],
    artisans: [
      a('Dương Thị Nan', 0, 'Vẽ quạt lụa', 1969, 1988, 'Vẽ khi quạt đã căng, nếp gấp là của nét vẽ.', hanoi(2017, /lụa/)),
      a('Thái Văn Cật', 1, 'Thợ chẻ nan', 1974, 1994, 'Chẻ nan đúng đốt, nan mỏng nghe như đàn.'),
      a('Nghê Thị The', 2, 'Thợ căng mặt', 1989, 2009, 'Căng the không chùng, căng giấy không phồng.', { makes: /the|giấy/ }),
    ],
  },
  'canh-hoach': {
    workshops: [
      h('Quạt Vác Nhà Cũ', 1987, 'Một trong vài nhà còn làm quạt giấy của làng Vác.'),
      h('Quạt Quả Cậy', 2016, 'Phết nước quả cậy hai lượt theo lối cũ, quạt để lâu ngả nâu.'),
      h('Lồng Tre Ao Nhà', 1995, 'Nhà làm lồng hàng chợ và hàng đặt, nan chẻ từ tre ngâm ao của nhà.'),
      h('Lồng chạm Vành Mẫu', 2009, 'Xưởng chạm vành, mỗi kiểu triện giữ một chiếc vành làm mẫu.'),
    ],
    artisans: [
      a('Mẫn Văn Vác', 0, 'Thợ làm quạt', 1959, 1975, 'Làm quạt từ hồi cả làng còn làm, nay còn vài nhà.', { makes: /Quạt/ }),
      a('Đới Thị Giấy', 1, 'Thợ vẽ quạt', 1990, 2012, 'Vẽ trúc và sơn thủy bằng mực nho, không phác chì.', { makes: /Quạt/ }),
      a('Lưu Đức Lồng', 2, 'Thợ luồn nan', 1968, 1986, 'Khoan vành bằng mũi tự mài, lỗ cách nhau đều như răng lược.', { makes: /Lồng.*trơn/ }),
      a('Mai Thị Triện', 3, 'Thợ chạm vành', 1980, 2001, 'Chạm triện trên vành cong, xoay vành chứ không xoay dao.', hanoi(2020, /chạm/)),
    ],
  },
  'quang-phu-cau': {
    workshops: [
      h('Hương Nhà Bài', 1994, 'Se hương bài và hương trầm, không tẩm cháy nhanh.'),
      c('Hợp tác xã tăm hương Sân Đỏ', 2010, 'Chẻ tăm, nhuộm, bó xòe phơi; nuôi mười hai nhà.'),
    ],
    artisans: [
      a('Lò Văn Tăm', 1, 'Thợ chẻ tăm', 1977, 1998, 'Chẻ tăm bằng dao bàn, một ngày hai vạn chiếc.', { makes: /[Tt]ăm|Chân/ }),
      a('Âu Thị Trầm', 0, 'Phối bột hương', 1965, 1986, 'Cân mười hai vị thảo mộc theo thang mẹ để lại.', hanoi(2021, /Hương/)),
    ],
  },
  'kieu-ky': {
    workshops: [
      h('Quỳ Nhà Búa', 1991, 'Đập quỳ tay, búa ba cân, nghe tiếng búa biết lá đã mỏng.'),
      h('Vàng Quỳ Trại Lá', 2007, 'Chuyên cắt trại và đóng quyển, nhận đặt theo công trình.'),
    ],
    artisans: [
      a('Dương Văn Búa', 0, 'Đập quỳ', 1960, 1977, 'Đập một quyển hết một giờ tay, mỏi thì đổi tay chứ không đổi nhịp.', merit(2020)),
      a('Trác Thị Trại', 1, 'Thợ trại lá', 1983, 2003, 'Trại lá vàng bằng bút lông, nín thở mỗi lá.', { makes: /Quỳ|Vàng/ }),
    ],
  },
  'me-tri': {
    workshops: [
      h('Cốm Nhà Rang', 1997, 'Rang cốm củi từ ba giờ sáng, bán hết trong ngày.'),
      c('Hợp tác xã cốm Trăng Rằm', 2012, 'Gom cốm của hai chục bếp, chọn hạt trước khi gói lá.'),
    ],
    artisans: [
      a('Chử Thị Nếp', 0, 'Rang và giã cốm', 1968, 1986, 'Biết cốm được khi hạt bong vỏ trấu, sớm một phút là sống.', { title: 'meritorious_artisan', titleYear: 2022, titleField: 'heritage' }),
      a('Tống Văn Nia', 1, 'Thợ sàng', 1980, 2002, 'Sàng ba lượt, lượt cuối chỉ lấy lá me.'),
    ],
  },
  vong: {
    workshops: [
      h('Cốm Vòng Ngõ Hậu', 1993, 'Nhà cuối cùng trong ngõ còn gói hai lá.'),
      h('Cốm Nhà Lá Sen', 2009, 'Giã máy, sàng tay, gói sen; có lò bánh cốm nhỏ.'),
    ],
    artisans: [
      a('Đoàn Thị Ráy', 0, 'Thợ rang cốm', 1959, 1976, 'Ra đồng chọn lúa từ lúc còn sữa, mùi lúa nói cho biết.'),
      a('Vi Văn Sàng', 1, 'Thợ sàng cốm', 1985, 2005, 'Sàng nhanh kẻo nóng, cốm nóng là dính.'),
    ],
  },
  'la-phu': {
    workshops: [
      h('Dệt Kim Nhà Sợi', 2001, 'Dệt kim chạy đơn, khăn là mặt hàng chính mùa rét.'),
      co('Bánh Kẹo Xuân Mới', 2011, 'Lò kẹo lạc và kẹo vừng, chạy hết công suất trước Tết.'),
    ],
    artisans: [
      a('Lã Thị Sợi', 0, 'Thợ dệt kim', 1986, 2006, 'Lên mẫu trên máy, mẫu nào cũng thử một chiếc trước.', { makes: /Khăn/ }),
      a('Bành Văn Nha', 1, 'Thợ nấu kẹo', 1979, 2000, 'Nấu mạch nha đứng không dám ngồi, ngồi là quá lửa.', { makes: /[Kk]ẹo/ }),
    ],
  },
  'trach-xa': {
    workshops: [
      h('May Trạch Xá Nhà Kim', 1996, 'Nhà may áo dài, đo một lần nhớ mười năm.'),
      h('Xưởng may Vạt Áo', 2013, 'Khâu tay trọn áo, nhận áo cưới đặt trước một tháng.'),
    ],
    artisans: [
      a('Nghiêm Văn Kim', 0, 'Cắt may áo dài', 1961, 1977, 'Cắt không rập, ướm vải lên người rồi đưa phấn.', merit(2016)),
      a('Đồng Thị Tà', 1, 'Thợ khâu tay', 1982, 2003, 'Mười bốn mũi một phân, lộn trái không thấy chỉ.'),
    ],
  },
  'duong-lam': {
    workshops: [
      h('Kẹo Nhà Đá Ong', 1999, 'Nấu kẹo trong nhà đá ong, củi vườn, không dùng ga.'),
      c('Hợp tác xã kẹo Ngõ Gạch', 2015, 'Mười nhà nấu kẹo góp chung máy đóng gói.'),
    ],
    artisans: [
      a('Phương Thị Mía', 0, 'Thợ nấu kẹo', 1963, 1981, 'Cho đường vào nồi lúc nào, bà nhớ theo tiếng sôi chứ không theo giờ.'),
      a('Vi Văn Lam', 1, 'Thợ cán chè lam', 1974, 1997, 'Cán chè lam bằng con lăn gỗ mít, ba lượt cho phẳng.'),
    ],
  },
  'thach-xa': {
    workshops: [
      h('Chè Lam Chân Chùa', 2000, 'Nhà dưới chân chùa Tây Phương, chè lam làm theo mẻ buổi sớm.'),
      h('Chè Lam Nhà Mật', 2012, 'Mật và gừng đặt mua một nơi quen đã mười năm.'),
    ],
    artisans: [
      a('Chu Thị Gừng', 0, 'Thợ nấu mật', 1970, 1990, 'Giã gừng bằng cối đá, nói xay máy là mất mùi.'),
      a('Giang Văn Bỏng', 1, 'Thợ rang bỏng', 1981, 2003, 'Rang bỏng nếp cát nóng, nổ đều là vừa lửa.'),
    ],
  },
  'xuan-dinh': {
    workshops: [
      h('Bánh Khuôn Gỗ', 1988, 'Còn bộ khuôn gỗ mít của ông nội, gõ bánh theo nhịp cũ.'),
      co('Bánh Nhà Nhân', 2012, 'Lò bánh quanh năm, vụ Trung thu thuê thêm ba chục người.'),
    ],
    artisans: [
      a('Đỗ Thị Khuôn', 0, 'Thợ đóng bánh', 1964, 1982, 'Đóng bánh gõ ba nhịp, mở khuôn ra hoa rõ từng gân.'),
      a('Thân Văn Lửa', 1, 'Thợ đứng lò', 1980, 2001, 'Đứng lò vụ Trung thu hai mươi ngày không nghỉ, nghỉ là bánh già lửa.'),
    ],
  },
};
