import { parsePeriod } from '../../shared/calendar/period.ts'
import { reportingUnitOn } from '../../shared/register/register.ts'
import type { Issue } from '../../shared/rules/issue.ts'
import { memberInTwoUnitsIssue } from '../../shared/rules/province/member-in-two-units.ts'
import type { Collision } from '../../shared/wire/api/index.ts'
import { tokensOfOthers } from './blind-tokens.ts'
import type { Place } from './submissions.ts'

const BYTES = 8
/** So many tokens are given back for each other unit; more of them would be a wrong list, not moved members. */
const MOST_GIVEN_BACK = 500

const viewOf = ({ buffer, byteOffset, byteLength }: Uint8Array): DataView =>
  new DataView(buffer, byteOffset, byteLength)

/** Places in `own` of the tokens that stand in both; each holds tokens of 8 bytes in order. */
export const commonPlaces = (own: Uint8Array, other: Uint8Array): readonly number[] => {
  const [a, b] = [viewOf(own), viewOf(other)]
  const places: number[] = []
  let i = 0
  let j = 0
  while (i < a.byteLength && j < b.byteLength) {
    const order = a.getUint32(i) - b.getUint32(j) || a.getUint32(i + 4) - b.getUint32(j + 4)
    if (order === 0) places.push(i / BYTES)
    if (order <= 0) i += BYTES
    if (order >= 0) j += BYTES
  }
  return places
}

/** The tokens of a submission, 8 bytes each. */
export const toBytes = (tokens: readonly string[]): Uint8Array<ArrayBuffer> =>
  Uint8Array.fromHex(tokens.join(''))

/** What a hand-in is told of its tokens. */
export interface Comparison {
  readonly collisions: readonly Collision[]
  /** Whether they were held against those of others; "nobody" is an answer as well. */
  readonly isAnswer: boolean
}

/** So many answers are given a unit and period: each tells of so many numbers as it lists whether others hold them. */
const MOST_ANSWERS = 3
const NO_ANSWER: Comparison = { collisions: [], isAnswer: false }

/** How many hand-ins of a place were answered so far; the chain keeps it, also where a version is deleted. */
const answersSoFar = async (db: D1Database, { unit, period }: Place): Promise<number> =>
  (await db
    .prepare(
      `SELECT count(*) AS answers FROM audit_events
       WHERE unit = ? AND period = ? AND action = 'submitted' AND json_extract(detail, '$.tokensAnswered')`,
    )
    .bind(unit, period)
    .first<number>('answers')) ?? 0

/** Holds tokens against those of the other units of the period, as long as there are answers left. */
export const compareTokens = async (
  db: D1Database,
  place: Place,
  tokens: readonly string[] | null,
): Promise<Comparison> => {
  if (tokens === null || tokens.length === 0) return NO_ANSWER
  if ((await answersSoFar(db, place)) >= MOST_ANSWERS) return NO_ANSWER
  return { collisions: await collisionsOf(db, place, tokens), isAnswer: true }
}

/** Who else in the period lists the same members, by blind tokens alone; in order of the units' codes. */
const collisionsOf = async (
  db: D1Database,
  place: Place,
  tokens: readonly string[],
): Promise<readonly Collision[]> => {
  const own = toBytes(tokens)
  return (await tokensOfOthers(db, place)).flatMap(({ unit, tokens: hex }): Collision[] => {
    const places = commonPlaces(own, Uint8Array.fromHex(hex))
    const common = places.slice(0, MOST_GIVEN_BACK).map((i) => tokens[i] ?? '')
    return places.length === 0 ? [] : [{ unit, members: places.length, tokens: common }]
  })
}

/** The warnings that they come to. */
export const collisionIssues = (collisions: readonly Collision[], { period }: Place): readonly Issue[] =>
  collisions.map(({ unit, members }) => {
    const name = reportingUnitOn(unit, parsePeriod(period)?.lastDay ?? 0)?.name ?? unit
    return memberInTwoUnitsIssue({ code: unit, name }, members)
  })
