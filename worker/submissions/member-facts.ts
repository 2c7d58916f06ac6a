import { MEMBER_INDICATORS } from '../../shared/measures/catalogue.ts'
import type { MemberFact, OrganizationMemberFacts, Ratio } from '../../shared/measures/fact.ts'
import type { Workbook } from '../../shared/reading/workbook.ts'
import type { Submission } from '../../shared/wire/submission.ts'
import { RULESET_FINGERPRINT } from '../http/ruleset.ts'

const grassrootsCodes = ({ organizations, tree }: Workbook): ReadonlySet<string> => {
  const codes = new Set<string>([''])
  for (let i = 0; i < (organizations?.size ?? 0); i++) {
    if (tree?.isGrassroots(i)) codes.add(organizations?.columns.code.at(i) ?? '')
  }
  return codes
}

const hasExactly = (counts: object, named: readonly { readonly id: string }[]): boolean =>
  Object.keys(counts).length === named.length && named.every(({ id }) => Object.hasOwn(counts, id))

/** By our own rules all that they count; by earlier ones, the same in every organization. */
const countedBy = (ruleset: string, facts: readonly OrganizationMemberFacts[]) => {
  if (ruleset === RULESET_FINGERPRINT) return MEMBER_INDICATORS
  return MEMBER_INDICATORS.filter(({ id }) => facts.some(({ indicators }) => Object.hasOwn(indicators, id)))
}

const isComplete = (
  { indicators }: OrganizationMemberFacts,
  counted: ReturnType<typeof countedBy>,
): boolean =>
  hasExactly(indicators, counted) &&
  counted.every(({ id, options, parts, isCountOnly }) => {
    const fact = indicators[id]
    if (!fact || (fact.total[1] === null) !== isCountOnly) return false
    return hasExactly(fact.options, options) && hasExactly(fact.parts, parts)
  })

const isPossibleRatio = ([numerator, denominator]: Ratio, members: number): boolean =>
  numerator <= (denominator ?? members) && (denominator ?? 0) <= members

const isPossibleFact = ({ total, options, parts }: MemberFact, members: number): boolean =>
  [total, ...Object.values(options)].every((ratio) => isPossibleRatio(ratio, members)) &&
  Object.values(parts).every((part) => part <= total[0])

const isPossible = ({ official, probationary, indicators }: OrganizationMemberFacts): boolean =>
  Object.values(indicators).every((fact) => isPossibleFact(fact, official + probationary))

const membersOf = (facts: readonly OrganizationMemberFacts[]): number =>
  facts.reduce((sum, { official, probationary }) => sum + official + probationary, 0)

/**
 * What is wrong with the counts of members, as a Vietnamese sentence that quotes nothing of
 * them, or null: they must belong to grassroots organizations of the same body, count all the
 * indicators of members, fit within each other and add up to the rows of the list.
 */
export const memberFactsFault = (
  { memberRows, memberFacts, blindTokens, ruleset }: Submission,
  book: Workbook,
): string | null => {
  if ((blindTokens?.length ?? 0) > (memberRows ?? 0)) {
    return 'Số dấu đối chiếu đảng viên nhiều hơn số dòng của trang Đảng viên; hãy tải lại trang rồi gửi lại.'
  }
  if (memberFacts === null || memberRows === null) {
    const isNone = memberFacts === null && memberRows === null
    return isNone ? null : 'Số dòng và số liệu đếm đảng viên phải cùng có hoặc cùng không có.'
  }
  const codes = grassrootsCodes(book)
  const facts = Object.values(memberFacts)
  if (!Object.keys(memberFacts).every((code) => codes.has(code))) {
    return 'Số liệu đếm đảng viên có mã không phải là tổ chức cơ sở đảng trong trang Tổ chức.'
  }
  const counted = countedBy(ruleset, facts)
  if (!facts.every((fact) => isComplete(fact, counted))) {
    return 'Số liệu đếm đảng viên không theo đúng danh mục chỉ tiêu của tỉnh; hãy tải lại trang rồi gửi lại.'
  }
  if (!facts.every(isPossible)) return 'Số liệu đếm đảng viên có số đạt lớn hơn tổng số.'
  const members = membersOf(facts)
  if (members === memberRows) return null
  return `Số liệu đếm đảng viên cộng lại là ${members}, khác với ${memberRows} dòng của trang Đảng viên.`
}
