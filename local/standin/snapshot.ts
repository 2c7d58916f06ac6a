/** A dropdown or another validation, on the cells of one rectangle. */
export interface ValidationSnapshot {
  readonly a1: string
  /** For example `VALUE_IN_LIST`. */
  readonly criteria: string
  /** The list's items, the range as `'Danh mục'!A1:A54`, or the bounds. */
  readonly values: readonly (string | number | boolean)[]
  readonly allowInvalid: boolean
  readonly helpText: string | null
}

interface ConditionalFormatSnapshot {
  readonly ranges: readonly string[]
  /** For example `CUSTOM_FORMULA`, or `GRADIENT`. */
  readonly criteria: string
  readonly values: readonly (string | number | boolean)[]
  readonly background: string | null
}

interface ProtectionSnapshot {
  /** Null for the whole sheet. */
  readonly a1: string | null
  readonly unprotected: readonly string[]
  readonly description: string
  readonly warningOnly: boolean
  readonly editors: readonly string[]
}

/** One sheet as it stands. Records are keyed by A1 and leave defaults out. */
export interface SheetSnapshot {
  readonly name: string
  readonly hidden: boolean
  readonly frozenRows: number
  readonly frozenColumns: number
  /** Size of the sheet, blank rows and columns included. */
  readonly maxRows: number
  readonly maxColumns: number
  /** 1-based sheet row of `display[0]`. */
  readonly firstRow: number
  /** The used cells as the person sees them, `''` when blank. */
  readonly display: readonly (readonly string[])[]
  /** A letter for each cell of `display`: text, number (dates too), boolean, error; a space for blank ones. */
  readonly kinds: readonly string[]
  readonly formulas: Readonly<Record<string, string>>
  readonly notes: Readonly<Record<string, string>>
  readonly backgrounds: Readonly<Record<string, string>>
  readonly fontColors: Readonly<Record<string, string>>
  readonly fontWeights: Readonly<Record<string, string>>
  readonly fontStyles: Readonly<Record<string, string>>
  /** In points. */
  readonly fontSizes: Readonly<Record<string, number>>
  readonly horizontalAlignments: Readonly<Record<string, string>>
  readonly wraps: Readonly<Record<string, boolean>>
  readonly numberFormats: Readonly<Record<string, string>>
  readonly validations: readonly ValidationSnapshot[]
  readonly conditionalFormats: readonly ConditionalFormatSnapshot[]
  readonly merges: readonly string[]
  readonly protections: readonly ProtectionSnapshot[]
  /** 1-based. */
  readonly hiddenRows: readonly number[]
  readonly hiddenColumns: readonly number[]
  /** Pixels by 1-based column; the others have the default of 100. */
  readonly columnWidths: Readonly<Record<number, number>>
}
