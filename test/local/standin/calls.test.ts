import { expect, it } from 'vitest'
import { standinOf } from '../../helpers/run-script.ts'

it('counts round trips and navigation of each run apart', () => {
  const standin = standinOf(`function check() {
      var sheet = SpreadsheetApp.getActive().getActiveSheet()
      var range = sheet.getRange(1, 1, sheet.getMaxRows(), 2)
      range.getValues(); range.getValues(); range.getNotes()
      PropertiesService.getDocumentProperties().setProperty('k', 'v')
      SpreadsheetApp.newDataValidation().requireDate().build()
      Utilities.getUuid()
    }
    function idle() {}`)
  standin.run('check')
  standin.rpc('idle')
  const [check, idle] = standin.calls()
  expect(check?.calls).toEqual({
    total: 4,
    byName: { 'Range.getValues': 2, 'Range.getNotes': 1, 'Properties.setProperty': 1 },
  })
  expect(check?.navigation.total).toBe(4)
  expect(idle).toMatchObject({ functionName: 'idle', calls: { total: 0 }, failed: false })
  standin.resetCalls()
  expect(standin.calls()).toEqual([])
})

it('counts a list of ranges once', () => {
  const standin = standinOf(
    "function mark() { SpreadsheetApp.getActiveSheet().getRangeList(['A1', 'C3:C9']).setBackground('#f4cccc').setNote('sai') }",
  )
  standin.run('mark')
  expect(standin.calls()[0]?.calls.byName).toEqual({ 'RangeList.setBackground': 1, 'RangeList.setNote': 1 })
  expect(Object.keys(standin.sheet('Trang tính1').backgrounds)).toHaveLength(8)
})

it('reports a run that failed, with the time it took by its clock', () => {
  const standin = standinOf("function fail() { Utilities.sleep(2000); throw new Error('hỏng') }")
  expect(() => standin.run('fail')).toThrow('hỏng')
  const [report] = standin.calls()
  expect(report?.failed).toBe(true)
  expect(report?.milliseconds).toBeGreaterThanOrEqual(2000)
})
