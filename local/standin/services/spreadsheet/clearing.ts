import { fill } from '../../model/layer.ts'
import type { Formats, SheetModel } from '../../model/model.ts'
import type { Rect } from '../../model/rect.ts'
import type { Run } from '../run.ts'
import { call, type Methods, SELF } from '../service.ts'
import type { RangeState } from '../states.ts'
import { guardProtection } from './guard.ts'

type What = 'contentsOnly' | 'formatOnly' | 'commentsOnly' | 'validationsOnly'

const LOOKS: readonly (keyof Formats)[] = [
  'numberFormats',
  'backgrounds',
  'fontColors',
  'fontWeights',
  'fontStyles',
  'fontLines',
  'fontFamilies',
  'fontSizes',
  'horizontalAlignments',
  'verticalAlignments',
  'wraps',
]

const LAYERS: Readonly<Record<What, readonly (keyof Formats | 'values' | 'formulas' | 'shown')[]>> = {
  contentsOnly: ['values', 'formulas', 'shown'],
  formatOnly: [...LOOKS, 'shown'],
  commentsOnly: ['notes'],
  validationsOnly: ['validations'],
}

const ALL: readonly What[] = ['contentsOnly', 'formatOnly', 'commentsOnly', 'validationsOnly']

/** Clears some kinds of what cells hold; nothing where a protection forbids it. */
const clearCells = (run: Run, sheet: SheetModel, rect: Rect, kinds: readonly What[]): void => {
  guardProtection(run.world, sheet, rect)
  for (const kind of kinds) {
    for (const layer of LAYERS[kind]) fill<unknown>(sheet[layer], rect, undefined)
  }
}

/** The kinds that Google's options name; without any, contents and formats. */
const kindsOf = (options: object | undefined): readonly What[] => {
  const chosen = ALL.filter(
    (kind) => (options as Partial<Record<What, boolean>> | undefined)?.[kind] === true,
  )
  return chosen.length > 0 ? chosen : ['contentsOnly', 'formatOnly']
}

const clearing = (...kinds: What[]) =>
  call<RangeState>('', (run, { sheet, rect }) => {
    clearCells(run, sheet, rect, kinds)
    return SELF
  })

export const rangeClearing: Methods<RangeState> = {
  clear: call('object?', (run, { sheet, rect }, options?: object) => {
    clearCells(run, sheet, rect, kindsOf(options))
    return SELF
  }),
  clearContent: clearing('contentsOnly'),
}
