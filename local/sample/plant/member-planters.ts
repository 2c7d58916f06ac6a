import { isCellLevel } from '../../../shared/forms/so-don-vi/organization-kinds.ts'
import type { MemberRecord } from '../records.ts'
import { LOSS } from './damage.ts'
import type { Ground } from './planter.ts'
import { anyOf, inRecord, type Planter } from './planter.ts'
import { change, type Row } from './row.ts'
import { addStranger } from './stranger.ts'

const isProbationary = ({ status }: MemberRecord): boolean => status === 'probationary'

/** The organization above the member's chi bộ. */
const committeeOf = ({ organization }: MemberRecord, { kin }: Ground) =>
  kin.organizationOf(kin.organizationOf(organization)?.record.parent ?? null)

const referencePlanters: readonly Planter[] = [
  addStranger('member.organization-unknown', (row) => change(row, { organization: 'KHONG-CO' }), {
    places: LOSS,
  }),
  addStranger(
    'member.organization-not-cell',
    (row, ground) => {
      const committee = committeeOf(row.record, ground)
      if (committee) change(row, { organization: committee.record.code })
    },
    {
      isFit: (record, ground) => {
        const committee = committeeOf(record, ground)
        return committee !== undefined && !isCellLevel(committee.record.level)
      },
    },
  ),
]

/** A card number that nobody of the unit has. */
const freshCard = ({ rows, random }: Ground): string => {
  const taken = new Set(rows.members.map(({ record }) => record.cardNumber))
  for (;;) {
    const number = String(random.between(10_000_000, 99_999_999))
    if (!taken.has(number)) return number
  }
}

const officePlanters: readonly Planter[] = [
  anyOf(
    inRecord('member.probationary-role', {
      sheet: 'members',
      column: 'cellRole',
      isFit: isProbationary,
      fields: () => ({ cellRole: 'deputy-secretary' as const }),
    }),
    inRecord('member.probationary-role', {
      sheet: 'members',
      column: 'committeeRole',
      isFit: isProbationary,
      fields: () => ({ committeeRole: 'member' as const }),
      also(row, { kin }) {
        const cell = kin.organizationOf(row.record.organization)
        const top = cell && kin.topOf(cell)
        if (top) change(top, { committeeMembers: (top.record.committeeMembers ?? 0) + 1 })
      },
    }),
  ),
  inRecord('member.trained-for-other-title', {
    sheet: 'members',
    column: 'titleTrainedFor',
    isFit: ({ committeeRole }) => committeeRole === 'secretary' || committeeRole === 'deputy-secretary',
    fields: ({ committeeRole, titleTrainedOn }, { period }) => ({
      titleTrainedOn: titleTrainedOn ?? period.firstDay,
      titleTrainedFor: committeeRole === 'secretary' ? ('deputy-secretary' as const) : ('secretary' as const),
    }),
  }),
]

const numberPlanters: readonly Planter[] = [
  inRecord('member.probationary-card', {
    sheet: 'members',
    column: 'cardNumber',
    isFit: isProbationary,
    fields: (_, ground) => ({ cardNumber: freshCard(ground) }),
  }),
  inRecord('member.card-format', {
    sheet: 'members',
    column: 'cardNumber',
    isFit: ({ cardNumber }) => cardNumber !== null,
    fields: ({ cardNumber }, { random }) => ({
      cardNumber: random.pick([`${cardNumber}0`, `${cardNumber?.slice(1)}`, `${cardNumber?.slice(1)}A`]),
    }),
  }),
  inRecord('member.file-format', {
    sheet: 'members',
    column: 'fileNumber',
    isFit: () => true,
    fields: ({ fileNumber }, { random }) => ({
      fileNumber: random.pick([fileNumber.slice(1), `${fileNumber}NA`, fileNumber.replace(/\D+/, '')]),
    }),
  }),
]

const isClassified = ({ classification }: MemberRecord): boolean => classification !== null

/** Someone listed before in the same chi bộ who could have been admitted on this member's day. */
const earlierLike = (row: Row<'members'>, { kin }: Ground): MemberRecord | undefined => {
  const inCell = kin.membersIn(row.record.organization)
  const before = inCell.slice(0, inCell.indexOf(row)).map(({ record }) => record)
  return before.find(({ admittedOn, birthDate }) => {
    const isYoungerThan60 = row.record.admittedOn - birthDate < 59 * 365
    return isYoungerThan60 && row.record.admittedOn >= admittedOn
  })
}

const conditionPlanters: readonly Planter[] = [
  inRecord('member.exempt-classified', {
    sheet: 'members',
    column: 'classification',
    isFit: (record) => isClassified(record) || record.isExempt === true,
    fields: ({ classification }) => ({ isExempt: true, classification: classification ?? 'good' }),
  }),
  inRecord('member.possible-duplicate', {
    sheet: 'members',
    column: 'fullName',
    isFit: (_, ground, row) => earlierLike(row, ground) !== undefined,
    also(row, ground) {
      const other = earlierLike(row, ground)
      if (!other) return
      const { fullName, birthDate } = other
      change(row, { birthDate, fullName: ground.random.pick([fullName, fullName.toLocaleUpperCase('vi')]) })
    },
  }),
  inRecord('member.ethnicity-unknown', {
    sheet: 'members',
    column: 'ethnicity',
    isFit: ({ ethnicity }) => ethnicity !== null,
    fields: (_, { random }) => ({ ethnicity: random.pick(['Việt Nam', 'Không rõ', 'Kinh Thái']) }),
  }),
]

/** What a member's row says of office, numbers and state. */
export const MEMBER_PLANTERS: readonly Planter[] = [
  ...referencePlanters,
  ...officePlanters,
  ...numberPlanters,
  ...conditionPlanters,
]
