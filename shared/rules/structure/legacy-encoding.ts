import { columnsOf } from '../../sheets/index.ts'
import { atPlace } from '../finding.ts'
import { rule } from '../rule.ts'
import { positionOf, tablesOf } from '../tables.ts'

const ENCODING_NAMES = { TCVN3: 'TCVN3 (ABC, phông .Vn…)', VNI: 'VNI (phông VNI-…)' }

export const legacyEncoding = rule({
  id: 'column.legacy-encoding',
  severity: 'error',
  must: 'Chữ trong sổ phải là Unicode, không phải TCVN3 (ABC) hay VNI.',
  source: { text: 'TCVN 6909:2001', confidence: 'sure' },
  example: { right: 'Đảng bộ xã', wrong: '§¶ng bé x·' },
  needs: [],
  *check(book) {
    for (const table of tablesOf(book)) {
      for (const { column, encoding, header, fixes } of table.legacyColumns) {
        const name = columnsOf(table.sheet)[column]?.header ?? column
        yield atPlace(
          table.sheet,
          { row: table.headerRowOf(column), position: positionOf(table, column), column, value: header },
          `Cột “${name}” gõ bằng bảng mã ${ENCODING_NAMES[encoding]}; hãy chuyển ${fixes.length} ô của cột sang Unicode.`,
          { fixes },
        )
      }
    }
  },
})
