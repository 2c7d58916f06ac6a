import { thresholdsOfPeriod } from '../../shared/resolutions/thresholds.ts'
import { PERIOD } from '../../test/straight-line/invented/plan.ts'
import { COMMUNE, day, ENTERPRISE, GRASSROOTS } from './sql-text.ts'

/** A figure as two conditions on rows: subject, counted; and what a counted row adds. */
export type SqlFigure = readonly [name: string, subject: string, counted: string, amount?: string]

const T = thresholdsOfPeriod(PERIOD)

const inTerm = (column: string): string =>
  `("${column}" >= ${day(T.termFirstDay)} AND "${column}_to" <= ${day(T.termLastDay)})`
const THIS_YEAR = `("admittedOn" >= DATE '${PERIOD.year}-01-01' AND "admittedOn_to" <= DATE '${PERIOD.year}-12-31')`
const COMMITTEE = `"committeeRole" IS NOT NULL`
const LEADER = `"committeeRole" IN ('Bí thư', 'Phó bí thư')`
const MINORITY = `ethnicity <> 'Kinh'`

export const MEMBERS: readonly SqlFigure[] = [
  ['committee-members-trained', COMMITTEE, inTerm('trainedOn')],
  [
    'committee-members-trained+with-cell-committees',
    `(${COMMITTEE} OR "cellRole" IS NOT NULL)`,
    inTerm('trainedOn'),
  ],
  [
    'secretaries-trained-for-title',
    LEADER,
    `${inTerm('titleTrainedOn')} AND "titleTrainedFor" = "committeeRole"`,
  ],
  [
    'members-with-task',
    `(("isExempt" IS NULL AND NOT "isExempt_bad") OR "isExempt" = 'Không')`,
    `"taskAssigned" = 'Có'`,
  ],
  [
    'members-introduced-to-residence',
    `"introducedToResidence" IN ('Có', 'Không')`,
    `"introducedToResidence" = 'Có'`,
  ],
  ['members-admitted', 'TRUE', THIS_YEAR],
  ['members-admitted:workers', THIS_YEAR, `occupation = 'Công nhân'`],
  ['members-admitted:ethnic-minority', THIS_YEAR, MINORITY],
  ['members-admitted:women', THIS_YEAR, `gender = 'Nữ'`],
  ['members-admitted:private-enterprise', THIS_YEAR, `kind = 'Doanh nghiệp ngoài nhà nước'`],
  ['leaders-pledged', LEADER, `pledged = 'Có'`],
  ['committee-women', COMMITTEE, `gender = 'Nữ'`],
  ['committee-young', COMMITTEE, `"birthDate" + INTERVAL ${T.youngUnder} YEAR > ${day(PERIOD.lastDay)}`],
  ['committee-ethnic-minority', COMMITTEE, MINORITY],
  ['official', `status = 'Chính thức'`, 'TRUE'],
  ['probationary', `status = 'Dự bị'`, 'TRUE'],
]

const REGULATED = `"regulationNumber" IS NOT NULL AND "regulationDate" IS NOT NULL`
const MASSES = `${GRASSROOTS} AND ${ENTERPRISE} AND "hasMasses" = 'Có'`
const STRONG = `classification = 'Trong sạch, vững mạnh'`
const ASSESSED = `${GRASSROOTS} AND classification IS NOT NULL`

export const ORGANIZATIONS: readonly SqlFigure[] = [
  ['enterprises-admitting', MASSES, `"admittedSince2011" >= 1`],
  ['enterprises-admitting+this-year', MASSES, `"admittedThisYear" >= 1`],
  ['enterprises-admitting-this-year', MASSES, `"admittedThisYear" >= 1`],
  ['organizations-strong', ASSESSED, STRONG],
  ['organizations-strong+over-all', GRASSROOTS, STRONG],
  ['organizations-assessed', GRASSROOTS, 'classification IS NOT NULL'],
  ['organizations-weak', ASSESSED, `classification = 'Yếu kém'`],
  ['committees-with-regulation', GRASSROOTS, REGULATED],
  ['cells-with-regulation', `level = 'Chi bộ trực thuộc'`, REGULATED],
  ['organizations-visited-twice', `${GRASSROOTS} AND "superiorVisits" IS NOT NULL`, `"superiorVisits" >= 2`],
  ['organizations-visited-twice+over-all', GRASSROOTS, `"superiorVisits" >= 2`],
  [
    'secretaries-also-heads',
    `${GRASSROOTS} AND (type IN ('Cơ quan', 'Đơn vị sự nghiệp') OR ${ENTERPRISE})`,
    `"secretaryAlso" IN ('Thủ trưởng', 'Phó thủ trưởng', 'Chủ tịch hội đồng quản trị', 'Giám đốc', 'Phó giám đốc')`,
  ],
  ['commune-secretaries-also-chairs', `${GRASSROOTS} AND ${COMMUNE}`, `"secretaryAlso" = 'Chủ tịch UBND'`],
  ['communes-with-office-cell', `${GRASSROOTS} AND ${COMMUNE}`, 'has_office'],
  ['organizations-with-program', GRASSROOTS, `"studiedOn" IS NOT NULL AND "programNumber" IS NOT NULL`],
  ['baseline-organizations', GRASSROOTS, 'TRUE'],
  ['baseline-cells', `level = 'Chi bộ trực thuộc'`, 'TRUE'],
  ['baseline-members', `${GRASSROOTS} AND members IS NOT NULL`, 'TRUE', 'members'],
]

const OWN = `"cellStatus" = 'Có chi bộ'`

export const HAMLETS: readonly SqlFigure[] = [
  ['hamlets-with-resident-member', 'TRUE', `"residentMembers" >= 1`],
  ['hamlets-with-cell', 'TRUE', OWN],
  ['hamlets-with-cell+with-joint', 'TRUE', `"cellStatus" IN ('Có chi bộ', 'Sinh hoạt ghép')`],
  [
    'unserved-hamlets-assigned',
    `("residentMembers" = 0 OR "cellStatus" = 'Chưa có chi bộ')`,
    `"officerAssigned" = 'Có'`,
  ],
  ['hamlet-secretaries-also-heads', OWN, `also IN ('Xóm trưởng', 'Trưởng ban công tác Mặt trận')`],
]
