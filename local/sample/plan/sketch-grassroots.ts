import type { OrganizationTypeKey } from '../../../shared/forms/so-don-vi/keys.ts'
import type { Commune } from '../../../shared/register/communes.ts'
import type { ReportingUnit } from '../../../shared/register/reporting-unit.ts'
import type { Random } from '../random.ts'
import * as pools from './institutions.ts'
import type { GrassrootsSketch } from './plan.ts'
import type { UnitTraits } from './unit-traits.ts'

/** A kind of organization beside the communes', its share, and how often it is a committee. */
interface Branch {
  readonly type: OrganizationTypeKey
  readonly share: number
  readonly committees: number
  readonly names: readonly string[]
}

const business = (random: Random): string =>
  `${random.pick(pools.BUSINESS_KINDS)} ${random.pick(pools.BUSINESS_WORDS)}`

const branch = (
  type: OrganizationTypeKey,
  share: number,
  committees: number,
  names: readonly string[] = [],
): Branch => ({ type, share, committees, names })

const DISTRICT: readonly Branch[] = [
  branch('armed-forces', 0.04, 1, pools.DISTRICT_FORCES),
  branch('agency', 0.46, 0.08, pools.DISTRICT_AGENCIES),
  branch('public-service', 0.22, 0.5, pools.DISTRICT_SERVICES),
  branch('state-enterprise', 0.13, 0.35, pools.STATE_ENTERPRISES),
  branch('private-enterprise', 0.15, 0.12),
]

const BLOC: Readonly<Record<string, readonly Branch[]>> = {
  KCQ: [
    branch('agency', 0.66, 0.6, pools.PROVINCE_AGENCIES),
    branch('public-service', 0.34, 0.75, pools.PROVINCE_SERVICES),
  ],
  KDN: [
    branch('state-enterprise', 0.4, 0.7, pools.STATE_ENTERPRISES),
    branch('private-enterprise', 0.6, 0.4),
  ],
  QS: [branch('armed-forces', 1, 0.7, pools.ARMY_PARTS)],
  CA: [branch('armed-forces', 1, 0.6, pools.POLICE_PARTS)],
  BP: [branch('armed-forces', 1, 0.8, pools.BORDER_PARTS)],
}

const KIND_WORDS: readonly (readonly [start: string, word: string])[] = [
  ['Thành ủy', 'thành phố'],
  ['Thị ủy', 'thị xã'],
]

/** The district with its kind word: `huyện Quỳnh Lưu`; `tỉnh` for a unit that is no district. */
const placeOf = (unit: ReportingUnit, traits: UnitTraits): string => {
  if (traits.place === null) return 'tỉnh'
  const [, word] = KIND_WORDS.find(([start]) => unit.name.startsWith(start)) ?? ['', 'huyện']
  return `${word} ${traits.place}`
}

/** A name that is not taken yet; a second one of the same is numbered. */
const freshName = (name: string, taken: Set<string>): string => {
  let fresh = name
  for (let n = 2; taken.has(fresh); n++) fresh = `${name} ${n}`
  taken.add(fresh)
  return fresh
}

const sketchBranch = (
  random: Random,
  { type, committees, names }: Branch,
  count: number,
  place: string,
): readonly GrassrootsSketch[] => {
  const taken = new Set<string>()
  return Array.from({ length: count }, (_, i) => {
    const pooled = names.length > 0 ? names[i % names.length] : undefined
    const name = freshName(pooled?.replace('place', place) ?? business(random), taken)
    return { name, type, isCommittee: random.chance(committees), commune: null }
  })
}

const sketchOthers = (random: Random, unit: ReportingUnit, place: string, count: number) => {
  const branches = BLOC[unit.code] ?? DISTRICT
  let left = count
  return branches.flatMap((each, i) => {
    const share = i === branches.length - 1 ? left : Math.min(left, Math.round(count * each.share))
    left -= share
    return sketchBranch(random, each, share, place)
  })
}

const KIND_OF_COMMUNE = { commune: 'xã', ward: 'phường', township: 'thị trấn' } as const

/** The grassroots organizations of a unit: those of its communes, and `others` beside them. */
export const sketchGrassroots = (
  random: Random,
  unit: ReportingUnit,
  traits: UnitTraits,
  communes: readonly Commune[],
  others: number,
): readonly GrassrootsSketch[] => {
  if (unit.kind === 'university') {
    const name = unit.name.replace('Đảng ủy ', '')
    return [{ name, type: 'public-service', isCommittee: true, commune: null }]
  }
  return [
    ...communes.map((commune) => ({
      name: `${KIND_OF_COMMUNE[commune.kind]} ${commune.name}`,
      type: commune.kind,
      isCommittee: true,
      commune,
    })),
    ...sketchOthers(random, unit, placeOf(unit, traits), others),
  ]
}
