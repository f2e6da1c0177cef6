// What a village's own summary dates, as its timeline. Beside these come, from the data, when the craft is said to have
// begun and when the village was recognised. Nothing here is not in `data/villages.json`.
type Event = readonly [when: string, whenEn: string, text: string, textEn: string];

export const datedEvents: Record<string, readonly Event[]> = {
  'bat-trang': [['2025', '2025', 'Cùng Vạn Phúc vào mạng lưới thành phố thủ công sáng tạo của Hội đồng Thủ công Thế giới.', 'Joins the World Crafts Council network of craft cities together with Vạn Phúc.']],
  'kim-lan': [
    ['Thập niên 1990', '1990s', 'Nghề gốm hồi sinh sau một thời gián đoạn.', 'Pottery revives after a time in which the craft had lapsed.'],
    ['Đầu những năm 2000', 'Early 2000s', 'Khai quật bãi Hàm Rồng, làng được khảo cổ học chú ý.', 'Digs at the Hàm Rồng river bank bring the village to notice.'],
  ],
  'van-phuc': [
    ['Đầu thập niên 1930', 'Early 1930s', 'Lụa của làng dự đấu xảo tại Marseille và Paris.', 'The village’s silk is shown in Marseille and Paris.'],
    ['2025', '2025', 'Vào mạng lưới thành phố thủ công sáng tạo thế giới.', 'Joins the world network of craft cities.'],
  ],
  'ninh-so': [['1931', '1931', 'Hàng của làng được bày ở Paris.', 'The village’s work is shown in Paris.']],
  'ha-thai': [['Thập niên 1930', '1930s', 'Vỏ trứng, vỏ trai và lối mài vào nghề, làng chuyển dần sang sơn mài.', 'Eggshell, shell and wet-grinding come in, and the village turns to lacquer painting.']],
  'thiet-ung': [['2025', '2025', 'Được công nhận điểm du lịch làng nghề.', 'Recognised as a craft tourism site.']],
  'chang-son': [['Thế kỷ 19', '19th century', 'Quạt của làng được bày ở Paris.', 'The village’s fans are shown in Paris.']],
  'van-diem': [['Thập niên 1990', '1990s', 'Chuyển sang đồ gỗ giả cổ chạm khắc, khảm ốc.', 'Turns to carved, shell-inlaid furniture in antique style.']],
  'kieu-ky': [['2021', '2021', 'Nghề được ghi danh di sản văn hóa phi vật thể quốc gia.', 'The craft is listed as national intangible heritage.']],
  'phung-xa-thach-that': [['2006', '2006', 'Cụm công nghiệp mở, gom hàng trăm xưởng vào một nơi.', 'An industrial site opens and gathers hundreds of workshops.']],
  'trach-xa': [['2024', '2024', 'Nghề được ghi danh di sản quốc gia.', 'The craft is listed as national heritage.']],
  'yen-thai': [['Đầu những năm 2000', 'Early 2000s', 'Nghề làm giấy ở đây tắt hẳn; nay có điểm giới thiệu cho khách.', 'Paper making dies out here; visitors are now shown how it was done.']],
  'phu-dong': [['2023 và 2024', '2023 and 2024', 'Mở lễ hội hoa giấy vào tháng 11.', 'A bougainvillea festival is held in November.']],
  'ba-duong-noi': [['2024', '2024', 'Hội diều thành di sản quốc gia.', 'The kite festival becomes national heritage.']],
  'phu-thuong': [['2024', '2024', 'Nghề xôi thành di sản quốc gia.', 'Xôi making becomes national heritage.']],
};
