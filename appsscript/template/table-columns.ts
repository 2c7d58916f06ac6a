import type { ColumnDefinition, Requirement } from '../../shared/forms/so-don-vi/column.ts'
import { columnsOf, type TableKey } from '../../shared/forms/so-don-vi/index.ts'
import type { TableColumn } from '../workbook/layout/table-sheet.ts'
import { type DropdownSources, dropdownOf } from './dropdown.ts'

const REQUIREMENT: Readonly<Record<Requirement, string>> = {
  always: 'Bắt buộc.',
  never: 'Không bắt buộc.',
  'below-grassroots': 'Bắt buộc với tổ chức dưới cấp cơ sở.',
  grassroots: 'Bắt buộc với tổ chức cơ sở đảng.',
  'grassroots-commune': 'Bắt buộc với tổ chức cơ sở đảng xã, phường, thị trấn.',
  'grassroots-enterprise': 'Bắt buộc với tổ chức cơ sở đảng trong doanh nghiệp.',
  'hamlet-with-cell': 'Bắt buộc khi có chi bộ hoặc sinh hoạt ghép.',
  'official-member': 'Bắt buộc với đảng viên chính thức.',
  'trained-for-title': 'Bắt buộc khi có ngày bồi dưỡng chức danh.',
}

/** The note on a header: what to fill in, and whether it must be filled in. */
const noteText = ({ help, required }: ColumnDefinition): string => `${help}\n${REQUIREMENT[required]}`

type Kind = ColumnDefinition['kind']

/** `@` keeps codes and card numbers as typed, leading zeros included. */
const NUMBER_FORMAT: Readonly<Record<Kind, string>> = {
  text: '@',
  code: '@',
  list: '@',
  people: '@',
  period: '@',
  integer: '#,##0',
  date: 'd/m/yyyy',
}

/** Column widths in pixels. */
const WIDTH: Readonly<Record<Kind, number>> = {
  text: 190,
  code: 130,
  list: 170,
  people: 110,
  period: 90,
  integer: 100,
  date: 110,
}

/** The columns of a new table sheet, left to right. */
export const tableColumns = (table: TableKey, sources: DropdownSources): readonly TableColumn[] =>
  Object.values(columnsOf(table)).map((column) => ({
    header: column.header,
    note: noteText(column),
    format: NUMBER_FORMAT[column.kind],
    width: WIDTH[column.kind],
    dropdown: dropdownOf(column, sources),
  }))
