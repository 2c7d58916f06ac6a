/** A rule that looks at one row: broken, or not. */
export interface RowRule<R> {
  readonly rule: string
  readonly column: keyof R & string
  readonly isBroken: (row: R) => boolean
}
