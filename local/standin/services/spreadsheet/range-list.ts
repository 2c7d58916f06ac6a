import type { Run } from '../run.ts'
import { call, type Method, type Methods, navigate, SELF } from '../service.ts'
import type { RangeState } from '../states.ts'
import { rangeFormats } from './range-formats.ts'
import { rangeValues } from './range-values.ts'

/** Methods of a range that a list of ranges has too: one call for all. */
const SHARED: Methods<RangeState> = {
  setValue: rangeValues.setValue,
  setBackground: rangeFormats.setBackground,
  setNote: rangeFormats.setNote,
} as Methods<RangeState>

type Perform = (run: Run, self: RangeState, ...args: readonly unknown[]) => unknown

const forEach = (method: Method<RangeState>): Method<readonly RangeState[]> =>
  call(method.parameters, (run, ranges, ...args: unknown[]) => {
    for (const range of ranges) (method.perform as unknown as Perform)(run, range, ...args)
    return SELF
  })

export const rangeListMethods: Methods<readonly RangeState[]> = {
  ...Object.fromEntries(Object.entries(SHARED).map(([name, method]) => [name, forEach(method)])),
  getRanges: navigate('', (run, ranges) => ranges.map((range) => run.create('Range', range))),
}
