import { set } from '../../helpers/workflow.ts'
import { ask, badBodies, LARGE, unchanged } from '../ask.ts'

/** A period is closed and opened again. */
export const periods = async (): Promise<void> => {
  await set('status-on-receipt', 'submitted')
  await ask('handIn', 201)
  await unchanged('getReport')
  for (const id of ['getReport', 'closePeriod', 'reopenPeriod', 'listEditions'])
    await ask(id, 404, { values: { period: '2011Q1' } })
  await ask('listPeriods', 200)
  await ask('saveDueDay', 404, { values: { period: '2011Q1' } })
  await badBodies('saveDueDay')
  await ask('saveDueDay', 200)
  await ask('listPeriods', 200)
  await ask('closePeriod', 413, { body: LARGE })
  await badBodies('reopenPeriod')
  await ask('closePeriod', 200)
  await unchanged('getReport')
  await ask('handIn', 423, { values: { 'Idempotency-Key': 'another-key' } })
  for (const id of ['acceptSubmission', 'returnSubmission', 'saveDueDay']) await ask(id, 423)
  await ask('reopenPeriod', 200)
  await ask('listEditions', 200)
  await ask('getEdition', 200)
  await ask('getEdition', 404, { values: { number: 2 } })
  await ask('listPeriods', 200)
}
