import { INFO, type InfoKey } from '../forms/so-don-vi/info.ts'
import { MOVEMENT } from '../forms/so-don-vi/movement.ts'
import type { LabelCell, Workbook } from '../reading/workbook.ts'

/** A label of `Thông tin` or `Tăng giảm` with its value. */
export interface Label {
  readonly sheet: 'info' | 'movement'
  readonly label: { readonly key: string; readonly name: string; readonly cell: LabelCell }
}

const REQUIRED_INFO: readonly InfoKey[] = ['unit', 'period']

const labelsOf = (
  sheet: Label['sheet'],
  names: Readonly<Record<string, string>>,
  values: Readonly<Record<string, LabelCell>> | undefined,
): readonly Label[] =>
  Object.entries(values ?? {}).map(([key, cell]) => ({
    sheet,
    label: { key, name: names[key] ?? key, cell },
  }))

/** Every label of the label sheets that are there. */
export const allLabels = ({ info, movement }: Workbook): readonly Label[] => [
  ...labelsOf('info', INFO.labels, info?.values),
  ...labelsOf('movement', MOVEMENT.labels, movement?.values),
]

/** The labels that must be filled: unit and period, and all ten of `Tăng giảm` when it is there. */
export const requiredLabels = (book: Workbook): readonly Label[] =>
  allLabels(book).filter(
    ({ sheet, label }) => sheet === 'movement' || REQUIRED_INFO.some((key) => key === label.key),
  )
