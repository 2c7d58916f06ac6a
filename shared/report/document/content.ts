import { INDICATORS } from '../../measures/catalogue.ts'
import { type Goal, isCap, missingTo } from '../../measures/goal.ts'
import { isContrary, readingName, STATE_NAMES, showPercent, stateName } from '../../measures/wording.ts'
import type { Figure, Judgement, Reading, Report, ReportIndicator } from '../../wire/api/index.ts'
import { coverageLines } from './coverage-lines.ts'

/** What the report says, as lines of text; how it looks is none of its business. */
export interface ReportContent {
  /** Who has handed in, and what counts. */
  readonly completeness: readonly string[]
  /** How the goals stand, in one sentence, and which of them another reading of the text contradicts. */
  readonly goals: readonly string[]
  /** One row of {@link GOAL_HEADER} for each indicator with a goal, and for each other reading below it. */
  readonly goalRows: readonly (readonly string[])[]
  /** What is behind or not met, and the units that lack most; empty when nothing is. */
  readonly behind: readonly { readonly line: string; readonly units: string }[]
  /** One row of {@link WATCHED_HEADER} for each indicator without a goal. */
  readonly watchedRows: readonly (readonly string[])[]
}

export const GOAL_HEADER = ['Mã', 'Chỉ tiêu', 'Mục tiêu', 'Thực hiện', 'Tỷ lệ', 'Còn thiếu', 'Đánh giá']
export const WATCHED_HEADER = ['Mã', 'Nội dung', 'Kết quả', 'Tỷ lệ']

/** So many units are named with a goal that is behind. */
const MOST_UNITS = 5

const definitionOf = ({ id }: ReportIndicator) => INDICATORS.find((indicator) => indicator.id === id)

/** `1.565`: digits in threes, as Vietnamese documents have them. */
const count = (value: number): string => value.toLocaleString('vi-VN')

const figureText = ({ numerator, denominator }: Figure): string => {
  if (numerator === null) return 'chưa báo cáo'
  return denominator === null ? count(numerator) : `${count(numerator)}/${count(denominator)}`
}

const percentText = ({ numerator, denominator }: Figure): string =>
  numerator === null ? '' : (showPercent(numerator, denominator) ?? '')

const nameOf = (indicator: ReportIndicator): readonly [code: string, name: string] => {
  const definition = definitionOf(indicator)
  return [definition?.code ?? '', definition?.name ?? indicator.id]
}

/** The state, and of how many units the figure is while some are still to come. */
const stateText = (judgement: Judgement, { reportedUnits, expectedUnits }: ReportIndicator): string => {
  const isSoFar = 0 < reportedUnits && reportedUnits < expectedUnits
  return isSoFar ? `${stateName(judgement)} (${reportedUnits}/${expectedUnits} đơn vị)` : stateName(judgement)
}

const goalRow = (
  indicator: ReportIndicator,
  names: readonly [code: string, name: string],
  figure: Figure & Judgement,
): readonly string[] => [
  ...names,
  indicator.goal ?? '',
  figureText(figure),
  percentText(figure),
  figure.missing === null ? '' : count(figure.missing),
  stateText(figure, indicator),
]

const goalRowsOf = (indicator: ReportIndicator): readonly (readonly string[])[] => [
  goalRow(indicator, nameOf(indicator), indicator),
  ...indicator.options.map((option) => goalRow(indicator, ['', readingName(option, indicator)], option)),
]

const watchedRow = (indicator: ReportIndicator): readonly string[] => [
  ...nameOf(indicator),
  figureText(indicator),
  percentText(indicator),
]

/** What another reading of the text makes of an indicator. */
const contraryLine = (indicator: ReportIndicator, option: Reading): string => {
  const percent = percentText(option)
  const figure = percent === '' ? figureText(option) : `${figureText(option)} (${percent})`
  const [code] = nameOf(indicator)
  return `${code} ${stateName(indicator)}, nhưng ${readingName(option, indicator).toLowerCase()}: ${figure}, ${stateName(option)}.`
}

/** The best states first. */
const goalsOf = (indicators: readonly ReportIndicator[]): readonly string[] => {
  const parts = STATE_NAMES.flatMap((name) => {
    const times = indicators.filter((indicator) => stateName(indicator) === name).length
    return times > 0 ? [`${times} ${name}`] : []
  })
  return [
    `Trong ${indicators.length} chỉ tiêu có mục tiêu: ${parts.join(', ')}.`,
    ...indicators.flatMap((indicator) =>
      indicator.options
        .filter((option) => isContrary(indicator, option))
        .map((option) => contraryLine(indicator, option)),
    ),
  ]
}

/** The units that lack most, the first of the register first among equals. */
const lackingUnits = (goal: Goal, indicator: ReportIndicator, names: ReadonlyMap<string, string>): string => {
  const lacking = indicator.byUnit
    .map(({ unit, numerator, denominator }) => ({
      name: names.get(unit) ?? unit,
      missing: numerator === null || denominator === null ? 0 : missingTo(goal, numerator, denominator),
    }))
    .filter(({ missing }) => missing > 0)
    .sort((a, b) => b.missing - a.missing)
    .slice(0, MOST_UNITS)
  return lacking.map(({ name, missing }) => `${name} (${count(missing)})`).join('; ')
}

/** A goal as a sentence has it. */
const goalText = (goal: Goal): string => {
  if (goal === 'all') return '100 %'
  if (goal === 'none') return 'không còn'
  if ('atLeast' in goal) return `từ ${goal.atLeast} % trở lên`
  if ('above' in goal) return `trên ${goal.above} %`
  if ('atMost' in goal) return `không quá ${goal.atMost} %`
  return `từ ${goal.between[0]} % đến ${goal.between[1]} %`
}

const behindOf = (names: ReadonlyMap<string, string>) => (indicator: ReportIndicator) => {
  const goal = definitionOf(indicator)?.goal ?? null
  if (indicator.state !== 'behind' || goal === null) return []
  const [code, name] = nameOf(indicator)
  const percent = percentText(indicator)
  const figure = percent === '' ? figureText(indicator) : `${figureText(indicator)} (${percent})`
  const toDo = isCap(goal) ? 'còn phải khắc phục' : 'còn thiếu'
  return [
    {
      line: `${code}. ${name}: ${figure}, mục tiêu ${goalText(goal)}, ${toDo} ${count(indicator.missing ?? 0)}.`,
      units: lackingUnits(goal, indicator, names),
    },
  ]
}

/** What the official report says of a period. */
export const reportContent = (report: Report): ReportContent => {
  const names = new Map(report.units.map(({ unit, name }) => [unit, name]))
  const withGoal = report.indicators.filter(({ goal }) => goal !== null)
  return {
    completeness: coverageLines(report),
    goals: goalsOf(withGoal),
    goalRows: withGoal.flatMap(goalRowsOf),
    behind: withGoal.flatMap(behindOf(names)),
    watchedRows: report.indicators.filter(({ goal }) => goal === null).map(watchedRow),
  }
}
