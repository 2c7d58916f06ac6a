import { describe, expect, it } from 'vitest'
import { readWorkbook } from '../../shared/reading/read-workbook.ts'
import { columnName } from '../../shared/reading/text/cell-name.ts'
import type { Finding } from '../../shared/rules/issue.ts'
import type { Rule } from '../../shared/rules/rule.ts'
import { type Changes, district } from './district.ts'

/** Cases of a rule on the sample district, each named by what it changes. */
export interface RuleCases {
  /** The rule finds nothing. */
  readonly accepts: Readonly<Record<string, Changes>>
  /**
   * The rule finds something at these cells, in this order, separated by spaces; where it has
   * another sentence for the first of them, that.
   */
  readonly rejects: Readonly<Record<string, readonly [changes: Changes, cells: string, says?: string]>>
  /** The sentence at the first cell of the first rejected case. */
  readonly says: string
}

/** What a rule alone finds in a workbook, without cascades; findings at columns it lacks are dropped. */
const findingsOf = (rule: Rule, changes: Changes): readonly Finding[] => {
  const book = readWorkbook(district(changes))
  if (rule.needs.some((key) => book[key] === null)) return []
  return [...rule.check(book)].filter((finding) => finding.position !== -1)
}

const cellOf = ({ row, position }: Finding): string =>
  row === null || position === null ? '-' : `${columnName(position)}${row}`

/** Tests a rule on drawn sheets; the sample district itself is always accepted. */
export const testRule = (rule: Rule, { accepts, rejects, says }: RuleCases): void => {
  describe(rule.id, () => {
    it.each(Object.entries({ 'the sample district': {}, ...accepts }))('accepts %s', (_, changes) => {
      expect(findingsOf(rule, changes).map(cellOf)).toEqual([])
    })

    it.each(Object.entries(rejects))('rejects %s', (_, [changes, cells, sentence]) => {
      const findings = findingsOf(rule, changes)
      expect(findings.map(cellOf).join(' ')).toBe(cells)
      if (sentence !== undefined) expect(findings[0]?.message).toBe(sentence)
    })

    it('says what is wrong and what to do', () => {
      const [first] = Object.values(rejects)
      expect(first && findingsOf(rule, first[0])[0]?.message).toBe(says)
    })
  })
}
