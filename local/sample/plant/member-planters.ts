import { addMonths, showDay } from '../../../shared/day.ts'
import type { MemberRecord } from '../records.ts'
import { inRecord, type Planter } from './planter.ts'

const MONTHS_OF_17_YEARS = 204
const A_MONTH = 30

const hasNoOffice = ({ committeeRole, cellRole }: MemberRecord): boolean =>
  committeeRole === null && cellRole === null
const isOrdinary = (member: MemberRecord): boolean => hasNoOffice(member) && member.status === 'official'
const isProbationary = ({ status }: MemberRecord): boolean => status === 'probationary'

export const MEMBER_PLANTERS: readonly Planter[] = [
  inRecord('member.under-18', 'members', isOrdinary, ({ birthDate }) => ({
    admittedOn: showDay(addMonths(birthDate, MONTHS_OF_17_YEARS)),
  })),
  inRecord('member.organization-unknown', 'members', isOrdinary, () => ({ organization: 'KHONG-CO' })),
  inRecord('member.official-before-admission', 'members', isOrdinary, ({ admittedOn }) => ({
    officialOn: showDay(admittedOn - A_MONTH),
  })),
  inRecord('member.official-unexpected', 'members', isProbationary, ({ admittedOn }) => ({
    officialOn: showDay(admittedOn + 1),
  })),
  inRecord('member.probationary-role', 'members', isProbationary, () => ({ cellRole: 'Chi ủy viên' })),
  inRecord('cell.not-a-date', 'members', isOrdinary, () => ({ birthDate: '31/2/1970' })),
  inRecord('cell.date-in-future', 'members', isOrdinary, () => ({ trainedOn: '1/6/2030' })),
  inRecord('cell.date-too-early', 'members', isOrdinary, () => ({ officialOn: '1/5/1926' })),
  inRecord('cell.not-in-list', 'members', isOrdinary, () => ({ gender: 'Không rõ' })),
  inRecord('cell.required', 'members', isOrdinary, () => ({ fullName: null })),
  inRecord('cell.bad-code', 'members', isOrdinary, () => ({ organization: 'Chi bộ 3' })),
  inRecord('cell.formula-error', 'members', isOrdinary, () => ({
    taskAssigned: { kind: 'error', shown: '#REF!' },
  })),
  {
    rule: 'cell.not-unique',
    plant(ground) {
      const [first] = ground.records.members ?? []
      const spot = ground.find('members', (member) => isOrdinary(member) && member !== first)
      if (!spot || !first || !ground.write(spot, 'fileNumber', first.fileNumber)) return null
      return ground.at('cell.not-unique', spot, 'fileNumber')
    },
  },
]
