import type { Figures } from './figures.ts'
import { KNOWN_RULES } from './known-rules.ts'
import type { FoundPlace, Outcome } from './outcome.ts'

const SHOWN = 20

/** Figures that only some contenders sum up. */
const isExtra = (name: string): boolean => /^(official|probationary)(\/|$)/.test(name)

const cellOf = ({ sheet, row, column }: FoundPlace): string => `${sheet} ${row ?? '–'} ${column ?? '–'}`

/** Cells where a rule spoke that the others do not know: it may have silenced one that they do know. */
const cellsOfNewRules = (places: readonly FoundPlace[]): ReadonlySet<string> =>
  new Set(places.filter(({ rule }) => !KNOWN_RULES.has(rule)).map(cellOf))

/** How often each rule is broken at each cell, but for some cells. */
const countPlaces = (
  places: readonly FoundPlace[],
  leftOut: ReadonlySet<string>,
): ReadonlyMap<string, string> => {
  const counts = new Map<string, number>()
  for (const found of places) {
    const cell = cellOf(found)
    if (leftOut.has(cell)) continue
    const place = `${found.rule} at ${cell}`
    counts.set(place, (counts.get(place) ?? 0) + 1)
  }
  return new Map([...counts].map(([place, count]) => [place, String(count)]))
}

/** `id`, `id+option` or `id:part`, without the records that it was counted over. */
const measureOf = (name: string): string => name.replace(/[/@].*/, '')

/** Those of our figures that the others count as well. */
const knownFigures = (ours: Figures, theirs: Figures): Figures => {
  const known = new Set([...theirs.keys()].map(measureOf))
  return new Map([...ours].filter(([name]) => known.has(measureOf(name))))
}

const shown = (figures: Figures): ReadonlyMap<string, string> =>
  new Map(
    [...figures].flatMap(([name, [n, d]]) =>
      isExtra(name) || (n === 0 && !d) ? [] : [[name, d === null ? `${n}` : `${n}/${d}`]],
    ),
  )

const differences = (
  ours: ReadonlyMap<string, string>,
  theirs: ReadonlyMap<string, string>,
): readonly string[] =>
  [...new Set([...ours.keys(), ...theirs.keys()])].flatMap((key) =>
    ours.get(key) === theirs.get(key)
      ? []
      : [`${key}: ours ${ours.get(key) ?? 0}, theirs ${theirs.get(key) ?? 0}`],
  )

/**
 * In what two outcomes differ: rules at cells, and figures. Empty when they found the same. Rules and measures that
 * only ours know are left out, so a new one has nothing to follow it here.
 */
export const compareOutcomes = (ours: Outcome, theirs: Outcome): readonly string[] => {
  const leftOut = cellsOfNewRules(ours.places())
  const counted = theirs.figures()
  return [
    ...differences(countPlaces(ours.places(), leftOut), countPlaces(theirs.places(), leftOut)),
    ...differences(shown(knownFigures(ours.figures(), counted)), shown(counted)),
  ].slice(0, SHOWN)
}

/** Number of figures that are compared. */
export const countFigures = ({ figures }: Outcome): number => shown(figures()).size
