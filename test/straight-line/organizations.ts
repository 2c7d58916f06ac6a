import type { SheetGrid } from '../../shared/reading/grid.ts'
import { thresholdsOfPeriod } from '../../shared/resolutions/thresholds.ts'
import { dateSlot, readCode, readDate, readInteger, readList, readText } from './cells.ts'
import { findLayout } from './columns.ts'
import { PERIOD } from './invented/plan.ts'
import { LEVEL, LISTS, TYPE } from './lists.ts'
import type { FoundIssue } from './outcome.ts'
import { BLANK, report, type Sink } from './sink.ts'

/** One organization as read; codes are `''` when blank and null when unknown, lists and numbers BLANK or UNKNOWN. */
export interface Organization {
  readonly row: number
  readonly isRepeated: boolean
  readonly code: string | null
  readonly name: string | null
  readonly level: number
  readonly parent: string | null
  readonly type: number
  readonly commune: string | null
  readonly foundedFrom: number
  readonly members: number
  readonly officialMembers: number
  readonly probationaryMembers: number
  readonly committeeMembers: number
  readonly hasMasses: number
  readonly admittedThisYear: number
  readonly admittedSince2011: number
  readonly grade: number
  readonly regulationNumber: string | null
  readonly regulationDate: { readonly state: number; readonly to: number }
  readonly superiorVisits: number
  readonly secretaryAlso: number
  readonly isStudied: boolean
  readonly programNumber: string | null
  readonly isOfficeCell: number
}

export const isGrassroots = (level: number): boolean => level === LEVEL.committee || level === LEVEL.cell
export const isCommune = (type: number): boolean => type >= 0 && type <= TYPE.township
export const isEnterprise = (type: number): boolean =>
  type === TYPE.stateEnterprise || type === TYPE.privateEnterprise

const { oldestDate } = thresholdsOfPeriod(PERIOD)
const RANGE = { oldest: oldestDate, last: PERIOD.lastDay }

const requireCells = (sink: Sink, o: Organization): void => {
  const blank = (column: string) => report(sink, 'cell.required', column, null)
  if (o.code === '') blank('code')
  if (o.name === '') blank('name')
  if (o.level === BLANK) blank('level')
  if (o.level >= 0 && !isGrassroots(o.level) && o.parent === '') blank('parent')
  if (isGrassroots(o.level) && o.type === BLANK) blank('type')
  if (isGrassroots(o.level) && isCommune(o.type) && o.commune === '') blank('commune')
  if (o.members === BLANK) blank('members')
  if (o.officialMembers === BLANK) blank('officialMembers')
  if (o.probationaryMembers === BLANK) blank('probationaryMembers')
  if (!isGrassroots(o.level) || !isEnterprise(o.type)) return
  if (o.hasMasses === BLANK) blank('hasMasses')
  if (o.admittedThisYear === BLANK) blank('admittedThisYear')
  if (o.admittedSince2011 === BLANK) blank('admittedSince2011')
}

/** Reads and checks the cells of `Tổ chức`, row by row. */
export const readOrganizations = (
  grids: readonly SheetGrid[],
  issues: FoundIssue[],
): readonly Organization[] => {
  const { rows, firstRow, at } = findLayout(grids, 'organizations')
  const sink: Sink = { issues, sheet: 'organizations', row: 0 }
  const seen = new Set<string>()
  const organizations: Organization[] = []
  for (let r = firstRow; r < rows.length; r++) {
    const row = rows[r] ?? []
    sink.row = r + 1
    const cell = (column: string) => row[at[column] ?? -1]
    const text = (column: string) => readText(sink, column, cell(column))
    const codeOf = (column: string) => readCode(sink, column, cell(column))
    const integer = (column: string) => readInteger(sink, column, cell(column))
    const yesNo = (column: string) => readList(sink, column, cell(column), LISTS.yesNo)
    const date = (column: string) => {
      const slot = dateSlot()
      readDate(sink, column, cell(column), slot, RANGE)
      return slot
    }
    const code = codeOf('code')
    const isRepeated = code !== null && code !== '' && seen.has(code)
    if (isRepeated) report(sink, 'cell.not-unique', 'code', code)
    else if (code) seen.add(code)
    const organization: Organization = {
      row: r + 1,
      isRepeated,
      code,
      name: text('name'),
      level: readList(sink, 'level', cell('level'), LISTS.level),
      parent: codeOf('parent'),
      type: readList(sink, 'type', cell('type'), LISTS.type),
      commune: codeOf('commune'),
      foundedFrom: date('foundedOn').from,
      members: integer('members'),
      officialMembers: integer('officialMembers'),
      probationaryMembers: integer('probationaryMembers'),
      committeeMembers: integer('committeeMembers'),
      hasMasses: yesNo('hasMasses'),
      admittedThisYear: integer('admittedThisYear'),
      admittedSince2011: integer('admittedSince2011'),
      grade: readList(sink, 'classification', cell('classification'), LISTS.organizationGrade),
      regulationNumber: text('regulationNumber'),
      regulationDate: date('regulationDate'),
      superiorVisits: integer('superiorVisits'),
      secretaryAlso: readList(sink, 'secretaryAlso', cell('secretaryAlso'), LISTS.secretaryAlso),
      isStudied: date('studiedOn').state === 0,
      programNumber: text('programNumber'),
      isOfficeCell: yesNo('isCommuneOfficeCell'),
    }
    text('note')
    requireCells(sink, organization)
    organizations.push(organization)
  }
  return organizations
}
