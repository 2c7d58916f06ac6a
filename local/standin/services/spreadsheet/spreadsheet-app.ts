import type { Run } from '../run.ts'
import { call, fail, free, type Methods, navigate } from '../service.ts'
import { newConditionalRule } from './conditional-rules.ts'
import { tabs } from './tabs.ts'
import { newValidation } from './validation-rules.ts'

const spreadsheet = (run: Run) => run.create('Spreadsheet', null)

const ui = (run: Run): object =>
  run.origin === 'timed-trigger'
    ? fail('Cannot call SpreadsheetApp.getUi() from this context.')
    : run.create('Ui', null)

export const spreadsheetAppMethods: Methods<null> = {
  getActiveSheet: tabs.getActiveSheet,
  getActive: navigate('', spreadsheet),
  getActiveSpreadsheet: navigate('', spreadsheet),
  getUi: free('', ui, 'none'),
  newDataValidation: free('', newValidation),
  newConditionalFormatRule: free('', newConditionalRule),
  flush: call('', () => undefined),
}
