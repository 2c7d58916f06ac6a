import { isoDay } from '../../shared/calendar/day.ts'
import { dayInVietnam } from '../../shared/calendar/instant.ts'
import { FIRST_RESOLUTION } from '../../shared/resolutions/index.ts'
import { planReminders, planStandings } from '../../shared/resolutions/plan-state.ts'
import type { Plan, PlanItem } from '../../shared/wire/api/index.ts'
import type { Query } from '../http/batch.ts'

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
  /** Of the event that it came with. */
  readonly eventHash: string
}

export const selectPlan = (db: D1Database): Query<PlanRow> =>
  db.prepare(
    `SELECT number, year, done_on AS doneOn, document, note, version, updated_at AS updatedAt,
       event_hash AS eventHash
     FROM plan_entries ORDER BY number, year`,
  )

export const readPlan = async (db: D1Database): Promise<readonly PlanRow[]> =>
  (await selectPlan(db).all<PlanRow>()).results

/** SQL: the event that changed the plan last, by its hash; reads one row and its place in an index. */
export const LAST_PLAN_EVENT = 'SELECT event_hash FROM plan_entries ORDER BY version DESC LIMIT 1'

export const lastPlanEvent = async (db: D1Database): Promise<string> =>
  (await db.prepare(LAST_PLAN_EVENT).first<string>('event_hash')) ?? ''

/** The same, of rows that were read. */
export const lastPlanEventOf = (rows: readonly PlanRow[]): string =>
  rows.find(({ version }) => version === revisionOf(rows))?.eventHash ?? ''

/** How often the plan was changed. */
export const revisionOf = (rows: readonly PlanRow[]): number =>
  rows.reduce((latest, { version }) => Math.max(latest, version), 0)

/** Today in Vietnam, as a day number. */
export const today = (): number => dayInVietnam(new Date().toISOString())

/** The plan as it stands on a day (a day number). */
export const planOn = (rows: readonly Omit<PlanRow, 'eventHash'>[], day: number): Plan => {
  const items = planStandings(FIRST_RESOLUTION, rows, day).map((standing): PlanItem => {
    const row = rows.find(({ number, year }) => number === standing.number && year === standing.year)
    const { document = '', note = '', updatedAt = null } = row ?? {}
    return { ...standing, document, note, updatedAt }
  })
  return {
    resolution: FIRST_RESOLUTION.number,
    on: isoDay(day),
    tasks: FIRST_RESOLUTION.plan.map(({ number, content, dueText, directors, agencies }) => ({
      ...{ number, content, due: dueText, directors, agencies },
      items: items.filter((item) => item.number === number),
    })),
    reminders: planReminders(FIRST_RESOLUTION, rows, day),
  }
}

/** The ETag of the plan on a day: states change with the day, entries with the last event (its hash). */
export const planTag = (event: string, day: number): string => `"plan-${event}-${isoDay(day)}"`

/** Whether an ETag of any day names this state of the plan's entries. */
export const isPlanTag = (tag: string, event: string): boolean => tag.startsWith(`"plan-${event}-`)
