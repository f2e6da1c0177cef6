// Who turns and joins wood. As person.ts says: all of them are invented.
import { a, h, hanoi, type VillagePeople } from './person.ts';

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
};
