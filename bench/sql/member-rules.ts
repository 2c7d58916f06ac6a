import { thresholdsOfPeriod } from '../../shared/resolutions/thresholds.ts'
import { PERIOD } from '../../test/straight-line/invented/plan.ts'
import { day, REPORT, type SqlRule } from './sql-text.ts'

const T = thresholdsOfPeriod(PERIOD)

const blank = (column: string): string => `("${column}" IS NULL AND NOT "${column}_bad")`

const PROBATIONARY = `status = 'Dự bị'`
const outside = (column: string): string =>
  `"${column}_to" < ${day(T.termFirstDay)} OR "${column}" > ${day(T.termLastDay)}`

export const MEMBER_RULES: readonly SqlRule[] = [
  ['cell.required', 'officialOn', `${blank('officialOn')} AND status = 'Chính thức'`],
  ['cell.required', 'titleTrainedFor', `${blank('titleTrainedFor')} AND NOT ${blank('titleTrainedOn')}`],
  ['member.organization-unknown', 'organization', `organization IS NOT NULL AND own IS NULL`],
  ['member.organization-not-cell', 'organization', `own_level IN ('Đảng bộ cơ sở', 'Đảng bộ bộ phận')`],
  ['member.under-18', 'admittedOn', `"admittedOn_to" < "birthDate" + INTERVAL ${T.youngestAtAdmission} YEAR`],
  ['member.over-60', 'admittedOn', `"admittedOn" > "birthDate_to" + INTERVAL ${T.oldestAtAdmission} YEAR`],
  ['member.official-before-admission', 'officialOn', `"officialOn_to" < "admittedOn"`],
  [
    'member.probation-too-short',
    'officialOn',
    `"admittedOn" >= ${day(T.probationRuleFrom)} AND "officialOn_to" < "admittedOn" + INTERVAL ${T.probationMonths} MONTH`,
  ],
  [
    'member.probation-overdue',
    'admittedOn',
    `${PROBATIONARY} AND "admittedOn_to" + INTERVAL ${T.probationOverdueMonths} MONTH < ${REPORT}`,
  ],
  ['member.official-unexpected', 'officialOn', `${PROBATIONARY} AND "officialOn" IS NOT NULL`],
  ['member.probationary-role', 'committeeRole', `${PROBATIONARY} AND "committeeRole" IS NOT NULL`],
  ['member.probationary-role', 'cellRole', `${PROBATIONARY} AND "cellRole" IS NOT NULL`],
  ['member.probationary-card', 'cardNumber', `${PROBATIONARY} AND "cardNumber" IS NOT NULL`],
  ['member.card-format', 'cardNumber', `NOT regexp_full_match("cardNumber", '[0-9]{${T.cardDigits}}')`],
  [
    'member.file-format',
    'fileNumber',
    `NOT regexp_full_match("fileNumber", '[0-9]{${T.fileDigits}}\\p{L}{1,${T.fileLetters}}')`,
  ],
  ['member.trained-outside-term', 'trainedOn', outside('trainedOn')],
  ['member.trained-outside-term', 'titleTrainedOn', outside('titleTrainedOn')],
  [
    'member.trained-for-other-title',
    'titleTrainedFor',
    `"committeeRole" IN ('Bí thư', 'Phó bí thư') AND "titleTrainedFor" <> "committeeRole"`,
  ],
  ['member.exempt-classified', 'classification', `"isExempt" = 'Có' AND classification IS NOT NULL`],
]
