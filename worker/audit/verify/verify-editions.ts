import type { Difference } from '../../../shared/wire/api/index.ts'
import { sha256 } from '../../http/hash.ts'
import { tryUnpack } from '../../http/packed.ts'
import { editionHash } from '../../periods/closing.ts'
import { type EditionRow, editionOf, editionsOf } from '../../periods/editions.ts'
import { difference } from './difference.ts'
import type { Recorded, RecordedEdition } from './recorded.ts'

/** What was reopened before editions were kept has neither its report nor, but for the last, its reason. */
const isFromBefore = ({ editionHash, reopening }: RecordedEdition): boolean =>
  editionHash === null && reopening !== null

const hasSameReport = async ({ report }: EditionRow, recorded: RecordedEdition): Promise<boolean> =>
  report === null ? isFromBefore(recorded) : (await sha256(tryUnpack(report) ?? '')) === recorded.reportHash

const hasSameRest = async (
  { counts, points, completeness }: EditionRow,
  { editionHash: expected }: RecordedEdition,
): Promise<boolean> =>
  points === null || completeness === null
    ? expected === null && points === completeness
    : (await editionHash({ counts, points, completeness })) === expected

const wasReopenedSo = async (
  { reopenedAt, reopenedBy, reason }: EditionRow,
  recorded: RecordedEdition,
): Promise<boolean> => {
  const { at = null, person = null, reasonHash = null } = recorded.reopening ?? {}
  if (reopenedAt !== at || reopenedBy !== person) return false
  if (reason === null) return reasonHash === null || isFromBefore(recorded)
  return (await sha256(reason)) === reasonHash
}

const isSame = async (row: EditionRow | null, recorded: RecordedEdition | undefined): Promise<boolean> =>
  row !== null &&
  recorded !== undefined &&
  row.number === recorded.number &&
  row.closedAt === recorded.closedAt &&
  row.closedBy === recorded.closedBy &&
  (await hasSameReport(row, recorded)) &&
  (await hasSameRest(row, recorded)) &&
  (await wasReopenedSo(row, recorded))

/** Holds every edition of a period against the events that closed and reopened it. */
export const verifyEditions = async (
  db: D1Database,
  period: string,
  { editions }: Recorded,
): Promise<readonly Difference[]> => {
  const stored = await editionsOf(db, period)
  let agrees = stored.length === editions.length
  for (const [i, recorded] of editions.entries()) {
    const number = stored[i]?.number
    const row = number === undefined ? null : await editionOf(db, period, number)
    agrees &&= await isSame(row, recorded)
  }
  return agrees ? [] : [difference('frozen-report', { period })]
}
