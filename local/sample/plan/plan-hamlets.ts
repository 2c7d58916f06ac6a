import type { Commune } from '../../../shared/register/communes.ts'
import type { Random } from '../random.ts'
import type { HamletPlan } from './plan.ts'
import type { Profile } from './profile.ts'
import type { UnitTraits } from './unit-traits.ts'

const words = (text: string): readonly string[] => text.split(';')

const VILLAGE_NAMES = words(
  'Na Khướng;Huồi Mới;Phà Nọi;Xốp Nặm;Khe Kiền;Piêng Mụn;Na Cáng;Vẽ;Khe Choăng;Tà Cạ;Huồi Tụ;Pù Khạng;Na Lượng;Cửa Rào;Xiềng Hương;Nậm Càn;Kẻ Nính;Hạnh Tiến;Đồng Minh;Tân Hương;Lìm;Chiềng Nong;Mường Piệt;Pỏm Om',
)
const HAMLET_NAMES = words(
  'Đồng Tâm;Trung Thành;Yên Thọ;Đông Hồ;Tây Lâm;Nam Sơn;Bắc Thịnh;Phú Hậu;Tân Lập;Hồng Phong;Quyết Tiến;Thượng Lân;Đại Đồng;Xuân Hòa;Minh Châu;Ngọc Điền;Trường Xuân;Lam Giang',
)
const BLOCK_NAMES = words('Vinh Quang;Yên Bình;Tân Phượng;Trung Tiến;Hồng Sơn;Quang Tiến;Tân Thành;Vĩnh Mỹ')

const MOUNTAIN_SHARE = 0.5
const NUMBERED = 0.55
const WITHOUT_OWN_CELL_JOINT = 0.65

const kindOf = (commune: Commune, traits: UnitTraits): HamletPlan['kind'] => {
  if (commune.kind !== 'commune') return 'block'
  return traits.minority > MOUNTAIN_SHARE ? 'village' : 'hamlet'
}

const KIND_WORDS = { block: 'Khối', hamlet: 'Xóm', village: 'Bản' } as const
const NAMES = { block: BLOCK_NAMES, hamlet: HAMLET_NAMES, village: VILLAGE_NAMES } as const

const namer = (random: Random, kind: HamletPlan['kind']): ((index: number) => string) => {
  const pool = [...NAMES[kind]]
  if (kind !== 'village' && random.chance(NUMBERED)) return (index) => `${KIND_WORDS[kind]} ${index + 1}`
  return (index) => {
    const name = pool.splice(Math.floor(random.next() * pool.length), 1)[0]
    return `${KIND_WORDS[kind]} ${name ?? index + 1}`
  }
}

/** The hamlets of one commune; the first always has a cell, which those that meet jointly can join. */
export const planHamlets = (
  random: Random,
  commune: Commune,
  traits: UnitTraits,
  profile: Profile,
  count: number,
): readonly HamletPlan[] => {
  const kind = kindOf(commune, traits)
  const nameOf = namer(random, kind)
  let cells = 0
  return Array.from({ length: count }, (_, index) => {
    const name = nameOf(index)
    if (index === 0 || random.chance(profile.hamletsWithCell)) {
      return { name, kind, status: 'own', cell: cells++, hasResidents: true }
    }
    const isJoint = random.chance(WITHOUT_OWN_CELL_JOINT)
    const hasResidents = random.chance(profile.hamletsWithResidents)
    return { name, kind, status: isJoint ? 'joint' : 'none', cell: isJoint ? cells - 1 : null, hasResidents }
  })
}
