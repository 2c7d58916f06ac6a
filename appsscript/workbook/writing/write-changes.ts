import { rangeNames } from '../a1.ts'
import type { Sheet } from '../one-sheet.ts'
import { safeText } from '../safe-text.ts'
import type { PlainChange, PlainValue } from './plain-changes.ts'
import { toWrites, type Write } from './to-writes.ts'

const toSheets = (value: PlainValue): PlainValue => (typeof value === 'string' ? safeText(value) : value)

const perform = (sheet: Sheet, write: Write): void => {
  if (write.kind === 'same') {
    sheet.getRangeList(rangeNames(write.cells)).setValue(toSheets(write.value))
    return
  }
  const { from, values } = write
  const range = sheet.getRange(from.row, from.column, values.length)
  range.setValues(values.map((value) => [toSheets(value)]))
}

/** Makes changes on a sheet and touches neither another cell nor a format. One service call a {@link Write}. */
export const writeChanges = (sheet: Sheet, changes: readonly PlainChange[]): void => {
  for (const write of toWrites(changes)) perform(sheet, write)
}

/** Sends what was written, so that Sheets refuses now what it would refuse after the run. One service call. */
export const settleWrites = (): void => SpreadsheetApp.flush()
