import type { Report } from '../../wire/api/index.ts'
import type { Block } from './block.ts'
import { completenessBlock } from './completeness.ts'
import { summaryBlock } from './summary.ts'
import { unitsBlock } from './units.ts'

/** What the province's summary shows of a report, by name of the sheet, in the order of the sheets. */
export const PROVINCE_BLOCKS = {
  'Tổng hợp': summaryBlock,
  'Theo đơn vị': unitsBlock,
  'Tiến độ nộp': completenessBlock,
} as const satisfies Readonly<Record<string, (report: Report) => Block>>
