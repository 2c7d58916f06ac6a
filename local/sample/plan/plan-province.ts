import { communesOn } from '../../../shared/register/communes.ts'
import { reportingUnitsOn } from '../../../shared/register/register.ts'
import type { ReportingUnit } from '../../../shared/register/reporting-unit.ts'
import { allocate, type Claim } from '../allocate.ts'
import type { Random } from '../random.ts'
import { createRandom } from '../random.ts'
import { GRASSROOTS_TOTAL, HAMLET_TOTAL, MEMBER_TOTAL, SUBORDINATE_CELL_TOTAL } from '../totals.ts'
import type {
  CellPurpose,
  GrassrootsPlan,
  GrassrootsSketch,
  HamletPlan,
  SampleOptions,
  UnitPlan,
} from './plan.ts'
import { basicCells, type CellSketch, extraCells } from './plan-cells.ts'
import { planHamlets } from './plan-hamlets.ts'
import { drawProfile, type Profile } from './profile.ts'
import { sketchGrassroots } from './sketch-grassroots.ts'
import { traitsOf, type UnitTraits } from './unit-traits.ts'

interface UnitSketch {
  readonly unit: ReportingUnit
  readonly traits: UnitTraits
  readonly profile: Profile
  readonly grassroots: readonly GrassrootsSketch[]
}

/** A grassroots organization on its way to a plan, with its unit's traits and profile. */
interface Draft extends Pick<UnitSketch, 'traits' | 'profile'> {
  readonly sketch: GrassrootsSketch
  readonly hamlets: readonly HamletPlan[]
  readonly cells: readonly CellSketch[]
}

const COMMITTEE_LEAST = 32
const CELL_LEAST = 5
const GRASSROOTS_CELL_SIZES = [6, 27] as const

const sketchUnits = ({ seed, period }: SampleOptions): readonly UnitSketch[] => {
  const units = reportingUnitsOn(period.lastDay)
  const communes = communesOn(period.lastDay)
  const universities = units.filter(({ kind }) => kind === 'university').length
  const traits = units.map(({ code }) => traitsOf(code))
  const others = allocate(
    GRASSROOTS_TOTAL - communes.length - universities,
    traits.map((each) => ({ weight: each.others, least: 0 })),
  )
  return units.map((unit, i) => {
    const random = createRandom(seed, `sketch ${unit.code}`)
    const own = traits[i] ?? traitsOf(unit.code)
    const inUnit = communes.filter(({ district }) => district === unit.code)
    const grassroots = sketchGrassroots(random, unit, own, inUnit, others[i] ?? 0)
    return { unit, traits: own, profile: drawProfile(random, period), grassroots }
  })
}

const drawHamlets = (random: Random, units: readonly UnitSketch[]): readonly Draft[] => {
  const drafts = units.flatMap(({ traits, profile, grassroots }) =>
    grassroots.map((sketch) => ({ traits, profile, sketch })),
  )
  const communes = drafts.filter(({ sketch }) => sketch.commune)
  const counts = allocate(
    HAMLET_TOTAL,
    communes.map(() => ({ weight: random.between(5, 14), least: 4 })),
  )
  const countOf = new Map(communes.map(({ sketch }, i) => [sketch, counts[i] ?? 0]))
  return drafts.map(({ traits, profile, sketch }) => {
    const count = countOf.get(sketch) ?? 0
    const hamlets = sketch.commune ? planHamlets(random, sketch.commune, traits, profile, count) : []
    return {
      traits,
      profile,
      sketch,
      hamlets,
      cells: basicCells(random, sketch, hamlets, profile.officeCells),
    }
  })
}

const UNIVERSITY_CELLS = 300

const extraClaim = (
  random: Random,
  { isCommittee, commune }: GrassrootsSketch,
  { others }: UnitTraits,
): Claim => {
  if (!isCommittee) return { weight: 0, least: 0 }
  if (commune) return { weight: random.between(6, 14), least: 1 }
  const isWholeUnit = others === 0
  return { weight: isWholeUnit ? UNIVERSITY_CELLS : random.between(8, 36), least: 2 }
}

/** Gives the committees so many more cells that the province has its total. */
const completeCells = (random: Random, drafts: readonly Draft[]): readonly Draft[] => {
  const basic = drafts.reduce((sum, { cells }) => sum + cells.length, 0)
  const extras = allocate(
    SUBORDINATE_CELL_TOTAL - basic,
    drafts.map(({ sketch, traits }) => extraClaim(random, sketch, traits)),
  )
  return drafts.map((draft, i) => ({
    ...draft,
    cells: [...draft.cells, ...extraCells(draft.sketch, extras[i] ?? 0)],
  }))
}

const WEIGHTS: Readonly<Record<CellPurpose, readonly [low: number, high: number]>> = {
  hamlet: [9, 30],
  office: [14, 26],
  service: [6, 18],
  division: [5, 20],
}

/** Gives every chi bộ its members, so that the province has its total and no committee is too small. */
const drawSizes = (random: Random, drafts: readonly Draft[]): readonly GrassrootsPlan[] => {
  const whole = drafts.map(({ sketch }) =>
    sketch.isCommittee ? 0 : random.between(...GRASSROOTS_CELL_SIZES),
  )
  const shares = allocate(
    MEMBER_TOTAL - whole.reduce((sum, size) => sum + size, 0),
    drafts.flatMap(({ cells }) => {
      const least = Math.max(CELL_LEAST, Math.ceil(COMMITTEE_LEAST / cells.length))
      return cells.map(({ purpose }) => ({ weight: random.between(...WEIGHTS[purpose]), least }))
    }),
  )
  let next = 0
  return drafts.map(({ sketch, hamlets, cells }, i) => {
    const sized = cells.map((cell) => ({ ...cell, members: shares[next++] ?? 0 }))
    const members = sized.reduce((sum, cell) => sum + cell.members, whole[i] ?? 0)
    return { ...sketch, hamlets, cells: sized, members }
  })
}

/** Plans all units so that the totals of the province come out exactly. */
export const planProvince = (options: SampleOptions): readonly UnitPlan[] => {
  const units = sketchUnits(options)
  const random = createRandom(options.seed, 'province')
  const plans = drawSizes(random, completeCells(random, drawHamlets(random, units)))
  let next = 0
  return units.map(({ unit, traits, profile, grassroots }) => {
    const first = next
    next += grassroots.length
    return { unit, traits, profile, grassroots: plans.slice(first, next) }
  })
}
