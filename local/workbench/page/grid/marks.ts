import { toA1 } from '../../../../appsscript/workbook/a1.ts'
import type { SheetSnapshot } from '../../../standin/snapshot.ts'
import { type Area, holds, type Place, parseArea } from './place.ts'

/** Nothing is computed here: only a custom formula about a constant text is known to hold. */
const ALWAYS_TRUE = /^=LEN\("[^"]+"\)>0$/

/** The background that conditional formats give a cell; the first that applies counts. */
export const marksOf = ({
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
