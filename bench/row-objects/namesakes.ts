import { fold } from '../../shared/reading/text/fold.ts'
import type { FoundIssue } from '../../test/straight-line/outcome.ts'
import type { Member } from './book.ts'

/** People of one name and day of birth with different file numbers. */
export const checkNamesakes = (members: readonly Member[], issues: FoundIssue[]): void => {
  const seen = new Map<string, Member[]>()
  for (const member of members) {
    const { fullName, birthDate, fileNumber, row } = member
    if (!fullName || !birthDate || !fileNumber || member.until.birthDate) continue
    const key = `${fold(fullName)} ${birthDate.getTime()}`
    const others = seen.get(key) ?? []
    if (others.some((other) => other.fileNumber?.toUpperCase() !== fileNumber.toUpperCase())) {
      issues.push({
        rule: 'member.possible-duplicate',
        sheet: 'members',
        row,
        column: 'fullName',
        value: fullName,
      })
    }
    others.push(member)
    seen.set(key, others)
  }
}
