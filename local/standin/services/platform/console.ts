import { inspect } from 'node:util'
import type { Run } from '../run.ts'
import { free, type Methods, SELF } from '../service.ts'

const textOf = (value: unknown): string => (typeof value === 'string' ? value : inspect(value))

/** Replaces `%s`, `%d` … in turn, as the Java formatter behind Google's logs does. */
const log = (run: Run, values: readonly unknown[]): void => {
  const [first, ...rest] = values
  const format = typeof first === 'string' ? first : textOf(first)
  const filled = format.replaceAll(/%[sdioj]/g, (slot) => (rest.length > 0 ? textOf(rest.shift()) : slot))
  run.world.logs.push([filled, ...rest.map(textOf)].join(' '))
}

const ANYTHING = [
  '',
  ...Array.from({ length: 12 }, (_, i) => Array.from({ length: i + 1 }, () => 'any').join(',')),
]

const write = free<null>(ANYTHING, (run, _self, ...values: unknown[]) => log(run, values))

export const consoleMethods: Methods<null> = {
  log: write,
  error: write,
}

export const loggerMethods: Methods<null> = {
  log: free(ANYTHING, (run, _self, ...values: unknown[]) => {
    log(run, values)
    return SELF
  }),
  getLog: free('', (run) => run.world.logs.join('\n')),
}
