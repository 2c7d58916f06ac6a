import { expect, it } from 'vitest'
import { factOf } from '../../helpers/fact-of.ts'

it('an office cell counts for every commune that it reaches, also in a loop', () => {
  const inLoop = {
    organizations: { 2: { parent: 'TT01' }, 4: { isCommuneOfficeCell: 'Có' }, 7: { parent: 'CB01' } },
  }
  expect(factOf('communes-with-office-cell', inLoop)?.total).toEqual([2, 2])
})
