import listAudit from './audit/list.operation.ts'
import verifyAudit from './audit/verify.operation.ts'
import type { Operation } from './http/operation.ts'
import listPeople from './people/list.operation.ts'
import getMe from './people/me.operation.ts'
import removePerson from './people/remove.operation.ts'
import savePerson from './people/save.operation.ts'
import confirmRetention from './settings/confirm-retention.operation.ts'
import getRetention from './settings/get-retention.operation.ts'
import proposeRetention from './settings/propose-retention.operation.ts'
import withdrawRetention from './settings/withdraw-retention.operation.ts'

/** Every operation of the HTTP interface, in the order in which people meet them; the first that matches answers. */
export const OPERATIONS: readonly Operation[] = [
  getMe,
  listPeople,
  savePerson,
  removePerson,
  getRetention,
  proposeRetention,
  withdrawRetention,
  confirmRetention,
  listAudit,
  verifyAudit,
]
