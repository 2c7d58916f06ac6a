const MEGABYTE = 1024 * 1024

/** What a workbook file may hold; beyond it the file cannot be used. */
export const LIMITS = {
  fileMegabytes: 50,
  fileBytes: 50 * MEGABYTE,
  unpackedMegabytes: 300,
  unpackedBytes: 300 * MEGABYTE,
  /** Files inside the archive. */
  parts: 10_000,
  /** Rows and columns of one sheet that hold at least one filled cell. */
  usedRows: 200_000,
  usedColumns: 1_000,
  /** Filled cells of all sheets: 200,000 rows of 23 columns and some more. */
  usedCells: 5_000_000,
  /** Characters in them: one long text that the file holds once may stand in every cell. */
  characters: 100_000_000,
} as const
