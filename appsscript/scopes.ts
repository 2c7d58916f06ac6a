import { Fault } from './fault.ts'

const AGAIN =
  'Hãy đóng bảng, chọn lại mục này trong thực đơn Tổng hợp NQ 09 và đánh dấu đủ các ô khi Google hỏi quyền.'

/** What the person has to allow, by the last part of the scope that Google names. */
const WITHOUT: Readonly<Record<string, string>> = {
  'userinfo.email': 'Tiện ích chưa được phép xem địa chỉ thư của bạn nên không biết ai đang làm.',
  'spreadsheets.currentonly': 'Tiện ích chưa được phép đọc và ghi sổ đang mở.',
  'script.container.ui': 'Tiện ích chưa được phép mở bảng bên trong trang tính.',
  'script.external_request': 'Tiện ích chưa được phép kết nối máy chủ của tỉnh; mạng của bạn không có lỗi.',
  'script.scriptapp': 'Tiện ích chưa được phép tự cập nhật theo giờ.',
}
const WITHOUT_ANY = 'Tiện ích chưa được bạn cho phép đủ quyền.'

const SCOPE = /auth\/([a-z.]+[a-z_]+)/
const NEEDS_CONSENT = /authorization is required|cần (?:được )?ủy quyền|permission_denied/i

/** The fault to show when Google refused for want of a permission, by its own sentence; null for anything else. */
export const missingScope = (thrown: unknown): Fault | null => {
  const message = thrown instanceof Error ? thrown.message : ''
  const scope = SCOPE.exec(message)?.[1]
  if (scope === undefined && !NEEDS_CONSENT.test(message)) return null
  return new Fault(`${WITHOUT[scope ?? ''] ?? WITHOUT_ANY} ${AGAIN}`)
}
