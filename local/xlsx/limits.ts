const MEGABYTE = 1024 * 1024

/** What a workbook file may hold; beyond it the file cannot be used. */
export const LIMITS = {
  fileMegabytes: 50,
  fileBytes: 50 * MEGABYTE,
  unpackedMegabytes: 300,
  unpackedBytes: 300 * MEGABYTE,
  /** Rows and columns of one sheet that hold at least one filled cell. */
  usedRows: 200_000,
  usedColumns: 1_000,
  /** Filled cells of all sheets: 200,000 rows of 23 columns and some more; each costs 0.4 KB while it is read. */
  usedCells: 5_000_000,
  /** Places from column A to the last cell of each row, of sheets with cells far from the others. */
  places: 100_000_000,
} as const

/** The largest rectangle from A1 that hucre reads of one sheet (its `MAX_TOTAL_CELLS`). */
export const MAX_CELLS = 20_000_000
