import type { Figure, Report, ReportIndicator } from '../api.ts'
import { INDICATORS } from '../indicators/index.ts'
import type { Block, BlockCell } from './block.ts'
import { figureCell } from './figure-cell.ts'
import { periodName, reportLine } from './report-line.ts'

const NOT_REPORTED: Figure = { numerator: null, denominator: null }

/** `Theo đơn vị`: the province and its units by indicator. */
export const unitsBlock = (report: Report): Block => ({
  title: `Kết quả theo đơn vị, ${periodName(report.period)}`,
  subtitle: reportLine(report),
  header: ['Mã', 'Đơn vị', ...report.indicators.map(headingOf)],
  rows: [
    ['', 'Toàn tỉnh', ...report.indicators.map(figureCell)],
    ...report.units.map(({ unit, name }): BlockCell[] => [
      unit,
      name,
      ...report.indicators.map((indicator) => cellOfUnit(indicator, unit)),
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

const cellOfUnit = (indicator: ReportIndicator, unit: string): BlockCell => {
  if (definitionOf(indicator)?.counts === 'plan') return ''
  return figureCell(indicator.byUnit.find((figure) => figure.unit === unit) ?? NOT_REPORTED)
}
