import { classificationScheme } from '../../shared/forms/so-don-vi/classifications.ts'
import { columnsOf, type TableKey } from '../../shared/forms/so-don-vi/index.ts'
import { type List, listValue, ORGANIZATION_TYPE } from '../../shared/forms/so-don-vi/lists.ts'
import { MAJORITY_PEOPLE } from '../../shared/forms/so-don-vi/peoples.ts'
import { namedSet } from '../../shared/measures/compile.ts'
import type { AnyCondition, Span } from '../../shared/measures/condition.ts'
import { THRESHOLDS } from '../../shared/resolutions/thresholds.ts'

const SPANS: Readonly<Record<Span, string>> = {
  year: 'trong năm báo cáo',
  term: 'trong nhiệm kỳ',
  due: 'trong đúng kỳ',
}

/** A condition on records of a sheet, and the year whose lists it speaks of. */
interface Asked {
  readonly sheet: TableKey
  readonly year: number
}

const headerOf = (key: string, { sheet }: Asked): string => `“${columnsOf(sheet)[key]?.header ?? key}”`

const listOf = (key: string, { sheet, year }: Asked): List => {
  const column = columnsOf(sheet)[key]
  if (column?.kind !== 'list') return []
  if (typeof column.list !== 'string') return column.list
  const scheme = classificationScheme(year)
  return column.list === 'member-classification' ? scheme.members : scheme.organizations
}

const oneOf = (names: readonly string[]): string => names.map((name) => `“${name}”`).join(' hoặc ')

/** A condition with parts, in brackets where it stands within another. */
const joined = (
  conditions: readonly AnyCondition[],
  word: string,
  asked: Asked,
  isInner: boolean,
): string => {
  const [first, ...others] = conditions
  const isNamed = typeof first === 'string' && word === 'và' && others.length > 0
  const named = isNamed ? `${words(first, asked, true)}, ` : ''
  const text = `${named}${(isNamed ? others : conditions).map((each) => words(each, asked, true)).join(` ${word} `)}`
  return isInner && conditions.length > 1 ? `(${text})` : text
}

type PlainCondition = Exclude<AnyCondition, string | { all: unknown } | { any: unknown }>

const plainWords = (condition: PlainCondition, asked: Asked): string => {
  const header = (key: string) => headerOf(key, asked)
  if ('is' in condition) {
    const list = listOf(condition.is, asked)
    return `${header(condition.is)} là ${oneOf(condition.in.map((key) => listValue(list, key)))}`
  }
  if ('known' in condition) return `có ${header(condition.known)}`
  if ('blank' in condition) return `${header(condition.blank)} để trống`
  if ('atLeast' in condition) return `${header(condition.number)} từ ${condition.atLeast} trở lên`
  if ('equals' in condition) return `${header(condition.number)} bằng ${condition.equals}`
  if ('date' in condition) return `${header(condition.date)} ${SPANS[condition.within]}`
  if ('born' in condition) return `dưới ${THRESHOLDS.at(-1)?.[condition.under]} tuổi vào ngày báo cáo`
  if ('same' in condition) return condition.same.map(header).join(' trùng với ')
  if ('minority' in condition) return `${header(condition.minority)} không phải ${MAJORITY_PEOPLE}`
  return relationWords(condition, asked)
}

type RelationCondition = Extract<AnyCondition, { type: unknown } | { below: unknown } | { cell: unknown }>

const relationWords = (condition: RelationCondition, { year }: Asked): string => {
  const asked: Asked = { sheet: 'organizations', year }
  if ('type' in condition) {
    const types = oneOf(condition.type.map((key) => listValue(ORGANIZATION_TYPE, key)))
    return `loại hình (của chính tổ chức hoặc của cấp trên gần nhất) là ${types}`
  }
  return 'below' in condition
    ? `chính nó hoặc một tổ chức bên dưới có ${words(condition.below, asked, true)}`
    : `chi bộ của nó có ${words(condition.cell, asked, true)}`
}

const words = (condition: AnyCondition, asked: Asked, isInner: boolean): string => {
  if (typeof condition === 'string') return namedSet(condition).words
  if ('all' in condition) return joined(condition.all, 'và', asked, isInner)
  if ('any' in condition) return joined(condition.any, 'hoặc', asked, isInner)
  return plainWords(condition, asked)
}

/** A condition as people say it, by the headers and list values of a year. */
export const conditionWords = (condition: AnyCondition, sheet: TableKey, year: number): string =>
  words(condition, { sheet, year }, false)
