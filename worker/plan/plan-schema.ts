import * as z from 'zod/mini'
import { toDay } from '../../shared/calendar/day.ts'
import type { Plan, PlanReminder, PlanState, PlanTaskEntry } from '../../shared/wire/api/index.ts'
import { component, day, described, integer, moment, type Says } from '../http/schema.ts'
import { planOn } from './plan.ts'

const state = component(
  'PlanState',
  'Sắp đến hạn, đến hạn, hoàn thành đúng hạn, hoàn thành muộn, quá hạn, thường xuyên.',
  z.enum(['upcoming', 'due', 'done-on-time', 'done-late', 'overdue', 'ongoing']),
) satisfies Says<PlanState>

export const YEAR = 'Năm của nhiệm vụ làm hàng năm; 0 với nhiệm vụ làm một lần.'
export const DOCUMENT = 'Số và tên văn bản chứng minh; rỗng khi chưa có.'

const number = described('Số thứ tự của nhiệm vụ.', integer(1))

const STANDING = {
  number,
  year: described(YEAR, integer(0)),
  dueOn: described('Ngày cuối cùng còn đúng hạn; null với việc thường xuyên.', z.nullable(day)),
  doneOn: described('Ngày hoàn thành; null khi chưa hoàn thành.', z.nullable(day)),
  state,
}

const reminder = component(
  'PlanReminder',
  'Một nhiệm vụ cần nhắc.',
  z.strictObject({
    ...STANDING,
    daysLeft: described('Số ngày còn lại; âm khi đã quá hạn.', integer()),
  }),
) satisfies Says<PlanReminder>

const item = z.strictObject({
  ...STANDING,
  document: described(DOCUMENT, z.string()),
  note: described('Ghi chú.', z.string()),
  updatedAt: described('Lúc ghi lần cuối; null khi chưa ghi gì.', z.nullable(moment)),
})

const task = component(
  'PlanTask',
  'Một nhiệm vụ của kế hoạch.',
  z.strictObject({
    number,
    content: z.string(),
    due: described('Thời hạn như kế hoạch ghi.', z.string()),
    directors: described('Người chỉ đạo.', z.array(z.string())),
    agencies: described('Cơ quan thực hiện.', z.string()),
    items: described('Một mục, hoặc mỗi năm một mục với nhiệm vụ làm hàng năm.', z.array(item)),
  }),
) satisfies Says<PlanTaskEntry>

export const plan = component(
  'Plan',
  'Kế hoạch thực hiện nghị quyết.',
  z.strictObject({
    resolution: described('Số của nghị quyết.', z.string()),
    on: described('Hôm nay, theo lịch Việt Nam; tình trạng tính đến ngày này.', day),
    tasks: z.array(task),
    reminders: described('Việc cần nhắc, gấp nhất trước.', z.array(reminder)),
  }),
) satisfies Says<Plan>

export const EXAMPLE_TASK = 2
const MOST_REMINDERS = 2

export const exampleRecord = {
  doneOn: '2012-03-20',
  document: 'Đề án số 02-ĐA/TU ngày 20/3/2012',
  note: '',
}

const recorded = {
  ...{ number: EXAMPLE_TASK, year: 0, version: 1, updatedAt: '2012-03-21T02:00:00.000Z' },
  ...exampleRecord,
}
const whole = planOn([recorded], toDay(2012, 12, 20))

/** Of the twelve tasks only the one that was recorded. */
export const examplePlan: Plan = {
  ...whole,
  tasks: whole.tasks.filter((one) => one.number === EXAMPLE_TASK),
  reminders: whole.reminders.slice(0, MOST_REMINDERS),
}
