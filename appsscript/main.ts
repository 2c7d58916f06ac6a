import { checkWorkbook } from './check/check.ts'
import {
  parseConfirmations,
  parseConfirmChoice,
  parseReviewed,
  parseWithdrawal,
} from './check/confirmations/parse-request.ts'
import { confirmReviewedWarning, confirmWarnings, withdrawConfirmation } from './check/confirmations.ts'
import { goToCell } from './check/go-to.ts'
import { resultsOf } from './check/results.ts'
import { applyRepairs, previewRepairs } from './fixes/fixes.ts'
import { parseChoice } from './fixes/parse-choice.ts'
import { undoRepairs } from './fixes/undo-fixes.ts'
import { handInWorkbook } from './hand-in/hand-in.ts'
import { keyState, storeKey } from './hand-in/tokens/key-store.ts'
import { freshKey, parseKey, showKey } from './hand-in/tokens/shared-key.ts'
import { addMenu } from './menu.ts'
import { openSidebar } from './opener.ts'
import { newestReportedPeriod } from './province/newest-period.ts'
import { refreshSheets } from './province/province.ts'
import { answer, answerAlone, type Call } from './rpc.ts'
import { startOf } from './start.ts'
import { fromMenu, tellTemplate } from './tell.ts'
import { buildTemplate } from './template/template.ts'
import { alone } from './workbook/alone.ts'
import { parseMarks } from './workbook/marks/parse-marks.ts'
import { replaceMarks } from './workbook/marks.ts'
import { readDistrict } from './workbook/sheets.ts'
import { activeSpreadsheet, localeOf } from './workbook/spreadsheet.ts'

export const onOpen = (): void => addMenu()
export const onInstall = (): void => addMenu()

export const createTemplate = (): void =>
  fromMenu(() => alone(() => tellTemplate(buildTemplate(activeSpreadsheet()), localeOf(activeSpreadsheet()))))
export const openCheck = (): void => fromMenu(() => openSidebar('check'))
export const openHandIn = (): void => fromMenu(() => openSidebar('hand-in'))
export const openResults = (): void => fromMenu(() => openSidebar('results'))
export const openProvince = (): void => fromMenu(() => openSidebar('province'))
export const openHelp = (): void => fromMenu(() => openSidebar('help'))

export const start: Call<'start'> = (opener) => answer(opener, () => startOf(activeSpreadsheet()))
export const check: Call<'check'> = (opener, confirmations) =>
  answer(opener, () => {
    const parsed = parseConfirmations(confirmations)
    return checkWorkbook(readDistrict(activeSpreadsheet()), parsed)
  })
export const mark: Call<'mark'> = (opener, marks) =>
  answerAlone(opener, () => replaceMarks(activeSpreadsheet(), parseMarks(marks)))
export const goTo: Call<'goTo'> = (opener, sheet, cell) =>
  answer(opener, () => {
    goToCell(activeSpreadsheet(), sheet, cell)
    return null
  })
export const confirm: Call<'confirm'> = (opener, choice) =>
  answerAlone(opener, () => {
    const parsed = parseConfirmChoice(choice)
    return confirmWarnings(readDistrict(activeSpreadsheet()), parsed)
  })
export const confirmReviewed: Call<'confirmReviewed'> = (opener, confirmation) =>
  answerAlone(opener, () => {
    const parsed = parseReviewed(confirmation)
    return confirmReviewedWarning(readDistrict(activeSpreadsheet()), parsed)
  })
export const withdraw: Call<'withdraw'> = (opener, choice) =>
  answerAlone(opener, () => {
    const parsed = parseWithdrawal(choice)
    return withdrawConfirmation(readDistrict(activeSpreadsheet()), parsed)
  })
export const previewFixes: Call<'previewFixes'> = (opener) =>
  answer(opener, () => previewRepairs(readDistrict(activeSpreadsheet())))
export const applyFixes: Call<'applyFixes'> = (opener, choice) =>
  answerAlone(opener, () => {
    const parsed = parseChoice(choice)
    return applyRepairs(readDistrict(activeSpreadsheet()), parsed)
  })
export const undoFixes: Call<'undoFixes'> = (opener) =>
  answerAlone(opener, () => undoRepairs(readDistrict(activeSpreadsheet())))
export const handIn: Call<'handIn'> = (opener) =>
  answer(opener, () => handInWorkbook(readDistrict(activeSpreadsheet())))
export const setKey: Call<'setKey'> = (opener, typed) =>
  answerAlone(opener, () => {
    storeKey(typed === null ? null : parseKey(typed))
    return keyState()
  })
export const makeKey: Call<'makeKey'> = (opener) => answer(opener, () => showKey(freshKey()))
export const results: Call<'results'> = (opener) =>
  answer(opener, () => resultsOf(readDistrict(activeSpreadsheet()).book))
export const newestPeriod: Call<'newestPeriod'> = (opener) => answer(opener, newestReportedPeriod)
export const refreshProvince: Call<'refreshProvince'> = (opener, period) =>
  answerAlone(opener, () => refreshSheets(activeSpreadsheet(), period))
