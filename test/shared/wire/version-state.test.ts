import { describe, expect, it } from 'vitest'
import type { SubmissionStatus, VersionState } from '../../../shared/wire/api/index.ts'
import { unitState, VERSION_STATES, versionState } from '../../../shared/wire/version-state.ts'
import { unit } from '../../helpers/report.ts'

type Case = readonly [
  status: SubmissionStatus,
  isDecided: boolean,
  latest: number,
  counted: number | null,
  VersionState,
]

/** Of version 2. */
const CASES: readonly Case[] = [
  ['submitted', false, 2, null, 'waiting'],
  ['submitted', false, 2, 1, 'waiting'],
  ['submitted', false, 2, 2, 'counted'],
  ['submitted', false, 3, 3, 'replaced'],
  ['submitted', false, 3, null, 'replaced'],
  ['submitted', false, 3, 2, 'counted'],
  ['accepted', false, 2, 2, 'counted'],
  ['accepted', true, 2, 2, 'approved'],
  ['accepted', true, 3, 2, 'approved'],
  ['accepted', true, 3, 3, 'replaced'],
  ['accepted', false, 3, 2, 'counted'],
  ['accepted', false, 3, 3, 'replaced'],
  ['returned', true, 2, null, 'returned'],
  ['returned', true, 2, 1, 'returned'],
  ['returned', true, 3, null, 'replaced'],
]

describe('the state of a version', () => {
  it.each(CASES)('%s, decided %s, latest %i, counted %s: %s', (status, isDecided, latest, counted, state) => {
    const decidedAt = isDecided ? '2013-01-11T01:00:00.000Z' : null
    expect(versionState({ version: 2, status, decidedAt }, { latest, counted })).toBe(state)
  })

  it('has one word', () => {
    const words = Object.values(VERSION_STATES)
    expect(new Set(words).size).toBe(words.length)
    expect(words).toContain('được tính, chưa ai duyệt')
  })

  it.each([
    ['accepted', 'accepted', 'approved'],
    ['submitted', 'accepted', 'waiting'],
    ['submitted', 'submitted', 'counted'],
    ['returned', 'accepted', 'returned'],
    ['missing', 'accepted', 'missing'],
  ] as const)('of a report from before is what it said: %s, counting %s', (status, counts, expected) => {
    const { state: _, countedVersion: __, ...former } = unit('421', 'A', { status })
    expect(unitState(former, { counts })).toBe(expected)
  })
})
