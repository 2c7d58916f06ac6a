import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { columnsOf, TABLE_KEYS, TABLES, type TableKey } from '../../../shared/forms/so-don-vi/index.ts'
import type { SheetCell, SheetGrid } from '../../../shared/reading/grid.ts'
import { readWorkbook } from '../../../shared/reading/read-workbook.ts'
import { columnName } from '../../../shared/reading/text/cell-name.ts'
import { legacyEncodingOf } from '../../../shared/reading/text/legacy/legacy-encoding.ts'
import { repairedText, shownText } from '../../../shared/reading/text/text.ts'
import { validate } from '../../../shared/rules/validate.ts'
import { district } from '../../helpers/district.ts'

/** Signs that are letters in TCVN3 or VNI, and words with one. */
const SIGNS = [...'ü×·\u00ad«¬ªµ¹÷£¥¤¦ñûþ§¶¸Ð', 'Ð/c', 'µm', '«x»', '5 × 3', '¬¬', '✓']

const WAYS: readonly ((text: string, sign: string) => string)[] = [
  (_, sign) => sign,
  (text, sign) => `${text} ${sign}`,
  (text, sign) => `${sign} ${text}`,
  (text, sign) => text + sign,
  (text, sign) => sign + text,
  (text, sign) => text.slice(0, -1) + sign + text.slice(-1),
  (text, sign) => text.replace(' ', sign),
]

/** One column of every kind. */
const COLUMNS: readonly (readonly [TableKey, string])[] = [
  ['organizations', 'name'],
  ['organizations', 'type'],
  ['organizations', 'parent'],
  ['organizations', 'committeeMembers'],
  ['organizations', 'note'],
  ['hamlets', 'cellStatus'],
  ['members', 'cardNumber'],
  ['members', 'fullName'],
  ['members', 'birthDate'],
  ['members', 'gender'],
  ['members', 'ethnicity'],
  ['members', 'status'],
  ['members', 'taskAssigned'],
  ['members', 'note'],
]

interface Planted {
  readonly grids: readonly SheetGrid[]
  readonly sheet: string
  /** The values that stood in the cells that were planted. */
  readonly before: ReadonlyMap<string, string>
}

/** The sample district with a sign in the first `count` cells of a column. */
const plant = (key: TableKey, column: string, count: number, write: (text: string) => string): Planted => {
  const { name } = TABLES[key]
  const position = Object.keys(columnsOf(key)).indexOf(column)
  const before = new Map<string, string>()
  const plantCell = (cell: SheetCell, row: number): SheetCell => {
    if (row === 0 || before.size === count) return cell
    before.set(`${columnName(position)}${row + 1}`, shownText(cell))
    return write(shownText(cell))
  }
  const absent = TABLE_KEYS.filter((other) => other !== key)
  const grids = district({ absent }).map((grid) =>
    grid.name === name
      ? {
          ...grid,
          cells: grid.cells.map((row, i) =>
            row.map((cell, at) => (at === position ? plantCell(cell, i) : cell)),
          ),
        }
      : grid,
  )
  return { grids, sheet: name, before }
}

/** What the repairs of a planted workbook may write: the value before, or what stands there without the invisible. */
const isHarmless = (value: string | number, written: string, before: string): boolean =>
  value === before || value === repairedText(written)

const wrongRepairs = ({ grids, sheet, before }: Planted, write: (text: string) => string) =>
  validate(readWorkbook(grids)).flatMap((issue) => {
    const { rule, cell, fix, fixes } = issue
    if (rule === 'column.legacy-encoding') return [issue]
    const repairs = [...(fixes ?? []), ...(fix === null || cell === null ? [] : [{ cell, value: fix }])]
    return repairs.flatMap(({ cell: at, value }) => {
      const old = before.get(at)
      const isRight = issue.sheet === sheet && old !== undefined && isHarmless(value, write(old), old)
      return isRight ? [] : [issue]
    })
  })

describe('a stray sign', () => {
  it.each(SIGNS)('%s makes no legacy column and no wrong repair, whatever the column', (sign) => {
    for (const [key, column] of COLUMNS) {
      for (const way of WAYS) {
        const write = (text: string) => way(text, sign)
        expect(wrongRepairs(plant(key, column, 3, write), write)).toEqual([])
      }
    }
  })

  it('never does so in any mixture', () => {
    const way = fc.constantFrom(...WAYS)
    const columns = fc.constantFrom(...COLUMNS)
    const property = fc.property(
      ...[columns, fc.integer({ min: 1, max: 3 }), fc.constantFrom(...SIGNS), way, way],
      ([key, column], count, sign, first, second) => {
        const write = (text: string) => second(first(text, sign), sign)
        expect(wrongRepairs(plant(key, column, count, write), write)).toEqual([])
      },
    )
    fc.assert(property, { numRuns: 200 })
  })
})

describe('a column of names', () => {
  const FAMILIES = ['Nguyễn', 'Lê', 'Trần', 'Hà', 'Vi', 'Lô', 'Cao']
  const MIDDLES = ['Văn', 'Thị', 'Hữu', 'Xuân', 'Minh', 'Bá']
  const GIVEN = ['An', 'Thu', 'Nga', 'Bình', 'Hoa', 'Tuấn', 'Tiến', 'Dũng', 'Anh', 'Bé', 'Tó', 'Lan']
  const name = fc
    .tuple(fc.constantFrom(...FAMILIES), fc.constantFrom(...MIDDLES), fc.constantFrom(...GIVEN))
    .map((parts) => parts.join(' '))

  it('with up to three stray signs is Unicode', () => {
    const names = fc.array(name, { minLength: 6, maxLength: 40 })
    fc.assert(
      fc.property(names, fc.constantFrom(...SIGNS), fc.constantFrom(...WAYS), (column, sign, way) => {
        const planted = column.map((text, i) => (i % 2 === 0 && i < 6 ? way(text, sign) : text))
        expect(legacyEncodingOf(planted)).toBeNull()
      }),
      { numRuns: 1000 },
    )
  })
})
