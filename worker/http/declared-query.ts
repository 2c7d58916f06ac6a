import type { Context } from 'hono'
import { createMiddleware } from 'hono/factory'
import type { AppEnv } from './bindings.ts'
import { ApiError } from './error.ts'
import { operationOf } from './operation-of.ts'

/** What an operation takes after the question mark: what its description says, loaded when first asked for. */
const declaredIn = async (operation: string): Promise<readonly string[]> => {
  const { OPERATIONS } = await import('../openapi/paths/index.ts')
  const parameters = OPERATIONS[operation]?.parameters ?? []
  return parameters.filter((one) => one.in === 'query').map(({ name }) => name)
}

const takes = (declared: readonly string[]): string =>
  declared.length === 0 ? 'địa chỉ này không nhận tham số nào' : `chỉ nhận: ${declared.join(', ')}`

const requireDeclared = async (c: Context<AppEnv>, given: readonly string[]): Promise<void> => {
  const operation = operationOf(c)
  if (operation === null) return
  const declared = await declaredIn(operation)
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
  if (given.length > 0) await requireDeclared(c, given)
  await next()
})
