import type { Figure, Report, ReportIndicator } from '../../wire/api/index.ts'

/** Fewer units than this could be told apart by what a later edition changed. */
const FEWEST_UNITS = 3

const isSame = (a: Figure | undefined, b: Figure | undefined): boolean =>
  a?.numerator === b?.numerator && a?.denominator === b?.denominator

const unitsThatDiffer = (before: ReportIndicator, after: ReportIndicator): number => {
  const units = new Set([...before.byUnit, ...after.byUnit].map(({ unit }) => unit))
  const figureIn = ({ byUnit }: ReportIndicator, code: string) => byUnit.find(({ unit }) => unit === code)
  return Array.from(units).filter((unit) => !isSame(figureIn(before, unit), figureIn(after, unit))).length
}

/** What of an indicator takes the place of what was told. Who changed another reading is not known, so that goes. */
const nextIndicator = (told: ReportIndicator | undefined, later: ReportIndicator): ReportIndicator => {
  if (!told) return later
  if (unitsThatDiffer(told, later) < FEWEST_UNITS) return told
  const former = (id: string) => told.options.find((option) => option.id === id)
  return { ...later, options: later.options.filter((option) => isSame(option, former(option.id))) }
}

/**
 * The province's indicators as units are told of them, from the editions of a period, the first first: a later one
 * replaces what was told of an indicator only if it differs in at least three units, since less tells who changed.
 */
export const toldTotals = (editions: readonly Report[]): readonly ReportIndicator[] =>
  editions.reduce<readonly ReportIndicator[]>(
    (told, { indicators }) =>
      indicators.map((later) =>
        nextIndicator(
          told.find(({ id }) => id === later.id),
          later,
        ),
      ),
    [],
  )
