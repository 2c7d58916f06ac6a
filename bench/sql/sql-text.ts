import { isoDay } from '../../shared/calendar/day.ts'
import { PERIOD } from '../../test/straight-line/invented/plan.ts'

/** A rule as the column at which it speaks and the condition of a broken row. */
export type SqlRule = readonly [rule: string, column: string, where: string]

export const day = (value: number): string => `DATE '${isoDay(value)}'`
export const REPORT = day(PERIOD.lastDay)

export const GRASSROOTS = `level IN ('Đảng bộ cơ sở', 'Chi bộ cơ sở')`
export const CELL = `level IN ('Chi bộ cơ sở', 'Chi bộ trực thuộc')`
export const COMMUNE = `type IN ('Xã', 'Phường', 'Thị trấn')`
export const ENTERPRISE = `type IN ('Doanh nghiệp nhà nước', 'Doanh nghiệp ngoài nhà nước')`

export const quote = (text: string): string => `'${text.replaceAll("'", "''")}'`

/** NFC, with the familiar Đ and đ. */
export const familiar = (column: string): string => `translate(nfc_normalize("${column}"), 'ÐƉðɖ', 'ĐĐđđ')`
