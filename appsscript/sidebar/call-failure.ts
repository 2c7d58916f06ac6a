/** Google answered without what the script returned: seen where several accounts are signed in. */
export const NO_REPLY =
  'Google trả lời trống nên chưa rõ lệnh đã làm xong hay chưa; việc này hay gặp khi trình duyệt đăng nhập nhiều tài khoản Google. Hãy đóng bảng rồi mở lại từ thực đơn Tổng hợp NQ 09 để xem; nếu vẫn vậy, chỉ đăng nhập một tài khoản.'
const OTHER_ACCOUNT =
  'Google không cho lệnh này chạy vì trình duyệt đang đăng nhập nhiều tài khoản Google, hoặc tài khoản của bạn chưa cho phép tiện ích. Hãy đóng bảng rồi mở lại từ thực đơn Tổng hợp NQ 09; nếu vẫn vậy, mở sổ ở cửa sổ ẩn danh và chỉ đăng nhập một tài khoản.'
const TOO_LONG =
  'Google đã dừng lệnh vì chạy quá lâu. Hãy làm lại; nếu vẫn vậy, bớt các trang và dòng không dùng trong sổ.'
const NO_NETWORK = 'Không kết nối được Google Trang tính. Hãy kiểm tra mạng rồi làm lại.'
const NO_ANSWER =
  'Google Trang tính không làm được lệnh này. Hãy tải lại trang tính rồi làm lại; nếu vẫn vậy, báo cho bộ phận hỗ trợ của tỉnh.'

const KINDS: readonly (readonly [pattern: RegExp, sentence: string])[] = [
  [/permission_denied|authoriz|permission|ủy quyền|quyền/i, OTHER_ACCOUNT],
  [/execution time|timed? ?out|thời gian|too long/i, TOO_LONG],
  [/network|http 0|offline|mạng/i, NO_NETWORK],
]

/** The sentence for what `google.script.run` fails with: it says in English or Vietnamese what was the matter. */
export const callFailure = (failure: unknown): string => {
  const { name = '', message = '' } = failure instanceof Error ? failure : { message: String(failure) }
  return KINDS.find(([pattern]) => pattern.test(`${name} ${message}`))?.[1] ?? NO_ANSWER
}
