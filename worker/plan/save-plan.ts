import { FIRST_RESOLUTION } from '../../shared/resolutions/index.ts'
import { planDues } from '../../shared/resolutions/plan-dues.ts'
import { EVENT_HASH, record } from '../audit/audit.ts'
import { ApiError } from '../http/error.ts'
import { sha256 } from '../http/hash.ts'
import { isPlanTag, lastPlanEventOf, type PlanRow, readPlan, revisionOf } from './plan.ts'

/** What a person records; `year` is 0 for a task that is not yearly. */
export type PlanChange = Pick<PlanRow, 'number' | 'year' | 'doneOn' | 'document' | 'note'>

/** An entry before its event. */
type NewPlanRow = Omit<PlanRow, 'eventHash'>

/** What the chain keeps of an entry. */
export const planHash = ({ number, year, doneOn, document, note, version }: Omit<NewPlanRow, 'updatedAt'>) =>
  sha256(JSON.stringify([number, year, doneOn, document, note, version]))

const requireTask = ({ number, year }: PlanChange): void => {
  const years = planDues(FIRST_RESOLUTION)
    .filter((due) => due.number === number)
    .map((due) => due.year)
  if (years.length === 0) throw new ApiError('not-found')
  if (years.includes(year)) return
  throw new ApiError('bad-request', {
    message: years.includes(0)
      ? `Nhiệm vụ số ${number} chỉ làm một lần nên không ghi năm; hãy bỏ mục “year”.`
      : `Nhiệm vụ số ${number} làm hàng năm nên cần ghi năm ở mục “year”: ${years.join(', ')}.`,
  })
}

/** The plan is the same one all day: only its last event is held against. */
const requireState = (held: readonly string[], event: string): void => {
  const isHeld = held.some((tag) => tag === '*' || isPlanTag(tag, event))
  if (!isHeld) throw new ApiError('precondition-failed')
}

const isSame = (row: PlanRow, change: PlanChange): boolean =>
  row.doneOn === change.doneOn && row.document === change.document && row.note === change.note

const upsert = (db: D1Database, row: NewPlanRow, person: string): D1PreparedStatement =>
  db
    .prepare(
      `INSERT OR REPLACE INTO plan_entries
         (number, year, done_on, document, note, version, updated_at, updated_by, event_hash)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ${EVENT_HASH})`,
    )
    .bind(row.number, row.year, row.doneOn, row.document, row.note, row.version, row.updatedAt, person)

/**
 * Records how a task stands, in the name of a person (`people.id`). The same again changes nothing. Throws `not-found`, `bad-request`, or `precondition-failed` when the plan is another by now.
 */
export const savePlan = async (
  db: D1Database,
  change: PlanChange,
  held: readonly string[],
  person: string,
): Promise<void> => {
  requireTask(change)
  const { number, year } = change
  return record(db, async () => {
    const rows = await readPlan(db)
    const before = rows.find((row) => row.number === number && row.year === year)
    if (before && isSame(before, change)) return { result: undefined, change: null }
    requireState(held, lastPlanEventOf(rows))
    const at = new Date().toISOString()
    const saved: NewPlanRow = { ...change, version: revisionOf(rows) + 1, updatedAt: at }
    const detail = { number, year, revision: saved.version, entryHash: await planHash(saved) }
    return {
      result: undefined,
      change: {
        event: { at, person, action: 'plan-saved', detail },
        statements: [upsert(db, saved, person)],
      },
    }
  })
}
