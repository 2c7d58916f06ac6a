import type { Part } from './archive.ts'
import { createCellListener } from './cell-listener.ts'
import type { XmlListener } from './check-xml.ts'
import { checkXml } from './check-xml.ts'
import type { ExtentTally } from './extent-tally.ts'
import { createExtentTally } from './extent-tally.ts'
import { LIMITS } from './limits.ts'
import type { SheetExtent } from './reading-window.ts'
import { damaged, tooLarge, WorkbookFileError } from './workbook-file-error.ts'

const notAWorkbook = (): WorkbookFileError =>
  new WorkbookFileError('Đây không phải tệp Excel .xlsx; hãy chọn tệp sổ đơn vị có đuôi .xlsx.')

const IGNORE: XmlListener = { open() {}, text() {}, close() {} }

/** Hears parts one after another: counts their root elements, hands worksheets to the tally. */
const createPartListener = (tally: ExtentTally) => {
  const found = new Map<string, number>()
  const count = (name: string) => found.set(name, (found.get(name) ?? 0) + 1)
  const listenerFor = (root: string): XmlListener => {
    if (root === 'sst') return { ...IGNORE, open: (name) => name === 'si' && count('si') }
    if (root !== 'worksheet') return IGNORE
    tally.openSheet()
    return createCellListener(tally.add)
  }
  const listen = (): XmlListener => {
    let listener: XmlListener | null = null
    return {
      open: (name, attributes) => {
        if (listener) return listener.open(name, attributes)
        count(name)
        listener = listenerFor(name)
      },
      text: (text) => listener?.text(text),
      close: (name) => listener?.close(name),
    }
  }
  return { listen, countOf: (name: string) => found.get(name) ?? 0 }
}

/** What is known of a workbook before its cells are read. */
export interface Survey {
  readonly worksheets: number
  /** Tabs that are no worksheets: charts, dialogs, old macros. */
  readonly otherTabs: number
  readonly extents: readonly SheetExtent[]
  /** Used cells in each of `WINDOWS`. */
  readonly usedIn: readonly number[]
  /** Places from column A to the last cell of each row. */
  readonly places: number
}

const OTHER_TABS = ['chartsheet', 'dialogsheet', 'macrosheet']

/**
 * Unpacks every part once without keeping it, and tells how much the cells take up. Throws a
 * `WorkbookFileError` for a part that is damaged or has a document type, for an archive without a workbook,
 * for texts and formats that are missing, and for more cells than can be read.
 */
export const surveyWorkbook = async (parts: readonly Part[]): Promise<Survey> => {
  const tally = createExtentTally()
  const { listen, countOf } = createPartListener(tally)
  for (const part of parts) await checkXml(part, listen())
  const worksheets = countOf('worksheet')
  if (countOf('workbook') === 0 || worksheets === 0) throw notAWorkbook()
  const { used, places, lastString, lastStyle } = tally.totals
  if (lastString >= countOf('si')) throw damaged('bảng chữ')
  if (lastStyle > 0 && countOf('styleSheet') === 0) throw damaged('bảng định dạng')
  if (used > LIMITS.usedCells) throw tooLarge(`hơn ${LIMITS.usedCells.toLocaleString('vi')} ô có dữ liệu`)
  const otherTabs = OTHER_TABS.reduce((sum, root) => sum + countOf(root), 0)
  return { worksheets, otherTabs, extents: tally.extents, usedIn: tally.usedIn, places }
}
