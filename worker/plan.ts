import type { Plan, PlanItem } from '../shared/api.ts'
import { isoDay } from '../shared/day.ts'
import { dayInVietnam } from '../shared/instant.ts'
import { NQ09 } from '../shared/resolution/nq09/index.ts'
import { planReminders, planStandings } from '../shared/resolution/plan-state.ts'

/** What is stored of a task, or of one year of a yearly task. */
export interface PlanRow {
  readonly number: number
  /** 0 for a task that is not yearly. */
  readonly year: number
  readonly doneOn: string | null
  readonly document: string
  readonly note: string
  /** The revision of the plan that it came with. */
  readonly version: number
  readonly updatedAt: string
}

export const selectPlan = (db: D1Database): D1PreparedStatement =>
  db.prepare(
    `SELECT number, year, done_on AS doneOn, document, note, version, updated_at AS updatedAt
     FROM plan_entries ORDER BY number, year`,
  )

export const readPlan = async (db: D1Database): Promise<readonly PlanRow[]> =>
  (await selectPlan(db).all<PlanRow>()).results

/** How often the plan was changed; reads one row. */
export const planRevision = async (db: D1Database): Promise<number> =>
  (await db.prepare('SELECT max(version) AS revision FROM plan_entries').first<number>('revision')) ?? 0

/** The same, of rows that were read. */
export const revisionOf = (rows: readonly PlanRow[]): number =>
  rows.reduce((latest, { version }) => Math.max(latest, version), 0)

/** Today in Vietnam, as a day number. */
export const today = (): number => dayInVietnam(new Date().toISOString())

/** The plan as it stands on a day (a day number). */
export const planOn = (rows: readonly PlanRow[], day: number): Plan => {
  const items = planStandings(NQ09, rows, day).map((standing): PlanItem => {
    const row = rows.find(({ number, year }) => number === standing.number && year === standing.year)
    const { document = '', note = '', updatedAt = null } = row ?? {}
    return { ...standing, document, note, updatedAt }
  })
  return {
    resolution: NQ09.number,
    on: isoDay(day),
    tasks: NQ09.plan.map(({ number, content, dueText, directors, agencies }) => ({
      ...{ number, content, due: dueText, directors, agencies },
      items: items.filter((item) => item.number === number),
    })),
    reminders: planReminders(NQ09, rows, day),
  }
}

/** The ETag of the plan on a day: states change with the day, entries with the revision. */
export const planTag = (revision: number, day: number): string => `"plan-${revision}-${isoDay(day)}"`
