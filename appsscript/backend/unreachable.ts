import { Fault } from '../fault.ts'
import { missingScope } from '../scopes.ts'

const NO_ANSWER =
  'Không kết nối được máy chủ của tỉnh. Hãy kiểm tra mạng rồi làm lại sau ít phút; số liệu trong sổ không bị ảnh hưởng.'
const QUOTA =
  'Google giới hạn số lần tiện ích được gọi máy chủ trong một ngày và tài khoản của bạn đã dùng hết. Hãy làm lại vào ngày mai, hoặc nhờ người khác cùng sửa sổ này bấm Gửi.'
const NOT_ALLOWED =
  'Google không cho tiện ích gọi máy chủ của tỉnh. Hãy báo quản trị Google Workspace của cơ quan cho phép địa chỉ của máy chủ.'

const IS_QUOTA = /too many times|quota|quá nhiều lần|hạn mức/i
const IS_FORBIDDEN = /not permitted|không được phép/i

/**
 * What UrlFetchApp means when it throws instead of answering: quota, permission or no connection. Its sentences
 * come in the person's language, so anything that is not known is taken for no connection.
 */
export const unreachable = (thrown: unknown): { readonly fault: Fault; readonly mayPass: boolean } => {
  const scope = missingScope(thrown)
  if (scope) return { fault: scope, mayPass: false }
  const message = thrown instanceof Error ? thrown.message : ''
  if (IS_QUOTA.test(message)) return { fault: new Fault(QUOTA), mayPass: false }
  if (IS_FORBIDDEN.test(message)) return { fault: new Fault(NOT_ALLOWED), mayPass: false }
  return { fault: new Fault(NO_ANSWER), mayPass: true }
}
