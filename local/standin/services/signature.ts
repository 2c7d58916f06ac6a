import { isDate } from 'node:util/types'

/** Names what a script passed: the service of an instance, the list of an enum value, or null. */
type Naming = (value: unknown) => string | null

type Check = (value: unknown, name: Naming) => boolean

const PRIMITIVES: Readonly<Record<string, Check>> = {
  string: (value) => typeof value === 'string',
  number: (value) => typeof value === 'number',
  integer: (value) => typeof value === 'number' && Number.isFinite(value),
  boolean: (value) => typeof value === 'boolean',
  date: (value) => isDate(value),
  object: (value, name) => typeof value === 'object' && value !== null && name(value) === null,
  any: () => true,
}

const checkOf = (type: string): Check => {
  if (type.endsWith('|null')) {
    const inner = checkOf(type.slice(0, -5))
    return (value, name) => value === null || value === undefined || inner(value, name)
  }
  if (type.endsWith('[]')) {
    const inner = checkOf(type.slice(0, -2))
    return (value, name) => Array.isArray(value) && value.every((item) => inner(item, name))
  }
  return PRIMITIVES[type] ?? ((value, name) => name(value) === type)
}

interface Signature {
  readonly least: number
  readonly checks: readonly Check[]
}

const signatures = new Map<string, Signature>()

const signatureOf = (text: string): Signature => {
  const known = signatures.get(text)
  if (known) return known
  const types = text === '' ? [] : text.split(',')
  const signature = {
    least: types.filter((type) => !type.endsWith('?')).length,
    checks: types.map((type) => checkOf(type.replace(/\?$/, ''))),
  }
  signatures.set(text, signature)
  return signature
}

/**
 * Whether arguments fit one of a method's signatures, as `integer,integer,integer?`. Types: string,
 * number, integer, boolean, date, object, any, the name of a service or of an enum; `[]`, `|null`, `?`.
 */
export const fits = (args: readonly unknown[], texts: readonly string[], name: Naming): boolean =>
  texts.some((text) => {
    const { least, checks } = signatureOf(text)
    if (args.length < least || args.length > checks.length) return false
    return args.every((value, index) => checks[index]?.(value, name))
  })

const typeName = (value: unknown, name: Naming): string => {
  if (value === null || value === undefined) return 'null'
  if (typeof value === 'string') return 'String'
  if (typeof value === 'boolean') return 'Boolean'
  if (typeof value === 'number') return 'number'
  if (Array.isArray(value)) return `${typeName(value[0], name)}[]`
  if (isDate(value)) return 'Date'
  return name(value) ?? (typeof value === 'function' ? 'function' : 'Object')
}

/** What Google says when no signature fits. */
export const mismatch = (args: readonly unknown[], path: string, name: Naming): string =>
  `The parameters (${args.map((value) => typeName(value, name)).join(',')}) don't match the method signature for ${path}.`
