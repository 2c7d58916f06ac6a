import type { SheetCell } from '../../shared/reading/grid.ts'

/** Headers of `Tổ chức`, no more than are required. */
export const HEADERS = [
  'Mã tổ chức',
  'Tên tổ chức',
  'Cấp tổ chức',
  'Tổng số đảng viên',
  'Đảng viên chính thức',
  'Đảng viên dự bị',
]

/** A chi bộ under them; its members are 10 unless said. */
export const row = (code: SheetCell, members: SheetCell = 10): readonly SheetCell[] => [
  code,
  `Chi bộ ${String(code)}`,
  'Chi bộ cơ sở',
  members,
  10,
  0,
]
