import { MEMBER_INDICATORS } from '../../measures/catalogue.ts'
import { areApart } from '../../measures/implies.ts'

/** A number of people that a reader was told or reckons from what it was told. */
export interface KnownNumber {
  /** `readingKey` of the figure that it belongs to. */
  readonly key: string
  /** `rest`: those who are a subject and do not count; `both`: who counts in either of two figures of which nobody counts in both. */
  readonly kind: 'numerator' | 'denominator' | 'rest' | 'both'
  readonly value: number
  /** What the reader's own unit counted in it. */
  readonly own: number
}

/** Counts of people below this are told to nobody else. */
const FEWEST = 5

const isFew = (count: number): boolean => 0 < Math.abs(count) && Math.abs(count) < FEWEST

const APART: ReadonlySet<string> = new Set(
  MEMBER_INDICATORS.flatMap((a) =>
    MEMBER_INDICATORS.filter((b) => areApart(a.measure, b.measure)).map((b) => `${a.id} ${b.id}`),
  ),
)

/** Whether a number tells of few people, alone or without the reader's own. */
const isSmall = ({ value, own }: KnownNumber): boolean => isFew(value) || isFew(value - own)

/** Numbers of one figure are held against each other by its rest; a later edition of it only where many units changed. */
const tellFew = (a: KnownNumber, b: KnownNumber): boolean =>
  a.key !== b.key && (isFew(a.value - b.value) || isFew(a.value - a.own - (b.value - b.own)))

/** What else a reader reckons once it is told a number beside those that it knows. */
const reckoned = (one: KnownNumber, known: readonly KnownNumber[]): readonly KnownNumber[] => {
  const { key, kind } = one
  if (kind !== 'numerator') return []
  const all = known.filter((each) => each.key === key && each.kind === 'denominator').slice(-1)
  const apart = known.filter((each) => each.kind === kind && APART.has(`${key} ${each.key}`))
  return [
    ...all.map(
      ({ value, own }): KnownNumber => ({ key, kind: 'rest', value: value - one.value, own: own - one.own }),
    ),
    ...apart.map(
      (other): KnownNumber => ({
        key: `${key} ${other.key}`,
        kind: 'both',
        value: one.value + other.value,
        own: one.own + other.own,
      }),
    ),
  ]
}

/** What a reader knows after it was told a number; null when it would learn of few people by that. */
export const learn = (known: readonly KnownNumber[], one: KnownNumber): readonly KnownNumber[] | null => {
  const learned = [one, ...reckoned(one, known)]
  const isUnsafe = learned.some((each) => isSmall(each) || known.some((other) => tellFew(each, other)))
  return isUnsafe ? null : [...known, ...learned]
}
