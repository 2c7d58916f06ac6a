import type { IndicatorState } from '../wire/api/index.ts'

const NAMES: Readonly<Record<IndicatorState, string>> = {
  met: 'đạt',
  'on-track': 'đúng tiến độ',
  behind: 'chậm',
  incomplete: 'chưa đủ số liệu',
  'not-due': 'chưa đến kỳ',
  'no-subject': 'không có đối tượng',
  'not-reported': 'chưa báo cáo',
  watched: 'theo dõi',
}

/** How a unit stands to an indicator that it neither owes nor reported. */
export const NOT_OWED = 'không thuộc diện'

/** A judged figure; `pace` is the line that runs in its period, or null. */
export interface Judged {
  readonly state: IndicatorState
  readonly pace: object | null
}

/** The state as people read it. What is behind no line, since none runs or it has ended, is only not met. */
export const stateName = ({ state, pace }: Judged): string =>
  state === 'behind' && pace === null ? 'chưa đạt' : NAMES[state]

/** The state of a figure that is neither ratio nor count: of what is only watched, that it has no subject. */
export const emptyName = (judged: Judged): string =>
  stateName(judged.state === 'watched' ? { ...judged, state: 'no-subject' } : judged)

/** All that {@link stateName} says, the best first. */
export const STATE_NAMES: readonly string[] = Object.values(NAMES).flatMap((name) =>
  name === NAMES.behind ? [name, stateName({ state: 'behind', pace: null })] : [name],
)

const CONCLUSIONS: readonly IndicatorState[] = ['met', 'on-track', 'behind']

/** Whether another reading of the text comes to another conclusion; who has come to none does not differ. */
export const isContrary = ({ state }: Judged, other: Judged): boolean =>
  state !== other.state && CONCLUSIONS.includes(state) && CONCLUSIONS.includes(other.state)

/** What a figure says that stands under the one of another reading: `Nếu tính trong năm`. */
export const readingName = (option: Judged & { readonly name: string }, main: Judged): string => {
  const reading = `${option.name.charAt(0).toLowerCase()}${option.name.slice(1)}`
  return isContrary(main, option) ? `Khác kết luận nếu ${reading}` : `Nếu ${reading}`
}

/** `75,02 %`: for reading only, never compared. Null when there is nothing to divide by. */
export const showPercent = (numerator: number, denominator: number | null): string | null =>
  denominator ? `${((100 * numerator) / denominator).toFixed(2).replace('.', ',')} %` : null
