import type { Bridge, Reply } from '../bridge.ts'

/** Google answered without what the script returned: seen where several accounts are signed in. */
const NO_REPLY =
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
const callFailure = (failure: unknown): string => {
  const { name = '', message = '' } = failure instanceof Error ? failure : { message: String(failure) }
  return KINDS.find(([pattern]) => pattern.test(`${name} ${message}`))?.[1] ?? NO_ANSWER
}

/** What Google's page offers to call the script with; a call's name is a method of it. */
interface Runner
  extends Readonly<Record<keyof Bridge, (opener: string, ...args: readonly unknown[]) => void>> {
  readonly withSuccessHandler: (handler: (reply: unknown) => void) => Runner
  readonly withFailureHandler: (handler: (failure: unknown) => void) => Runner
}
declare const google: { readonly script: { readonly run: Runner } }

const isReply = (reply: unknown): reply is Reply<unknown> => {
  if (typeof reply !== 'object' || reply === null) return false
  const { ok, message } = reply as { readonly ok?: unknown; readonly message?: unknown }
  return ok === true ? 'value' in reply : ok === false && typeof message === 'string'
}

/** Calls the script; rejects with an `Error` whose message is the Vietnamese sentence to show. */
export const call = <K extends keyof Bridge>(
  name: K,
  ...args: Parameters<Bridge[K]>
): Promise<ReturnType<Bridge[K]>> =>
  new Promise((resolve, reject) => {
    const opener = document.body.dataset.opener ?? ''
    google.script.run
      .withSuccessHandler((reply) => {
        if (!isReply(reply)) reject(new Error(NO_REPLY))
        else if (reply.ok) resolve(reply.value as ReturnType<Bridge[K]>)
        else reject(new Error(reply.message))
      })
      .withFailureHandler((failure) => reject(new Error(callFailure(failure))))
      [name](opener, ...args)
  })
