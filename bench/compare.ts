import type { FoundPlace, Outcome } from './contender.ts'
import type { Figures } from './figures.ts'

const SHOWN = 20

/** Figures that only some contenders sum up. */
const isExtra = (name: string): boolean => /^(official|probationary)(\/|$)/.test(name)

/** How often each rule is broken at each cell. */
const countPlaces = (places: readonly FoundPlace[]): ReadonlyMap<string, string> => {
  const counts = new Map<string, number>()
  for (const { rule, sheet, row, column } of places) {
    const place = `${rule} at ${sheet} ${row ?? '–'} ${column ?? '–'}`
    counts.set(place, (counts.get(place) ?? 0) + 1)
  }
  return new Map([...counts].map(([place, count]) => [place, String(count)]))
}

const shown = (figures: Figures): ReadonlyMap<string, string> =>
  new Map(
    [...figures].flatMap(([name, [n, d]]) =>
      isExtra(name) || (n === 0 && !d) ? [] : [[name, d === null ? `${n}` : `${n}/${d}`]],
    ),
  )

const idOf = (name: string): string => /^[a-z-]+/.exec(name)?.[0] ?? ''

/** The figures of the measures that another contender counts: a new measure asks nothing of it. */
const toldBy = (figures: ReadonlyMap<string, string>, others: Figures): ReadonlyMap<string, string> => {
  const ids = new Set([...others.keys()].map(idOf))
  return new Map([...figures].filter(([name]) => ids.has(idOf(name))))
}

const differences = (
  ours: ReadonlyMap<string, string>,
  theirs: ReadonlyMap<string, string>,
): readonly string[] =>
  [...new Set([...ours.keys(), ...theirs.keys()])].flatMap((key) =>
    ours.get(key) === theirs.get(key)
      ? []
      : [`${key}: ours ${ours.get(key) ?? 0}, theirs ${theirs.get(key) ?? 0}`],
  )

/** In what two outcomes differ: rules at cells, and figures. Empty when they found the same. */
export const compareOutcomes = (ours: Outcome, theirs: Outcome): readonly string[] =>
  [
    ...differences(countPlaces(ours.places()), countPlaces(theirs.places())),
    ...differences(toldBy(shown(ours.figures()), theirs.figures()), shown(theirs.figures())),
  ].slice(0, SHOWN)

/** Number of figures that are compared. */
export const countFigures = ({ figures }: Outcome): number => shown(figures()).size
