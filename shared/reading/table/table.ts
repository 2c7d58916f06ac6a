import type { ColumnDefinition, ListDefinition } from '../../forms/so-don-vi/column.ts'
import type { TABLES, TableKey } from '../../forms/so-don-vi/index.ts'
import type { HeaderText, UnknownHeader } from './header/header.ts'

/** What reading found wrong with one cell; of an unknown people a rule of its own tells. */
export type CellProblem =
  | 'formula-error'
  | 'too-long'
  | 'ambiguous-number'
  | 'not-an-integer'
  | 'not-a-date'
  | 'date-in-future'
  | 'date-too-early'
  | 'not-in-list'
  | 'bad-code'
  | 'partial-date'
  | 'broken-text'
  | 'decomposed-text'
  | 'lookalike-letter'
  | 'stray-space'

/** One problem of one cell, at a record; `fix` is the value to write when the repair is certain. */
export interface ReadingProblem {
  readonly record: number
  readonly column: string
  readonly problem: CellProblem
  readonly fix: string | number | null
}

/** What all columns answer about the record with index `i` (0-based, data rows only). */
interface ColumnBase {
  readonly key: string
  /** 0-based position in the grid; −1 when the sheet lacks the column. */
  readonly position: number
  readonly isBlank: (i: number) => boolean
  /** Filled and readable. */
  readonly isKnown: (i: number) => boolean
  /** Filled, but a `cell.*` error makes its value unknown. */
  readonly isUnknown: (i: number) => boolean
  /** The records of which this is so, in order. */
  readonly blanks: () => readonly number[]
  readonly known: () => readonly number[]
  readonly unknown: () => readonly number[]
}

/** Text as the person wrote it, repaired (NFC, spaces, look-alikes); `''` when blank or unknown. */
export interface TextColumn extends ColumnBase {
  readonly at: (i: number) => string
}
/** Codes in upper case; `''` when blank or unknown. */
export interface CodeColumn extends ColumnBase {
  readonly at: (i: number) => string
}
/** Whole numbers ≥ 0; NaN when blank or unknown, so every comparison stays silent. */
export interface IntegerColumn extends ColumnBase {
  readonly at: (i: number) => number
}
/**
 * Day numbers since 1970-01-01. A partial date is the interval `from` … `to`; a full one has
 * `from === to`. NaN when blank or unknown, so every comparison stays silent.
 */
export interface DateColumn extends ColumnBase {
  readonly from: (i: number) => number
  readonly to: (i: number) => number
}
/** The list's key; `''` when blank or unknown. */
export interface ListColumn<K extends string = string> extends ColumnBase {
  readonly at: (i: number) => K | ''
  /** The records that hold this key, in order. */
  readonly holding: (key: K) => readonly number[]
}

/** The column that reading makes from a definition. */
export type ColumnOf<D extends ColumnDefinition> =
  D extends ListDefinition<infer K>
    ? ListColumn<K>
    : D extends { kind: 'date' }
      ? DateColumn
      : D extends { kind: 'integer' }
        ? IntegerColumn
        : D extends { kind: 'code' }
          ? CodeColumn
          : TextColumn

type ColumnsOf<T> = { readonly [K in keyof T]: T[K] extends ColumnDefinition ? ColumnOf<T[K]> : never }

/** A row that repeats an earlier one in full; it is left out of the records. */
export interface RowCopy {
  /** Sheet row, 1-based, of the copy and of the row it repeats. */
  readonly row: number
  readonly firstRow: number
  /** 0-based position of the first filled cell. */
  readonly position: number
  /** The columns in which the rows differ though all that is compared is the same, by position, with their headers or `''`. */
  readonly differences: readonly { readonly position: number; readonly header: string }[]
}

/** A value of a unique column that an earlier record already holds. */
export interface Repeat {
  readonly record: number
  readonly column: string
  readonly firstRecord: number
}

/** An integer in a total row; `expected` are the sums of which one should stand there. */
export interface Total {
  /** 1-based sheet row. */
  readonly row: number
  readonly column: string
  readonly value: number
  /** The value as it stands in the cell. */
  readonly shown: string
  readonly sinceGroup: number
  readonly ofAll: number
}

/** A column whose text is in a legacy encoding. */
export interface LegacyColumn {
  readonly column: string
  readonly encoding: 'TCVN3' | 'VNI'
  /** The header as it stands in its cell. */
  readonly header: string
  /** The cells that change, with their certain repairs, in sheet order. */
  readonly fixes: readonly { readonly cell: string; readonly value: string }[]
  /** Cells of which nobody can tell what they say, in sheet order. */
  readonly unreadable: readonly string[]
}

/** A date column whose text dates have the month first. */
export interface MonthFirstColumn {
  readonly column: string
  /** The header as it stands in its cell. */
  readonly header: string
  /** The first text that is a date only so. */
  readonly example: string
  /** The texts that change, as `d/m/yyyy`, in sheet order. */
  readonly fixes: readonly { readonly cell: string; readonly value: string }[]
}

/** A date column in which a program read day and month the wrong way round. */
export interface SwappedColumn {
  readonly column: string
  readonly header: string
  /** How many texts have a day above 12, and how many date cells have none. */
  readonly texts: number
  readonly dates: number
}

/** What is known of a sheet besides its records. */
export interface TableShape {
  readonly sheet: TableKey
  /** The sheet's name as it stands in the workbook. */
  readonly name: string
  /** 1-based last row of the header; 0 when none was found. */
  readonly headerRow: number
  /** 1-based row in which the header of a column stands: above `headerRow` where two rows are merged. */
  readonly headerRowOf: (column: string) => number
  /** 1-based rows after the header that hold something and are not data. */
  readonly skippedRows: readonly number[]
  /** Keys of required columns that the header lacks (conditional ones when some row needs them). */
  readonly missingColumns: readonly string[]
  /** Headers that stand a second time; their rows are 1-based here, as those of the next. */
  readonly duplicateColumns: readonly (HeaderText & { readonly column: string })[]
  /** Filled headers that no column knows. */
  readonly unexpectedColumns: readonly UnknownHeader[]
  readonly legacyColumns: readonly LegacyColumn[]
  readonly monthFirstColumns: readonly MonthFirstColumn[]
  readonly swappedColumns: readonly SwappedColumn[]
  readonly copies: readonly RowCopy[]
  readonly repeats: readonly Repeat[]
  readonly totals: readonly Total[]
  /** What reading found wrong with cells, column by column. */
  readonly problemsOf: (problem: CellProblem) => readonly ReadingProblem[]
}

/** The records of one sheet, column by column; records are counted from 0. */
export interface Table<S extends TableKey> extends TableShape {
  readonly sheet: S
  /** Number of records (data rows without copies). */
  readonly size: number
  /** 1-based sheet row of a record. */
  readonly rowOf: (i: number) => number
  /** The cell as the person sees it, `''` when blank; of a very long text the beginning. */
  readonly shown: (i: number, column: string) => string
  readonly columns: ColumnsOf<(typeof TABLES)[S]['columns']>
}
