/** What a reporting unit is like, besides what the register and the list of communes say. */
export interface UnitTraits {
  /** How many grassroots organizations stand beside the communes', in proportion. */
  readonly others: number
  /** Share of hamlets in Catholic and in ethnic-minority areas. */
  readonly catholic: number
  readonly minority: number
  /** Ethnic minorities and their share among the members. */
  readonly peoples: readonly (readonly [people: string, share: number])[]
  /** The short name of the place, e.g. `Quỳnh Lưu`; null for units that are no district. */
  readonly place: string | null
}

const district = (
  place: string,
  others: number,
  catholic = 0,
  minority = 0,
  peoples: UnitTraits['peoples'] = [],
): UnitTraits => ({ place, others, catholic, minority, peoples })

const bloc = (others: number): UnitTraits => ({ place: null, others, catholic: 0, minority: 0, peoples: [] })

const TRAITS: Readonly<Record<string, UnitTraits>> = {
  412: district('Vinh', 118, 0.06),
  413: district('Cửa Lò', 34, 0.05),
  414: district('Thái Hòa', 34, 0.02, 0.06, [['Thổ', 0.04]]),
  415: district('Quế Phong', 38, 0, 0.88, [
    ['Thái', 0.76],
    ['Mông', 0.04],
    ['Khơ Mú', 0.03],
  ]),
  416: district('Quỳ Châu', 36, 0, 0.82, [['Thái', 0.72]]),
  417: district('Kỳ Sơn', 40, 0, 0.96, [
    ['Mông', 0.36],
    ['Thái', 0.28],
    ['Khơ Mú', 0.27],
  ]),
  418: district('Tương Dương', 40, 0, 0.92, [
    ['Thái', 0.7],
    ['Khơ Mú', 0.11],
    ['Mông', 0.05],
    ['Ơ Đu', 0.01],
  ]),
  419: district('Nghĩa Đàn', 42, 0.03, 0.24, [
    ['Thổ', 0.14],
    ['Thái', 0.06],
  ]),
  420: district('Quỳ Hợp', 44, 0.01, 0.58, [
    ['Thái', 0.34],
    ['Thổ', 0.14],
  ]),
  421: district('Quỳnh Lưu', 56, 0.12, 0.02, [['Thổ', 0.01]]),
  422: district('Con Cuông', 36, 0, 0.78, [['Thái', 0.66]]),
  423: district('Tân Kỳ', 42, 0.03, 0.26, [
    ['Thổ', 0.12],
    ['Thái', 0.05],
  ]),
  424: district('Anh Sơn', 42, 0.05, 0.1, [['Thái', 0.06]]),
  425: district('Diễn Châu', 52, 0.1),
  426: district('Yên Thành', 50, 0.14),
  427: district('Đô Lương', 48, 0.08),
  428: district('Thanh Chương', 50, 0.09, 0.03, [['Thái', 0.02]]),
  429: district('Nghi Lộc', 46, 0.16),
  430: district('Nam Đàn', 42, 0.07),
  431: district('Hưng Nguyên', 40, 0.12),
  432: district('Hoàng Mai', 30, 0.1),
  KCQ: bloc(74),
  KDN: bloc(78),
  QS: bloc(16),
  CA: bloc(30),
  BP: bloc(18),
  DHV: bloc(0),
  SPKT: bloc(0),
}

const ORDINARY = bloc(20)

/** The traits of a unit by its code; ordinary ones for a unit that was added later. */
export const traitsOf = (unit: string): UnitTraits => TRAITS[unit] ?? ORDINARY
