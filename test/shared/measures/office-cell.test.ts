import { expect, it } from 'vitest'
import { factOf } from '../../helpers/fact-of.ts'

it('an office cell counts for its own commune alone, whatever communes name as their parent', () => {
  const named = {
    organizations: { 2: { parent: 'TT01' }, 4: { isCommuneOfficeCell: 'Có' }, 7: { parent: 'CB01' } },
  }
  expect(factOf('communes-with-office-cell', named)?.total).toEqual([1, 2])
})
