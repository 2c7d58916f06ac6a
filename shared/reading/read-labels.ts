import type { SheetCell, SheetGrid } from './grid.ts'
import { isFormulaError, type ProblemSink, readText } from './table/columns/cell-reader.ts'
import { isCode } from './table/columns/columns.ts'
import type { CellProblem } from './table/table.ts'
import { valuesOf } from './table/values-of.ts'
import { foldLabel } from './text/fold.ts'
import { decodeLegacy, LEGACY_ENCODINGS } from './text/legacy/legacy.ts'
import { legacyEncodingOf } from './text/legacy/legacy-encoding.ts'
import { fromMojibake } from './text/mojibake.ts'
import { meantThousands, parseInteger } from './text/parse-integer.ts'
import { isBlankCell, quotedText, shownText } from './text/text.ts'
import type { LabelCell, LabelSheet } from './workbook.ts'

/** What a label's value should be. */
export type LabelKind = 'text' | 'code' | 'integer'

const NOTHING: LabelCell = { row: 0, shown: '', text: '', number: Number.NaN, problems: [] }

const integerProblem = (cell: SheetCell): { problem: CellProblem; fix: number | null } => {
  const fix = meantThousands(cell)
  return { problem: fix === null ? 'not-an-integer' : 'ambiguous-number', fix }
}

/** A value in a legacy encoding decoded; it stands alone, so it is judged alone. */
const asUnicode = (text: string): string => {
  const encoding = legacyEncodingOf([text])
  return encoding === null ? text : decodeLegacy(text, encoding)
}

const readLabelCell = (cell: SheetCell, row: number, kind: LabelKind): LabelCell => {
  const shown = quotedText(cell)
  const blank = { ...NOTHING, row, shown }
  if (isBlankCell(cell)) return blank
  if (isFormulaError(cell)) return { ...blank, problems: [{ problem: 'formula-error', fix: null }] }
  const sink: ProblemSink = { problems: [], isName: kind === 'text', isForeign: false }
  const text = typeof cell === 'string' ? readText(sink, 0, '', asUnicode(cell)) : shownText(cell)
  const problems = sink.problems.map(({ problem, fix }) => ({ problem, fix }))
  if (kind === 'integer') {
    const number = parseInteger(typeof cell === 'string' ? text : cell)
    if (!Number.isNaN(number)) return { row, shown, text, number, problems }
    return { ...blank, problems: [integerProblem(cell)] }
  }
  if (kind === 'code' && !isCode(text.toUpperCase())) {
    return { ...blank, problems: [{ problem: 'bad-code', fix: null }] }
  }
  return { row, shown, text: kind === 'code' ? text.toUpperCase() : text, number: Number.NaN, problems }
}

/** Reads a sheet of labels, perhaps in a legacy encoding, in column A and values in column B; the first of a repeated label counts. */
export const readLabels = <K extends string>(
  grid: SheetGrid,
  labels: Readonly<Record<K, string>>,
  kindOf: (key: K) => LabelKind,
): LabelSheet<K> => {
  const keys = Object.keys(labels) as K[]
  const keyByLabel = new Map(keys.map((key) => [foldLabel(labels[key]), key]))
  const keyOf = (label: string): K | undefined =>
    keyByLabel.get(foldLabel(label)) ??
    keyByLabel.get(foldLabel(fromMojibake(label) ?? '')) ??
    LEGACY_ENCODINGS.map((encoding) => keyByLabel.get(foldLabel(decodeLegacy(label, encoding)))).find(
      (key) => key !== undefined,
    )
  const values = new Map<K, LabelCell>()
  const skippedRows: number[] = []
  const unknownLabels: { row: number; text: string }[] = []
  grid.cells.forEach((cells, row) => {
    const text = shownText(cells[0])
    const key = keyOf(text)
    if (key !== undefined && !values.has(key)) {
      values.set(key, readLabelCell(cells[1] ?? null, row + 1, kindOf(key)))
    } else if (valuesOf(cells).some((cell) => !isBlankCell(cell))) {
      skippedRows.push(row + 1)
      if (key === undefined) unknownLabels.push({ row: row + 1, text })
    }
  })
  const entries = keys.map((key) => [key, values.get(key) ?? NOTHING])
  return { name: grid.name, values: Object.fromEntries(entries), skippedRows, unknownLabels }
}
