import { parsePeriod } from '../../shared/calendar/period.ts'
import { handedIn, periodName } from '../../shared/report/sheets/report-line.ts'
import { resolutionInForce } from '../../shared/resolutions/index.ts'
import type { Report } from '../../shared/wire/api/index.ts'
import { callBackend } from '../backend/backend.ts'
import { isNothing, isReport, isUnitReport, type UnitReport } from '../backend/shapes.ts'
import type { RefreshResult } from '../bridge.ts'
import { Fault } from '../fault.ts'
import { isClaimed, openPlace, ownedRange } from '../workbook/province-ranges/owned-range.ts'
import { restoreBlock } from '../workbook/province-ranges/restore-block.ts'
import { contentMark, writeBlock } from '../workbook/province-ranges/write-block.ts'
import type { Spreadsheet } from '../workbook/spreadsheet.ts'
import { workbookKind } from '../workbook/workbook-kind.ts'
import { PROVINCE_SHEETS } from './sheets.ts'
import { forgetReport, rememberReport, writtenReport } from './written-report.ts'

const DISTRICT = 'Đây là sổ đơn vị (có trang Thông tin). Hãy mở sổ tỉnh rồi chọn Cập nhật sổ tỉnh.'

const NOT_PROVINCE =
  'Sổ tỉnh do người của tỉnh cập nhật; tài khoản đang đăng nhập là của một đơn vị, chỉ xem được số liệu của đơn vị mình. Các trang của sổ này được giữ nguyên. Hãy mở sổ đơn vị rồi chọn Kết quả đơn vị.'

/**
 * Fills the province sheets from the report of a period. Where it already stands there, whole, it is not fetched
 * again; where people typed over it, only that is written.
 */
export const refreshSheets = (spreadsheet: Spreadsheet, periodId: unknown): RefreshResult => {
  const period = typeof periodId === 'string' ? parsePeriod(periodId) : null
  if (!period || !resolutionInForce(period)) throw new Fault('Hãy chọn một kỳ báo cáo trong danh sách.')
  if (workbookKind(spreadsheet) === 'district') throw new Fault(DISTRICT)
  const name = periodName(period.id)
  const known = standing(spreadsheet, period.id)
  const isOfPeriod = (body: unknown): body is Report | UnitReport =>
    (isUnitReport(body) || isReport(body)) && body.period === period.id
  const { etag, body: report } = callBackend<Report | UnitReport | null>({
    method: 'get',
    path: `/v1/reports/${period.id}`,
    headers: known?.isWhole ? { 'If-None-Match': known.etag } : {},
    answers: { 200: isOfPeriod, ...(known?.isWhole && { 304: isNothing }) },
  })
  if (report === null) return { outcome: 'unchanged', period: name }
  if (isUnitReport(report)) throw new Fault(NOT_PROVINCE)
  if (known && known.etag === etag) {
    return { outcome: 'restored', period: name, cells: restore(spreadsheet, report, etag) }
  }
  write(spreadsheet, report, etag)
  return { outcome: 'written', period: name, ...handedIn(report) }
}

interface Standing {
  readonly etag: string
  /** Whether every cell is as it was written. */
  readonly isWhole: boolean
}

/** The report of the period as it was written, if its places are still there. */
const standing = (spreadsheet: Spreadsheet, period: string): Standing | null => {
  const written = writtenReport()
  if (written?.period !== period || !written.etag) return null
  const ranges = PROVINCE_SHEETS.map((place) => ownedRange(spreadsheet, place))
  if (ranges.includes(null)) return null
  const isWhole = ranges.every((range, index) => range && contentMark(range) === written.marks?.[index])
  return { etag: written.etag, isWhole }
}

/** What stands on the sheets is forgotten first and remembered last: a run that is cut short is done again. */
const write = (spreadsheet: Spreadsheet, report: Report, etag: string | null): void => {
  const isFirstTime = PROVINCE_SHEETS.some((place) => !isClaimed(spreadsheet, place))
  forgetReport()
  const marks = PROVINCE_SHEETS.map((sheet) =>
    contentMark(writeBlock(spreadsheet, sheet, sheet.blockOf(report))),
  )
  if (isFirstTime) openPlace(spreadsheet, PROVINCE_SHEETS[0])
  rememberReport({ period: report.period, etag, marks })
}

const restore = (spreadsheet: Spreadsheet, report: Report, etag: string): number => {
  forgetReport()
  let cells = 0
  const marks = PROVINCE_SHEETS.map((sheet) => {
    const { range, restored } = restoreBlock(spreadsheet, sheet, sheet.blockOf(report))
    cells += restored
    return contentMark(range)
  })
  rememberReport({ period: report.period, etag, marks })
  return cells
}
