import type { Random } from '../random.ts'
import type { CellPlan, CellPurpose, GrassrootsSketch, HamletPlan } from './plan.ts'

/** A chi bộ trực thuộc before its size is known. */
export type CellSketch = Omit<CellPlan, 'members'>

const COMMUNE_EXTRAS = [
  'Trường Tiểu học',
  'Trường THCS',
  'Trường Mầm non',
  'Trạm Y tế',
  'Hợp tác xã',
  'Quân sự',
  'Công an',
]

const DIVISIONS: Readonly<Partial<Record<GrassrootsSketch['type'], string>>> = {
  agency: 'Phòng',
  'public-service': 'Tổ chuyên môn',
  'state-enterprise': 'Phân xưởng',
  'private-enterprise': 'Bộ phận',
  'armed-forces': 'Đội',
}

const SERVICES = 4

const cell = (name: string, purpose: CellPurpose): CellSketch => ({ name, purpose })

/** The cells that a commune's committee has without extras: one for each hamlet that has its own, and the office's. */
export const basicCells = (
  random: Random,
  sketch: GrassrootsSketch,
  hamlets: readonly HamletPlan[],
  officeCells: number,
): readonly CellSketch[] => {
  if (!sketch.commune) return []
  const own = hamlets.filter(({ status }) => status === 'own').map(({ name }) => cell(name, 'hamlet'))
  return random.chance(officeCells) ? [...own, cell(`Cơ quan ${sketch.name}`, 'office')] : own
}

/** More cells of a committee: schools and the like in a commune, divisions elsewhere. */
export const extraCells = (sketch: GrassrootsSketch, count: number): readonly CellSketch[] =>
  Array.from({ length: count }, (_, i) => {
    if (!sketch.commune) return cell(`${DIVISIONS[sketch.type] ?? 'Bộ phận'} ${i + 1}`, 'division')
    const round = Math.floor(i / COMMUNE_EXTRAS.length)
    const name = COMMUNE_EXTRAS[i % COMMUNE_EXTRAS.length] ?? ''
    const isService = i % COMMUNE_EXTRAS.length < SERVICES
    return cell(
      `${name}${round > 0 ? ` số ${round + 1}` : ''} ${sketch.commune.name}`,
      isService ? 'service' : 'division',
    )
  })
