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
