import { createMiddleware } from 'hono/factory'
import type { AppEnv, Asked } from './bindings.ts'
import { ApiError } from './error.ts'

const takes = (declared: readonly string[]): string =>
  declared.length === 0 ? 'địa chỉ này không nhận tham số nào' : `chỉ nhận: ${declared.join(', ')}`

const requireDeclared = ({ params }: Asked, given: readonly string[]): void => {
  const declared = Object.entries(params).flatMap(([name, one]) => (one.in === 'query' ? [name] : []))
  if (!given.every((name) => declared.includes(name))) {
    throw new ApiError('bad-request', {
      message: `Địa chỉ có tham số mà việc này không dùng; ${takes(declared)}.`,
    })
  }
  if (new Set(given).size < given.length) {
    throw new ApiError('bad-request', { message: 'Địa chỉ ghi một tham số nhiều lần; hãy ghi một lần.' })
  }
}

/** Refuses what the operation does not declare, for nobody should believe that it was heeded, and what is said twice. */
export const requireDeclaredQuery = createMiddleware<AppEnv>(async (c, next) => {
  const given = [...new URL(c.req.url).searchParams.keys()]
  const operation = c.get('operation')
  if (given.length > 0 && operation) requireDeclared(operation, given)
  await next()
})
