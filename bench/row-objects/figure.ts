/** A figure over rows: of which rows, and which of them count. */
export interface FigureOf<R> {
  readonly name: string
  readonly isSubject: (row: R) => boolean
  readonly isCounted: (row: R) => boolean
  readonly amountOf?: (row: R) => number
}

/** A figure as one line. */
export const figure = <R>(
  name: string,
  isSubject: (row: R) => boolean,
  isCounted: (row: R) => boolean,
  amountOf?: (row: R) => number,
): FigureOf<R> => ({ name, isSubject, isCounted, ...(amountOf && { amountOf }) })

export const always = (): boolean => true
