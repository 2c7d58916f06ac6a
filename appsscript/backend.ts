import type { ApiErrorBody } from '../shared/api.ts'
import { Fault } from './fault.ts'

export interface BackendRequest {
  readonly method: 'get' | 'put'
  /** Begins with `/v1/`; segments already encoded. */
  readonly path: string
  readonly headers?: Readonly<Record<string, string>>
  /** JSON text. */
  readonly body?: string
}

export interface BackendAnswer {
  readonly status: number
  readonly etag: string | null
  /** The parsed body; null without one. */
  readonly body: unknown
}

const NO_TOKEN =
  'Google chưa xác nhận tài khoản của bạn cho tiện ích. Hãy tải lại trang tính, cho phép tiện ích khi được hỏi, rồi làm lại.'
const NO_ANSWER =
  'Không kết nối được máy chủ của tỉnh. Hãy kiểm tra mạng rồi làm lại sau ít phút; số liệu trong sổ không bị ảnh hưởng.'
const NOT_UNDERSTOOD = 'Máy chủ của tỉnh trả lời không đúng mẫu. Hãy làm lại sau ít phút.'

/** Calls the province's Worker; every refusal is a {@link Fault} with the Worker's own sentence. */
export const callBackend = (request: BackendRequest): BackendAnswer => {
  const response = send(request)
  const status = response.getResponseCode()
  const body = parseBody(response.getContentText())
  if (status >= 400) throw new Fault(sentenceOf(body))
  return { status, etag: headerOf(response, 'etag'), body }
}

const send = ({ method, path, headers, body }: BackendRequest) => {
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
  } catch {
    throw new Fault(NO_ANSWER)
  }
}

const parseBody = (text: string): unknown => {
  if (text === '') return null
  try {
    return JSON.parse(text)
  } catch {
    throw new Fault(NOT_UNDERSTOOD)
  }
}

const sentenceOf = (body: unknown): string => {
  const message = (body as Partial<ApiErrorBody> | null)?.error?.message
  return typeof message === 'string' ? message : NOT_UNDERSTOOD
}

const headerOf = (response: GoogleAppsScript.URL_Fetch.HTTPResponse, name: string): string | null => {
  const headers = response.getHeaders() as Readonly<Record<string, string>>
  const key = Object.keys(headers).find((header) => header.toLowerCase() === name)
  return key === undefined ? null : (headers[key] ?? null)
}
