/** What every reader must know first, in Vietnamese; one paragraph each. */
export const ABOUT = [
  'Giao diện của máy chủ Tổng hợp NQ 09: đơn vị nộp số liệu theo Nghị quyết 09-NQ/TU, tỉnh duyệt và xem tổng hợp.',
  'Mọi lời gọi dưới /v1, trừ tài liệu này, cần đăng nhập: gửi ID token của Google trong tiêu đề Authorization.',
  'Mỗi câu trả lời có tiêu đề X-Request-Id; khi báo lỗi cho quản trị của tỉnh, hãy gửi kèm mã đó.',
  'Địa chỉ nào nhận GET cũng nhận HEAD. Gọi sai cách thì trả lời 405 kèm tiêu đề Allow.',
  'Tham số mà một địa chỉ không nêu ở đây, hoặc ghi hai lần, thì trả lời 400.',
  'Số liệu gửi đi không bao giờ có ô nào của từng đảng viên.',
]
