import { PROVINCE } from '#province'
import { toDay } from '../calendar/day.ts'
import type { OrganizationTypeKey } from '../forms/so-don-vi/keys.ts'
import type { ReportingUnit } from './reporting-unit.ts'

/** A commune, ward or township as it was while one dated list was in force. */
export interface Commune {
  /** GSO code, five digits. Codes were reused: the key is (code, day). */
  readonly code: string
  /** Without its kind word: `Quỳnh Diễn`, not `Xã Quỳnh Diễn`. */
  readonly name: string
  readonly kind: Extract<OrganizationTypeKey, 'commune' | 'ward' | 'township'>
  /** GSO code of the district, which is also its reporting unit's; `''` where there are no districts. */
  readonly district: string
}

interface DatedCommune extends Commune {
  readonly firstSnapshot: number
  readonly lastSnapshot: number
}

const KINDS: Readonly<Record<string, Commune['kind']>> = { x: 'commune', p: 'ward', t: 'township' }
const LINE = /^(\d+) ([xpt]) (\d)-(\d) (.+)$/

const FIRST_DAYS = PROVINCE.communes.snapshots.map(({ from: [year = 1, month = 1, day = 1] }) =>
  toDay(year, month, day),
)

const toCommunes = ([district, lines]: readonly [string, readonly string[]]): DatedCommune[] =>
  lines.flatMap((line) => {
    const [, code = '', kind = '', first, last, name = ''] = LINE.exec(line) ?? []
    return {
      code,
      name,
      kind: KINDS[kind] ?? 'commune',
      district,
      firstSnapshot: Number(first),
      lastSnapshot: Number(last),
    }
  })

const COMMUNES = Object.entries(PROVINCE.communes.communes).flatMap(toCommunes)
const BY_CODE = new Map<string, DatedCommune[]>()
for (const commune of COMMUNES) BY_CODE.set(commune.code, [...(BY_CODE.get(commune.code) ?? []), commune])

/** Index of the list in force on a day; −1 before the first one. */
const snapshotOn = (day: number): number => FIRST_DAYS.filter((firstDay) => firstDay <= day).length - 1

const isIn = (commune: DatedCommune, snapshot: number): boolean =>
  commune.firstSnapshot <= snapshot && snapshot <= commune.lastSnapshot

/** The communes of the province on a day, district by district, by code; none before 11/10/2011. */
export const communesOn = (day: number): readonly Commune[] => {
  const snapshot = snapshotOn(day)
  return COMMUNES.filter((commune) => isIn(commune, snapshot))
}

/** The commune with this code on a day, or null. */
export const communeOn = (code: string, day: number): Commune | null => {
  const snapshot = snapshotOn(day)
  return BY_CODE.get(code)?.find((commune) => isIn(commune, snapshot)) ?? null
}

/** Whether organizations of a unit may stand for a commune: a district's only for its own. */
export const isInUnit = ({ district }: Commune, { kind, code }: ReportingUnit): boolean =>
  kind !== 'district' || district === code
