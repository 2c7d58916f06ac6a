import type { Sheet } from '../one-sheet.ts'
import { type Dropdown, toValidation } from './dropdown.ts'
import { styleHeader } from './header-style.ts'

/** One line of a sheet with labels in A and values in B. */
export interface LabelLine {
  readonly label: string
  readonly value: number | ''
  readonly format: string
  readonly note: string
  /** What to choose from; null for a value that is typed. */
  readonly choices: readonly string[] | null
}

/** The dropdown of a line's value; null for one that is typed. */
export const labelDropdown = ({ choices, note }: LabelLine): Dropdown | null =>
  choices && { choices, help: note }

/** Lays out an empty sheet as labels and values; the labels come last, as a table's headers do. */
export const layOutLabels = (sheet: Sheet, lines: readonly LabelLine[]): void => {
  sheet.getRange(1, 2, lines.length).setNumberFormats(lines.map(({ format }) => [format]))
  lines.forEach((line, index) => {
    const dropdown = labelDropdown(line)
    if (dropdown) sheet.getRange(index + 1, 2).setDataValidation(toValidation(dropdown))
  })
  sheet.setColumnWidth(1, 180)
  sheet.setColumnWidth(2, 300)
  styleHeader(sheet.getRange(1, 1, lines.length)).setNotes(lines.map(({ note }) => [note]))
  sheet.getRange(1, 1, lines.length, 2).setValues(lines.map(({ label, value }) => [label, value]))
}
