import { TABLES } from '../forms/so-don-vi/index.ts'
import { grouped } from '../grouped.ts'
import { LIMITS } from './limits.ts'
import type { Submission, WireTable } from './submission.ts'

const WIDEST = 3
const PAIR = /[\ud800-\udbff][\udc00-\udfff]/g

/** Bytes of a text in UTF-8, which Apps Script has no encoder for. */
const bytesOf = (text: string): number => {
  if (text.length * WIDEST <= LIMITS.bytes) return text.length
  let bytes = text.length
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    bytes += code < 0x80 ? 0 : code < 0x800 ? 1 : 2
  }
  // Each half of a pair was counted as three bytes, and both together are four.
  return bytes - (text.match(PAIR)?.length ?? 0) * 2
}

const SENT = ['organizations', 'hamlets', 'duties', 'enterprises'] as const

function* tooMuchOf(name: string, { rows, columns }: WireTable): Iterable<string> {
  const lastRow = rows[rows.length - 1] ?? 0
  const lastColumn = Math.max(0, ...columns.map(({ position }) => position + 1))
  if (rows.length > LIMITS.rows) {
    yield `trang ${name} có ${grouped(rows.length)} dòng, mỗi lần gửi được ${grouped(LIMITS.rows)} dòng`
  }
  if (lastRow > LIMITS.row) {
    yield `trang ${name} dùng đến dòng ${grouped(lastRow)}, chỉ gửi được đến dòng ${grouped(LIMITS.row)}`
  }
  if (lastColumn > LIMITS.column) {
    yield `trang ${name} dùng đến cột thứ ${grouped(lastColumn)}, chỉ gửi được đến cột thứ ${grouped(LIMITS.column)}`
  }
}

function* tooMuch(submission: Submission, text: string): Iterable<string> {
  for (const sheet of SENT) {
    const table = submission[sheet]
    if (table) yield* tooMuchOf(TABLES[sheet].name, table)
  }
  const counts: readonly (readonly [number, number, string])[] = [
    [submission.memberRows ?? 0, LIMITS.members, 'đảng viên'],
    [submission.blindTokens?.length ?? 0, LIMITS.blindTokens, 'số lý lịch để đối chiếu'],
    [submission.confirmations.length, LIMITS.confirmations, 'cảnh báo đã xác nhận'],
    [bytesOf(text), LIMITS.bytes, 'byte trong gói dữ liệu'],
  ]
  for (const [count, most, what] of counts) {
    if (count > most) yield `có ${grouped(count)} ${what}, mỗi lần gửi được ${grouped(most)}`
  }
}

/**
 * What of a submission the province cannot take, as a Vietnamese sentence, or null. `text` is the submission as it
 * would travel. These have no cell: no single one of them is wrong.
 */
export const whatIsTooMuch = (submission: Submission, text: string): string | null => {
  const all = [...tooMuch(submission, text)]
  if (all.length === 0) return null
  return `Chưa gửi được vì sổ lớn hơn mức tỉnh nhận: ${all.join('; ')}. Hãy bỏ bớt dòng thừa; nếu sổ đúng là lớn như vậy thì báo cho tỉnh.`
}
