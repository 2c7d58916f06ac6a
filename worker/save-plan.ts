import { NQ09 } from '../shared/resolution/nq09/index.ts'
import { planDues } from '../shared/resolution/plan-dues.ts'
import { record } from './audit.ts'
import { ApiError } from './error.ts'
import { sha256 } from './hash.ts'
import { type PlanRow, readPlan, revisionOf } from './plan.ts'

/** What a person records; `year` is 0 for a task that is not yearly. */
export type PlanChange = Pick<PlanRow, 'number' | 'year' | 'doneOn' | 'document' | 'note'>

/** What the chain keeps of an entry. */
export const planHash = ({ number, year, doneOn, document, note, version }: Omit<PlanRow, 'updatedAt'>) =>
  sha256(JSON.stringify([number, year, doneOn, document, note, version]))

const requireTask = ({ number, year }: PlanChange): void => {
  const years = planDues(NQ09)
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

/** The plan is the same one all day: only its revision is held against. */
const requireRevision = (held: readonly string[], revision: number): void => {
  const isHeld = held.some((tag) => tag === '*' || tag.startsWith(`"plan-${revision}-`))
  if (!isHeld) throw new ApiError('precondition-failed')
}

const isSame = (row: PlanRow, change: PlanChange): boolean =>
  row.doneOn === change.doneOn && row.document === change.document && row.note === change.note

const upsert = (db: D1Database, row: PlanRow, person: string): D1PreparedStatement =>
  db
    .prepare(
      `INSERT OR REPLACE INTO plan_entries
         (number, year, done_on, document, note, version, updated_at, updated_by)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
    )
    .bind(row.number, row.year, row.doneOn, row.document, row.note, row.version, row.updatedAt, person)

/**
 * Records how a task stands, in the name of a person (`people.id`); answers all entries. The same again
 * changes nothing. Throws `not-found`, `bad-request`, or `precondition-failed` when the plan is another by now.
 */
export const savePlan = async (
  db: D1Database,
  change: PlanChange,
  held: readonly string[],
  person: string,
): Promise<readonly PlanRow[]> => {
  requireTask(change)
  const { number, year } = change
  return record(db, async () => {
    const rows = await readPlan(db)
    const before = rows.find((row) => row.number === number && row.year === year)
    if (before && isSame(before, change)) return { result: rows, change: null }
    const revision = revisionOf(rows)
    requireRevision(held, revision)
    const at = new Date().toISOString()
    const saved: PlanRow = { ...change, version: revision + 1, updatedAt: at }
    const detail = { number, year, revision: saved.version, entryHash: await planHash(saved) }
    return {
      result: [...rows.filter((row) => row !== before), saved],
      change: {
        event: { at, person, action: 'plan-saved', detail },
        statements: [upsert(db, saved, person)],
      },
    }
  })
}
