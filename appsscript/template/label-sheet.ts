import { styleHeader } from './header-style.ts'

type Sheet = GoogleAppsScript.Spreadsheet.Sheet

/** One line of a sheet with labels in A and values in B. */
export interface LabelLine {
  readonly label: string
  readonly value: number | ''
  readonly format: string
  readonly note: string
  readonly dropdown: readonly string[] | null
}

/** The dropdown of a line's value, never strict; null for one that is typed. */
export const labelDropdown = ({
  dropdown,
  note,
}: LabelLine): GoogleAppsScript.Spreadsheet.DataValidation | null =>
  dropdown &&
  SpreadsheetApp.newDataValidation()
    .requireValueInList([...dropdown], true)
    .setAllowInvalid(true)
    .setHelpText(note)
    .build()

/** Lays out an empty sheet as labels and values; the labels come last, as a table's headers do. */
export const layOutLabels = (sheet: Sheet, lines: readonly LabelLine[]): void => {
  sheet.getRange(1, 2, lines.length).setNumberFormats(lines.map(({ format }) => [format]))
  lines.forEach((line, index) => {
    const dropdown = labelDropdown(line)
    if (dropdown) sheet.getRange(index + 1, 2).setDataValidation(dropdown)
  })
  sheet.setColumnWidth(1, 180)
  sheet.setColumnWidth(2, 300)
  styleHeader(sheet.getRange(1, 1, lines.length)).setNotes(lines.map(({ note }) => [note]))
  sheet.getRange(1, 1, lines.length, 2).setValues(lines.map(({ label, value }) => [label, value]))
}
