import { duplicateColumn } from './duplicate-column.ts'
import { legacyEncoding } from './legacy-encoding.ts'
import { missingColumn } from './missing-column.ts'
import { missingSheet } from './missing-sheet.ts'
import { monthFirstDates } from './month-first-dates.ts'
import { noHeader } from './no-header.ts'
import { noRows } from './no-rows.ts'
import { sheetAmbiguous } from './sheet-ambiguous.ts'
import { sheetOwed } from './sheet-owed.ts'
import { spareSheet } from './spare-sheet.ts'
import { swappedDates } from './swapped-dates.ts'
import { templateOutdated } from './template-outdated.ts'
import { totalDiffers } from './total-differs.ts'
import { unexpectedColumn } from './unexpected-column.ts'
import { unitNameDiffers } from './unit-name-differs.ts'
import { unknownPeriod } from './unknown-period.ts'
import { unknownUnit } from './unknown-unit.ts'

/** Rules about whole sheets and columns, in the order people meet them. */
export const STRUCTURE_RULES = [
  missingSheet,
  spareSheet,
  sheetAmbiguous,
  sheetOwed,
  unitNameDiffers,
  unknownUnit,
  unknownPeriod,
  templateOutdated,
  noHeader,
  noRows,
  missingColumn,
  duplicateColumn,
  unexpectedColumn,
  totalDiffers,
  legacyEncoding,
  monthFirstDates,
  swappedDates,
]
