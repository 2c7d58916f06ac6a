import getHealth from './audit/health.operation.ts'
import listAudit from './audit/list.operation.ts'
import verifyAudit from './audit/verify.operation.ts'
import getOpenApi from './docs/openapi.operation.ts'
import getDocs from './docs/page.operation.ts'
import type { Operation } from './http/operation.ts'
import listPeople from './people/list.operation.ts'
import getMe from './people/me.operation.ts'
import removePerson from './people/remove.operation.ts'
import savePerson from './people/save.operation.ts'
import closePeriod from './periods/close.operation.ts'
import getEdition from './periods/get-edition.operation.ts'
import listPeriods from './periods/list.operation.ts'
import listEditions from './periods/list-editions.operation.ts'
import reopenPeriod from './periods/reopen.operation.ts'
import saveDueDay from './periods/save-due-day.operation.ts'
import getPlan from './plan/get.operation.ts'
import savePlan from './plan/save.operation.ts'
import getCatalogue from './reports/catalogue.operation.ts'
import getCompleteness from './reports/completeness.operation.ts'
import listGaps from './reports/gaps.operation.ts'
import getReport from './reports/get.operation.ts'
import getOfficialReport from './reports/official-report.operation.ts'
import getSummaryWorkbook from './reports/summary-workbook.operation.ts'
import getTrends from './reports/trends.operation.ts'
import confirmRetention from './settings/confirm-retention.operation.ts'
import getSettings from './settings/get.operation.ts'
import getRetention from './settings/get-retention.operation.ts'
import proposeRetention from './settings/propose-retention.operation.ts'
import saveSettings from './settings/save.operation.ts'
import withdrawRetention from './settings/withdraw-retention.operation.ts'
import acceptSubmission from './submissions/accept.operation.ts'
import getSubmission from './submissions/get.operation.ts'
import handIn from './submissions/hand-in.operation.ts'
import listSubmissions from './submissions/list.operation.ts'
import returnSubmission from './submissions/return.operation.ts'

/** Every operation of the HTTP interface, in the order in which people meet them; the first that matches answers. */
export const OPERATIONS: readonly Operation[] = [
  getMe,
  getCatalogue,

  listSubmissions,
  getSubmission,
  handIn,
  acceptSubmission,
  returnSubmission,

  getSummaryWorkbook,
  getOfficialReport,
  getReport,
  listEditions,
  getEdition,
  listGaps,
  getCompleteness,
  getTrends,

  getPlan,
  savePlan,

  listPeriods,
  saveDueDay,
  closePeriod,
  reopenPeriod,

  listPeople,
  savePerson,
  removePerson,
  getSettings,
  saveSettings,
  getRetention,
  proposeRetention,
  withdrawRetention,
  confirmRetention,
  listAudit,
  verifyAudit,

  getHealth,
  getOpenApi,
  getDocs,
]
