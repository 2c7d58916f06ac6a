import { parsePeriod } from '../../calendar/period.ts'
import type { Ratio } from '../../measures/fact.ts'
import { INDICATORS } from '../../measures/index.ts'
import { emptyName, readingName, showPercent, stateName } from '../../measures/wording.ts'
import { reportingUnitOn } from '../../register/register.ts'
import type { Report, ReportIndicator } from '../../wire/api/index.ts'
import { type OwnPlace, ownStateName } from '../build/own-figures.ts'
import type { Block, BlockCell } from './block.ts'
import { figureCell } from './figure-cell.ts'
import { periodName, reportLine } from './report-line.ts'

/** `Theo đơn vị`: the province, with its other readings, and its units by indicator. */
export const unitsBlock = (report: Report): Block => ({
  title: `Kết quả theo đơn vị, ${periodName(report.period)}`,
  subtitle: reportLine(report),
  header: ['Mã', 'Đơn vị', ...report.indicators.map(headingOf)],
  rows: [
    ['', 'Toàn tỉnh', ...report.indicators.map((indicator) => figureCell(indicator, emptyName(indicator)))],
    ...otherReadings(report),
    ...report.units.map(({ unit, name }): BlockCell[] => [
      unit,
      name,
      ...report.indicators.map((indicator) => cellOfUnit(indicator, unit, placeOf(report, unit))),
    ]),
  ],
  formats: ['@', '@', ...report.indicators.map(formatOf)],
  widths: [60, 230, ...report.indicators.map(() => 120)],
})

const definitionOf = ({ id }: ReportIndicator) => INDICATORS.find((indicator) => indicator.id === id)

const formatOf = (indicator: ReportIndicator): string =>
  definitionOf(indicator)?.isCountOnly ? '#,##0' : '0.00%'

const headingOf = (indicator: ReportIndicator): string => {
  const definition = definitionOf(indicator)
  return definition ? `${definition.code}\n${definition.name}` : indicator.id
}

/** One row, so that the units stay below each other; none where no text has another reading. */
const otherReadings = ({ indicators }: Report): readonly BlockCell[][] =>
  indicators.some(({ options }) => options.length > 0)
    ? [['', 'Toàn tỉnh, cách tính khác', ...indicators.map(readingsCell)]]
    : []

const readingsCell = (indicator: ReportIndicator): string =>
  indicator.options
    .map((option) => {
      const percent = option.numerator === null ? null : showPercent(option.numerator, option.denominator)
      const name = readingName(option, indicator)
      return percent ? `${percent}, ${stateName(option)}. ${name}` : `${emptyName(option)}. ${name}`
    })
    .join('\n')

const placeOf = ({ period: id }: Report, unit: string): OwnPlace => {
  const period = parsePeriod(id)
  return { period, unit: period && reportingUnitOn(unit, period.lastDay) }
}

const cellOfUnit = (indicator: ReportIndicator, unit: string, place: OwnPlace): BlockCell => {
  const definition = definitionOf(indicator)
  if (definition?.counts === 'plan') return ''
  const { numerator = null, denominator = null } = indicator.byUnit.find((row) => row.unit === unit) ?? {}
  const figure: Ratio | null = numerator === null ? null : [numerator, denominator]
  return figureCell({ numerator, denominator }, definition ? ownStateName(definition, figure, place) : '')
}
