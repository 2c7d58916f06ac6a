import fc from 'fast-check'
import { expect, it } from 'vitest'
import { placesOf } from '../../../../../shared/reading/table/columns/places.ts'

it('finds the places of a value, in order', () => {
  fc.assert(
    fc.property(fc.uint8Array({ max: 2, maxLength: 40 }), (bytes) => {
      for (const value of [0, 1, 2, 3]) {
        expect(placesOf(bytes, value)).toEqual(Array.from(bytes.keys()).filter((i) => bytes[i] === value))
      }
    }),
  )
})
