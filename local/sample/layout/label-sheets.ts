import { INFO, TEMPLATE_VERSION } from '../../../shared/forms/so-don-vi/info.ts'
import { MOVEMENT, type MovementKey } from '../../../shared/forms/so-don-vi/movement.ts'
import type { SheetLayout } from '../../xlsx/sheet-layout.ts'
import type { MovementRecord } from '../records.ts'
import { addSignatures, type Frame } from './frame.ts'
import { createSheetBuilder, HEADER, STRONG, TITLE } from './sheet-builder.ts'

const COLUMNS = [{ width: 30, format: '@' }, { width: 34 }] as const

/** A sheet of labels and values, and the row of each label. */
export interface LaidOutLabels {
  readonly layout: SheetLayout
  /** 0-based row by label key; values stand in column B. */
  readonly rows: ReadonlyMap<string, number>
}

/** `Thông tin`. */
export const layOutInfo = ({ unit, period }: Frame): LaidOutLabels => {
  const sheet = createSheetBuilder()
  const rows = new Map<string, number>()
  const values = { unit: unit.code, unitName: unit.name, period: period.id, template: TEMPLATE_VERSION }
  sheet.add(0, ['SỔ ĐƠN VỊ: THỰC HIỆN NGHỊ QUYẾT 09-NQ/TU'], TITLE)
  sheet.skip(1)
  for (const key of ['unit', 'unitName', 'period', 'template'] as const) {
    rows.set(key, sheet.add(0, [INFO.labels[key], values[key]]))
  }
  sheet.skip(1)
  sheet.add(0, ['Số liệu trong sổ này là số liệu giả định, dùng để chạy thử.'])
  const { cells, looks } = sheet
  return { rows, layout: { name: INFO.name, cells, looks, columns: COLUMNS } }
}

const GAINS: readonly MovementKey[] = ['admitted', 'transferredIn', 'restored']
const LOSSES: readonly MovementKey[] = ['died', 'expelled', 'struckOff', 'resigned', 'transferredOut']

/** `Tăng giảm`. */
export const layOutMovement = (frame: Frame, movement: MovementRecord): LaidOutLabels => {
  const sheet = createSheetBuilder()
  const rows = new Map<string, number>()
  const add = (key: MovementKey) => rows.set(key, sheet.add(0, [MOVEMENT.labels[key], movement[key]]))
  sheet.add(0, ['TĂNG, GIẢM ĐẢNG VIÊN TRONG NĂM'], TITLE)
  sheet.skip(1)
  sheet.add(0, ['Tiêu chí', 'Số đảng viên'], HEADER)
  add('opening')
  sheet.add(0, ['Đảng viên tăng'], STRONG)
  for (const key of GAINS) add(key)
  sheet.add(0, ['Đảng viên giảm'], STRONG)
  for (const key of LOSSES) add(key)
  add('closing')
  addSignatures(sheet, { ...frame, habit: { ...frame.habit, left: 0 } })
  const { cells, looks } = sheet
  return { rows, layout: { name: MOVEMENT.name, cells, looks, columns: COLUMNS } }
}
