import type { CountedOtherwise, Difference, Verification } from '../../../shared/wire/api/index.ts'
import { tryUnpack } from '../../http/packed.ts'
import { type StoredTokens, storedTokens } from '../../submissions/blind-tokens.ts'
import { difference } from './difference.ts'
import { kindsThatDiffer } from './kinds-that-differ.ts'
import { keyOf, type Recorded } from './recorded.ts'
import { storedSubmissions } from './stored-submissions.ts'

/** By unit the tokens of its last version; null where its body cannot tell. */
type Expected = ReadonlyMap<string, StoredTokens | null>

const isSame = (a: StoredTokens | undefined, b: StoredTokens | undefined): boolean =>
  a?.version === b?.version && a?.tokens === b?.tokens

const verifyTokens = async (
  db: D1Database,
  period: string,
  expected: Expected,
): Promise<readonly Difference[]> => {
  const stored = new Map((await storedTokens(db, period)).map((each) => [each.unit, each]))
  const units = [...new Set([...expected.keys(), ...stored.keys()])].sort()
  return units
    .filter((unit) => {
      const tokens = expected.get(unit)
      return tokens !== null && !isSame(tokens, stored.get(unit))
    })
    .map((unit) => difference('blind-tokens', { unit, period }))
}

/** Recomputes every stored submission of a period, and the blind tokens of the last ones. */
export const verifySubmissions = async (
  db: D1Database,
  period: string,
  { submissions, repeated }: Recorded,
): Promise<Pick<Verification, 'submissions' | 'differences' | 'countedOtherwise'>> => {
  const differences: Difference[] = []
  const countedOtherwise: CountedOtherwise[] = []
  const seen = new Set<string>()
  const tokens = new Map<string, StoredTokens | null>()
  for await (const stored of storedSubmissions(db, period)) {
    const { unit, version } = stored
    seen.add(keyOf(stored))
    const body = tryUnpack(stored.body)
    const { kinds, submission, countedBy } = await kindsThatDiffer(
      stored,
      body,
      submissions.get(keyOf(stored)),
    )
    for (const kind of kinds) differences.push(difference(kind, { unit, period, version }))
    if (countedBy !== null) countedOtherwise.push({ unit, period, version, ruleset: countedBy })
    tokens.delete(unit)
    if (submission === null) tokens.set(unit, null)
    else if (submission.blindTokens) {
      tokens.set(unit, { unit, version, tokens: submission.blindTokens.join('') })
    }
  }
  for (const { unit, version } of submissions.values()) {
    if (!seen.has(keyOf({ unit, version })))
      differences.push(difference('missing', { unit, period, version }))
  }
  for (const each of repeated) differences.push(difference('missing', { ...each, period }))
  return {
    submissions: seen.size,
    countedOtherwise,
    differences: [...differences, ...(await verifyTokens(db, period, tokens))],
  }
}
