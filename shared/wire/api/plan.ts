/**
 * How a task of the plan stands on a day: sắp đến hạn · đến hạn · hoàn thành đúng hạn · hoàn thành
 * muộn · quá hạn · thường xuyên.
 */
export type PlanState = 'upcoming' | 'due' | 'done-on-time' | 'done-late' | 'overdue' | 'ongoing'

/** One task of the plan or, of a yearly task, one year of it. */
export interface PlanStanding {
  readonly number: number
  /** The year of a yearly task; 0 for a task that is done once. */
  readonly year: number
  /** ISO date of the last day in time; null for what goes on throughout. */
  readonly dueOn: string | null
  /** ISO date; null while it is not done. */
  readonly doneOn: string | null
  readonly state: PlanState
}

/** A standing that someone should be reminded of. */
export interface PlanReminder extends PlanStanding {
  /** Days until it is due; below 0 when it is overdue. */
  readonly daysLeft: number
}

/** Body of `PUT /v1/plan/{number}`: what the province records of a task. */
export interface PlanRecord {
  /** The year of a yearly task; 0, or left out, for every other task. */
  readonly year?: number | undefined
  /** ISO date; null while it is not done. */
  readonly doneOn: string | null
  /** Number and name of the document that shows it; empty for none. */
  readonly document: string
  readonly note: string
}

/** A standing with what was recorded of it. */
export interface PlanItem extends PlanStanding {
  readonly document: string
  readonly note: string
  /** ISO 8601, UTC; null while nothing was recorded. */
  readonly updatedAt: string | null
}

/** A task of the plan; a yearly one has an item for each year, every other one has one. */
export interface PlanTaskEntry {
  readonly number: number
  readonly content: string
  /** As the plan words it, e.g. `Quý II, III-2012`. */
  readonly due: string
  readonly directors: readonly string[]
  readonly agencies: string
  readonly items: readonly PlanItem[]
}

/** `GET /v1/plan`, and the answer to `PUT /v1/plan/{number}`. */
export interface Plan {
  /** Number of the resolution that the plan belongs to. */
  readonly resolution: string
  /** ISO date of today in Vietnam, on which the states are told. */
  readonly on: string
  readonly tasks: readonly PlanTaskEntry[]
  /** The most urgent first. */
  readonly reminders: readonly PlanReminder[]
}
