import type { PublishedPoint, Trend, TrendPoint } from '../api.ts'
import { isOfPeople } from './hide/of-people.ts'
import { both, distance, hasSecrets, hideFigure, type Secrets, secretsOf } from './hide/secrets.ts'

/** What a total may not tell, alone and beside what the reader's unit reported itself. */
const secretsBeside = (point: TrendPoint, own: TrendPoint | undefined): Secrets => {
  const alone = secretsOf(point)
  return own && own.numerator !== null ? both(alone, secretsOf(distance(point, own))) : alone
}

/**
 * The points of the province's trend without what would tell of fewer than five people outside
 * the unit of the reader, whose own trend is `own`. A change from or to a hidden figure is hidden, and so is a
 * state that hangs on one: of the figure, or of an earlier one where a line may start.
 */
export const hideTrend = ({ indicator, points }: Trend, own: Trend): readonly PublishedPoint[] => {
  if (!isOfPeople(indicator)) return points
  const ownPoints = new Map(own.points.map((point) => [point.period, point]))
  const secrets = new Map(
    points.map((point) => [point.period, secretsBeside(point, ownPoints.get(point.period))]),
  )
  const isHidden = (period: string): boolean => {
    const found = secrets.get(period)
    return found !== undefined && hasSecrets(found)
  }
  const firstHidden = points.findIndex(({ period }) => isHidden(period))
  return points.map((point, i) => {
    const { period, change, state } = point
    const isOnLine = state === 'on-track' || state === 'behind'
    const isJudged = !isHidden(period) && !(isOnLine && 0 <= firstHidden && firstHidden < i)
    const isTold = change !== null && !isHidden(period) && !isHidden(change.since)
    const found = secrets.get(period) ?? secretsOf(point)
    return hideFigure({ ...point, state: isJudged ? state : null, change: isTold ? change : null }, found)
  })
}
