import type { GrassrootsPlan } from '../plan/plan.ts'
import type { HamletRecord, OrganizationRecord } from '../records.ts'
import { type ChiBo, type DealtOffices, dealOffices, drawProbationary } from './chi-bo.ts'
import { admissionsOf, drawRecruiting, type Recruiting } from './enterprise.ts'
import { makeHamlets } from './make-hamlets.ts'
import { makeMember, type UnnumberedMember } from './make-member.ts'
import { makeCell, makeGrassroots, makeSection, type Strength } from './make-organization.ts'
import type { UnitContext } from './unit-context.ts'

const SECTIONS_FROM = 9
const WITH_SECTIONS = 0.4
const CELLS_A_SECTION = 3

/** Into how many section committees a large committee is divided; mostly none. */
const drawSections = ({ random }: UnitContext, { commune, cells }: GrassrootsPlan): number =>
  !commune && cells.length >= SECTIONS_FROM && random.chance(WITH_SECTIONS) ? random.between(1, 2) : 0

/** Members by status. */
const sumOf = (chiBos: readonly ChiBo[]): Strength => ({
  official: chiBos.reduce((sum, { official }) => sum + official, 0),
  probationary: chiBos.reduce((sum, { probationary }) => sum + probationary, 0),
})

/** The organizations below a committee: its section committees, each before its cells, and the other cells. */
const makeBelow = (
  context: UnitContext,
  plan: GrassrootsPlan,
  index: number,
  chiBos: readonly ChiBo[],
): readonly OrganizationRecord[] => {
  const committee = context.codes.grassroots(index)
  const sections = drawSections(context, plan)
  return plan.cells.flatMap((cell, n) => {
    const section = Math.floor(n / CELLS_A_SECTION)
    const parent = section < sections ? context.codes.section(index, section) : committee
    const chiBo = chiBos[n]
    if (!chiBo) return []
    const record = makeCell(context, plan, cell, { code: chiBo.code, parent }, chiBo)
    if (section >= sections || n % CELLS_A_SECTION > 0) return [record]
    const place = { code: parent, parent: committee, name: `Đảng bộ bộ phận số ${section + 1}` }
    return [makeSection(context, place, sumOf(chiBos.slice(n, n + CELLS_A_SECTION))), record]
  })
}

/** The chi bộ of a grassroots organization: its cells, or itself when it is one. */
const makeChiBos = (
  context: UnitContext,
  plan: GrassrootsPlan,
  index: number,
  recruiting: Recruiting | null,
): readonly ChiBo[] => {
  const sized =
    plan.cells.length > 0
      ? plan.cells.map(({ purpose, members }, n) => ({
          code: context.codes.cell(index, n),
          purpose,
          members,
        }))
      : [{ code: context.codes.grassroots(index), purpose: 'grassroots' as const, members: plan.members }]
  const mayAdmit = !recruiting || recruiting.admitsNow
  return sized.map(({ members, ...chiBo }, n) => {
    const drawn = drawProbationary(context, members)
    const least = recruiting?.admitsNow && n === 0 ? 1 : 0
    const probationary = mayAdmit ? Math.max(drawn, least) : 0
    return { ...chiBo, official: members - probationary, probationary }
  })
}

/** A grassroots organization with all below it. */
export interface GrassrootsRecords {
  readonly organizations: readonly OrganizationRecord[]
  readonly hamlets: readonly HamletRecord[]
  readonly members: readonly UnnumberedMember[]
}

type Grade = Pick<OrganizationRecord, 'code' | 'parent' | 'classification'>

/** The codes of chi bộ without a strong organization from themselves up. */
const whereMembersMayFail = (organizations: readonly Grade[]): ReadonlySet<string> => {
  const byCode = new Map(organizations.map((organization) => [organization.code, organization]))
  const hasStrong = (code: string | null): boolean => {
    const organization = code === null ? undefined : byCode.get(code)
    return organization ? organization.classification === 'strong' || hasStrong(organization.parent) : false
  }
  return new Set([...byCode.keys()].filter((code) => !hasStrong(code)))
}

interface Membership {
  readonly plan: GrassrootsPlan
  readonly chiBos: readonly ChiBo[]
  readonly offices: DealtOffices
  readonly recruiting: Recruiting | null
  readonly mayFail: ReadonlySet<string>
}

const NO_OFFICES = { committeeRole: null, cellRole: null }

const makeMembers = (
  context: UnitContext,
  { plan, chiBos, offices, recruiting, mayFail }: Membership,
): readonly UnnumberedMember[] =>
  chiBos.flatMap((chiBo, n) =>
    Array.from({ length: chiBo.official + chiBo.probationary }, (_, slot) => {
      const isProbationary = slot >= chiBo.official
      return makeMember(context, {
        chiBo,
        type: plan.type,
        offices: isProbationary ? NO_OFFICES : offices.of(n, slot),
        isProbationary,
        admitsSince2011: !recruiting || recruiting.admits,
        mayFail: mayFail.has(chiBo.code),
      })
    }),
  )

/** Makes a grassroots organization; `index` counts from 0 in its unit. */
export const makeGrassrootsRecords = (
  context: UnitContext,
  plan: GrassrootsPlan,
  index: number,
): GrassrootsRecords => {
  const recruiting = drawRecruiting(context, plan)
  const chiBos = makeChiBos(context, plan, index, recruiting)
  const offices = dealOffices(context, plan, chiBos)
  const top = makeGrassroots(context, plan, index, sumOf(chiBos), offices.seats)
  const below = makeBelow(context, plan, index, chiBos)
  const mayFail = whereMembersMayFail([top, ...below])
  const members = context.hasMembers
    ? makeMembers(context, { plan, chiBos, offices, recruiting, mayFail })
    : []
  const cellCodes = chiBos.map(({ code }) => code)
  return {
    organizations: [{ ...top, ...admissionsOf(context, recruiting, members) }, ...below],
    hamlets: makeHamlets(context, plan, index, cellCodes),
    members,
  }
}
