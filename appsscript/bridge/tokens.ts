/** Members of this workbook that another unit lists too; `count` may exceed the cells listed. */
export interface SharedMembers {
  /** `Thành ủy Vinh (412)`. */
  readonly unit: string
  readonly count: number
  /** The sheet's official name. */
  readonly sheet: string
  /** A1 of their file numbers. */
  readonly cells: readonly string[]
}

/** The key of blind tokens as people may see it: by its two check letters; null when none is set. */
export interface KeyState {
  readonly name: string | null
}
