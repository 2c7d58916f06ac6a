import type { ApiErrorCode } from '../../shared/wire/api/index.ts'
import type { Component, Schema } from './schema.ts'

/** A parameter of an address or a header. */
export interface Parameter {
  readonly name: string
  readonly in: 'path' | 'query' | 'header'
  readonly required: boolean
  readonly description: string
  readonly schema: Schema<string> | Schema<number>
  readonly example: string | number
}

/** A value that is sent or answered as JSON, with an example of it. */
export interface JsonBody {
  readonly schema: Component<never>
  readonly example: unknown
}

/** An answer that is no error; without `json`, `html`, `file` and `document` it has no body. */
export interface Answer {
  readonly description: string
  readonly json?: JsonBody
  readonly html?: true
  /** A file of this media type. */
  readonly file?: string
  /** This very document. */
  readonly document?: true
  /** Whether it carries an ETag. */
  readonly etag?: true
}

/** One operation, as people describe it; what is the same for all is added in `to-operation.ts`. */
export interface Operation {
  readonly id: string
  readonly tag: Tag
  /** A few Vietnamese words. */
  readonly summary: string
  /** Vietnamese sentences. */
  readonly description: string
  readonly parameters?: readonly Parameter[]
  readonly body?: JsonBody & { readonly isPackable?: true }
  readonly answers: Readonly<Record<number, Answer>>
  /** Besides those that every operation, every address and every body may get. */
  readonly errors?: readonly ApiErrorCode[]
}

/** By method and route, as in `access.ts`. */
export type Operations = Readonly<Record<string, Operation>>

/** What belongs together, in the order in which people meet it. */
export const TAGS = {
  'Đăng nhập': 'Người đang đăng nhập và danh mục dùng chung.',
  'Bản nộp': 'Đơn vị nộp số liệu của một kỳ; tỉnh duyệt hoặc trả lại.',
  'Báo cáo': 'Số liệu tổng hợp của một kỳ, phần còn thiếu, tiến độ nộp, các kỳ trước.',
  'Kế hoạch': 'Kế hoạch thực hiện nghị quyết và kết quả.',
  'Kỳ báo cáo': 'Khóa và mở lại kỳ báo cáo.',
  'Quản trị': 'Người dùng, cài đặt và nhật ký.',
  'Hệ thống': 'Tình trạng máy chủ và tài liệu này; không cần đăng nhập.',
} as const

export type Tag = keyof typeof TAGS

/** A body of just this type. */
export const json = <T>(schema: Component<T>, example: NoInfer<T>): JsonBody => ({
  schema: schema as unknown as Component<never>,
  example,
})
