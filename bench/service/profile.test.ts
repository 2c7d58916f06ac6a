import { describe, expect, it } from 'vitest'
import { type Profile, timesOf } from './profile.ts'

const nodes = ['(root)', '(idle)', 'validate', '(garbage collector)'].map((functionName, id) => ({
  id,
  callFrame: { functionName },
}))
const [ROOT, IDLE, VALIDATE, COLLECT] = [0, 1, 2, 3]

/** A profile of samples, each with the microseconds until the next one. */
const profileOf = (...samples: readonly (readonly [node: number, untilNext: number])[]): Profile => ({
  nodes,
  samples: samples.map(([node]) => node),
  timeDeltas: [0, ...samples.map(([, untilNext]) => untilNext)].slice(0, samples.length),
})

describe('timesOf', () => {
  it('adds up what runs, work by work', () => {
    const profile = profileOf(
      [VALIDATE, 1_100],
      [COLLECT, 900],
      [VALIDATE, 30_000],
      [VALIDATE, 2_000],
      [VALIDATE, 0],
    )
    expect(timesOf(profile, 2)).toEqual([3, 3])
  })

  it('counts one sample where the Worker waits for the database', () => {
    expect(timesOf(profileOf([VALIDATE, 5_000], [VALIDATE, 1_000], [VALIDATE, 0]), 1)).toEqual([3])
  })

  it('leaves out what is idle, and counts works between two samples as nothing', () => {
    const profile = profileOf([IDLE, 1_000], [VALIDATE, 1_000], [ROOT, 40_000], [IDLE, 0])
    expect(timesOf(profile, 3)).toEqual([1, 0, 0])
    expect(timesOf({ nodes, samples: [], timeDeltas: [] }, 2)).toEqual([0, 0])
  })
})
