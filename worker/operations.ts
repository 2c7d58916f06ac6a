import listAudit from './audit/list.operation.ts'
import verifyAudit from './audit/verify.operation.ts'
import type { Operation } from './http/operation.ts'
import listPeople from './people/list.operation.ts'
import getMe from './people/me.operation.ts'
import removePerson from './people/remove.operation.ts'
import savePerson from './people/save.operation.ts'

/** Every operation of the HTTP interface, in the order in which people meet them; the first that matches answers. */
export const OPERATIONS: readonly Operation[] = [
  getMe,
  listPeople,
  savePerson,
  removePerson,
  listAudit,
  verifyAudit,
]
