import { showPercent } from '../../shared/measures/wording.ts'
import type { OwnFigure, OwnReading } from '../../shared/report/build/own-figures.ts'
import { call } from './call.ts'
import { element } from './element.ts'
import { wait } from './screen.ts'
import { count, identificationLine } from './wording.ts'

/** Shows the unit's own indicators as its workbook has them now. */
export const runResults = (): Promise<void> =>
  wait('Đang tính kết quả của đơn vị…', async () => {
    const results = await call('results')
    return [
      element('h2', {}, 'Kết quả đơn vị'),
      identificationLine(results),
      element('p', { class: 'hint' }, 'Tính từ sổ đang mở, kể cả phần chưa gửi về tỉnh.'),
      element('ul', { class: 'figures' }, ...results.figures.map(figureItem)),
    ]
  })

const figureItem = ({ code, name, goal, options, ...figure }: OwnFigure): HTMLElement =>
  element(
    'li',
    {},
    ...figureParts({ ...figure, name: `${code} · ${name}` }, goal),
    options.length > 0
      ? element(
          'ul',
          { class: 'readings', 'aria-label': 'Cách tính khác' },
          ...options.map((option) => element('li', {}, ...figureParts(option, goal))),
        )
      : null,
  )

/** Name, figure, and a line about it; of what is only watched the state says nothing. */
const figureParts = (figure: OwnReading, goal: string | null): readonly HTMLElement[] => {
  const { name, numerator, denominator, state, missing } = figure
  const isJudged = goal !== null || denominator === 0
  const line = [
    numerator === null ? '' : showPercent(numerator, denominator),
    goal && `mục tiêu ${goal}`,
    numerator !== null && isJudged ? state : '',
    missing ? `còn thiếu ${count(missing)}` : '',
  ]
  return [
    element('span', { class: 'name' }, name),
    element('span', { class: 'value' }, figureText(figure)),
    element('span', { class: 'ratio' }, line.filter(Boolean).join(' · ')),
  ]
}

const figureText = ({ numerator, denominator, state }: OwnReading): string => {
  if (numerator === null) return state
  return denominator === null ? count(numerator) : `${count(numerator)}/${count(denominator)}`
}
