import type { PublishedIndicator } from '../../wire/api/hidden.ts'
import type { Figure } from '../../wire/api/index.ts'
import { type PeriodTotal, readingKey } from '../build/period-totals.ts'
import { isOfPeople } from './of-people.ts'
import { hasSecrets, hideFigure, isSmall, type Secrets } from './secrets.ts'

type Field = keyof Secrets

/** A number of people that is told. */
interface Told {
  /** See `readingKey`. */
  readonly key: string
  readonly field: Field
  readonly value: number
  /** What the reader knows of itself in it: by every version that it handed in. */
  readonly own: readonly number[]
}

const FIELDS: readonly Field[] = ['numerator', 'denominator']

const ownNumbers = (own: readonly PeriodTotal[], key: string, field: Field): readonly number[] =>
  own.map(({ totals }) => totals[key]?.[field === 'numerator' ? 0 : 1] ?? 0)

const numbersOf = (indicators: readonly PublishedIndicator[], own: readonly PeriodTotal[]): readonly Told[] =>
  indicators
    .filter(({ id }) => isOfPeople(id))
    .flatMap((indicator) => [
      { key: readingKey(indicator), figure: indicator as Figure },
      ...indicator.options.map((option) => ({ key: readingKey(indicator, option), figure: option })),
    ])
    .flatMap(({ key, figure }) =>
      FIELDS.flatMap((field): Told[] => {
        const value = figure[field]
        return value === null ? [] : [{ key, field, value, own: ownNumbers(own, key, field) }]
      }),
    )

/** Whether few people are all that two numbers differ in, as they stand or without the reader's own. */
const tellsFew = (a: Told, b: Told): boolean =>
  isSmall(Math.abs(a.value - b.value)) ||
  a.own.some((own, i) => isSmall(Math.abs(a.value - own - (b.value - (b.own[i] ?? 0)))))

/** Numbers that may not stand: few people without the reader's own, or few apart from a larger number. */
const unsafe = (numbers: readonly Told[]): readonly Told[] =>
  numbers.filter(
    (one) =>
      one.own.some((own) => isSmall(Math.abs(one.value - own))) ||
      numbers.some((other) => other.value >= one.value && tellsFew(other, one)),
  )

/**
 * The indicators without numbers that would tell of few people beside another indicator or reading: one set of
 * people may lie within another, so any two that differ by few are taken for such. Of the two the smaller goes.
 */
export const hidePairs = (
  indicators: readonly PublishedIndicator[],
  own: readonly PeriodTotal[],
): readonly PublishedIndicator[] => {
  const found = unsafe(numbersOf(indicators, own))
  const secretsOf = (key: string): Secrets => ({
    numerator: found.some((one) => one.key === key && one.field === 'numerator'),
    denominator: found.some((one) => one.key === key && one.field === 'denominator'),
  })
  const hide = <T extends Pick<PublishedIndicator, 'state' | 'missing' | 'pace'> & Figure>(
    reading: T,
    key: string,
  ): T => {
    const secrets = secretsOf(key)
    return hasSecrets(secrets)
      ? { ...hideFigure(reading, secrets), state: null, missing: null, pace: null }
      : reading
  }
  return indicators.map((indicator) => {
    const shown = hide(indicator, readingKey(indicator))
    return {
      ...shown,
      change: shown === indicator ? indicator.change : null,
      options: indicator.options.map((option) => hide(option, readingKey(indicator, option))),
    }
  })
}
