import { SHEET_KEYS, SHEETS } from '../../shared/forms/so-don-vi/index.ts'
import type { Facts, MemberFact, MemberFacts, Ratio } from '../../shared/measures/fact.ts'
import { factsOf, memberFacts } from '../../shared/measures/index.ts'
import type { SheetGrid } from '../../shared/reading/grid.ts'
import { readWorkbook } from '../../shared/reading/read-workbook.ts'
import { validate } from '../../shared/rules/validate.ts'
import type { Figure, Figures } from './figures.ts'
import type { Outcome } from './outcome.ts'

const KEYS = new Map(SHEET_KEYS.map((key) => [SHEETS[key].name as string, key]))

interface Counted {
  readonly memberFacts: MemberFacts | null
  readonly facts: Facts
}

const toFigure = ([numerator, denominator]: Ratio): Figure => [numerator, denominator]

const putDetails = (
  figures: Map<string, Figure>,
  name: string,
  fact: Omit<MemberFact, 'total'>,
  label: string,
) => {
  for (const [option, ratio] of Object.entries(fact.options))
    figures.set(`${name}+${option}${label}`, toFigure(ratio))
  for (const [part, count] of Object.entries(fact.parts))
    figures.set(`${name}:${part}${label}`, [count, null])
}

/** Our facts under the names that all contenders use. */
const figuresOf = ({ facts, memberFacts: counted }: Counted): Figures => {
  const figures = new Map<string, Figure>()
  for (const [id, fact] of Object.entries(facts)) {
    if (fact === null) continue
    figures.set(id, toFigure(fact.total))
    for (const [label, ratio] of [...Object.entries(fact.byType), ...Object.entries(fact.byArea)]) {
      figures.set(`${id}/${label}`, toFigure(ratio))
    }
    putDetails(figures, id, fact, '')
  }
  for (const [code, { official, probationary, indicators }] of Object.entries(counted ?? {})) {
    figures.set(`official@${code}`, [official, null])
    figures.set(`probationary@${code}`, [probationary, null])
    for (const [id, fact] of Object.entries(indicators)) {
      figures.set(`${id}@${code}`, toFigure(fact.total))
      putDetails(figures, id, fact, `@${code}`)
    }
  }
  return figures
}

/** From cells to issues and facts, as the add-on does it. */
export const checkOurs = (grids: readonly SheetGrid[]): Outcome => {
  const book = readWorkbook(grids)
  const issues = validate(book)
  const counted = memberFacts(book)
  const facts = factsOf(book, counted)
  return {
    issues: issues.length,
    places: () => issues.map((issue) => ({ ...issue, sheet: KEYS.get(issue.sheet) ?? 'info' })),
    figures: () => figuresOf({ facts, memberFacts: counted }),
  }
}
