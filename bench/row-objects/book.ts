import type { HamletRow, MemberRow, OrganizationRow, Rows } from './rows.ts'

/** An organization with what hangs on it. */
export interface Organization extends OrganizationRow {
  readonly children: Organization[]
  readonly members_: Member[]
  readonly below: Member[]
  /** Members of the whole book whose organization is not known, and those without a grassroots one. */
  readonly lost: readonly Member[]
  readonly adrift: readonly Member[]
  superior: Organization | null
  stated: Organization | null
  grassroots: Organization | null
  kind: string | null | undefined
  isInLoop: boolean
  isRepeated: boolean
}
export interface Member extends MemberRow {
  readonly own: Organization | null
}
export interface Hamlet extends HamletRow {
  readonly owner: Organization | null
  readonly own: Organization | null
}

/** The rows tied together. */
export interface Book {
  readonly organizations: readonly Organization[]
  readonly members: readonly Member[]
  readonly hamlets: readonly Hamlet[]
}

export const isGrassroots = ({ level }: OrganizationRow): boolean =>
  level === 'Đảng bộ cơ sở' || level === 'Chi bộ cơ sở'
export const isCell = ({ level }: OrganizationRow): boolean =>
  level === 'Chi bộ cơ sở' || level === 'Chi bộ trực thuộc'
export const isCommittee = ({ level }: OrganizationRow): boolean =>
  level === 'Đảng bộ cơ sở' || level === 'Đảng bộ bộ phận'
export const isCommuneType = (type: string | null | undefined): boolean =>
  type === 'Xã' || type === 'Phường' || type === 'Thị trấn'
export const isEnterpriseType = (type: string | null | undefined): boolean =>
  type === 'Doanh nghiệp nhà nước' || type === 'Doanh nghiệp ngoài nhà nước'

/** The organization and all above it, up to the grassroots. */
export const upwards = (organization: Organization): readonly Organization[] => {
  const path: Organization[] = []
  for (let o: Organization | null = organization; o && !path.includes(o); o = o.superior) path.push(o)
  return path
}

const newOrganization = (
  row: OrganizationRow,
  unplaced: Pick<Organization, 'lost' | 'adrift'>,
): Organization => ({
  ...row,
  ...unplaced,
  children: [],
  members_: [],
  below: [],
  superior: null,
  stated: null,
  grassroots: null,
  kind: null,
  isInLoop: false,
  isRepeated: false,
})

const find = (
  byCode: ReadonlyMap<string, Organization>,
  code: string | null | undefined,
): Organization | null => (code ? (byCode.get(code) ?? null) : null)

const isInLoop = (organization: Organization): boolean => {
  const seen = new Set<Organization>()
  for (let o = organization.superior; o && !seen.has(o); o = o.superior) {
    if (o === organization) return true
    seen.add(o)
  }
  return false
}

const tie = (organizations: readonly Organization[], byCode: ReadonlyMap<string, Organization>): void => {
  for (const o of organizations) {
    o.stated = find(byCode, o.parent)
    o.superior = isGrassroots(o) ? null : o.stated
  }
  for (const o of organizations) {
    const path = upwards(o)
    o.grassroots = path.find(isGrassroots) ?? null
    o.kind = path.find(({ type }) => type !== null)?.type
    o.isInLoop = isInLoop(o)
    o.superior?.children.push(o)
  }
}

/** Ties rows by their codes; a repeated code names its first row. */
export const toBook = ({ organizations: rows, hamlets, members }: Rows): Book => {
  const [lost, adrift]: [Member[], Member[]] = [[], []]
  const organizations = rows.map((row) => newOrganization(row, { lost, adrift }))
  const byCode = new Map<string, Organization>()
  for (const o of organizations) {
    if (!o.code) continue
    if (byCode.has(o.code)) o.isRepeated = true
    else byCode.set(o.code, o)
  }
  tie(organizations, byCode)
  const tied = members.map((row): Member => ({ ...row, own: find(byCode, row.organization) }))
  for (const member of tied) {
    if (!member.own) lost.push(member)
    if (!member.own?.grassroots) adrift.push(member)
    member.own?.members_.push(member)
    member.own?.grassroots?.below.push(member)
  }
  return {
    organizations,
    members: tied,
    hamlets: hamlets.map((row) => ({
      ...row,
      owner: find(byCode, row.organization),
      own: find(byCode, row.cell),
    })),
  }
}
