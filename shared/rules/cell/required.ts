import type { ColumnDefinition } from '../../forms/so-don-vi/column.ts'
import { columnsOf } from '../../forms/so-don-vi/index.ts'
import { requiredAt } from '../../reading/table/columns/requirements.ts'
import type { Workbook } from '../../reading/workbook.ts'
import { atCell, atLabel } from '../finding.ts'
import type { Finding } from '../issue.ts'
import { requiredLabels } from '../labels.ts'
import { rule } from '../rule.ts'
import { type AnyTable, tablesOf } from '../tables.ts'

const blanksOf = (table: AnyTable, column: string): readonly number[] =>
  (table.columns as unknown as Readonly<Record<string, { blanks: () => readonly number[] }>>)[
    column
  ]?.blanks() ?? []

function* inLabels(book: Workbook): Iterable<Finding> {
  for (const { sheet, label } of requiredLabels(book)) {
    const { cell, key, name } = label
    if (cell.row === 0 || cell.shown.trim() !== '' || cell.problems.length > 0) continue
    yield atLabel(sheet, key, cell, `Ô “${name}” còn trống; hãy ghi giá trị vào cột B.`)
  }
}

function* inColumn(
  table: AnyTable,
  column: string,
  { header, required }: ColumnDefinition,
): Iterable<Finding> {
  if (required === 'never') return
  const isRequired = requiredAt(table, required)
  const message = `Ô “${header}” còn trống; cột này bắt buộc ở dòng này, hãy điền.`
  for (const i of blanksOf(table, column)) {
    if (isRequired(i)) yield atCell(table, i, column, message)
  }
}

export const required = rule({
  id: 'cell.required',
  severity: 'error',
  must: 'Ô bắt buộc (kể cả bắt buộc có điều kiện) phải có giá trị.',
  source: { text: 'Quy ước của sổ đơn vị', confidence: 'sure' },
  example: { right: 'Tổng số đảng viên: 0', wrong: 'Tổng số đảng viên để trống' },
  needs: [],
  *check(book) {
    yield* inLabels(book)
    for (const table of tablesOf(book)) {
      for (const [column, definition] of Object.entries(columnsOf(table.sheet))) {
        yield* inColumn(table, column, definition)
      }
    }
  },
})
