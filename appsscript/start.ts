import { showPeriod } from '../shared/calendar/period.ts'
import { PERIODS } from '../shared/resolutions/index.ts'
import type { Start } from './bridge.ts'
import { loadConfirmations } from './check/confirmations/confirmation-store.ts'
import { undoableCells } from './fixes/undo-store.ts'
import { keyState } from './hand-in/tokens/key-store.ts'
import { writtenReport } from './province/written-report.ts'
import type { Spreadsheet } from './workbook/spreadsheet.ts'
import { workbookKind } from './workbook/workbook-kind.ts'

/** What the sidebar needs to know when it opens. */
export const startOf = (spreadsheet: Spreadsheet): Start => ({
  email: Session.getActiveUser().getEmail(),
  kind: workbookKind(spreadsheet),
  periods: PERIODS.map((period) => ({ id: period.id, name: showPeriod(period) })),
  provincePeriod: writtenReport()?.period ?? null,
  undoable: undoableCells(),
  confirmations: loadConfirmations(),
  key: keyState(),
})
