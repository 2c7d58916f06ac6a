import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { Issue } from '../../shared/rules/issue.ts'
import type { ApiErrorBody, ApiErrorCode } from '../../shared/wire/api/index.ts'
import type { AppEnv } from './bindings.ts'
import { logFault } from './log.ts'

interface Answer {
  readonly status: ContentfulStatusCode
  readonly message: string
}

const ANSWERS: Readonly<Record<ApiErrorCode, Answer>> = {
  'bad-request': { status: 400, message: 'Yêu cầu không đúng mẫu.' },
  'reason-required': {
    status: 400,
    message: 'Cần ghi lý do (không quá 1.000 chữ) thì mới làm được việc này.',
  },
  unauthenticated: {
    status: 401,
    message: 'Chưa rõ ai đang gọi máy chủ: lần đăng nhập này không dùng được; hãy đăng nhập lại.',
  },
  'session-expired': {
    status: 401,
    message: 'Phiên đăng nhập Google đã hết hạn; hãy tải lại trang rồi làm lại.',
  },
  'unknown-copy': {
    status: 401,
    message:
      'Bản sao này của tiện ích chưa được tỉnh cho phép; tài khoản của bạn không có lỗi. Hãy dùng sổ mà tỉnh đã cấp, hoặc báo quản trị của tỉnh cho phép bản sao này.',
  },
  forbidden: {
    status: 403,
    message: 'Tài khoản của bạn không có quyền làm việc này; hãy liên hệ quản trị của tỉnh.',
  },
  'not-invited': {
    status: 403,
    message:
      'Tài khoản này chưa được tỉnh cấp quyền sử dụng; hãy gửi địa chỉ thư đang đăng nhập cho quản trị của tỉnh, hoặc đăng nhập bằng tài khoản đã được cấp quyền.',
  },
  'not-found': { status: 404, message: 'Không tìm thấy địa chỉ hoặc dữ liệu được yêu cầu.' },
  'method-not-allowed': { status: 405, message: 'Địa chỉ này không nhận cách gọi đã dùng.' },
  'stale-version': {
    status: 409,
    message: 'Đơn vị đã có bản gửi mới hơn; hãy tải lại tình trạng rồi gửi lại.',
  },
  conflict: {
    status: 409,
    message: 'Việc này không hợp với tình trạng hiện tại của dữ liệu; hãy tải lại rồi xem lại.',
  },
  'idempotency-key-reused': {
    status: 409,
    message: 'Khóa gửi này đã dùng cho một bản gửi khác; hãy bấm gửi lại để tạo khóa mới.',
  },
  'precondition-failed': {
    status: 412,
    message: 'Người khác vừa thay đổi dữ liệu này; hãy tải lại, xem lại rồi lưu.',
  },
  'body-too-large': { status: 413, message: 'Gói dữ liệu lớn hơn mức cho phép.' },
  'invalid-submission': {
    status: 422,
    message: 'Số liệu chưa hợp lệ nên chưa được nhận; hãy sửa rồi gửi lại.',
  },
  'personal-data': {
    status: 422,
    message:
      'Gói dữ liệu có thông tin của từng đảng viên hoặc ghi chú nên bị từ chối toàn bộ, không lưu lại gì; hãy cập nhật tiện ích rồi gửi lại.',
  },
  'ruleset-outdated': {
    status: 422,
    message:
      'Sổ được kiểm tra bằng bộ quy tắc khác với bộ quy tắc của tỉnh; hãy tải lại trang, kiểm tra lại rồi gửi.',
  },
  'period-closed': {
    status: 423,
    message: 'Kỳ báo cáo đã khóa nên không nhận thêm bản gửi và không duyệt hay trả lại được nữa.',
  },
  'precondition-required': {
    status: 428,
    message: 'Thiếu tiêu đề If-Match; hãy tải dữ liệu trước rồi mới lưu.',
  },
  'too-many-requests': {
    status: 429,
    message: 'Có quá nhiều yêu cầu trong thời gian ngắn; hãy thử lại sau ít phút.',
  },
  internal: {
    status: 500,
    message: 'Máy chủ gặp lỗi khi xử lý; hãy thử lại sau, nếu còn lỗi thì báo quản trị của tỉnh.',
  },
  'identity-unavailable': {
    status: 503,
    message: 'Chưa xác minh được đăng nhập với Google; hãy thử lại sau ít phút.',
  },
}

/** The HTTP status that a code is answered with. */
export const statusOf = (code: ApiErrorCode): ContentfulStatusCode => ANSWERS[code].status

/** The seconds to wait where nothing better is known: the period of the limit in wrangler.toml. */
const RETRY_AFTER: Readonly<Record<number, number>> = { 429: 60, 503: 60 }

interface Details {
  /** Replaces the code's own sentence. */
  readonly message?: string
  readonly issues?: readonly Issue[]
  /** Seconds until the same may be asked again. */
  readonly retryAfter?: number
  /** Our side of the story, for the log. */
  readonly cause?: unknown
  /** The log has it already: it is the trouble of many requests. */
  readonly isLogged?: boolean
}

/** A request that ends with an error answer; the closed list of codes is in `shared/wire/api/errors.ts`. */
export class ApiError extends Error {
  readonly code: ApiErrorCode
  readonly body: ApiErrorBody
  /** Seconds; null when waiting does not help. */
  readonly retryAfter: number | null
  readonly isLogged: boolean

  constructor(code: ApiErrorCode, details: Details = {}) {
    super(code, { cause: details.cause })
    this.name = 'ApiError'
    this.code = code
    this.retryAfter = details.retryAfter ?? RETRY_AFTER[statusOf(code)] ?? null
    this.isLogged = details.isLogged ?? false
    const message = details.message ?? ANSWERS[code].message
    this.body = { error: { code, message, ...(details.issues && { issues: details.issues }) } }
  }
}

/** The one place where an error becomes an answer; our own faults are logged here, once. */
export const answerError = (error: Error, c: Context<AppEnv>): Response => {
  const known = error instanceof ApiError ? error : new ApiError('internal', { cause: error })
  const status = statusOf(known.code)
  if (status >= 500 && !known.isLogged) logFault(c, known.code, known.cause)
  if (status === 401) c.header('WWW-Authenticate', 'Bearer')
  if (known.retryAfter !== null) c.header('Retry-After', String(known.retryAfter))
  return c.json(known.body, status, { 'Cache-Control': 'no-store' })
}
