import type { UnitFigure } from '../bridge.ts'
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

const figureItem = ({ code, name, goal, numerator, denominator }: UnitFigure): HTMLElement =>
  element(
    'li',
    {},
    element('span', { class: 'name' }, `${code} · ${name}`),
    element('span', { class: 'value' }, figureText(numerator, denominator)),
    element(
      'span',
      { class: 'ratio' },
      [ratioText(numerator, denominator), goal && `mục tiêu ${goal}`].filter(Boolean).join(' · '),
    ),
  )

const figureText = (numerator: number | null, denominator: number | null): string => {
  if (numerator === null) return 'chưa báo cáo'
  return denominator === null ? count(numerator) : `${count(numerator)}/${count(denominator)}`
}

const ratioText = (numerator: number | null, denominator: number | null): string => {
  if (numerator === null || denominator === null) return ''
  if (denominator === 0) return 'không có đối tượng'
  const percent = (100 * numerator) / denominator
  return `${percent.toLocaleString('vi-VN', { minimumFractionDigits: 1, maximumFractionDigits: 1 })} %`
}
