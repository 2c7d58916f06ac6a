import { SHEET_KEYS, type SheetKey } from '../forms/so-don-vi/index.ts'
import type { ReportingUnit } from './reporting-unit.ts'

/** The sheets that a unit must hand in, in the order of the workbook; `Thông tin` is every unit's. */
export const owedSheets = ({ owes }: ReportingUnit): readonly SheetKey[] =>
  SHEET_KEYS.filter((key) => key === 'info' || owes[key] === 'required')
