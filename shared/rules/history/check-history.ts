import type { Workbook } from '../../reading/workbook.ts'
import { thresholdsOfPeriod } from '../../resolutions/thresholds.ts'
import { atCell, atSheet } from '../finding.ts'
import type { Finding, Issue } from '../issue.ts'
import { toIssues } from '../to-issues.ts'
import type { Handed, HistoryFinding } from './history-rule.ts'
import { HISTORY_RULES } from './index.ts'

/** At the organization's number of members when its row is known, else about the whole sheet. */
const toFinding = ({ organizations, tree }: Workbook, { code, value, message }: HistoryFinding): Finding => {
  const record = code === null || tree === null ? -1 : tree.organizationOf(code)
  if (organizations && record >= 0) return { ...atCell(organizations, record, 'members', message), value }
  return { ...atSheet('organizations', message), value }
}

/**
 * What the history rules find in a submission: `book` is the workbook that `next` was taken from,
 * for cells and for the thresholds of its period. All are warnings of the sheet `Tổ chức`.
 */
export const checkHistory = (previous: Handed, next: Handed, book: Workbook): readonly Issue[] => {
  const thresholds = thresholdsOfPeriod(book.period)
  return toIssues(
    HISTORY_RULES.flatMap((rule) =>
      Array.from(rule.check(previous, next, thresholds), (finding) => ({
        rule,
        finding: toFinding(book, finding),
      })),
    ),
  )
}
