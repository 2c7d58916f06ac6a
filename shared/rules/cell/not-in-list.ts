import type { ColumnDefinition } from '../../forms/so-don-vi/column.ts'
import { quoted } from '../quoted.ts'
import { problemRule } from './problem-rule.ts'

/** So many values are named; of more the list of the cell tells. */
const MOST_NAMED = 3
const CHOOSE = 'chọn một giá trị trong danh sách của ô'

const sentenceOf = (definition: ColumnDefinition): string => {
  const list = definition.kind === 'list' && typeof definition.list !== 'string' ? definition.list : []
  if (list.length === 0 || list.length > MOST_NAMED) return CHOOSE
  const values = list.map(({ value }) => value)
  return `ghi ${quoted(values.slice(0, -1))} hoặc ${quoted(values.slice(-1))}`
}

/** What each column asks for, made once: a column may hold thousands of wrong cells. */
const SENTENCES = new WeakMap<ColumnDefinition, string>()

const whatToWrite = (definition: ColumnDefinition | undefined): string => {
  if (definition === undefined) return CHOOSE
  const sentence = SENTENCES.get(definition) ?? sentenceOf(definition)
  SENTENCES.set(definition, sentence)
  return sentence
}

export const notInList = problemRule(
  'not-in-list',
  {
    id: 'cell.not-in-list',
    severity: 'error',
    must: 'Ô chọn phải là một giá trị trong danh sách của cột.',
    source: { text: 'Quy ước của sổ đơn vị', confidence: 'sure' },
    example: { right: 'Chi bộ trực thuộc', wrong: 'Chi bộ thôn' },
  },
  ({ header, shown, fix, definition }) =>
    fix === null
      ? `Ô “${header}” ghi “${shown}”, không có trong danh sách; hãy ${whatToWrite(definition)}.`
      : `Ô “${header}” ghi “${shown}”, không có trong danh sách; chắc là “${fix}”; hãy chọn lại trong danh sách của ô.`,
)
