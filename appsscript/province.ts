import type { Report } from '../shared/api.ts'
import { parsePeriod } from '../shared/period.ts'
import { handedIn, periodName } from '../shared/province-sheets/report-line.ts'
import { resolutionInForce } from '../shared/resolution/index.ts'
import { callBackend } from './backend.ts'
import type { RefreshResult } from './bridge.ts'
import { Fault } from './fault.ts'
import { PROVINCE_SHEETS } from './province/sheets.ts'
import { writeBlock } from './province/write-block.ts'
import { workbookKind } from './workbook-kind.ts'

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet

/** Document property: the report that stands on the sheets. */
const PROPERTY = 'province-report'

interface WrittenReport {
  readonly period: string
  readonly etag: string | null
}

/** The report that was written last, or null. */
export const writtenReport = (): WrittenReport | null =>
  JSON.parse(PropertiesService.getDocumentProperties().getProperty(PROPERTY) ?? 'null')

/** Fills the province sheets from the report of a period; the report that already stands there is not written again. */
export const refreshSheets = (spreadsheet: Spreadsheet, periodId: unknown): RefreshResult => {
  const period = typeof periodId === 'string' ? parsePeriod(periodId) : null
  if (!period || !resolutionInForce(period)) throw new Fault('Hãy chọn một kỳ báo cáo trong danh sách.')
  if (workbookKind(spreadsheet) === 'district') {
    throw new Fault('Đây là sổ đơn vị (có trang Thông tin). Hãy mở sổ tỉnh rồi chọn Cập nhật sổ tỉnh.')
  }
  const name = periodName(period.id)
  const { status, etag, body } = callBackend({
    method: 'get',
    path: `/v1/reports/${period.id}`,
    headers: knownEtag(spreadsheet, period.id),
  })
  if (status === 304) return { outcome: 'unchanged', period: name }
  const report = body as Report
  const isFirstTime = PROVINCE_SHEETS.some(({ range }) => spreadsheet.getRangeByName(range) === null)
  for (const sheet of PROVINCE_SHEETS) writeBlock(spreadsheet, sheet, sheet.blockOf(report))
  if (isFirstTime) spreadsheet.getSheetByName(PROVINCE_SHEETS[0].name)?.activate()
  remember({ period: period.id, etag })
  return { outcome: 'written', period: name, ...handedIn(report) }
}

/** Asks for news only where the report of the same period still stands on every sheet. */
const knownEtag = (spreadsheet: Spreadsheet, period: string): Readonly<Record<string, string>> => {
  const written = writtenReport()
  const isThere = PROVINCE_SHEETS.every(({ range }) => spreadsheet.getRangeByName(range) !== null)
  return isThere && written?.period === period && written.etag ? { 'If-None-Match': written.etag } : {}
}

const remember = (report: WrittenReport): void => {
  PropertiesService.getDocumentProperties().setProperty(PROPERTY, JSON.stringify(report))
}
