import { toA1 } from '../../model/a1.ts'
import { type Methods, navigate, SELF } from '../service.ts'
import type { RangeState } from '../states.ts'
import { rectAt, selectRange } from './places.ts'

const rowsOf = ({ rect }: RangeState) => rect.bottom - rect.top + 1
const columnsOf = ({ rect }: RangeState) => rect.right - rect.left + 1

/** Where a range lies, and the way to its neighbours. */
export const rangePlaces: Methods<RangeState> = {
  getA1Notation: navigate('', (_run, { rect }) => toA1(rect)),
  getRow: navigate('', (_run, { rect }) => rect.top + 1),
  getColumn: navigate('', (_run, { rect }) => rect.left + 1),
  getLastRow: navigate('', (_run, { rect }) => rect.bottom + 1),
  getLastColumn: navigate('', (_run, { rect }) => rect.right + 1),
  getNumRows: navigate('', (_run, range) => rowsOf(range)),
  getNumColumns: navigate('', (_run, range) => columnsOf(range)),
  getSheet: navigate('', (run, { sheet }) => run.create('Sheet', sheet)),
  getCell: navigate('integer,integer', (run, { sheet, rect }, row: number, column: number) =>
    run.create('Range', { sheet, rect: rectAt(sheet, rect.top + row, rect.left + column) }),
  ),
  activate: navigate('', (run, range) => {
    selectRange(run.world, range)
    return SELF
  }),
}
