import type { SheetCell } from '../../grid.ts'
import { foldLabel, withoutInvisible } from '../../text/fold.ts'
import { isPlain } from '../../text/plain.ts'

const TOTAL_LABELS = new Set(['cộng', 'tổng', 'tổng số', 'tổng cộng'])
/** `Tổng cộng toàn huyện`, `Cộng: 12 chi bộ`; `Tổng công ty` and `Cộng Hòa` as one word are none. */
const LONGER_TOTAL = /^(?:tổng số|tổng cộng|cộng)(?![\p{L}\p{M}\p{N}])/u
const PARTIAL_LABEL = 'trong đó'
/** The beginnings of those labels, also decomposed. */
const LABEL_START = /^[^\p{L}]*(?:c[oôộ]|t[oôổ]|tro)/iu
const [A, C, T, Z] = [0x61, 0x63, 0x74, 0x7a]
const SMALL = 0x20
const LAST_ASCII = 0x7e

const startsLabel = (text: string): boolean => LABEL_START.test(isPlain(text) ? text : withoutInvisible(text))

/** A cheap look at the first letter, so that few cells are folded. */
export const mayBeLabel = (text: string): boolean => {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    const letter = code | SMALL
    if (code > LAST_ASCII || letter === C || letter === T) return startsLabel(text)
    if (letter >= A && letter <= Z) return false
  }
  return false
}

/**
 * Whether one of the first three filled cells makes the row a total, or opens a `Trong đó`. `hasKey`
 * tells whether the row names a record: an organization may be called `Cộng …`.
 */
export const labelOf = (filled: readonly SheetCell[], hasKey: () => boolean): 'total' | 'partial' | null => {
  for (const cell of filled) {
    if (typeof cell !== 'string' || !mayBeLabel(cell)) continue
    const label = foldLabel(cell)
    if (TOTAL_LABELS.has(label)) return 'total'
    if (label.startsWith(PARTIAL_LABEL)) return 'partial'
    if (LONGER_TOTAL.test(label) && !hasKey()) return 'total'
  }
  return null
}
