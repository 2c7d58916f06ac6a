import type { OrganizationRecord, UnitRecords } from '../../../local/sample/records.ts'
import {
  climb,
  isCell,
  isGrassroots,
  type PlainFigure,
  type PlainFigures,
  pair,
  pairByType,
  type Test,
} from './plain.ts'

type OrganizationTest = Test<OrganizationRecord>

const COMMUNE_TYPES = ['commune', 'ward', 'township']
const ENTERPRISE_TYPES = ['state-enterprise', 'private-enterprise']
const HEADED_TYPES = ['agency', 'public-service', ...ENTERPRISE_TYPES]

const isOfType =
  (types: readonly string[]): OrganizationTest =>
  (o) =>
    isGrassroots(o) && types.includes(o.type ?? '')

const isCommune = isOfType(COMMUNE_TYPES)
const isEnterprise = isOfType(ENTERPRISE_TYPES)
const isAssessed: OrganizationTest = (o) => isGrassroots(o) && o.classification !== null
const isStrong: OrganizationTest = ({ classification }) => classification === 'strong'
const mayAdmit: OrganizationTest = (o) => isEnterprise(o) && o.hasMasses === true
const hasAdmittedNow: OrganizationTest = ({ admittedThisYear }) => (admittedThisYear ?? 0) >= 1
const hasRegulation: OrganizationTest = (o) => o.regulationNumber !== null && o.regulationDate !== null
const HEADS = ['head', 'deputy-head', 'board-chair', 'director', 'deputy-director']
const hasHead: OrganizationTest = ({ secretaryAlso }) => HEADS.includes(secretaryAlso ?? '')

const baselines = (unit: UnitRecords): PlainFigures => {
  const { typeOf } = climb(unit)
  const sum = (records: readonly OrganizationRecord[], amount: (o: OrganizationRecord) => number) =>
    records.reduce((total, record) => total + amount(record), 0)
  const countOnly = (subject: OrganizationTest, amount: (o: OrganizationRecord) => number): PlainFigure => {
    const subjects = unit.organizations.filter(subject)
    const types = [...new Set(subjects.map(typeOf))]
    const ofType = (type: string) => subjects.filter((record) => typeOf(record) === type)
    return {
      total: [sum(subjects, amount), null],
      byType: Object.fromEntries(types.map((type) => [type, [sum(ofType(type), amount), null]])),
    }
  }
  return {
    'baseline-organizations': countOnly(isGrassroots, () => 1),
    'baseline-cells': countOnly(isCell, () => 1),
    'baseline-members': countOnly(isGrassroots, ({ members }) => members),
  }
}

/** The indicators over organizations. */
export const organizationFigures = (unit: UnitRecords): PlainFigures => {
  const { organizations } = unit
  const { top, typeOf } = climb(unit)
  const figure = (
    subject: OrganizationTest,
    counted: OrganizationTest,
    options: PlainFigure['options'] = {},
  ): PlainFigure => ({
    total: pair(organizations, subject, counted),
    byType: pairByType(organizations, typeOf, subject, counted),
    options,
  })
  const withOfficeCell = new Set(
    organizations.filter((o) => o.isCommuneOfficeCell === true).map((o) => top(o).code),
  )
  return {
    'enterprises-admitting': figure(mayAdmit, ({ admittedSince2011 }) => (admittedSince2011 ?? 0) >= 1, {
      'this-year': pair(organizations, mayAdmit, hasAdmittedNow),
    }),
    'enterprises-admitting-this-year': figure(mayAdmit, hasAdmittedNow),
    'organizations-strong': figure(isAssessed, isStrong, {
      'over-all': pair(organizations, isGrassroots, isStrong),
    }),
    'organizations-assessed': figure(isGrassroots, isAssessed),
    'organizations-weak': figure(isAssessed, ({ classification }) => classification === 'failing'),
    'committees-with-regulation': figure(isGrassroots, hasRegulation),
    'cells-with-regulation': figure(isCell, hasRegulation),
    'organizations-visited-twice': figure(
      (o) => isGrassroots(o) && o.superiorVisits !== null,
      ({ superiorVisits }) => (superiorVisits ?? 0) >= 2,
    ),
    'secretaries-also-heads': figure(isOfType(HEADED_TYPES), hasHead),
    'cell-secretaries-also-heads': figure(
      (o) => isCell(o) && HEADED_TYPES.includes(typeOf(o)),
      ({ secretaryAlso }) => secretaryAlso === 'division-head' || secretaryAlso === 'deputy-division-head',
    ),
    'cells-strong': figure((o) => isCell(o) && o.classification !== null, isStrong),
    'commune-secretaries-also-chairs': figure(isCommune, (o) => o.secretaryAlso === 'commune-chair'),
    'communes-with-office-cell': figure(isCommune, ({ code }) => withOfficeCell.has(code)),
    'organizations-with-program': figure(
      isGrassroots,
      (o) => o.studiedOn !== null && o.programNumber !== null,
    ),
    ...baselines(unit),
  }
}
