import { CLASSIFICATION_SCHEMES } from '../../shared/forms/so-don-vi/classifications.ts'
import type { ColumnDefinition, ListDefinition, Requirement } from '../../shared/forms/so-don-vi/column.ts'
import { columnsOf, SHEETS, TABLE_KEYS, type TableKey } from '../../shared/forms/so-don-vi/index.ts'
import { markdownTable } from './table.ts'

const REQUIREMENT: Readonly<Record<Requirement, string>> = {
  always: 'có',
  never: '',
  'below-grassroots': 'cấp dưới cơ sở',
  grassroots: 'cấp cơ sở',
  'grassroots-commune': 'cấp cơ sở ở xã, phường, thị trấn',
  'grassroots-enterprise': 'cấp cơ sở trong doanh nghiệp',
  'hamlet-with-cell': 'khi có chi bộ hoặc sinh hoạt ghép',
  'official-member': 'đảng viên chính thức',
  'trained-for-title': 'khi có ngày bồi dưỡng chức danh',
}

const KIND: Readonly<Record<Exclude<ColumnDefinition['kind'], 'list'>, string>> = {
  text: 'chữ',
  code: 'mã',
  integer: 'số nguyên từ 0',
  date: 'ngày/tháng/năm',
  people: 'tên một trong 54 dân tộc',
  period: 'quý (2012Q1) hoặc nửa năm (2012S1)',
}

const valuesOf = ({ list }: ListDefinition): string => {
  if (typeof list !== 'string') return list.map(({ value }) => value).join(' · ')
  const kind = list === 'organization-classification' ? 'organizations' : 'members'
  return CLASSIFICATION_SCHEMES.map(
    (scheme) => `từ ${scheme.from}: ${scheme[kind].map(({ value }) => value).join(' · ')}`,
  ).join('; ')
}

const rowOf = (column: ColumnDefinition): readonly string[] => [
  column.header,
  column.kind === 'list' ? valuesOf(column) : KIND[column.kind],
  REQUIREMENT[column.required],
  column.travels ? 'có' : 'không',
  column.help,
]

const HEADERS = ['Tiêu đề', 'Giá trị', 'Bắt buộc', 'Gửi về tỉnh', 'Giải thích']

const tableSection = (key: TableKey): string => {
  const table = markdownTable(HEADERS, Object.values(columnsOf(key)).map(rowOf))
  return `## ${SHEETS[key].name}\n\n${table}`
}

const labelSection = (key: 'info' | 'movement'): string => {
  const labels = Object.values(SHEETS[key].labels).map((label) => `- ${label}`)
  return `## ${SHEETS[key].name}\n\nNhãn ở cột A, giá trị ở cột B.\n\n${labels.join('\n')}`
}

const INTRO =
  'Các trang của sổ đơn vị và các cột của từng trang. Thứ tự cột tùy ý; chữ hoa, chữ thường, dấu cách thừa và kiểu bỏ dấu (ủy, uỷ) đều được hiểu như nhau. Không cột nào của trang Đảng viên được gửi đi.'

/** `docs/columns.md`: what stands in every column of the district workbook. */
export const columnsPage = (): string =>
  `${[
    '# Các trang và cột của sổ đơn vị',
    INTRO,
    labelSection('info'),
    ...TABLE_KEYS.map(tableSection),
    labelSection('movement'),
  ].join('\n\n')}\n`
