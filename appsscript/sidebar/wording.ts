import type { Severity } from '../../shared/rules/issue.ts'
import type { Identification } from '../bridge/check.ts'
import { element } from './element.ts'

/** `1.565`. */
export const count = (value: number): string => value.toLocaleString('vi-VN')

export const SEVERITY_NAME: Readonly<Record<Severity, string>> = {
  error: 'Lỗi',
  warning: 'Cảnh báo',
  info: 'Lưu ý',
}

/** Whose workbook it is and for which period. */
export const identificationLine = ({ unit, period }: Identification): HTMLElement =>
  element(
    'div',
    { class: 'identification' },
    element('strong', {}, unit ?? 'Chưa rõ đơn vị'),
    element('span', {}, period ? `Kỳ báo cáo: ${period}` : 'Chưa rõ kỳ báo cáo'),
  )

/** `13:05, 15/1/2013`, in Vietnam. */
export const moment = (iso: string): string =>
  new Date(iso).toLocaleString('vi-VN', {
    timeZone: 'Asia/Ho_Chi_Minh',
    hour: '2-digit',
    minute: '2-digit',
    day: 'numeric',
    month: 'numeric',
    year: 'numeric',
  })
