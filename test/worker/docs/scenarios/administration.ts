import type { Role } from '../../../../shared/wire/api/index.ts'
import { ask, badBodies } from '../ask.ts'

export const people = async (): Promise<void> => {
  for (const id of ['savePerson', 'removePerson']) await ask(id, 404, { values: { id: 'x' } })
  await badBodies('savePerson')
  await ask('savePerson', 200)
  await ask('savePerson', 409, { values: { id: crypto.randomUUID() } })
  const people = await ask('listPeople', 200)
  const list = await people.json<{ people: { id: string; role: Role }[] }>()
  await ask('removePerson', 409, {
    values: { id: list.people.find(({ role }) => role === 'admin')?.id ?? '' },
  })
  await ask('removePerson', 204)
}

export const audit = async (): Promise<void> => {
  await ask('savePerson', 200)
  await ask('listAudit', 200)
  await ask('listAudit', 400, { values: { before: 'x' } })
  await ask('verifyAudit', 200)
  await ask('verifyAudit', 200, { values: { period: '2012Q4' } })
  await ask('verifyAudit', 400, { values: { period: 'x' } })
}
