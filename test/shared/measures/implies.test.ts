import { describe, expect, it } from 'vitest'
import type { Condition } from '../../../shared/measures/condition.ts'
import { implies } from '../../../shared/measures/implies.ts'

type Where = Condition<'members'>

const LEADERS: Where = { is: 'committeeRole', in: ['secretary', 'deputy-secretary'] }
const WOMEN: Where = { is: 'gender', in: ['female'] }

describe('implies', () => {
  it.each<[Where, Where, boolean]>([
    ['@leader', '@committee', true],
    ['@committee', '@leader', false],
    [LEADERS, '@leader', true],
    [{ is: 'committeeRole', in: ['secretary'] }, LEADERS, true],
    [LEADERS, { is: 'cellRole', in: ['secretary', 'deputy-secretary'] }, false],
    [LEADERS, { known: 'cellRole' }, false],
    [{ all: ['@committee', WOMEN] }, WOMEN, true],
    [{ all: ['@leader', WOMEN] }, { all: [WOMEN, '@committee'] }, true],
    [WOMEN, { all: [WOMEN, '@committee'] }, false],
    ['@leader', { any: [WOMEN, '@committee'] }, true],
    [{ any: ['@leader', WOMEN] }, '@committee', false],
    [{ any: ['@leader', '@committee'] }, '@committee', true],
    [{ any: [WOMEN, '@leader'] }, { any: ['@committee', WOMEN] }, true],
    [{ blank: 'isExempt' }, { blank: 'isExempt' }, true],
    [{ blank: 'isExempt' }, { known: 'isExempt' }, false],
    [{ minority: 'ethnicity' }, { minority: 'ethnicity' }, true],
    [{ type: ['private-enterprise'] }, { type: ['state-enterprise'] }, false],
  ])('of %j and %j: %s', (a, b, does) => {
    expect(implies(a, b)).toBe(does)
  })
})
