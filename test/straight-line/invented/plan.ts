import { quarterOf } from '../../../shared/calendar/period.ts'
import { type Commune, communesOn } from '../../../shared/register/communes.ts'

export const PERIOD = quarterOf(2012, 4)
export const UNIT = '421'

const MEMBERS_A_HAMLET = 50
const HAMLETS_A_COMMUNE = 10
const MOST_COMMUNES = 40
const MEMBERS_A_WORKPLACE = 4000
const SIZE_OF_WORKPLACE = 20

/** One chi bộ: `kind` is what it is the chi bộ of. */
export interface PlannedCell {
  readonly code: string
  readonly kind: 'hamlet' | 'office' | 'workplace'
  /** Index of the commune; −1 for a workplace, which stands alone. */
  readonly commune: number
  readonly size: number
}

/** The organizations of an invented unit. */
export interface Plan {
  readonly communes: readonly Commune[]
  readonly cells: readonly PlannedCell[]
  readonly members: number
}

const numbered = (letters: string, i: number): string => `${letters}${String(i + 1).padStart(4, '0')}`

/** Code of the đảng bộ of a commune. */
export const committeeCode = (commune: number): string => numbered('DB', commune)

/** `total` in `parts` whole shares that differ by one at most. */
const share = (total: number, parts: number, i: number): number =>
  Math.floor((total * (i + 1)) / parts) - Math.floor((total * i) / parts)

/** A unit with this many members: communes with an office and their hamlets, and some workplaces. */
export const planUnit = (members: number): Plan => {
  const hamlets = members / MEMBERS_A_HAMLET
  const communes = communesOn(PERIOD.lastDay)
    .filter(({ district }) => district === UNIT)
    .slice(0, Math.min(MOST_COMMUNES, hamlets / HAMLETS_A_COMMUNE))
  const workplaces = Math.round(members / MEMBERS_A_WORKPLACE)
  const inCommunes = members - workplaces * SIZE_OF_WORKPLACE
  const placed = hamlets + communes.length
  const cells = Array.from({ length: placed + workplaces }, (_, i): PlannedCell => {
    const code = numbered('CB', i)
    if (i >= placed) return { code, kind: 'workplace', commune: -1, size: SIZE_OF_WORKPLACE }
    const kind = i < hamlets ? 'hamlet' : 'office'
    return { code, kind, commune: i % communes.length, size: share(inCommunes, placed, i) }
  })
  return { communes, cells, members }
}
