import type { PublishedIndicator } from '../../wire/api/hidden.ts'
import type { Figure, ReportIndicator } from '../../wire/api/index.ts'
import { readingKey, type Totals } from '../build/period-totals.ts'
import { type KnownNumber, learn } from './known-numbers.ts'
import { isOfPeople } from './of-people.ts'

/** What a reader is told, and the numbers of people that it knows from then on. */
export interface Told {
  readonly indicators: readonly PublishedIndicator[]
  readonly known: readonly KnownNumber[]
}

const numbersOf = (key: string, { numerator, denominator }: Figure, own: Totals): readonly KnownNumber[] => {
  const [ownNumerator = 0, ownDenominator = 0] = own[key] ?? []
  return [
    ...(denominator === null
      ? []
      : [{ key, kind: 'denominator' as const, value: denominator, own: ownDenominator ?? 0 }]),
    ...(numerator === null ? [] : [{ key, kind: 'numerator' as const, value: numerator, own: ownNumerator }]),
  ]
}

const numbersIn = (indicators: readonly ReportIndicator[], own: Totals): readonly KnownNumber[] =>
  indicators
    .filter(({ id }) => isOfPeople(id))
    .flatMap((indicator) => [
      ...numbersOf(readingKey(indicator), indicator, own),
      ...indicator.options.flatMap((option) => numbersOf(readingKey(indicator, option), option, own)),
    ])

type Reading = Figure & Pick<PublishedIndicator, 'state' | 'missing' | 'pace'>

/** The reading without what is not told of it, and so without what that would be told by. */
const hideReading = <T extends Reading>(reading: T, key: string, hidden: readonly KnownNumber[]): T => {
  const kinds = hidden.filter((each) => each.key === key).map(({ kind }) => kind)
  if (kinds.length === 0) return reading
  return {
    ...reading,
    numerator: kinds.includes('numerator') ? null : reading.numerator,
    denominator: kinds.includes('denominator') ? null : reading.denominator,
    ...{ state: null, missing: null, pace: null, hidden: true },
  }
}

const hideIndicator = (indicator: ReportIndicator, hidden: readonly KnownNumber[]): PublishedIndicator => {
  const shown = hideReading<PublishedIndicator>(indicator, readingKey(indicator), hidden)
  return {
    ...shown,
    change: shown === indicator ? indicator.change : null,
    options: indicator.options.map((option) => hideReading(option, readingKey(indicator, option), hidden)),
  }
}

/**
 * The indicators without numbers that would tell a reader of one to four people beside what it `known` before and what
 * its own unit counted in them: any two numbers that differ by few are taken for people and others among them. The
 * largest are told first. Whether a number is told depends on no number that is not, so nothing shows what these are.
 */
export const hideSmall = (
  indicators: readonly ReportIndicator[],
  own: Totals,
  known: readonly KnownNumber[] = [],
): Told => {
  const largestFirst = [...numbersIn(indicators, own)].sort((a, b) => b.value - a.value)
  const hidden: KnownNumber[] = []
  let learned = known
  for (const one of largestFirst) {
    const more = learn(learned, one)
    if (more === null) hidden.push(one)
    else learned = more
  }
  return { indicators: indicators.map((each) => hideIndicator(each, hidden)), known: learned }
}
