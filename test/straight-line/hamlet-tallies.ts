import { type Tally, tallySubject } from './figures.ts'
import { ALSO, STATUS, YES } from './lists.ts'
import type { Organization } from './organizations.ts'

export const HAMLET_FIGURES = [
  'hamlets-with-resident-member',
  'hamlets-with-cell',
  'hamlets-with-cell+with-joint',
  'unserved-hamlets-assigned',
  'hamlet-secretaries-also-heads',
]
const AREAS = 4

/** Hamlets are counted by type of their organization and, beside it, by area: `type * 4 + areas`. */
export const hamletGroup = (type: number, isCatholic: boolean, isMinority: boolean): number =>
  (type + 2) * AREAS + (isCatholic ? 1 : 0) + (isMinority ? 2 : 0)

export const HAMLET_GROUPS = 10 * AREAS

/** One hamlet as read. */
export interface Hamlet {
  readonly code: string | null
  readonly name: string | null
  readonly kind: number
  readonly organization: string | null
  readonly resident: number
  readonly reinforced: number
  readonly status: number
  readonly cell: string | null
  readonly isCatholic: number
  readonly isMinority: number
  readonly officer: number
}

export const hasCell = ({ status }: Hamlet): boolean => status === STATUS.own || status === STATUS.joint

/** Counts one hamlet. */
export const tallyHamlet = (t: Tally, h: Hamlet, group: number, cell: Organization | undefined): void => {
  const isOwn = h.status === STATUS.own
  tallySubject(t, 0, group, h.resident >= 1)
  tallySubject(t, 1, group, isOwn)
  tallySubject(t, 2, group, hasCell(h))
  if (h.resident === 0 || h.status === STATUS.none) tallySubject(t, 3, group, h.officer === YES)
  const also = cell?.secretaryAlso
  if (isOwn) tallySubject(t, 4, group, also === ALSO.hamletHead || also === ALSO.frontHead)
}
