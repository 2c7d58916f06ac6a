import { columnsOf } from '../../forms/so-don-vi/index.ts'
import { cellRuns } from '../cell-runs.ts'
import { atPlace } from '../finding.ts'
import { rule } from '../rule.ts'
import { positionOf, tablesOf } from '../tables.ts'

const ENCODING_NAMES = { TCVN3: 'TCVN3 (ABC, phông .Vn…)', VNI: 'VNI (phông VNI-…)' }

const adviceOf = (fixes: number, unreadable: readonly string[]): string => {
  const repair = `hãy chuyển ${fixes} ô của cột sang Unicode`
  if (unreadable.length === 0) return repair
  const retype = `không chắc đọc được, hãy gõ lại: ${cellRuns(unreadable)}`
  return fixes > 0 ? `${repair}; ${unreadable.length} ô khác ${retype}` : `${unreadable.length} ô ${retype}`
}

export const legacyEncoding = rule({
  id: 'column.legacy-encoding',
  severity: 'error',
  must: 'Chữ trong sổ phải là Unicode, không phải TCVN3 (ABC) hay VNI.',
  source: { text: 'TCVN 6909:2001', confidence: 'sure' },
  example: { right: 'Đảng bộ xã', wrong: '§¶ng bé x·' },
  needs: [],
  *check(book) {
    for (const table of tablesOf(book)) {
      for (const { column, encoding, header, fixes, unreadable } of table.legacyColumns) {
        const name = columnsOf(table.sheet)[column]?.header ?? column
        yield atPlace(
          table.sheet,
          { row: table.headerRowOf(column), position: positionOf(table, column), column, value: header },
          `Cột “${name}” gõ bằng bảng mã ${ENCODING_NAMES[encoding]}; ${adviceOf(fixes.length, unreadable)}.`,
          { fixes },
        )
      }
    }
  },
})
