import { fromDay } from '../../../shared/calendar/day.ts'
import { columnsOf, type TableKey } from '../../../shared/forms/so-don-vi/index.ts'
import type { SheetCell } from '../../../shared/reading/grid.ts'
import { toCell } from '../layout/to-cell.ts'
import { inAnyColumn } from './any-column.ts'
import type { Column } from './damage.ts'
import type { Ground } from './planter.ts'
import { atCell, type Planter } from './planter.ts'
import { fieldOf, type Row } from './row.ts'
import { toMojibake } from './to-mojibake.ts'

/** The cell as the unit would write it. */
const cellAt = ({ record, sheet }: Row, column: string, { habit, period }: Ground): SheetCell => {
  const definition = columnsOf(sheet)[column]
  return definition ? toCell(fieldOf(record, column), definition, habit, period.year) : null
}

const shuffle = <T>(values: readonly T[], { random }: Ground): readonly T[] =>
  values
    .map((value) => [random.next(), value] as const)
    .sort(([a], [b]) => a - b)
    .map(([, value]) => value)

const textColumns = (ground: Ground): readonly (readonly [TableKey, string])[] =>
  (['organizations', 'hamlets', 'members', 'duties'] as const).flatMap((sheet) =>
    Object.keys(columnsOf(sheet))
      .filter((column) => ground.keeps(sheet, column))
      .map((column) => [sheet, column] as const),
  )

/** A planter that writes the text of some cell otherwise, without changing what it says. */
const rewriting = (rule: string, rewrite: (text: string, ground: Ground) => string): Planter => ({
  rule,
  plant(ground) {
    for (const [sheet, column] of shuffle(textColumns(ground), ground)) {
      let written = ''
      const row = ground.find(sheet, (candidate) => {
        const cell = cellAt(candidate, column, ground)
        if (typeof cell !== 'string') return false
        written = rewrite(cell, ground)
        return written !== cell
      })
      if (!row) continue
      row.typed.set(column, written)
      return atCell(rule, row, column)
    }
    return null
  },
})

const SPACED: readonly ((text: string) => string)[] = [
  (text) => ` ${text}`,
  (text) => `${text}  `,
  (text) => `${text}\u00a0`,
  (text) => `\u200b${text}`,
  (text) => (text.includes(' ') ? text.replace(' ', '  ') : ` ${text}`),
  (text) => (text.includes(' ') ? text.replace(' ', '\u00a0') : `${text} `),
]

const partialOf = (day: number, { random }: Ground): SheetCell => {
  const { year, month } = fromDay(day)
  return random.pick<SheetCell>([
    { kind: 'date', day, precision: 'month' },
    { kind: 'date', day, precision: 'year' },
    `${month}/${year}`,
    String(year),
    year,
  ])
}

/** Names, of which nothing else depends. */
const isPersonal = ({ sheet, column }: Column): boolean =>
  (sheet === 'members' && column === 'fullName') || (sheet === 'hamlets' && column === 'name')

const BEYOND_ASCII = /[^\p{ASCII}]/u

/** What programs made of a name that did not know its encoding; null when it is ASCII. */
const brokenName = (name: string, { random }: Ground): string | null => {
  if (!BEYOND_ASCII.test(name)) return null
  const lost = name.replace(BEYOND_ASCII, random.pick(['?', '\ufffd']))
  return random.pick([lost, toMojibake(name, 'windows-1252'), toMojibake(name, 'latin1')])
}

/** Texts and dates that can be read, but should be written better. */
export const TEXT_PLANTERS: readonly Planter[] = [
  inAnyColumn({
    rule: 'cell.partial-date',
    isFit: ({ definition }: Column) => definition.kind === 'date',
    cell: ({ column }, { record }, ground) => {
      const day = fieldOf(record, column)
      return typeof day === 'number' ? partialOf(day, ground) : null
    },
  }),
  inAnyColumn({
    rule: 'cell.broken-text',
    isFit: isPersonal,
    cell: ({ column }, { record }, ground) => {
      const name = fieldOf(record, column)
      return typeof name === 'string' ? brokenName(name, ground) : null
    },
  }),
  rewriting('cell.decomposed-text', (text) => text.normalize('NFD')),
  rewriting('cell.lookalike-letter', (text, { random }) =>
    text.replace('Đ', random.pick(['\u00d0', '\u0189'])).replace('đ', random.pick(['\u00f0', '\u0256'])),
  ),
  rewriting('cell.stray-space', (text, { random }) => random.pick(SPACED)(text)),
]
