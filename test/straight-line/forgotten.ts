import type { Hamlet } from './hamlet-tallies.ts'
import type { Unresolved } from './members.ts'
import type { Organization } from './organizations.ts'

/** The codes that are silently taken for those of organizations which nobody can read: the ones that most rows name. */
export const findForgotten = (
  organizations: readonly Organization[],
  indexOf: ReadonlyMap<string, number>,
  hamlets: readonly Hamlet[],
  members: readonly Unresolved[],
): ReadonlySet<string> => {
  const lacking = organizations.filter(({ code }) => !code).length
  const counts = new Map<string, number>()
  const count = (code: string | null) => {
    if (code && !indexOf.has(code)) counts.set(code, (counts.get(code) ?? 0) + 1)
  }
  if (lacking === 0) return new Set()
  for (const { parent } of organizations) count(parent)
  for (const { organization, cell } of hamlets) {
    count(organization)
    if (cell !== organization) count(cell)
  }
  for (const { code } of members) count(code)
  const most = [...counts].sort((a, b) => b[1] - a[1]).slice(0, lacking)
  return new Set(most.map(([code]) => code))
}
