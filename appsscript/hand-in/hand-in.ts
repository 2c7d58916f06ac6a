import type { Workbook } from '../../shared/reading/workbook.ts'
import type { Issue } from '../../shared/rules/issue.ts'
import { validate } from '../../shared/rules/validate.ts'
import type { Receipt, SubmissionSummary } from '../../shared/wire/api/index.ts'
import type { Confirmation, ConfirmedIssue } from '../../shared/wire/confirmations.ts'
import type { Submission } from '../../shared/wire/submission.ts'
import { toSubmission } from '../../shared/wire/to-submission.ts'
import { whatIsTooMuch } from '../../shared/wire/too-much.ts'
import { travellingReasons } from '../../shared/wire/travelling-reasons.ts'
import { callBackend, Refusal } from '../backend/backend.ts'
import { isReceipt, isSubmissionList } from '../backend/shapes.ts'
import type { CheckResult } from '../bridge/check.ts'
import type { HandInResult } from '../bridge.ts'
import { identify, summaryOf, toCheckResult } from '../check/check.ts'
import { loadConfirmations } from '../check/confirmations/confirmation-store.ts'
import { judge } from '../check/confirmations/judge.ts'
import { Fault } from '../fault.ts'
import type { District } from '../workbook/sheets.ts'
import { blindTokens, toList } from './tokens/blind-tokens.ts'
import { loadKey } from './tokens/key-store.ts'
import { ownMembers } from './tokens/own-members.ts'

/** SHA-256 of a text in UTF-8, as 64 hex digits. */
const sha256 = (text: string): string =>
  Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, text, Utilities.Charset.UTF_8)
    .map((byte) => (byte & 0xff).toString(16).padStart(2, '0'))
    .join('')

const NO_ADDRESS =
  'Trang Thông tin chưa ghi đúng mã đơn vị và kỳ báo cáo nên chưa gửi được. Hãy bấm Kiểm tra để xem cách sửa.'

/** Hands the workbook in, unless it has errors; what travels is rows of organizations and counts of members. */
export const handInWorkbook = (district: District): HandInResult => {
  const { book } = district
  const issues = validate(book)
  const summary = summaryOf(issues)
  if (summary.errors > 0) return { outcome: 'refused', summary, found: null }
  const confirmations = loadConfirmations()
  const judged = judge(book, issues, confirmations)
  try {
    return send(book, (submission) => travellingReasons(submission, judged, confirmations))
  } catch (thrown) {
    const found = thrown instanceof Refusal ? (thrown.error.issues ?? []) : []
    if (found.length === 0) throw thrown
    return { outcome: 'refused', summary: summaryOf(found), found: listFound(district, judged, found) }
  }
}

/** The reasons that go with what is handed in. */
type ReasonsFor = (submission: Submission) => readonly Confirmation[]

const send = (book: Workbook, reasonsFor: ReasonsFor): HandInResult => {
  const { unit, period } = book
  if (!unit || !period) throw new Fault(NO_ADDRESS)
  const path = `/v1/units/${encodeURIComponent(unit.code)}/periods/${period.id}/submissions`
  const key = loadKey()
  const tokens = key === null ? null : blindTokens(book.members, key)
  const { body: list } = callBackend({ method: 'get', path, answers: { 200: isSubmissionList } })
  const besides = { reasonsFor, blindTokens: tokens && toList(tokens) }
  const { version, body } = nextVersion(book, besides, list.submissions[0] ?? null)
  const isOwn = (answer: unknown): answer is Receipt =>
    isReceipt(answer) &&
    answer.unit === unit.code &&
    answer.period === period.id &&
    answer.version === version
  const { body: receipt } = callBackend({
    method: 'put',
    path: `${path}/${version}`,
    headers: { 'Idempotency-Key': sha256(`${path}/${version}\n${body}`) },
    body,
    answers: { 200: isOwn, 201: isOwn },
  })
  const shared = tokens ? ownMembers(receipt.collisions, book, tokens) : []
  return { outcome: 'received', receipt, identification: identify(book), shared }
}

/** The text of a submission. What the province would refuse without naming a cell is said before it is sent. */
const textOf = (submission: Submission): string => {
  const text = JSON.stringify(submission)
  const fault = whatIsTooMuch(submission, text)
  if (fault !== null) throw new Fault(fault)
  return text
}

/** What the province found, as *Kiểm tra* lists it, beside what was found here. */
const listFound = (
  district: District,
  judged: readonly ConfirmedIssue[],
  found: readonly Issue[],
): CheckResult => {
  const isSame = (a: Issue, b: Issue) =>
    a.rule === b.rule && a.sheet === b.sheet && a.cell === b.cell && a.message === b.message
  const news = found.filter((issue) => !judged.some((each) => isSame(each, issue)))
  return toCheckResult(district, [...judged, ...news.map((issue) => ({ ...issue, confirmed: null }))])
}

/**
 * The version to hand in, and its text. When the latest one holds exactly this content, it is handed in once
 * more under the same key: an answer that got lost on its way is then given again, and no version is added. What was
 * returned is no longer on its way: the same content is then a new version, for the province to look at again.
 */
const nextVersion = (
  book: Workbook,
  { reasonsFor, blindTokens }: Pick<Submission, 'blindTokens'> & { readonly reasonsFor: ReasonsFor },
  latest: SubmissionSummary | null,
): { version: number; body: string } => {
  const submission = toSubmission(book, { baseVersion: 0, ruleset: RULESET, blindTokens })
  if (submission === null) throw new Fault(NO_ADDRESS)
  const confirmations = reasonsFor(submission)
  const bodyOn = (baseVersion: number) => textOf({ ...submission, baseVersion, confirmations })
  if (!latest) return { version: 1, body: bodyOn(0) }
  const again = bodyOn(latest.version - 1)
  return latest.status !== 'returned' && sha256(again) === latest.contentHash
    ? { version: latest.version, body: again }
    : { version: latest.version + 1, body: bodyOn(latest.version) }
}
