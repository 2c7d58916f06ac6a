import { SHEETS } from '../../forms/so-don-vi/index.ts'
import { cellName } from '../../reading/text/cell-name.ts'
import type { LabelSheet } from '../../reading/workbook.ts'
import { quoted } from '../quoted.ts'
import type { AnyTable } from '../tables.ts'
import { missingHeaders, nearHeaders } from './near-headers.ts'
import { pairNear } from './pair-near.ts'

/** What a sheet lacks: by key the name, and the text that is surely meant to be it with its cell. */
interface Lack {
  readonly missing: ReadonlyMap<string, string>
  readonly renamed: ReadonlyMap<string, { readonly text: string; readonly cell: string }>
}

const todo = ({ missing, renamed }: Lack, thing: string, where: string): string => {
  const rename = [...missing].flatMap(([key, name]) => {
    const meant = renamed.get(key)
    return meant ? [`đổi “${meant.text}” ở ô ${meant.cell} thành “${name}” nếu đó là ${thing} này`] : []
  })
  const rest = [...missing].filter(([key]) => !renamed.has(key)).map(([, name]) => name)
  if (rest.length === 0) return rename.join('; ')
  const all = rest.length === 1 ? `${thing} này` : `các ${thing} này`
  return [...rename, `thêm ${renamed.size === 0 ? all : `${thing} ${quoted(rest)}`}${where}`].join('; ')
}

const whatIsMissing = ({ missing }: Lack, thing: string): string =>
  `thiếu ${missing.size === 1 ? thing : `các ${thing}`} ${quoted([...missing.values()])}`

/** What to do about label lines that a sheet lacks. */
export const labelsSentence = (
  sheet: 'info' | 'movement',
  missing: ReadonlyMap<string, string>,
  unknownLabels: LabelSheet<string>['unknownLabels'],
): string => {
  const near = pairNear(missing, unknownLabels, ({ text }) => [text])
  const renamed = new Map(
    [...near].map(([key, { text, row }]) => [key, { text, cell: cellName(row - 1, 0) }]),
  )
  const lack = { missing, renamed }
  return `Trang “${SHEETS[sheet].name}” ${whatIsMissing(lack, 'dòng')} ở cột A; hãy ${todo(lack, 'dòng', '')}.`
}

/** The heading over a sub-heading, when it has one of its own. */
const below = (header: string, joined: string): string =>
  joined === '' || joined === header ? '' : ` (dưới “${joined.slice(0, -header.length).trim()}”)`

/** What to do about columns that a sheet lacks. */
export const columnsSentence = (table: AnyTable): string => {
  const renamed = new Map(
    [...nearHeaders(table)].map(([column, { header, joined, row, position }]) => [
      column,
      { text: header, cell: cellName(row - 1, position) + below(header, joined) },
    ]),
  )
  const lack = { missing: missingHeaders(table), renamed }
  const { name } = SHEETS[table.sheet]
  return `Trang “${name}” ${whatIsMissing(lack, 'cột')}; hãy ${todo(lack, 'cột', ' vào dòng tiêu đề')}.`
}
