import { SHEET_KEYS, SHEETS, type SheetKey } from '../../../shared/forms/so-don-vi/index.ts'
import { owedSheets } from '../../../shared/register/owed-sheets.ts'
import type { Ground, Planter } from './planter.ts'
import { whole } from './sheet-planters.ts'

/** More than there are tabs, so that each place among them is drawn. */
const PLACES = 100

const presentSheets = ({ hasSheet }: Ground): readonly SheetKey[] =>
  SHEET_KEYS.filter((key) => key === 'info' || key === 'movement' || hasSheet(key))

/** An old or copied sheet beside the one that counts. */
const spareSheet: Planter = {
  rule: 'workbook.spare-sheet',
  plant(ground) {
    if (!ground.take('tabs')) return null
    const { random } = ground
    const sheet = random.pick(presentSheets(ground))
    const tab = `${SHEETS[sheet].name} ${random.pick(['(2)', '(quý III)', '(bản cũ)', '(1)'])}`
    const place = random.between(0, PLACES)
    return {
      rule: 'workbook.spare-sheet',
      sheet,
      tab,
      finish(canvas) {
        canvas.addCopy(sheet, tab, place)
        return null
      },
    }
  },
}

const NEAR_NAMES: Readonly<Partial<Record<SheetKey, readonly string[]>>> = {
  hamlets: ['Khối, xóm, bản', 'Khối - xóm - bản', 'Khối xóm bàn'],
  duties: ['Nhiệm vụ, định kỳ', 'Nhiệm vụ định kì', 'Nhiêm vụ định kỳ'],
  movement: ['Tăng, giảm', 'Tăng-giảm', 'Tăng giam'],
}

/** Tabs that are too many, or not called as they should. */
export const TAB_PLANTERS: readonly Planter[] = [
  spareSheet,
  whole('workbook.sheet-ambiguous', (ground) => {
    const sheet = ground.random.pick(presentSheets(ground))
    const [first, second] = ground.random.pick([
      ['(1)', '(2)'],
      ['(quý III)', '(quý IV)'],
    ] as const)
    const place = ground.random.between(0, PLACES)
    return {
      sheet,
      finish(canvas) {
        canvas.addCopy(sheet, `${SHEETS[sheet].name} ${first}`, place)
        canvas.rename(sheet, `${SHEETS[sheet].name} ${second}`)
        return null
      },
    }
  }),
  whole('workbook.sheet-owed', (ground) => {
    const owed = owedSheets(ground.unit).filter((sheet) => NEAR_NAMES[sheet] !== undefined)
    const sheet = ground.random.pick(owed)
    const near = ground.random.pick([null, ...(NEAR_NAMES[sheet] ?? [])])
    return {
      sheet,
      finish(canvas) {
        if (near === null) canvas.remove(sheet)
        else canvas.rename(sheet, near)
        return null
      },
    }
  }),
]
