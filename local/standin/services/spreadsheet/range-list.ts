import type { Run } from '../run.ts'
import { call, type Method, type Methods, navigate, SELF } from '../service.ts'
import type { RangeState } from '../states.ts'
import { rangeClearing } from './clearing.ts'
import { merging } from './merging.ts'
import { selectRange } from './places.ts'
import { rangeFormats } from './range-formats.ts'
import { rangeValues } from './range-values.ts'

/** Methods of a range that a list of ranges has too: one call for all. */
const SHARED: Methods<RangeState> = {
  setValue: rangeValues.setValue,
  setFormula: rangeValues.setFormula,
  breakApart: merging.breakApart,
  ...rangeClearing,
  ...Object.fromEntries(
    [
      'setBackground',
      'setFontColor',
      'setFontFamily',
      'setFontLine',
      'setFontSize',
      'setFontStyle',
      'setFontWeight',
      'setHorizontalAlignment',
      'setNote',
      'setNumberFormat',
      'setVerticalAlignment',
      'setWrap',
      'setWrapStrategy',
      'setBorder',
    ].map((name) => [name, rangeFormats[name]]),
  ),
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
  activate: navigate('', (run, ranges) => {
    const first = ranges[0]
    if (first) selectRange(run.world, first)
    return SELF
  }),
}
