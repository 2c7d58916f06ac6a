import { columnsPage } from './columns-page.ts'
import { indicatorsPage } from './indicators-page.ts'
import { rulesPage } from './rules-page.ts'

/** The generated pages by path; `npm run docs` writes them, a test compares them. */
export const PAGES: Readonly<Record<string, () => string>> = {
  'docs/rules.md': rulesPage,
  'docs/indicators.md': indicatorsPage,
  'docs/columns.md': columnsPage,
}
