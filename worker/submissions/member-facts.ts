import { MEMBER_INDICATORS } from '../../shared/measures/catalogue.ts'
import type { OrganizationMemberFacts, Ratio } from '../../shared/measures/fact.ts'
import type { Workbook } from '../../shared/reading/workbook.ts'
import type { Submission } from '../../shared/wire/submission.ts'
import { arePossible } from './member-bounds.ts'

/** The grassroots organizations, by code. */
const grassrootsOf = ({ organizations, tree }: Workbook): ReadonlyMap<string, number> => {
  const records = Array.from({ length: organizations?.size ?? 0 }, (_, i) => i)
  const grassroots = records.filter((i) => tree?.isGrassroots(i))
  return new Map(grassroots.map((i) => [organizations?.columns.code.at(i) ?? '', i]))
}

const hasExactly = (counts: object, named: readonly { readonly id: string }[]): boolean =>
  Object.keys(counts).length === named.length && named.every(({ id }) => Object.hasOwn(counts, id))

const isShare = ([_, denominator]: Ratio): boolean => denominator !== null

/** By our own rules all that they count; by earlier ones, the same in every organization. */
const countedBy = (isByOwnRules: boolean, facts: readonly OrganizationMemberFacts[]) => {
  if (isByOwnRules) return MEMBER_INDICATORS
  return MEMBER_INDICATORS.filter(({ id }) => facts.some(({ indicators }) => Object.hasOwn(indicators, id)))
}

const isComplete = (
  { indicators }: OrganizationMemberFacts,
  counted: ReturnType<typeof countedBy>,
): boolean =>
  hasExactly(indicators, counted) &&
  counted.every(({ id, options, parts, isCountOnly }) => {
    const fact = indicators[id]
    if (!fact || isShare(fact.total) === isCountOnly || !Object.values(fact.options).every(isShare))
      return false
    return hasExactly(fact.options, options) && hasExactly(fact.parts, parts)
  })

const membersOf = (facts: readonly OrganizationMemberFacts[]): number =>
  facts.reduce((sum, { official, probationary }) => sum + official + probationary, 0)

/**
 * What is wrong with the counts of members, as a Vietnamese sentence that quotes nothing of
 * them, or null: they must belong to grassroots organizations of the same body, count all the
 * indicators of members, be true of some members and add up to the rows of the list.
 */
export const memberFactsFault = (
  { memberRows, memberFacts, blindTokens, ruleset }: Submission,
  book: Workbook,
  ownRuleset: string,
): string | null => {
  if ((blindTokens?.length ?? 0) > (memberRows ?? 0)) {
    return 'Số dấu đối chiếu đảng viên nhiều hơn số dòng của trang Đảng viên; hãy tải lại trang rồi gửi lại.'
  }
  if (memberFacts === null || memberRows === null) {
    const isNone = memberFacts === null && memberRows === null
    return isNone ? null : 'Số dòng và số liệu đếm đảng viên phải cùng có hoặc cùng không có.'
  }
  const grassroots = grassrootsOf(book)
  const facts = Object.values(memberFacts)
  if (!Object.keys(memberFacts).every((code) => grassroots.has(code))) {
    return 'Số liệu đếm đảng viên có mã không phải là tổ chức cơ sở đảng trong trang Tổ chức.'
  }
  const counted = countedBy(ruleset === ownRuleset, facts)
  if (!facts.every((fact) => isComplete(fact, counted))) {
    return 'Số liệu đếm đảng viên không theo đúng danh mục chỉ tiêu của tỉnh; hãy tải lại trang rồi gửi lại.'
  }
  const isPossible = ([code, counts]: readonly [string, OrganizationMemberFacts]) =>
    arePossible(counts, book.tree?.typeOf(grassroots.get(code) ?? -1) ?? '')
  if (!Object.entries(memberFacts).every(isPossible)) {
    return 'Số liệu đếm đảng viên có những con số không thể cùng đúng; hãy tải lại trang, kiểm tra lại rồi gửi.'
  }
  const members = membersOf(facts)
  if (members === memberRows) return null
  return `Số liệu đếm đảng viên cộng lại là ${members}, khác với ${memberRows} dòng của trang Đảng viên.`
}
