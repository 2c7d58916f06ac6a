import type { Context } from 'hono'
import type * as z from 'zod/mini'
import type { ApiErrorCode } from '../../shared/wire/api/index.ts'
import type { ANYONE, Reaches } from '../people/reach.ts'
import type { AppEnv } from './bindings.ts'
import type { Parameters, ValuesOf } from './parameter.ts'
import type { Immutable } from './schema.ts'

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

/** Where a person does it: in the sidebar of a unit's or of the province's workbook, or on a page of the desk. */
export type Place =
  | { readonly sheet: 'sidebar' | 'province'; readonly label: string }
  | { readonly desk: string; readonly label: string }

/** A value that is sent or answered as JSON, with an example of it. */
export interface Json {
  /** A `component`. */
  readonly schema: z.ZodMiniType
  readonly example: unknown
}

/** What is sent, and how it is taken out of a request. */
export interface Body<T> extends Json {
  /** Most bytes. */
  readonly limit: number
  /** It may come gzipped. */
  readonly isPackable?: true
  /** Throws an `ApiError`. */
  readonly read: (c: Context<AppEnv>) => T
}

/** An answer that is no error; without `json`, `html`, `file` and `document` it has no body. */
export interface Answer {
  readonly description: string
  readonly json?: Json
  readonly html?: true
  /** A file of this media type. */
  readonly file?: string
  /** The OpenAPI document. */
  readonly document?: true
  /** Whether it carries an ETag. */
  readonly etag?: true
}

interface Described {
  /** Names it in the document and in clients. */
  readonly id: string
  readonly method: 'GET' | 'PUT' | 'POST' | 'DELETE'
  /** As Hono has it: `/v1/periods/:period/due`. */
  readonly path: string
  readonly reach: Reaches | typeof ANYONE
  readonly places: readonly Place[]
  readonly tag: Tag
  /** A few Vietnamese words. */
  readonly summary: string
  /** Vietnamese sentences. */
  readonly description: string
  readonly answers: Readonly<Record<number, Answer>>
  /** Besides those that every operation, every address and every body may get. */
  readonly errors?: readonly ApiErrorCode[]
}

/** One operation of the HTTP interface: all that there is to know of it. */
export interface Operation extends Described {
  readonly params: Parameters
  readonly body?: Body<unknown> | undefined
  handle(
    c: Context<AppEnv>,
    params: Readonly<Record<string, unknown>>,
    body: unknown,
  ): Response | Promise<Response>
}

interface Given<P extends Parameters, B> extends Described {
  /** In the order in which they are read. */
  readonly params?: P
  readonly body?: Body<B>
  readonly handle: (c: Context<AppEnv>, params: ValuesOf<P>, body: B) => Response | Promise<Response>
}

/** Describes an operation; it must also stand in `worker/operations.ts`. */
// biome-ignore lint/complexity/noBannedTypes: no parameters
export const operation = <P extends Parameters = {}, B = undefined>({
  params,
  handle,
  ...rest
}: Given<P, B>): Operation => ({
  ...rest,
  params: params ?? {},
  handle: (c, values, body) => handle(c, values as ValuesOf<P>, body as B),
})

/** Its name among all: method and path. */
export const nameOf = ({ method, path }: { readonly method: string; readonly path: string }): string =>
  `${method} ${path}`

/** A value of just this schema. */
export const json = <S extends z.ZodMiniType>(schema: S, example: Immutable<z.output<S>>): Json => ({
  schema,
  example,
})

/** Whether a request may carry a body, read or not. */
export const takesBody = ({ method }: Pick<Operation, 'method'>): boolean =>
  method === 'PUT' || method === 'POST'
