// Who turns and joins wood. As person.ts says: all of them are invented.
import { a, c, co, h, hanoi, type VillagePeople } from './person.ts';

export const peopleOfWood: Record<string, VillagePeople> = {
  'nhi-khe': {
    workshops: [
      h('Xưởng tiện Phoi Dài', 1991, 'Ba đời đứng bàn tiện, chuyên mâm bồng, ống hương và đèn thờ.'),
      h('Nhà tiện Hạt Mun', 2009, 'Xưởng sáu máy nhỏ, làm hạt, chuỗi và con tiện theo số đo gửi đến.'),
    ],
    artisans: [
      a('Đoàn Văn Trục', 0, 'Thợ tiện đồ thờ', 1964, 1981, 'Đứng bàn tiện từ thời còn đạp chân, nay máy chạy điện mà chân trái vẫn nhịp.', hanoi(2022)),
      a('Nghiêm Thị Hạt', 1, 'Thợ tiện hạt', 1983, 2003, 'Một ngày tiện được nghìn hạt, tối về đếm lại bằng ngón cái.'),
      a('Nghiêm Văn Dăm', 0, 'Thợ tiện', 1978, 1996, 'Chỉ nhận gỗ còn vỏ, bảo là nhìn vỏ mới biết ruột.'),
    ],
  },
  'canh-nau': {
    workshops: [
      h('Mộc Cổ Nhà Mộng', 1988, 'Chuyên sập, tủ, trường kỷ theo mẫu cũ; mẫu nào cũng còn một bản vẽ bằng than trên ván.'),
      c('Hợp tác xã mộc Bãi Gỗ', 2010, 'Mười một nhà góp chung lò sấy và xe chở, mỗi nhà nhận một kiểu.'),
    ],
    artisans: [
      a('Phí Văn Mộng', 0, 'Thợ mộc đồ cổ', 1962, 1979, 'Nhìn vân đầu gỗ biết tấm nào sẽ cong về phía nào.', hanoi(2021)),
      a('Đỗ Văn Cưa', 1, 'Thợ xẻ gỗ', 1975, 1995, 'Xẻ cây to phải đi vòng quanh nó ba lần rồi mới bật máy.'),
    ],
  },
  'di-nau': {
    workshops: [
      h('Mộc Bốn Nhà', 2004, 'Bốn anh em bốn nhà cạnh nhau: xẻ, mộng, chạm, sơn.'),
      co('Xưởng mộc Dăm Bào', 2012, 'Xưởng hàng gỗ sồi và xoan đào, đặt theo số đo nhà.'),
    ],
    artisans: [
      a('Nguyễn Văn Bào', 0, 'Thợ đóng mộng', 1970, 1990, 'Mộng ông đóng tháo ra lắp lại mười lần vẫn chặt.'),
      a('Khuất Thị Chạm', 0, 'Thợ chạm', 1984, 2004, 'Chạm mẫu đơn từ nhụy ra, cánh cuối cùng quyết định cả bông.'),
      a('Cấn Văn Dũa', 1, 'Thợ hoàn thiện', 1989, 2010, 'Nhắm mắt vuốt mặt gỗ, gợn là chà lại.'),
    ],
  },
  'huu-bang': {
    workshops: [
      co('Nội thất Kẻ Nủa', 2009, 'Làm đồ gỗ cho căn hộ, có bản vẽ để khách xem trước khi cắt gỗ.'),
      h('Mộc Thước Dây', 2016, 'Hai vợ chồng, chồng đóng, vợ sơn; đến đo tận nhà trong Hà Nội.'),
    ],
    artisans: [
      a('Phan Văn Thước', 1, 'Thợ mộc nội thất', 1986, 2006, 'Đo ba lần, cắt một lần; sai một phân là ăn cơm muộn.'),
      a('Vũ Thị Nệm', 0, 'Thợ bọc nệm', 1990, 2011, 'May vỏ nệm chừa đúng một đốt tay cho lần giặt đầu.', { makes: /[Ss]ofa/ }),
    ],
  },
  'van-diem': {
    workshops: [
      h('Mộc Ghế Cũ', 1985, 'Bắt đầu từ chữa bàn ghế, đến giờ vẫn nhận chữa đồ của người khác đóng.'),
      h('Xưởng chạm Vỏ Bào', 1997, 'Sáu thợ chạm và một thợ khảm, hàng giả cổ đặt trước.'),
    ],
    artisans: [
      a('Lê Văn Vạn', 0, 'Thợ mộc giả cổ', 1960, 1980, 'Nhà treo kín chân ghế gãy, cái nào cũng là một bài học.', hanoi(2018)),
      a('Tạ Thị Đục', 1, 'Thợ chạm', 1979, 1998, 'Bốn mùa bà chạm, mùa đông bà để lại sau cùng.'),
    ],
  },
};
