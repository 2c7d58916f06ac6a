import { toA1 } from '../../../../appsscript/workbook/a1.ts'
import type { SheetSnapshot } from '../../../standin/snapshot.ts'
import type { Remote } from '../api.ts'
import { type Area, holds, type Place, parseArea } from './place.ts'

/** Nothing is computed here: only a custom formula about a constant text is known to hold. */
const ALWAYS_TRUE = /^=LEN\("[^"]+"\)>0$/

/** The background that conditional formats give a cell; the first that applies counts. */
const marksOf = ({
  conditionalFormats,
}: Pick<SheetSnapshot, 'conditionalFormats'>): ((place: Place) => string | undefined) => {
  const cells = new Map<string, string>()
  const areas: { readonly area: Area; readonly background: string }[] = []
  for (const { criteria, values, ranges, background } of conditionalFormats) {
    const applies = criteria === 'CUSTOM_FORMULA' && ALWAYS_TRUE.test(String(values[0]))
    if (!applies || background === null) continue
    for (const a1 of ranges) {
      const area = parseArea(a1)
      if (a1.includes(':') && area) areas.push({ area, background })
      else if (!cells.has(a1)) cells.set(a1, background)
    }
  }
  return (place) => cells.get(toA1(place)) ?? areas.find(({ area }) => holds(area, place))?.background
}

/** One cell as the person sees it; sizes in points, colours as CSS takes them. */
export interface Cell {
  /** A formula that was not computed shows itself. */
  readonly text: string
  readonly formula: string | null
  readonly note: string | null
  readonly background: string | null
  readonly color: string | null
  readonly isBold: boolean
  readonly isItalic: boolean
  readonly isWrapped: boolean
  readonly size: number | null
  readonly align: 'left' | 'center' | 'right'
}

/** Rows of a sheet, 1-based and inclusive. */
export interface Rows {
  readonly from: number
  readonly to: number
}

/** A sheet as far as it has been loaded. */
export interface SheetData {
  readonly layout: SheetSnapshot
  readonly merges: readonly Area[]
  /** Null while the cell's row has not been loaded. */
  readonly cellAt: (place: Place) => Cell | null
  /** Loads those of the rows that are missing; false when none are. */
  readonly load: (rows: Rows) => Promise<boolean>
}

const ROWS_A_CHUNK = 100
/** As Google Sheets puts what has no alignment of its own. */
const ALIGN_OF_KIND: Readonly<Record<string, Cell['align']>> = { n: 'right', b: 'center', e: 'center' }

const chunkOf = (row: number): number => Math.floor((row - 1) / ROWS_A_CHUNK)

const alignOf = (a1: string, kind: string | undefined, chunk: SheetSnapshot): Cell['align'] => {
  const own = chunk.horizontalAlignments[a1]
  if (own === 'center' || own === 'right' || own === 'left') return own
  return ALIGN_OF_KIND[kind ?? ''] ?? 'left'
}

const cellFrom = (chunk: SheetSnapshot, place: Place, mark: string | undefined): Cell => {
  const a1 = toA1(place)
  const line = place.row - chunk.firstRow
  const display = chunk.display[line]?.[place.column - 1]
  const formula = chunk.formulas[a1] ?? null
  return {
    text: display || (formula ?? ''),
    formula,
    note: chunk.notes[a1] ?? null,
    background: mark ?? chunk.backgrounds[a1] ?? null,
    color: chunk.fontColors[a1] ?? null,
    isBold: chunk.fontWeights[a1] === 'bold',
    isItalic: chunk.fontStyles[a1] === 'italic',
    isWrapped: chunk.wraps[a1] ?? false,
    size: chunk.fontSizes[a1] ?? null,
    align: alignOf(a1, chunk.kinds[line]?.[place.column - 1], chunk),
  }
}

/** Loads the layout of a sheet and some of its rows. */
export const loadSheet = async (remote: Remote, name: string, rows: Rows): Promise<SheetData> => {
  const chunks = new Map<number, SheetSnapshot>()
  const load = async ({ from, to }: Rows): Promise<boolean> => {
    const wanted: number[] = []
    for (let i = chunkOf(from); i <= chunkOf(to); i++) if (!chunks.has(i)) wanted.push(i)
    const loaded = await Promise.all(
      wanted.map((i) => remote.rows(name, i * ROWS_A_CHUNK + 1, (i + 1) * ROWS_A_CHUNK)),
    )
    for (const [k, i] of wanted.entries()) {
      const chunk = loaded[k]
      if (chunk) chunks.set(i, chunk)
    }
    return wanted.length > 0
  }
  const layout = await remote.rows(name, 1, ROWS_A_CHUNK)
  chunks.set(0, layout)
  await load(rows)
  const marks = marksOf(layout)
  return {
    layout,
    merges: layout.merges.flatMap((a1) => parseArea(a1) ?? []),
    cellAt(place) {
      const chunk = chunks.get(chunkOf(place.row))
      return chunk ? cellFrom(chunk, place, marks(place)) : null
    },
    load,
  }
}

/** The merged rectangle that a cell is part of, or null. */
export const mergeAt = ({ merges }: SheetData, place: Place): Area | null =>
  merges.find((merge) => holds(merge, place)) ?? null

/** The last row and column of a sheet. */
export const limitsOf = (data: SheetData | null | undefined): Place => ({
  row: data?.layout.maxRows ?? 1,
  column: data?.layout.maxColumns ?? 1,
})
