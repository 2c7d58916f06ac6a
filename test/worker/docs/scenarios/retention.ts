import { callerNamed } from '../../helpers/client.ts'
import { ask, badBodies, LARGE } from '../ask.ts'

/** An admin proposes to keep less, another one agrees. */
export const retention = async (): Promise<void> => {
  const shown = await ask('getRetention', 200)
  const headers = { 'If-Match': shown.headers.get('ETag') ?? '' }
  await ask('proposeRetention', 428, { without: 'If-Match' })
  await ask('proposeRetention', 412)
  await badBodies('proposeRetention', headers)
  const proposed = await ask('proposeRetention', 200, { headers })
  const held = { headers: { 'If-Match': proposed.headers.get('ETag') ?? '' } }
  const call = await callerNamed('quan-tri-hai@example.vn', 'admin')
  await ask('confirmRetention', 428, { without: 'If-Match', call })
  await ask('confirmRetention', 412, { call })
  await ask('confirmRetention', 413, { body: LARGE, call })
  await ask('confirmRetention', 409, held)
  await ask('confirmRetention', 200, { ...held, call })
  await ask('withdrawRetention', 204)
}
