import type { Receipt, SubmissionList, SubmissionSummary } from '../shared/api.ts'
import type { Confirmation } from '../shared/confirmations.ts'
import type { Workbook } from '../shared/reading/workbook.ts'
import type { Issue } from '../shared/rules/issue.ts'
import type { Submission } from '../shared/submission.ts'
import { toSubmission } from '../shared/to-submission.ts'
import { validate } from '../shared/validate.ts'
import { callBackend } from './backend.ts'
import type { SubmitResult } from './bridge.ts'
import { identify, summaryOf } from './check.ts'
import { loadConfirmations } from './confirmations/confirmation-store.ts'
import { judge, keysIn } from './confirmations/judge.ts'
import { stillNeeded, travelling } from './confirmations/still-needed.ts'
import { sha256 } from './digest.ts'
import { Fault } from './fault.ts'
import { blindTokens, toList } from './tokens/blind-tokens.ts'
import { loadKey } from './tokens/key-store.ts'
import { ownMembers } from './tokens/own-members.ts'

const NO_ADDRESS =
  'Trang Thông tin chưa ghi đúng mã đơn vị và kỳ báo cáo nên chưa gửi được. Hãy bấm Kiểm tra để xem cách sửa.'

/** Hands the workbook in, unless it has errors; what travels is rows of organizations and counts of members. */
export const submitWorkbook = (book: Workbook): SubmitResult => {
  const issues = validate(book)
  const summary = summaryOf(issues)
  if (summary.errors > 0) return { outcome: 'refused', summary }
  if (!book.unit || !book.period) throw new Fault(NO_ADDRESS)
  const path = `/v1/units/${encodeURIComponent(book.unit.code)}/periods/${book.period.id}/submissions`
  const key = loadKey()
  const tokens = key === null ? null : blindTokens(book.members, key)
  const besides = { confirmations: confirmationsOf(book, issues), blindTokens: tokens && toList(tokens) }
  const { version, body } = nextVersion(book, besides, latestOf(callBackend({ method: 'get', path }).body))
  const answer = callBackend({
    method: 'put',
    path: `${path}/${version}`,
    headers: { 'Idempotency-Key': sha256(`${path}/${version}\n${body}`) },
    body,
  })
  const receipt = answer.body as Receipt
  const shared = tokens ? ownMembers(receipt.collisions, book, tokens) : []
  return { outcome: 'received', receipt, identification: identify(book), shared }
}

/** The reasons that go with the workbook. */
const confirmationsOf = (book: Workbook, issues: readonly Issue[]): readonly Confirmation[] => {
  const confirmations = loadConfirmations()
  return travelling(stillNeeded(confirmations, judge(book, issues, confirmations), keysIn(book)))
}

/**
 * The version to hand in, and its text. When the latest one holds exactly this content, it is handed in once
 * more under the same key: an answer that got lost on its way is then given again, and no version is added. What was
 * returned is no longer on its way: the same content is then a new version, for the province to look at again.
 */
const nextVersion = (
  book: Workbook,
  besides: Pick<Submission, 'confirmations' | 'blindTokens'>,
  latest: SubmissionSummary | null,
): { version: number; body: string } => {
  const bodyOn = (baseVersion: number) =>
    JSON.stringify(toSubmission(book, { baseVersion, ruleset: RULESET, ...besides }))
  if (!latest) return { version: 1, body: bodyOn(0) }
  const again = bodyOn(latest.version - 1)
  return latest.status !== 'returned' && sha256(again) === latest.contentHash
    ? { version: latest.version, body: again }
    : { version: latest.version + 1, body: bodyOn(latest.version) }
}

/** The version handed in last, or null; the list has the newest first. */
const latestOf = (list: unknown): SubmissionSummary | null => (list as SubmissionList).submissions[0] ?? null
