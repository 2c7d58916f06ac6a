import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalAlign,
} from 'docx'
import { mm, SIZE, unbroken } from './text.ts'

/** A column: its width in mm, and whether its cells stand in the middle. */
export interface TableColumn {
  readonly width: number
  readonly isCentred: boolean
}

const cell = (text: string, { width, isCentred }: TableColumn, bold: boolean): TableCell =>
  new TableCell({
    width: { size: mm(width), type: 'dxa' },
    verticalAlign: VerticalAlign.CENTER,
    margins: { left: mm(1), right: mm(1), top: mm(0.5), bottom: mm(0.5) },
    children: [
      new Paragraph({
        alignment: isCentred || bold ? AlignmentType.CENTER : AlignmentType.LEFT,
        children: [new TextRun({ text: unbroken(text), bold, size: SIZE.small })],
      }),
    ],
  })

const WIDE: TableColumn = { width: 20, isCentred: false }

const row = (texts: readonly string[], columns: readonly TableColumn[], isHeader: boolean): TableRow =>
  new TableRow({
    tableHeader: isHeader,
    cantSplit: true,
    children: texts.map((text, i) => cell(text, columns[i] ?? WIDE, isHeader)),
  })

/** A table with lines, its header again on each page. */
export const ruledTable = (
  header: readonly string[],
  rows: readonly (readonly string[])[],
  columns: readonly TableColumn[],
): Table =>
  new Table({
    columnWidths: columns.map(({ width }) => mm(width)),
    layout: 'fixed',
    rows: [row(header, columns, true), ...rows.map((texts) => row(texts, columns, false))],
  })

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const
const NO_BORDERS = {
  top: NONE,
  bottom: NONE,
  left: NONE,
  right: NONE,
  insideHorizontal: NONE,
  insideVertical: NONE,
} as const

/** Two columns without lines: head and foot of an official document. */
export const sideBySide = (left: readonly Paragraph[], right: readonly Paragraph[]): Table => {
  const widths = [mm(78), mm(87)] as const
  return new Table({
    columnWidths: [...widths],
    layout: 'fixed',
    borders: NO_BORDERS,
    rows: [
      new TableRow({
        children: [left, right].map(
          (children, i) =>
            new TableCell({ children: [...children], width: { size: widths[i] ?? 0, type: 'dxa' } }),
        ),
      }),
    ],
  })
}
