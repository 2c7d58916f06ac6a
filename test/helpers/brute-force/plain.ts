import type { OrganizationRecord, UnitRecords } from '../../../local/sample/records.ts'

export type PlainRatio = readonly [numerator: number, denominator: number | null]

/** A figure counted the plain way, and again by type, area and option. */
export interface PlainFigure {
  readonly total: PlainRatio
  readonly byType?: Readonly<Record<string, PlainRatio>>
  readonly byArea?: Readonly<Record<string, PlainRatio>>
  readonly options?: Readonly<Record<string, PlainRatio>>
  readonly parts?: Readonly<Record<string, number>>
}

/** By indicator id; null = not reported. */
export type PlainFigures = Readonly<Record<string, PlainFigure | null>>

export type Test<T> = (record: T) => boolean

export const pair = <T>(records: readonly T[], subject: Test<T>, counted: Test<T>): PlainRatio => {
  const subjects = records.filter(subject)
  return [subjects.filter(counted).length, subjects.length]
}

/** `pair` for each type that has subjects. */
export const pairByType = <T>(
  records: readonly T[],
  typeOf: (record: T) => string,
  subject: Test<T>,
  counted: Test<T>,
): Readonly<Record<string, PlainRatio>> => {
  const subjects = records.filter(subject)
  const types = [...new Set(subjects.map(typeOf))]
  return Object.fromEntries(
    types.map((type) => [
      type,
      pair(
        subjects.filter((record) => typeOf(record) === type),
        () => true,
        counted,
      ),
    ]),
  )
}

/** Ways up the tree of a unit's organizations. */
export const climb = ({ organizations }: UnitRecords) => {
  const byCode = new Map(organizations.map((record) => [record.code, record]))
  const parentOf = (record: OrganizationRecord) => byCode.get(record.parent ?? '')
  const top = (record: OrganizationRecord): OrganizationRecord => {
    const parent = parentOf(record)
    return parent ? top(parent) : record
  }
  const typeOf = (record: OrganizationRecord): string => {
    const parent = parentOf(record)
    return record.type ?? (parent ? typeOf(parent) : '')
  }
  /** Type of the grassroots organization above a code. */
  const topTypeOf = (code: string): string => {
    const record = byCode.get(code)
    return record ? (top(record).type ?? '') : ''
  }
  return { byCode, top, typeOf, topTypeOf }
}

const GRASSROOTS = ['grassroots-committee', 'grassroots-cell']

export const isGrassroots: Test<OrganizationRecord> = ({ level }) => GRASSROOTS.includes(level)

export const isCell: Test<OrganizationRecord> = ({ level }) => level === 'subordinate-cell'
