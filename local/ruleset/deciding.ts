/**
 * Where verdicts and counts begin: what these reach, less its wording, is what the fingerprint of the rules
 * covers. Reports are made of counts; what they are made by is not in it.
 */
export { memberFacts } from '../../shared/measures/member-facts.ts'
export { readWorkbook } from '../../shared/reading/read-workbook.ts'
export { gapsOf } from '../../shared/report/build/gaps.ts'
export { checkHistory } from '../../shared/rules/history/check-history.ts'
export { handedOf } from '../../shared/rules/history/handed.ts'
export { memberInTwoUnitsIssue } from '../../shared/rules/province/member-in-two-units.ts'
export { validate } from '../../shared/rules/validate.ts'
export { workbookFromSubmission } from '../../shared/wire/from-submission.ts'
export { toSubmission } from '../../shared/wire/to-submission.ts'
