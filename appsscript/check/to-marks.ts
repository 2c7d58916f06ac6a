import type { Issue, Severity } from '../../shared/rules/issue.ts'
import type { Mark } from '../bridge.ts'
import { MARK_LIMIT, NOTE_LIMIT } from '../marks/parse-marks.ts'

const LABEL: Readonly<Record<Severity, string>> = { error: 'Lỗi', warning: 'Cảnh báo', info: 'Lưu ý' }
const ORDER: readonly Severity[] = ['error', 'warning', 'info']

const graver = (a: Severity, b: Severity): Severity => (ORDER.indexOf(a) <= ORDER.indexOf(b) ? a : b)

const clip = (note: string): string => note.slice(0, NOTE_LIMIT)

/** One mark for each cell with an issue: the gravest colour and every sentence; errors first, up to the limit. */
export const toMarks = (issues: readonly Issue[]): readonly Mark[] => {
  const byCell = new Map<string, Mark>()
  for (const { sheet, cell, severity, message } of issues) {
    if (cell === null) continue
    const place = `${sheet}!${cell}`
    const sentence = `${LABEL[severity]}: ${message}`
    const before = byCell.get(place)
    byCell.set(
      place,
      before
        ? {
            ...before,
            severity: graver(before.severity, severity),
            note: clip(`${before.note}\n${sentence}`),
          }
        : { sheet, cell, severity, note: clip(sentence) },
    )
  }
  const marks = [...byCell.values()]
  return ORDER.flatMap((severity) => marks.filter((mark) => mark.severity === severity)).slice(0, MARK_LIMIT)
}
