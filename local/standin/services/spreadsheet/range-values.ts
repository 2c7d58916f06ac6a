import { displayAt } from '../../model/display.ts'
import { type Entry, store } from '../../model/enter.ts'
import { at } from '../../model/layer.ts'
import type { Run } from '../run.ts'
import { call, type Methods, SELF } from '../service.ts'
import type { RangeState } from '../states.ts'
import { readCell, toEntry } from './cell-values.ts'
import { eachCell, gridFrom, guardShape } from './grid-argument.ts'
import { guardProtection, guardValidation } from './guard.ts'

type Grid = readonly (readonly unknown[])[]

/** Writes a value for each cell, or nothing at all when one of them is refused. */
const writeCells = (run: Run, { sheet, rect }: RangeState, values: Grid): void => {
  guardProtection(run.world, sheet, rect)
  const entries: [number, number, Entry][] = []
  eachCell(rect, values, (row, column, value) => {
    const entry = toEntry(run, sheet, row, column, value)
    guardValidation(run.world, sheet, row, column, entry)
    entries.push([row, column, entry])
  })
  for (const [row, column, entry] of entries) store(sheet, row, column, entry)
}

const asFormula = (text: unknown): string => {
  const formula = String(text ?? '')
  return formula === '' || formula.startsWith('=') ? formula : `=${formula}`
}

const fillWith = (run: Run, range: RangeState, value: unknown): typeof SELF => {
  writeCells(
    run,
    range,
    gridFrom(range.rect, () => value),
  )
  return SELF
}

const writeGrid = (run: Run, range: RangeState, values: Grid): typeof SELF => {
  guardShape(values, range.rect)
  writeCells(run, range, values)
  return SELF
}

const formulaAt = ({ sheet }: RangeState, row: number, column: number) =>
  at(sheet.formulas, row, column) ?? ''

const isBlank = ({ sheet, rect }: RangeState): boolean =>
  gridFrom(rect, (row, column) => at(sheet.values, row, column) ?? at(sheet.formulas, row, column))
    .flat()
    .every((value) => value === undefined || value === '')

export const rangeValues: Methods<RangeState> = {
  getValue: call('', (run, { sheet, rect }) => readCell(run, sheet, rect.top, rect.left)),
  getValues: call('', (run, { sheet, rect }) =>
    gridFrom(rect, (row, column) => readCell(run, sheet, row, column)),
  ),
  getDisplayValue: call('', (run, { sheet, rect }) =>
    displayAt(run.world.document.book, sheet, rect.top, rect.left),
  ),
  getDisplayValues: call('', (run, { sheet, rect }) =>
    gridFrom(rect, (row, column) => displayAt(run.world.document.book, sheet, row, column)),
  ),
  setValue: call('any', fillWith),
  setValues: call('object[]', writeGrid),
  getFormula: call('', (_run, range) => formulaAt(range, range.rect.top, range.rect.left)),
  getFormulas: call('', (_run, range) =>
    gridFrom(range.rect, (row, column) => formulaAt(range, row, column)),
  ),
  setFormulas: call('object[]', (run, range, formulas: Grid) =>
    writeGrid(
      run,
      range,
      formulas.map((row) => row.map(asFormula)),
    ),
  ),
  isBlank: call('', (_run, range) => isBlank(range)),
}
