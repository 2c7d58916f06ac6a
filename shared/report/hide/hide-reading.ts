import type { PublishedIndicator } from '../../wire/api/hidden.ts'
import type { Figure, Reading } from '../../wire/api/index.ts'
import { both, distance, hasSecrets, hideFigure, type Secrets, secretsOf } from './secrets.ts'

/** What the reader knows of its own unit in this period: the indicator and another reading of it. */
export interface OwnFigures {
  readonly main: Figure
  readonly option: Figure
}

/** What a reading may not tell: itself, how far it is from the indicator, and both of all other units together. */
const secretsOfReading = (option: Reading, main: Figure, own: OwnFigures): Secrets => {
  const apart = both(secretsOf(option), secretsOf(distance(option, main)))
  if (own.option.numerator === null) return apart
  const others = { option: distance(option, own.option), main: distance(main, own.main) }
  return both(apart, both(secretsOf(others.option), secretsOf(distance(others.option, others.main))))
}

/** The line of a reading would tell its former figures, and where it runs the state tells the line. */
export const hideReading = (
  option: Reading,
  main: Figure,
  own: OwnFigures,
): PublishedIndicator['options'][number] => {
  const secrets = secretsOfReading(option, main, own)
  const isHidden = hasSecrets(secrets)
  return {
    ...hideFigure(option, secrets),
    state: isHidden || option.pace !== null ? null : option.state,
    missing: isHidden ? null : option.missing,
    pace: null,
  }
}
