import { rangeNames } from '../marks/mark-colours.ts'
import { safeText } from '../safe-text.ts'
import { type Entry, toWrites, type Write } from './to-writes.ts'

type Sheet = GoogleAppsScript.Spreadsheet.Sheet

const toSheets = (value: string | number): string | number =>
  typeof value === 'string' ? safeText(value) : value

const perform = (sheet: Sheet, write: Write): void => {
  if (write.kind === 'same') {
    sheet.getRangeList(rangeNames(write.cells)).setValue(toSheets(write.value))
    return
  }
  const { from, values } = write
  const range = sheet.getRange(from.row, from.column, values.length)
  range.setValues(values.map((value) => [toSheets(value)]))
}

/** Writes values into cells of a sheet and touches neither another cell nor a format. One service call a {@link Write}. */
export const writeEntries = (sheet: Sheet, entries: readonly Entry[]): void => {
  for (const write of toWrites(entries)) perform(sheet, write)
}
