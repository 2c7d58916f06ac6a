import type { Submission } from '../../../shared/wire/submission.ts'
import { conformsTo } from '../helpers/conforms.ts'
import { bodyFaults, type Described, reachesOf } from '../helpers/described.ts'
import type { Caller } from './callers.ts'
import type { FuzzRequest } from './requests.ts'

/** A request beside the operation that it asks for. */
export interface Asked {
  readonly request: FuzzRequest
  readonly operation: Described
  /** As the address says, decoded. */
  readonly values: Readonly<Record<string, string>>
  readonly caller: Caller | undefined
}

type Faults = readonly string[]

const toValue = (text: string, type: unknown): unknown =>
  type === 'integer' && /^[1-9]\d*$/.test(text) ? Number(text) : text

const parameterFaults = ({ request, operation, values }: Asked): Faults => {
  const query = new URL(request.path, 'https://example.vn').searchParams
  const headers = new Headers(request.headers.map(([name, value]): [string, string] => [name, value]))
  const givenIn = {
    path: (name: string) => values[name] ?? null,
    query: (name: string) => query.get(name),
    header: (name: string) => headers.get(name),
  }
  const declared = operation.parameters.filter((one) => one.in === 'query').map(({ name }) => name)
  const given = [...query.keys()]
  const undeclared = given.filter((name) => !declared.includes(name)).map((name) => `undeclared ${name}`)
  const repeated = new Set(given).size < given.length ? ['a parameter said twice'] : []
  const faults = operation.parameters.flatMap(({ name, in: place, required, schema }) => {
    const given = givenIn[place](name)
    if (given === null) return required ? [`without ${name}`] : []
    return conformsTo(schema)(toValue(given, schema.type)).map((fault) => `${name}: ${fault}`)
  })
  return [...faults, ...undeclared, ...repeated]
}

const tableFaults = ({ organizations, hamlets, duties }: Submission): Faults =>
  [organizations, hamlets, duties].flatMap((table) => {
    if (table === null) return []
    const { headerRow, rows, columns } = table
    const isWhole = columns.every(({ cells }) => cells.length === rows.length)
    const isRising = [headerRow, ...rows].every((row, i, all) => row > (all[i - 1] ?? 0))
    return isWhole && isRising ? [] : ['a table does not fit together']
  })

const countFaults = ({ memberFacts, memberRows }: Submission): Faults => {
  const counts = Object.values(memberFacts ?? {}).map(({ official, probationary }) => official + probationary)
  const members = memberFacts && counts.reduce((sum, count) => sum + count, 0)
  return members === memberRows ? [] : ['the members do not add up']
}

const submissionFaults = (submission: Submission, { unit, period, version }: Asked['values']): Faults => [
  ...tableFaults(submission),
  ...countFaults(submission),
  ...(submission.unit === unit && submission.period === period ? [] : ['another place']),
  ...(submission.baseVersion + 1 === Number(version) ? [] : ['another version']),
]

/** The JSON value, undefined when it is none; a byte order mark is no part of a text in UTF-8. */
const parsed = (text: string) => {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return undefined
  }
}

const contentFaults = ({ request, operation, values }: Asked): Faults => {
  if (!operation.body) return []
  const isHandIn = operation.operationId === 'handIn'
  if (request.packing !== 'none' && !(isHandIn && request.packing === 'gzip')) return ['a packed body']
  const value = parsed(request.body ?? '')
  if (value === undefined) return ['a body that is not JSON']
  const faults = bodyFaults(operation, value)
  return faults.length === 0 && isHandIn ? submissionFaults(value, values) : faults
}

const accessFaults = ({ operation, caller, values }: Asked): Faults => {
  if (operation.isPublic) return []
  if (!caller) return ['nobody signed in']
  const reach = reachesOf(operation)?.[caller.role] ?? 'none'
  const isElsewhere = values.unit !== undefined && values.unit !== caller.unit
  return reach === 'none' || (reach === 'own' && isElsewhere) ? [`not for ${caller.role}`] : []
}

/** Why a request should not have been fulfilled, by the description and by what must hold between its parts. */
export const nonsenseIn = (asked: Asked): Faults => [
  ...accessFaults(asked),
  ...parameterFaults(asked),
  ...contentFaults(asked),
]
