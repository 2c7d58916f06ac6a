import { isoDay, showDay } from '../../shared/calendar/day.ts'
import { dayInVietnam, startOfDayInVietnam } from '../../shared/calendar/instant.ts'
import { parsePeriod } from '../../shared/calendar/period.ts'
import type { Receipt } from '../../shared/wire/api/index.ts'
import { type Decision, record } from '../audit/audit.ts'
import { ApiError } from '../http/error.ts'
import { sha256 } from '../http/hash.ts'
import { RULESET_FINGERPRINT } from '../http/ruleset.ts'
import { dueDayFor } from '../periods/due-days.ts'
import { tokensStatement } from './blind-tokens.ts'
import { type PlaceState, stateForKey } from './place-state.ts'
import { type HandIn, type Prepared, prepare } from './prepare.ts'
import { reviewOf } from './review.ts'
import { recount } from './standings.ts'
import { insertSubmission, type NewSubmission, requireStorable, reviewHash, rowHash } from './stored.ts'
import { type Place, versionsSince } from './submissions.ts'
import { toReceipt } from './to-answer.ts'

export interface HandedIn {
  readonly receipt: Receipt
  /** The same submission was received before; nothing was written. */
  readonly isReplay: boolean
}

/** The receipt given before for this very hand-in, or null. Throws when it can never be stored. */
const earlierReceipt = (sent: HandIn, contentHash: string, state: PlaceState): Receipt | null => {
  const { found, latest } = state
  if (found?.version === sent.version && found.contentHash === contentHash) {
    return toReceipt(found)
  }
  if (found) throw new ApiError('idempotency-key-reused')
  if (state.isClosed) throw new ApiError('period-closed')
  if (sent.version === latest + 1) return null
  throw new ApiError('stale-version', {
    message: `Bản gửi số ${sent.version} không nối tiếp bản số ${latest} mà tỉnh đang giữ; hãy tải lại tình trạng rồi gửi lại.`,
  })
}

const MOST_A_DAY = 20

/** A clerk corrects a few times a day; more is a program that went wrong, or one that reads the answers for what they tell. */
const requireQuota = async (db: D1Database, place: Place, { latest }: PlaceState): Promise<void> => {
  if (latest < MOST_A_DAY) return
  const now = new Date().toISOString()
  const today = dayInVietnam(now)
  if ((await versionsSince(db, place, startOfDayInVietnam(today))) < MOST_A_DAY) return
  const again = startOfDayInVietnam(today + 1)
  throw new ApiError('too-many-requests', {
    message: `Hôm nay đơn vị đã gửi ${MOST_A_DAY} bản cho kỳ này, là số nhiều nhất của một ngày, nên bản này chưa được nhận; các bản đã gửi vẫn còn nguyên. Hãy kiểm tra lại sổ cho kỹ rồi gửi từ 0 giờ ngày ${showDay(today + 1)}.`,
    retryAfter: Math.ceil((Date.parse(again) - Date.parse(now)) / 1000),
  })
}

/** ISO date: by when the unit is to hand in, as of now. */
const dueOnOf = ({ unit, period }: Place, { settings, extensions }: PlaceState): string => {
  const quarter = parsePeriod(period)
  if (!quarter) throw new TypeError('a period to hand in for is no quarter')
  return isoDay(dueDayFor(unit, quarter, settings, extensions))
}

/** Where a version stands once it is stored. */
const placeOf = ({ version, status }: NewSubmission, { settings }: PlaceState) => ({
  decidedAt: null,
  latest: version,
  counted: status === 'accepted' || settings.counts === 'submitted' ? version : null,
})

const storing = async (
  db: D1Database,
  prepared: Prepared,
  state: PlaceState,
): Promise<Decision<HandedIn>> => {
  const { row, bodyHash, checked } = prepared
  const { blindTokens } = checked.submission
  const dueOn = dueOnOf(row, state)
  const { found, isAnswer } = await reviewOf(db, prepared, state.previous)
  const stored: NewSubmission = { ...row, ...found, dueOn, status: state.settings.statusOnReceipt }
  requireStorable(stored)
  const { unit, period, version, status, contentHash } = stored
  return {
    result: { receipt: toReceipt({ ...stored, ...placeOf(stored, state) }), isReplay: false },
    change: {
      event: {
        ...{ at: row.receivedAt, person: row.receivedFrom, action: 'submitted', unit, period, version },
        detail: {
          ...{ status, dueOn, contentHash, bodyHash, reviewHash: await reviewHash(stored) },
          ...{ rowHash: await rowHash(stored), countedBy: RULESET_FINGERPRINT },
          ...(isAnswer && { tokensAnswered: true }),
        },
      },
      statements: [
        insertSubmission(db, stored),
        tokensStatement(db, stored, blindTokens?.join('') ?? null),
        ...recount(db, stored),
      ],
    },
  }
}

/** Checks and stores what is handed in, once however often it comes. Throws an `ApiError` when refused. */
export const handIn = async (db: D1Database, sent: HandIn): Promise<HandedIn> => {
  const contentHash = await sha256(sent.bytes)
  let prepared: Prepared | undefined
  return record(db, async () => {
    const state = await stateForKey(db, sent, sent.idempotencyKey)
    const receipt = earlierReceipt(sent, contentHash, state)
    if (receipt) return { result: { receipt, isReplay: true }, change: null }
    await requireQuota(db, sent, state)
    prepared ??= await prepare(sent, contentHash)
    return storing(db, prepared, state)
  })
}
