import { signedIn } from '../../helpers/client.ts'
import { handIn } from '../../helpers/workflow.ts'
import { ask, badBodies, unchanged } from '../ask.ts'

const NOWHERE = { period: '2011Q1' }

/** Two periods of a unit are looked at from all sides. */
export const following = async (): Promise<void> => {
  for (const id of ['listGaps', 'getCompleteness']) await ask(id, 404, { values: NOWHERE })
  for (const id of ['listGaps', 'getTrends']) await ask(id, 400, { values: { indicator: 'x' } })
  await handIn('421', 8, 0, { period: '2012Q3' })
  await handIn('421', 7)
  await ask('getSubmission', 200)
  const values = { indicator: 'organizations-strong' }
  const call = await signedIn('province-viewer')
  for (const id of ['listGaps', 'getTrends', 'getReport']) {
    await ask(id, 200, { values })
    await ask(id, 200, { values, call })
  }
  await ask('getCompleteness', 200)
  for (const id of ['getSummaryWorkbook', 'getOfficialReport']) {
    await unchanged(id)
    await ask(id, 404, { values: NOWHERE })
  }
  await ask('getReport', 200, { values: { on: '2013-06-01' }, call })
  await ask('getReport', 400, { values: { on: '2013-02-30' }, call })
}

/** A task of the plan is recorded. */
export const plan = async (): Promise<void> => {
  await unchanged('getPlan')
  await ask('savePlan', 404, { values: { number: 13 } })
  await ask('savePlan', 428, { without: 'If-Match' })
  await ask('savePlan', 412)
  const headers = { 'If-Match': '*' }
  await badBodies('savePlan', headers)
  await ask('savePlan', 200, { headers })
  await ask('getPlan', 200)
}
