import { SHEETS } from '../../../shared/forms/so-don-vi/index.ts'
import type { Mark } from '../../bridge/check.ts'
import { Fault } from '../../fault.ts'
import { type Position, parseCell } from '../a1.ts'

/** A mark where it stands on its sheet. */
export type PlacedMark = Mark & Position

/** More marks than this make a sheet slow and tell nobody more. */
export const MARK_LIMIT = 2000
/** Longest note, in characters. */
export const NOTE_LIMIT = 4000

const SHEET_NAMES: ReadonlySet<unknown> = new Set(Object.values(SHEETS).map(({ name }) => name))
const SEVERITIES: ReadonlySet<unknown> = new Set(['error', 'warning', 'info'])

const isMark = (value: unknown): value is Mark => {
  if (typeof value !== 'object' || value === null) return false
  const { sheet, cell, severity, note } = value as Record<string, unknown>
  return (
    SHEET_NAMES.has(sheet) &&
    typeof cell === 'string' &&
    parseCell(cell) !== null &&
    SEVERITIES.has(severity) &&
    typeof note === 'string' &&
    note.length <= NOTE_LIMIT
  )
}

/** The marks that a page handed over; anything else is a {@link Fault}. */
export const parseMarks = (value: unknown): readonly Mark[] => {
  if (!Array.isArray(value) || value.length > MARK_LIMIT || !value.every(isMark)) {
    throw new Fault('Danh sách ô cần đánh dấu không đúng mẫu. Hãy bấm Kiểm tra lại.')
  }
  return value
}
