import { describe, expect, it } from 'vitest'
import { earlierRulesets } from '../../../worker/http/ruleset.ts'
import type { CheckedSubmission } from '../../../worker/submissions/check-submission.ts'
import { checkSubmission } from '../../../worker/submissions/check-submission.ts'
import { exampleSubmission } from '../helpers/example.ts'

const EARLIER = '0a1b2c3d4e5f'

describe('earlier rules', () => {
  it('are accepted up to their last day, several beside each other', () => {
    const configured = ' 0a1b2c3d4e5f 2012-12-31, 5d1c0a9b8e7f 2013-01-31 '
    expect(earlierRulesets(configured, '2012-12-31')).toEqual([EARLIER, '5d1c0a9b8e7f'])
    expect(earlierRulesets(configured, '2013-01-01')).toEqual(['5d1c0a9b8e7f'])
    expect(earlierRulesets(configured, '2013-02-01')).toEqual([])
    expect(earlierRulesets('', '2012-12-31')).toEqual([])
    expect(earlierRulesets('0a1b2c3d4e5f', '2012-12-31')).toEqual([])
  })

  it('are good enough for a submission when they are named, and only then', async () => {
    const submission = await exampleSubmission(3, { ruleset: EARLIER })
    const { unit, period } = submission
    const check = (earlier: readonly string[]): CheckedSubmission =>
      checkSubmission(submission, { unit, period, version: 1, earlierRulesets: earlier })
    expect(check([EARLIER]).submission.ruleset).toBe(EARLIER)
    expect(() => check(['5d1c0a9b8e7f'])).toThrow('ruleset-outdated')
  })
})
