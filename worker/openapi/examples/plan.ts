import { toDay } from '../../../shared/calendar/day.ts'
import type { Plan, PlanRecord } from '../../../shared/wire/api/index.ts'
import { planOn } from '../../plan/plan.ts'

const NUMBER = 2
const MOST_REMINDERS = 2

export const record = {
  doneOn: '2012-03-20',
  document: 'Đề án số 02-ĐA/TU ngày 20/3/2012',
  note: '',
} satisfies PlanRecord

const entry = { number: NUMBER, year: 0, ...record, version: 1, updatedAt: '2012-03-21T02:00:00.000Z' }
const whole = planOn([entry], toDay(2012, 12, 20))

/** Of the twelve tasks only the one that was recorded. */
export const plan: Plan = {
  ...whole,
  tasks: whole.tasks.filter(({ number }) => number === NUMBER),
  reminders: whole.reminders.slice(0, MOST_REMINDERS),
}
