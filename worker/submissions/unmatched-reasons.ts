import { SHEETS } from '../../shared/forms/so-don-vi/index.ts'
import { grouped } from '../../shared/grouped.ts'
import type { Workbook } from '../../shared/reading/workbook.ts'
import type { Issue } from '../../shared/rules/issue.ts'
import { boundTo, type Confirmation } from '../../shared/wire/confirmations.ts'
import { rowKeys } from '../../shared/wire/row-keys.ts'
import { isServerWarning } from '../../shared/wire/travelling-reasons.ts'

/** The header or label of a column, of which the key alone says nothing to people. */
const headerOf = ({ sheet, column }: Confirmation): string | undefined => {
  const layout = Object.values(SHEETS).find(({ name }) => name === sheet)
  if (layout === undefined || column === null) return undefined
  const named: Readonly<Record<string, string | { readonly header: string }>> =
    'labels' in layout ? layout.labels : layout.columns
  const found = Object.hasOwn(named, column) ? named[column] : undefined
  return typeof found === 'object' ? found.header : found
}

const holdsCode = ({ organizations, hamlets }: Workbook, code: string): boolean =>
  [organizations, hamlets].some((table) =>
    table?.columns.code.known().some((i) => table.columns.code.at(i) === code),
  )

/** Where it points to. Names rows of the same body only: any other key is what somebody wrote. */
const placeOf = (confirmation: Confirmation, book: Workbook): string => {
  const row = holdsCode(book, confirmation.key) ? `, dòng “${confirmation.key}”` : ''
  const header = headerOf(confirmation)
  return `trang ${confirmation.sheet}${row}${header === undefined ? '' : `, ô “${header}”`}`
}

/**
 * What is wrong with the reasons that were given, as a Vietnamese sentence, or null: each must be about a warning of
 * the same body. Warnings of the server's own rules depend on what is stored, so reasons about these are no fault.
 */
export const unmatchedReasonsFault = (
  confirmations: readonly Confirmation[],
  book: Workbook,
  warnings: readonly Issue[],
): string | null => {
  if (confirmations.length === 0) return null
  const keyOf = rowKeys(book)
  const found = new Set(
    warnings.flatMap((issue) => {
      const key = keyOf(issue)
      return key === null ? [] : [boundTo({ ...issue, key })]
    }),
  )
  const [first, ...others] = confirmations.filter(
    (each) => !isServerWarning(each.rule) && !found.has(boundTo(each)),
  )
  if (first === undefined) return null
  const more = others.length === 0 ? '' : ` và ${grouped(others.length)} lý do nữa`
  return `Lý do xác nhận ở ${placeOf(first, book)}${more} không ứng với cảnh báo nào của số liệu gửi lên nên bản này chưa được nhận. Hãy tải lại trang, bấm Kiểm tra tất cả, xem lại các cảnh báo đã xác nhận rồi gửi lại.`
}
