import * as fc from 'fast-check'
import { DESCRIBED, type Described } from '../helpers/described.ts'
import { roleFor, sampleRequest } from '../helpers/sample-request.ts'
import { MARK } from './nasty.ts'
import { bodyOf, headersOf, mostly, pathOf, queryOf } from './parts.ts'

/** Who hands in; each has every period to itself. */
export const UNITS = ['421', '422', '423', '425', '426', '427'] as const
/** Periods that are never closed, and those that may be. */
const OPEN = ['2012Q4', '2013Q1', '2013Q2', '2013Q3', '2013Q4', '2014Q1', '2014Q2', '2014Q3', '2014Q4']
const CLOSING = ['2015Q2', '2015Q3']

/** A request as it goes out; `caller` is a name of `callers.ts`, or a header that proves nothing. */
export interface FuzzRequest {
  readonly method: string
  readonly path: string
  readonly headers: readonly (readonly [name: string, value: string])[]
  readonly body: string | null
  readonly packing: 'none' | 'gzip' | 'damaged'
  readonly caller: string
}

const METHODS = ['GET', 'PUT', 'POST', 'DELETE', 'PATCH', 'HEAD', 'OPTIONS']
const FORGED = [
  '',
  'Bearer',
  `Bearer ${MARK}`,
  'Bearer a.b.c',
  `Basic ${MARK}`,
  'Bearer eyJhbGciOiJub25lIn0.e30.',
]

const callerOf = (operation: Described, unit: string): string => {
  const role = roleFor(operation)
  return role === null || role === 'unit-editor' ? unit : role
}

const periodsOf = ({ operationId }: Described): readonly string[] =>
  operationId === 'closePeriod' ? CLOSING : [...OPEN, ...CLOSING]

/** The example body at another place: its codes begin with the unit's. */
const inUnit = (body: unknown, unit: string, period: string): unknown =>
  JSON.parse(JSON.stringify(body).replaceAll('"421', `"${unit}`).replaceAll('2012Q4', period))

const requestOf = async (
  operation: Described,
  unit: string,
  period: string,
): Promise<fc.Arbitrary<FuzzRequest>> => {
  const sample = await sampleRequest(operation, { unit, period })
  const base = sample.body === undefined ? undefined : inUnit(sample.body, unit, period)
  return fc
    .record({
      method: mostly(fc.constant(sample.method), fc.constantFrom(...METHODS), 12),
      path: pathOf(sample.path.split('?')[0] ?? ''),
      query: queryOf(operation),
      headers: headersOf(sample.headers, operation),
      body: bodyOf(base),
      packing: mostly<FuzzRequest['packing']>(
        fc.constant('none'),
        fc.constantFrom('gzip', 'gzip', 'damaged'),
      ),
      caller: mostly(
        fc.constant(callerOf(operation, unit)),
        fc.constantFrom('421', 'province-viewer', 'admin'),
        14,
      ),
      forged: mostly<string | null>(fc.constant(null), fc.constantFrom(...FORGED), 19),
    })
    .map(({ path, query, headers, forged, caller, ...rest }) => ({
      ...rest,
      path: path + query,
      headers: headers.flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const])),
      caller: forged ?? caller,
    }))
}

/** The more can go wrong with an operation, the more often it is asked. */
const weightOf = ({ operationId, body, parameters }: Described): number => {
  if (operationId === 'handIn') return 300
  if (body) return 80
  return parameters.some((one) => one.in !== 'header') ? 50 : 15
}

/** Requests to every operation. */
export const fuzzRequests = async (): Promise<fc.Arbitrary<FuzzRequest>> => {
  const all = DESCRIBED.flatMap((operation) => {
    const units = operation.path.includes('{unit}') ? UNITS : UNITS.slice(0, 1)
    const periods = operation.path.includes('{period}') ? periodsOf(operation) : ['2012Q4']
    return units.flatMap((unit) =>
      periods.map((period) => ({ operation, unit, period, of: units.length * periods.length })),
    )
  })
  const weighted = await Promise.all(
    all.map(async ({ operation, unit, period, of }) => ({
      weight: Math.max(1, Math.round(weightOf(operation) / of)),
      arbitrary: await requestOf(operation, unit, period),
    })),
  )
  return fc.oneof(...weighted)
}
