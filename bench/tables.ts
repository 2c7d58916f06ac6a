import { printTable } from '../local/command/print-table.ts'
import { type Measure, medianOf, ratio, type Times } from './measure.ts'

export const say = (...lines: readonly string[]): void => {
  process.stdout.write(`${lines.join('\n')}\n`)
}

/** Prints a table whose first column is text and the others numbers. */
export const sayTable = (headings: readonly string[], rows: readonly (readonly string[])[]): void =>
  say('', ...printTable(headings, rows, [...headings.keys()].slice(1)))

export const showMs = (times: Times, name: string): string => medianOf(times, name, 'clock').toFixed(0)

/** How many times as long as `base` a work takes. */
export const showRatio = (times: Times, name: string, base: string, measure: Measure): string =>
  `${ratio(times, name, base, measure).toFixed(2)} ×`
