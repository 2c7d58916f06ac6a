import type {
  Plan,
  PlanItem,
  PlanRecord,
  PlanReminder,
  PlanState,
  PlanTaskEntry,
} from '../../../shared/wire/api/index.ts'
import {
  arrayOf,
  component,
  day,
  described,
  integer,
  moment,
  nullable,
  object,
  oneOf,
  ref,
  text,
  writtenText,
} from '../schema.ts'

const LAST_YEAR = 9_999
const LONGEST_DOCUMENT = 300
const LONGEST_NOTE = 1_000

const state = component<PlanState>(
  'PlanState',
  'Sắp đến hạn, đến hạn, hoàn thành đúng hạn, hoàn thành muộn, quá hạn, thường xuyên.',
  oneOf('upcoming', 'due', 'done-on-time', 'done-late', 'overdue', 'ongoing'),
)

const YEAR = 'Năm của nhiệm vụ làm hàng năm; 0 với nhiệm vụ làm một lần.'
const STANDING = {
  number: described('Số thứ tự của nhiệm vụ.', integer(1)),
  year: described(YEAR, integer(0)),
  dueOn: described('Ngày cuối cùng còn đúng hạn; null với việc thường xuyên.', nullable(day)),
  doneOn: described('Ngày hoàn thành; null khi chưa hoàn thành.', nullable(day)),
  state: ref(state),
}

const DOCUMENT = 'Số và tên văn bản chứng minh; rỗng khi chưa có.'

const record = component(
  'PlanRecord',
  'Điều tỉnh ghi về một nhiệm vụ.',
  object<PlanRecord>(
    {
      year: described(YEAR, integer(0, LAST_YEAR)),
      doneOn: described('Ngày hoàn thành, không muộn hơn hôm nay; null khi chưa hoàn thành.', nullable(day)),
      document: described(DOCUMENT, writtenText(LONGEST_DOCUMENT)),
      note: described('Ghi chú.', writtenText(LONGEST_NOTE)),
    },
    ['year'],
  ),
)

const reminder = component(
  'PlanReminder',
  'Một nhiệm vụ cần nhắc.',
  object<PlanReminder>({
    ...STANDING,
    daysLeft: described('Số ngày còn lại; âm khi đã quá hạn.', integer()),
  }),
)

const item = object<PlanItem>({
  ...STANDING,
  document: described(DOCUMENT, text()),
  note: described('Ghi chú.', text()),
  updatedAt: described('Lúc ghi lần cuối; null khi chưa ghi gì.', nullable(moment)),
})

const task = component(
  'PlanTask',
  'Một nhiệm vụ của kế hoạch.',
  object<PlanTaskEntry>({
    number: described('Số thứ tự của nhiệm vụ.', integer(1)),
    content: text(),
    due: described('Thời hạn như kế hoạch ghi.', text()),
    directors: described('Người chỉ đạo.', arrayOf(text())),
    agencies: described('Cơ quan thực hiện.', text()),
    items: described('Một mục, hoặc mỗi năm một mục với nhiệm vụ làm hàng năm.', arrayOf(item)),
  }),
)

const plan = component(
  'Plan',
  'Kế hoạch thực hiện nghị quyết.',
  object<Plan>({
    resolution: described('Số của nghị quyết.', text()),
    on: described('Hôm nay, theo lịch Việt Nam; tình trạng tính đến ngày này.', day),
    tasks: arrayOf(ref(task)),
    reminders: described('Việc cần nhắc, gấp nhất trước.', arrayOf(ref(reminder))),
  }),
)

export const PLAN = { state, record, reminder, task, plan } as const
