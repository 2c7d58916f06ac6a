import { ambiguousNumber } from './ambiguous-number.ts'
import { badCode } from './bad-code.ts'
import { brokenText } from './broken-text.ts'
import { dateInFuture } from './date-in-future.ts'
import { dateTooEarly } from './date-too-early.ts'
import { decomposedText } from './decomposed-text.ts'
import { duplicateRow } from './duplicate-row.ts'
import { formulaError } from './formula-error.ts'
import { lookalikeLetter } from './lookalike-letter.ts'
import { notADate } from './not-a-date.ts'
import { notAnInteger } from './not-an-integer.ts'
import { notInList } from './not-in-list.ts'
import { notUnique } from './not-unique.ts'
import { partialDate } from './partial-date.ts'
import { required } from './required.ts'
import { straySpace } from './stray-space.ts'
import { tooLong } from './too-long.ts'

/** Rules about single cells and repeated rows, in the order people meet them. */
export const CELL_RULES = [
  required,
  formulaError,
  tooLong,
  brokenText,
  ambiguousNumber,
  notAnInteger,
  notADate,
  dateInFuture,
  dateTooEarly,
  notInList,
  badCode,
  notUnique,
  partialDate,
  decomposedText,
  lookalikeLetter,
  straySpace,
  duplicateRow,
]
