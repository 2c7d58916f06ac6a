import { COUNT_ONLY, type Figure } from '../../test/straight-line/figures.ts'
import type { FigureOf } from './figure.ts'

type Sums = Map<string, [numerator: number, denominator: number]>

const add = (sums: Sums, labels: readonly string[], amount: number): void => {
  for (const label of labels) {
    const [n, d] = sums.get(label) ?? [0, 0]
    sums.set(label, [n + amount, d + 1])
  }
}

const sumOf = <R>(
  rows: readonly Labelled<R>[],
  { name, isSubject, isCounted, amountOf }: FigureOf<R>,
): Sums => {
  const isWhole = !name.includes(':') && !name.includes('+')
  const sums: Sums = new Map([['', [0, 0]]])
  for (const { row, labels } of rows) {
    if (!isSubject(row)) continue
    const amount = isCounted(row) ? (amountOf?.(row) ?? 1) : 0
    add(sums, isWhole ? labels : labels.filter((label) => !label.startsWith('/')), amount)
  }
  return sums
}

/** A row with the labels under which it is summed, `''` for the total. */
interface Labelled<R> {
  readonly row: R
  readonly labels: readonly string[]
}

/** Counts all figures over some rows. */
export const addFigures = <R>(
  figures: Map<string, Figure>,
  rows: readonly R[],
  all: readonly FigureOf<R>[],
  labelsOf: (row: R) => readonly string[],
): void => {
  const labelled = rows.map((row) => ({ row, labels: ['', ...labelsOf(row)] }))
  for (const figure of all) {
    const isCount = COUNT_ONLY.has(figure.name) || figure.name.includes(':')
    for (const [label, [n, d]] of sumOf(labelled, figure))
      figures.set(figure.name + label, [n, isCount ? null : d])
  }
}
