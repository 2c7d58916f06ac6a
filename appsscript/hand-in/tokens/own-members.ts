import { SHEETS } from '../../../shared/forms/so-don-vi/index.ts'
import { cellName } from '../../../shared/reading/text/cell-name.ts'
import type { Workbook } from '../../../shared/reading/workbook.ts'
import { reportingUnitOn } from '../../../shared/register/register.ts'
import type { Collision } from '../../../shared/wire/api/index.ts'
import type { SharedMembers } from '../../bridge/tokens.ts'
import type { Tokens } from './blind-tokens.ts'

/** At most so many members are listed for each other unit. */
const LISTED_LIMIT = 50

/** The members that also stand in the lists of other units, as rows of this workbook; no name is in it. */
export const ownMembers = (
  collisions: readonly Collision[],
  { members, period }: Workbook,
  tokens: Tokens,
): readonly SharedMembers[] =>
  collisions.map(({ unit, members: count, tokens: common }) => {
    const records = common.flatMap((token) => tokens.get(token) ?? []).sort((a, b) => a - b)
    const position = members?.columns.fileNumber.position ?? 0
    const cells = records.map((record) => cellName((members?.rowOf(record) ?? 1) - 1, position))
    const name = reportingUnitOn(unit, period?.lastDay ?? 0)?.name ?? unit
    return {
      unit: `${name} (${unit})`,
      count,
      sheet: SHEETS.members.name,
      cells: cells.slice(0, LISTED_LIMIT),
    }
  })
