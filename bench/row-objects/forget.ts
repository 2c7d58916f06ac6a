import type { Rows } from './rows.ts'

type Named = readonly (string | null | undefined)[]

/** Codes that no organization has, as many as organizations lack theirs: those that most rows name. */
const forgottenCodes = ({ organizations, hamlets, members }: Rows): ReadonlySet<string> => {
  const known = new Set(organizations.map(({ code }) => code))
  const lacking = organizations.filter(({ code }) => !code).length
  const named: readonly Named[] = [
    ...organizations.map(({ parent }) => [parent]),
    ...hamlets.map(({ organization, cell }) => [...new Set([organization, cell])]),
    ...members.map(({ organization }) => [organization]),
  ]
  const counts = new Map<string, number>()
  for (const code of lacking === 0 ? [] : named.flat()) {
    if (code && !known.has(code)) counts.set(code, (counts.get(code) ?? 0) + 1)
  }
  const most = [...counts].sort((a, b) => b[1] - a[1]).slice(0, lacking)
  return new Set(most.map(([code]) => code))
}

/** The rows with those codes unknown wherever they are named. */
export const forget = (rows: Rows): Rows => {
  const forgotten = forgottenCodes(rows)
  if (forgotten.size === 0) return rows
  const remember = (code: string | null | undefined) => (forgotten.has(code ?? '') ? undefined : code)
  return {
    ...rows,
    organizations: rows.organizations.map((o) => ({ ...o, parent: remember(o.parent) })),
    hamlets: rows.hamlets.map((h) => ({
      ...h,
      organization: remember(h.organization),
      cell: remember(h.cell),
    })),
    members: rows.members.map((m) => ({ ...m, organization: remember(m.organization) })),
  }
}
