import { ORGANIZATION_TYPE } from '../../shared/forms/so-don-vi/lists.ts'
import { HAMLETS, MEMBERS, ORGANIZATIONS, type SqlFigure } from './figure-lists.ts'

/** One row of counts for each group of a table, two columns for each figure: `f0n`, `f0d`, `f1n` … */
const countsOf = (table: string, figures: readonly SqlFigure[], groups: string): string => {
  const columns = figures.map(([, subject, counted, amount = '1'], i) => {
    const numerator = `coalesce(sum(${amount}) FILTER (WHERE (${subject}) AND (${counted})), 0)`
    return `${numerator}::INTEGER AS f${i}n, (count(*) FILTER (WHERE ${subject}))::INTEGER AS f${i}d`
  })
  return `SELECT ${groups}, ${columns.join(', ')} FROM ${table} GROUP BY ALL`
}

const TYPE_KEYS = new Map(ORGANIZATION_TYPE.map(({ value, key }) => [value, `/${key}`]))

/** A query whose rows are counts of groups; the first columns say under which labels they are summed. */
export interface FigureQuery {
  readonly names: readonly string[]
  readonly sql: string
  readonly labels: number
  readonly labelsOf: (group: readonly unknown[]) => readonly string[]
}

const typeLabel = (type: unknown): readonly string[] => {
  const label = TYPE_KEYS.get(String(type))
  return label === undefined ? [] : [label]
}

const namesOf = (figures: readonly SqlFigure[]): readonly string[] => figures.map(([name]) => name)

export const FIGURE_QUERIES: readonly FigureQuery[] = [
  {
    names: namesOf(MEMBERS),
    sql: countsOf(
      '(SELECT m.*, t.kind, t.code AS top_code FROM m LEFT JOIN o t ON t."row" = m.top)',
      MEMBERS,
      'kind, top_code',
    ),
    labels: 2,
    labelsOf: ([kind, code]) => ['', ...typeLabel(kind), `@${code ?? ''}`],
  },
  {
    names: namesOf(ORGANIZATIONS),
    sql: countsOf(
      `(SELECT o.*, EXISTS (SELECT 1 FROM up u JOIN organizations a ON a."row" = u."row" WHERE u.above = o."row" AND a."isCommuneOfficeCell" = 'Có') AS has_office FROM o)`,
      ORGANIZATIONS,
      'kind',
    ),
    labels: 1,
    labelsOf: ([kind]) => ['', ...typeLabel(kind)],
  },
  {
    names: namesOf(HAMLETS),
    sql: countsOf(
      `(SELECT h.*, w.kind AS owner_kind, c."secretaryAlso" AS also FROM h LEFT JOIN o w ON w."row" = h.owner_row LEFT JOIN o c ON c."row" = h.cell_row)`,
      HAMLETS,
      'owner_kind, "isCatholicArea", "isEthnicMinorityArea"',
    ),
    labels: 3,
    labelsOf: ([kind, catholic, minority]) => [
      '',
      ...typeLabel(kind),
      ...(catholic === 'Có' ? ['/catholic'] : []),
      ...(minority === 'Có' ? ['/ethnic-minority'] : []),
    ],
  },
]
