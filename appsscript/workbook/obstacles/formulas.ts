import { type Position, toA1 } from '../a1.ts'

/** Functions and forms of formula whose result fills the cells below and to the right. */
const SPILLS =
  /^=\s*\{|\b(?:ARRAYFORMULA|ARRAY_CONSTRAIN|BYCOL|BYROW|CHOOSECOLS|CHOOSEROWS|DROP|EXPAND|FILTER|FLATTEN|GOOGLEFINANCE|HSTACK|IMPORT[A-Z]+|LINEST|MAKEARRAY|MAP|MMULT|QUERY|RANDARRAY|SCAN|SEQUENCE|SORT|SORTN|SPLIT|TAKE|TOCOL|TOROW|TRANSPOSE|UNIQUE|VSTACK|WRAPCOLS|WRAPROWS)\s*\(/i

/** Formulas that may fill other cells, none of which stands above and left of another. */
const spillOrigins = (formulas: readonly (readonly string[])[]): readonly Position[] => {
  const origins: Position[] = []
  let leftmost = Number.POSITIVE_INFINITY
  formulas.forEach((row, r) => {
    const c = row.findIndex((formula) => formula !== '' && SPILLS.test(formula))
    if (c < 0 || c >= leftmost) return
    leftmost = c
    origins.push({ row: r + 1, column: c + 1 })
  })
  return origins
}

/**
 * Why a cell's value is not the person's to type over, by the formulas from A1 on: it is computed there, or
 * may be by a formula above or left of it. Sheets does not tell how far a formula fills, so all that it may
 * fill is left alone.
 */
export const formulaObstacle = (formulas: readonly (readonly string[])[]) => {
  const origins = spillOrigins(formulas)
  return ({ row, column }: Position): string | null => {
    if (formulas[row - 1]?.[column - 1]) {
      return 'Ô có công thức, ghi đè sẽ làm mất công thức; hãy sửa ở nơi công thức lấy số liệu.'
    }
    const origin = origins.find((at) => at.row <= row && at.column <= column)
    if (!origin) return null
    return `Ô có thể do công thức ở ô ${toA1(origin)} điền, ghi đè sẽ làm hỏng công thức; hãy xem lại và sửa tay.`
  }
}
