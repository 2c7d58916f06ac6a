import type { Hidden } from '../../wire/api/figure.ts'
import type { Figure } from '../../wire/api/index.ts'

/** Which numbers of a figure are not told. */
export interface Secrets {
  readonly numerator: boolean
  readonly denominator: boolean
}

/** Counts of people below this are not published. */
const FEWEST = 5

/** Whether a number counts so few people that it tells of them. */
export const isSmall = (count: number | null): boolean => count !== null && 0 < count && count < FEWEST

/** Those who are a subject and do not count. */
const restOf = ({ numerator, denominator }: Figure): number | null =>
  numerator === null || denominator === null ? null : denominator - numerator

/** What a figure may not tell: few people, or few who do not count, which subtraction would show. */
export const secretsOf = (figure: Figure): Secrets => ({
  numerator: isSmall(figure.numerator) || isSmall(restOf(figure)),
  denominator: isSmall(figure.denominator),
})

/** How far a figure lies from another one, number by number; null where either is not there. */
export const distance = (a: Figure, b: Figure): Figure => {
  const between = (x: number | null, y: number | null) => (x === null || y === null ? null : Math.abs(x - y))
  return {
    numerator: between(a.numerator, b.numerator),
    denominator: between(a.denominator, b.denominator),
  }
}

/** Secrets of either. */
export const both = (a: Secrets, b: Secrets): Secrets => ({
  numerator: a.numerator || b.numerator,
  denominator: a.denominator || b.denominator,
})

/** Whether anything is a secret. */
export const hasSecrets = ({ numerator, denominator }: Secrets): boolean => numerator || denominator

/** The figure without its secrets. */
export const hideFigure = <T extends Figure>(figure: T, secrets: Secrets): Hidden<T> =>
  hasSecrets(secrets)
    ? {
        ...figure,
        numerator: secrets.numerator ? null : figure.numerator,
        denominator: secrets.denominator ? null : figure.denominator,
        hidden: true,
      }
    : figure
