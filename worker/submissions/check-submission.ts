import { grouped } from '../../shared/grouped.ts'
import type { Workbook } from '../../shared/reading/workbook.ts'
import { RULES } from '../../shared/rules/index.ts'
import type { Issue } from '../../shared/rules/issue.ts'
import { validate } from '../../shared/rules/validate.ts'
import { workbookFromSubmission } from '../../shared/wire/from-submission.ts'
import { LIMITS } from '../../shared/wire/limits.ts'
import type { Submission } from '../../shared/wire/submission.ts'
import { ApiError } from '../http/error.ts'
import { RULESET_FINGERPRINT } from '../http/ruleset.ts'
import { firstErrors } from './first-errors.ts'
import { memberFactsFault } from './member-facts.ts'
import { holdsPersonalData } from './personal-data.ts'
import { submissionShape } from './submission-shape.ts'
import type { Target } from './submissions.ts'
import { unmatchedReasonsFault } from './unmatched-reasons.ts'

/** A submission that may be stored. */
export interface CheckedSubmission {
  readonly submission: Submission
  readonly book: Workbook
  readonly warnings: readonly Issue[]
}

const shaped = (body: unknown): Submission => {
  if (holdsPersonalData(body)) throw new ApiError('personal-data')
  const fault = submissionShape(body, '')
  if (fault === null) return body as Submission
  const place = fault === '' ? '' : ` ở mục “${fault}”`
  throw new ApiError('bad-request', { message: `Gói dữ liệu không đúng mẫu${place}.` })
}

const requireTarget = ({ unit, period, baseVersion }: Submission, target: Target): void => {
  if (unit === target.unit && period === target.period && baseVersion + 1 === target.version) return
  throw new ApiError('bad-request', {
    message: 'Mã đơn vị, kỳ hoặc số bản trong gói dữ liệu khác với địa chỉ gửi đến.',
  })
}

/** Nothing more is looked for once the answer is full, so then nobody knows how many errors there are. */
const requireNoErrors = (issues: readonly Issue[]): void => {
  const errors = issues.filter(({ severity }) => severity === 'error')
  if (errors.length === 0) return
  const most = grouped(LIMITS.issues)
  const isMore = errors.length > LIMITS.issues
  const count = isMore ? `hơn ${most}` : grouped(errors.length)
  const rest = isMore ? ` (dưới đây là ${most} lỗi tìm thấy trước)` : ''
  const others = issues.filter(({ severity }) => severity !== 'error')
  throw new ApiError('invalid-submission', {
    message: `Số liệu còn ${count} lỗi nên chưa được nhận${rest}; hãy sửa rồi gửi lại.`,
    issues: issues.length <= LIMITS.issues ? issues : [...errors, ...others].slice(0, LIMITS.issues),
  })
}

/** By earlier rules there may have been other warnings: their reasons are taken, and told where they match. */
const requireMatchingReasons = ({ submission, book, warnings }: CheckedSubmission): void => {
  const { ruleset, confirmations } = submission
  if (ruleset !== RULESET_FINGERPRINT) return
  const fault = unmatchedReasonsFault(confirmations, book, warnings)
  if (fault !== null) throw new ApiError('invalid-submission', { message: fault })
}

/** Where a submission is to go, and by which rules it may have been checked before it came. */
export interface Checking extends Target {
  /** Fingerprints of earlier rules that are accepted beside the Worker's own. */
  readonly earlierRulesets: readonly string[]
}

const requireKnownRules = ({ ruleset }: Submission, earlier: readonly string[]): void => {
  if (ruleset !== RULESET_FINGERPRINT && !earlier.includes(ruleset)) throw new ApiError('ruleset-outdated')
}

/**
 * Checks the JSON value of a body: first that nobody's data is in it, then its shape, its place,
 * its rules, and with the shared rules all that need no member rows. Throws an `ApiError`.
 */
export const checkSubmission = (body: unknown, target: Checking): CheckedSubmission => {
  const submission = shaped(body)
  requireTarget(submission, target)
  requireKnownRules(submission, target.earlierRulesets)
  requireNoErrors(firstErrors(submission))
  const book = workbookFromSubmission(submission)
  const issues = validate(book, RULES, LIMITS.issues)
  requireNoErrors(issues)
  const fault = memberFactsFault(submission, book, RULESET_FINGERPRINT)
  if (fault !== null) throw new ApiError('invalid-submission', { message: fault })
  const checked = { submission, book, warnings: issues.filter(({ severity }) => severity === 'warning') }
  requireMatchingReasons(checked)
  return checked
}
