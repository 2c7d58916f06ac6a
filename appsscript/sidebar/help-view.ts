import { element } from './element.ts'
import { showContent, showStatus } from './screen.ts'

const STEPS: readonly (readonly [title: string, text: string])[] = [
  [
    'Tạo mẫu sổ',
    'Thêm các trang còn thiếu mà đơn vị phải nộp, với tiêu đề, danh sách chọn và ghi chú hướng dẫn. Ở trang đã có nội dung chỉ làm mới danh sách chọn; số liệu được giữ nguyên.',
  ],
  [
    'Kiểm tra',
    'Đọc cả sổ một lượt, liệt kê mọi chỗ sai theo từng quy tắc và đánh dấu ô. Bấm một dòng để tới ô đó.',
  ],
  [
    'Sửa nhanh',
    'Hiện ra sau khi kiểm tra, khi có ô đã chắc chắn cách sửa: dấu cách thừa, chữ gõ bằng bảng mã cũ, giá trị gõ nhầm một vài chữ… Xem trước, chọn ô, bấm Sửa; bấm Hoàn tác để trả lại. Ô có công thức hoặc bị khóa được giữ nguyên.',
  ],
  [
    'Xác nhận cảnh báo',
    'Số liệu khác thường nhưng đúng thì bấm Xác nhận và ghi lý do: cảnh báo không hiện lại cho tới khi dòng đó thay đổi. Lý do gửi kèm về tỉnh; riêng lý do về đảng viên ở lại trong sổ.',
  ],
  [
    'Gửi về tỉnh',
    'Chỉ gửi được khi không còn lỗi. Gửi lại nội dung cũ không tạo thêm bản mới; sửa rồi gửi thì có bản mới.',
  ],
  ['Kết quả đơn vị', 'Các chỉ tiêu của Nghị quyết tính từ sổ đang mở.'],
  ['Cập nhật sổ tỉnh', 'Dành cho cấp tỉnh: ghi báo cáo tổng hợp vào sổ tỉnh.'],
]

/** What each menu item does. */
export const showHelp = (): void => {
  showStatus('')
  showContent(
    element('h2', {}, 'Trợ giúp'),
    element(
      'dl',
      { class: 'help' },
      ...STEPS.flatMap(([title, text]) => [element('dt', {}, title), element('dd', {}, text)]),
    ),
    element(
      'p',
      { class: 'promise' },
      'Danh sách đảng viên không bao giờ rời khỏi sổ. Chỉ nạp dữ liệu thật khi cơ quan chủ quản đã cho phép bằng văn bản.',
    ),
  )
}
