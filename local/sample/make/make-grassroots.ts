import type { GrassrootsPlan } from '../plan/plan.ts'
import type { HamletRecord, OrganizationRecord } from '../records.ts'
import { type ChiBo, type DealtOffices, dealOffices } from './chi-bo.ts'
import { admissionsOf, drawRecruiting, type Recruiting } from './enterprise.ts'
import { makeBelow, strengthOf } from './make-below.ts'
import { makeChiBos } from './make-chi-bo.ts'
import { makeHamlets } from './make-hamlets.ts'
import { makeMember, type UnnumberedMember } from './make-member.ts'
import { makeGrassroots } from './make-organization.ts'
import type { UnitContext } from './unit-context.ts'

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
  const top = makeGrassroots(context, plan, index, strengthOf(chiBos), offices.seats)
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
