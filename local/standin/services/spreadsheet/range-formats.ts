import { at, fill, type Layer, put } from '../../model/layer.ts'
import type { Formats, SheetModel } from '../../model/model.ts'
import { call, type Methods, SELF } from '../service.ts'
import type { RangeState } from '../states.ts'
import { toColor } from './colors.ts'
import { eachCell, gridFrom, guardShape } from './grid-argument.ts'
import { guardProtection } from './guard.ts'

type FormatKey = Exclude<keyof Formats, 'validations'>
type Scalar = string | number | boolean

/** A property of cells that has `getX`, `getXs`, `setX`, `setXs`. */
interface Property {
  readonly key: FormatKey
  readonly one: string
  readonly many: string
  readonly type: 'string' | 'integer' | 'boolean'
  /** What a cell without the property gives; null where that follows from its value. */
  readonly blank: Scalar | null
  readonly normal?: (value: string) => string
}

/** Google names the automatic format of a number by its pattern. */
const automatic = (sheet: SheetModel, row: number, column: number): string =>
  typeof at(sheet.values, row, column) === 'number' ? '0.###############' : 'General'

const PROPERTIES: readonly Property[] = [
  { key: 'notes', one: 'Note', many: 'Notes', type: 'string', blank: '' },
  { key: 'numberFormats', one: 'NumberFormat', many: 'NumberFormats', type: 'string', blank: null },
  {
    key: 'backgrounds',
    one: 'Background',
    many: 'Backgrounds',
    type: 'string',
    blank: '#ffffff',
    normal: toColor,
  },
  {
    key: 'fontColors',
    one: 'FontColor',
    many: 'FontColors',
    type: 'string',
    blank: '#000000',
    normal: toColor,
  },
  { key: 'fontWeights', one: 'FontWeight', many: 'FontWeights', type: 'string', blank: 'normal' },
  { key: 'fontSizes', one: 'FontSize', many: 'FontSizes', type: 'integer', blank: 10 },
  {
    key: 'verticalAlignments',
    one: 'VerticalAlignment',
    many: 'VerticalAlignments',
    type: 'string',
    blank: 'bottom',
  },
  { key: 'wraps', one: 'Wrap', many: 'Wraps', type: 'boolean', blank: false },
]

/** Nobody here asks for these. Google has withdrawn `getFontColor`; its successor gives a colour object. */
const WRITE_ONLY: readonly FormatKey[] = ['fontColors', 'fontSizes', 'verticalAlignments', 'wraps']

const layerOf = (sheet: SheetModel, key: FormatKey) => sheet[key] as Layer<Scalar>

const toStored = (property: Property, value: Scalar | null): Scalar | undefined => {
  if (value === null || value === undefined || value === '') return undefined
  const normal = typeof value === 'string' && property.normal ? property.normal(value) : value
  return normal === property.blank ? undefined : normal
}

const readers = (property: Property): Methods<RangeState> => {
  const read = (sheet: SheetModel, row: number, column: number) =>
    at(layerOf(sheet, property.key), row, column) ?? property.blank ?? automatic(sheet, row, column)
  return {
    [`get${property.one}`]: call('', (_run, { sheet, rect }) => read(sheet, rect.top, rect.left)),
    [`get${property.many}`]: call('', (_run, { sheet, rect }) =>
      gridFrom(rect, (row, column) => read(sheet, row, column)),
    ),
  }
}

type Grid = readonly (readonly (Scalar | null)[])[]

/** A changed number format shows the value anew. */
const forgetShown = (property: Property, { sheet, rect }: RangeState): void => {
  if (property.key === 'numberFormats') fill(sheet.shown, rect, undefined)
}

const writers = (property: Property): Methods<RangeState> => ({
  [`set${property.one}`]: call(`${property.type}|null`, (run, range, value: Scalar | null) => {
    guardProtection(run.world, range.sheet, range.rect)
    forgetShown(property, range)
    fill(layerOf(range.sheet, property.key), range.rect, toStored(property, value))
    return SELF
  }),
  [`set${property.many}`]: call('object[]', (run, range, grid: Grid) => {
    guardShape(grid, range.rect)
    guardProtection(run.world, range.sheet, range.rect)
    forgetShown(property, range)
    const layer = layerOf(range.sheet, property.key)
    eachCell(range.rect, grid, (row, column, value) => put(layer, row, column, toStored(property, value)))
    return SELF
  }),
})

export const rangeFormats: Methods<RangeState> = {
  ...Object.assign(
    {},
    ...PROPERTIES.filter(({ key }) => !WRITE_ONLY.includes(key)).map(readers),
    ...PROPERTIES.map(writers),
  ),
}
