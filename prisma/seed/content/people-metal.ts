// Who casts, solders and forges. As person.ts says: all of them are invented.
import { a, c, co, h, hanoi, merit, type VillagePeople } from './person.ts';

export const peopleOfMetal: Record<string, VillagePeople> = {
  'ngu-xa': {
    workshops: [
      h('Lò đồng Nồi Rót', 1979, 'Ba đời một lò, khuôn đất trộn trấu làm lấy, rót vào buổi sớm cho mát.'),
      h('Đúc đồng Tiếng Ngân', 1998, 'Chuyên chuông và đồ thờ, có giá thử tiếng dựng giữa sân.'),
    ],
    artisans: [
      a('Nguyễn Văn Khuôn', 0, 'Thợ đúc đồng', 1959, 1976, 'Nhìn màu nước đồng mà rót, sớm một khắc là rỗ, muộn một khắc là cứng.', merit(2019)),
      a('Ngô Văn Ngân', 1, 'Thợ đúc chuông', 1968, 1988, 'Gõ chuông xong ông đứng im, tay vẫn để gần thành nghe rung.'),
      a('Trần Thị Giũa', 0, 'Thợ sửa nguội', 1981, 2002, 'Ngồi giũa nếp áo tượng, giũa mòn thì dùng làm đục.'),
    ],
  },
  'dinh-cong': {
    workshops: [
      h('Bạc Đậu Sợi Tơ', 1993, 'Nhà bốn thợ, sợi bạc kéo tay qua bàn lỗ cũ của làng.'),
      c('Hợp tác xã kim hoàn Than Hoa', 2014, 'Sáu nhà góp chung bàn kéo và lò than, nhận cả việc sửa đồ cũ.'),
    ],
    artisans: [
      a('Quách Văn Sợi', 0, 'Thợ đậu bạc', 1963, 1981, 'Sợi mảnh nhất ông kéo nhỏ hơn sợi tóc, phải nín thở khi uốn.', hanoi(2017)),
      a('Lưu Thị Vảy', 1, 'Thợ hàn bạc', 1985, 2005, 'Thổi lửa bằng miệng qua ống đồng, nói máy thổi không biết nín.'),
    ],
  },
  'phung-xa-thach-that': {
    workshops: [
      co('Cơ khí Chốt Bản', 2007, 'Mười bốn máy dập trong cụm công nghiệp, mỗi ngày đi một xe hàng.'),
      h('Xưởng sắt Hoa Uốn', 2001, 'Cửa, cổng và lan can theo số đo; bản vẽ treo kín một bức tường.'),
      h('Nhà rèn Bừa Cũ', 1982, 'Bắt đầu từ lưỡi bừa, nay vẫn giữ một bễ than cạnh búa máy.'),
    ],
    artisans: [
      a('Chu Văn Chốt', 0, 'Thợ dập', 1976, 1998, 'Nghe máy dập lạc một nhịp là ra tắt, chưa hỏng đã chữa.', { makes: /bản lề|khóa|lưới|tôn lợp|ống nước/ }),
      a('Hà Văn Uốn', 1, 'Thợ uốn sắt', 1980, 2000, 'Uốn hoa bằng tay trên cữ, bông đầu và bông thứ trăm chồng lên nhau vẫn khít.', { makes: /Cổng|Xô/ }),
      a('Nguyễn Văn Bừa', 2, 'Thợ rèn nông cụ', 1961, 1979, 'Cuốc nào cũng bổ thử xuống bờ ao trước cửa.', { makes: /[Cc]uốc/ }),
    ],
  },
};
