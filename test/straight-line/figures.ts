/** A numerator and a denominator; a count has no denominator. */
export type Figure = readonly [numerator: number, denominator: number | null]

/**
 * Figures by name: `id` in all, `id/type` or `id/area` of a part of the records, `id+option`,
 * `id:part` of the numerator, `…@code` of one grassroots organization.
 */
export type Figures = ReadonlyMap<string, Figure>

export const COUNT_ONLY = new Set([
  'members-admitted',
  'baseline-organizations',
  'baseline-cells',
  'baseline-members',
  'official',
  'probationary',
])

/** Counters of some figures, each for some groups of records; `figure * groups + group`. */
export interface Tally {
  readonly names: readonly string[]
  readonly groups: number
  readonly numerators: Int32Array
  readonly denominators: Int32Array
}

export const createTally = (names: readonly string[], groups: number): Tally => ({
  names,
  groups,
  numerators: new Int32Array(names.length * groups),
  denominators: new Int32Array(names.length * groups),
})

/** Counts a record that is a subject of a figure. */
export const tallySubject = (
  tally: Tally,
  figure: number,
  group: number,
  isCounted: boolean,
  amount = 1,
): void => {
  const place = figure * tally.groups + group
  tally.denominators[place] = (tally.denominators[place] ?? 0) + 1
  if (isCounted) tally.numerators[place] = (tally.numerators[place] ?? 0) + amount
}

const isWhole = (name: string): boolean => !name.includes(':') && !name.includes('+')

/** The names under which a group of a figure is summed; only whole figures are broken down by type. */
const labelsFor = (name: string, labels: readonly string[]): readonly string[] =>
  isWhole(name) ? labels : labels.filter((label) => !label.startsWith('/'))

/** Sums the groups under their labels: `''` for the total, `/commune`, `@DB0001`. */
export const addFigures = (
  figures: Map<string, Figure>,
  { names, groups, numerators, denominators }: Tally,
  labelsOf: (group: number) => readonly string[],
): void => {
  for (const [f, name] of names.entries()) {
    const isCount = COUNT_ONLY.has(name) || name.includes(':')
    const sums = new Map<string, [number, number]>()
    for (let group = 0; group < groups; group++) {
      for (const label of labelsFor(name, labelsOf(group))) {
        const [n, d] = sums.get(label) ?? [0, 0]
        const place = f * groups + group
        sums.set(label, [n + (numerators[place] ?? 0), d + (denominators[place] ?? 0)])
      }
    }
    for (const [label, [n, d]] of sums) figures.set(name + label, [n, isCount ? null : d])
  }
}
