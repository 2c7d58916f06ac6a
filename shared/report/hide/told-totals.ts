import type { PublishedIndicator } from '../../wire/api/hidden.ts'
import type { Figure, Report, ReportIndicator } from '../../wire/api/index.ts'
import type { Totals } from '../build/period-totals.ts'
import { hideSmall, type Told } from './hide-small.ts'

/** A report as it was closed, and what the reader's own unit counted in it. */
export interface ToldEdition {
  readonly report: Report
  readonly own: Totals
}

/** Fewer units than this could be told apart by what a later edition changed. */
const FEWEST_UNITS = 3

const isSame = (a: Figure | undefined, b: Figure | undefined): boolean =>
  a?.numerator === b?.numerator && a?.denominator === b?.denominator

const unitsThatDiffer = (before: ReportIndicator, after: ReportIndicator): number => {
  const units = new Set([...before.byUnit, ...after.byUnit].map(({ unit }) => unit))
  const figureIn = ({ byUnit }: ReportIndicator, code: string) => byUnit.find(({ unit }) => unit === code)
  return Array.from(units).filter((unit) => !isSame(figureIn(before, unit), figureIn(after, unit))).length
}

/** What of an indicator takes the place of what was told, if it may. Who changed another reading is not known, so that goes. */
const successor = (told: ReportIndicator | undefined, later: ReportIndicator): ReportIndicator | null => {
  if (!told) return later
  if (unitsThatDiffer(told, later) < FEWEST_UNITS) return null
  const former = (id: string) => told.options.find((option) => option.id === id)
  return { ...later, options: later.options.filter((option) => isSame(option, former(option.id))) }
}

/** The indicators that were told of last, as they were and as they were told. */
interface Telling extends Told {
  readonly exact: readonly ReportIndicator[]
}

const NOTHING: Telling = { exact: [], indicators: [], known: [] }

const byId = <T extends { readonly id: string }>(indicators: readonly T[]): ReadonlyMap<string, T> =>
  new Map(indicators.map((each) => [each.id, each]))

const tell = (told: Telling, { report, own }: ToldEdition): Telling => {
  const [exact, shown] = [byId(told.exact), byId(told.indicators)]
  const news = report.indicators.flatMap((later) => successor(exact.get(later.id), later) ?? [])
  const { indicators, known } = hideSmall(news, own, told.known)
  const [newExact, newShown] = [byId(news), byId(indicators)]
  const ids = report.indicators.map(({ id }) => id)
  return {
    exact: ids.flatMap((id) => newExact.get(id) ?? exact.get(id) ?? []),
    indicators: ids.flatMap((id): PublishedIndicator[] => [newShown.get(id) ?? shown.get(id) ?? []].flat()),
    known,
  }
}

/**
 * The province's indicators as a unit is told of them, from the editions of a period, the first first: a later one
 * replaces what was told of an indicator only if it differs in at least three units, since less tells who changed. What
 * was told once is known for good, so it is held against all that is told later.
 */
export const toldTotals = (editions: readonly ToldEdition[]): Telling => editions.reduce(tell, NOTHING)
