import type { ApiErrorBody } from '../../shared/wire/api/index.ts'
import { Fault } from '../fault.ts'
import { missingScope } from '../scopes.ts'
import { isErrorBody, type Shape } from './shapes.ts'

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
const unreachable = (thrown: unknown): { readonly fault: Fault; readonly mayPass: boolean } => {
  const scope = missingScope(thrown)
  if (scope) return { fault: scope, mayPass: false }
  const message = thrown instanceof Error ? thrown.message : ''
  if (IS_QUOTA.test(message)) return { fault: new Fault(QUOTA), mayPass: false }
  if (IS_FORBIDDEN.test(message)) return { fault: new Fault(NOT_ALLOWED), mayPass: false }
  return { fault: new Fault(NO_ANSWER), mayPass: true }
}

type Response = GoogleAppsScript.URL_Fetch.HTTPResponse

export interface BackendRequest<T> {
  readonly method: 'get' | 'put'
  /** Begins with `/v1/`; segments already encoded. */
  readonly path: string
  readonly headers?: Readonly<Record<string, string>>
  /** JSON text. */
  readonly body?: string
  /** The answers to go on with, by status; any other status or shape is a {@link Fault}. */
  readonly answers: Readonly<Record<number, Shape<T>>>
}

export interface BackendAnswer<T> {
  readonly status: number
  readonly etag: string | null
  /** The parsed body; null without one. */
  readonly body: T
}

/** The Worker's own refusal. */
export class Refusal extends Fault {
  readonly error: ApiErrorBody['error']

  constructor(error: ApiErrorBody['error']) {
    super(error.message)
    this.error = error
  }
}

const NO_TOKEN =
  'Google chưa xác nhận tài khoản của bạn cho tiện ích. Hãy tải lại trang tính, cho phép tiện ích khi được hỏi, rồi làm lại.'
const NOT_UNDERSTOOD: Readonly<Record<BackendRequest<never>['method'], string>> = {
  get: 'Máy chủ của tỉnh trả lời không đúng mẫu. Hãy làm lại sau ít phút.',
  put: 'Máy chủ của tỉnh trả lời không đúng mẫu nên chưa rõ đã nhận hay chưa. Hãy gửi lại sau ít phút; gửi lại không tạo bản trùng.',
}

/** Statuses that may be gone when the same is asked again: the token ran out on its way, or a server was busy. */
const PASSING: readonly number[] = [401, 502, 503, 504]

/**
 * Calls the province's Worker, once more where that may help. Only an awaited status with the awaited shape comes
 * back; every refusal is a {@link Refusal} with the Worker's own sentence, and anything else a {@link Fault}.
 */
export const callBackend = <T>(request: BackendRequest<T>): BackendAnswer<T> => {
  const first = send(request)
  const mayPass = first instanceof Fault || PASSING.includes(first.getResponseCode())
  const response = mayPass ? send(request) : first
  if (response instanceof Fault) throw response
  const status = response.getResponseCode()
  const body = parseBody(response.getContentText('UTF-8'))
  if (request.answers[status]?.(body)) {
    return { status, etag: headerOf(response, 'etag'), body: body as T }
  }
  throw status >= 400 && isErrorBody(body)
    ? new Refusal(body.error)
    : new Fault(NOT_UNDERSTOOD[request.method])
}

/** The response, or the fault to show when there still is none after another try; other faults are thrown. */
const send = <T>({ method, path, headers, body }: BackendRequest<T>): Response | Fault => {
  const token = ScriptApp.getIdentityToken()
  if (!token) throw new Fault(NO_TOKEN)
  try {
    return UrlFetchApp.fetch(`${BACKEND_URL}${path}`, {
      method,
      headers: { ...headers, Authorization: `Bearer ${token}` },
      muteHttpExceptions: true,
      followRedirects: false,
      ...(body !== undefined && { contentType: 'application/json', payload: body }),
    })
  } catch (thrown) {
    const { fault, mayPass } = unreachable(thrown)
    if (mayPass) return fault
    throw fault
  }
}

/** The body as JSON; undefined, which is no shape, when it is none. */
const parseBody = (text: string): unknown => {
  if (text === '') return null
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const headerOf = (response: Response, name: string): string | null => {
  const headers = response.getHeaders() as Readonly<Record<string, string>>
  const key = Object.keys(headers).find((header) => header.toLowerCase() === name)
  return key === undefined ? null : (headers[key] ?? null)
}
