import type { ColumnDefinition } from '../../shared/forms/so-don-vi/column.ts'
import { columnsOf, TABLE_KEYS } from '../../shared/forms/so-don-vi/index.ts'
import { firstConsonants, hashConsonants, hashLabel } from '../../shared/reading/text/consonants.ts'
import { foldLabel } from '../../shared/reading/text/fold.ts'

const columns: readonly (readonly [string, ColumnDefinition])[] = TABLE_KEYS.flatMap((sheet) =>
  Object.entries(columnsOf(sheet)),
)
const travelling = columns.filter(([, { travels }]) => travels)
const staying = columns.filter(([, { travels }]) => !travels)

const HEADERS_THAT_TRAVEL = new Set(travelling.map(([, { header }]) => foldLabel(header)))
const HEADERS_THAT_STAY = new Set(
  staying.map(([, { header }]) => foldLabel(header)).filter((header) => !HEADERS_THAT_TRAVEL.has(header)),
)
const LONGEST_HEADER = 60

/** The letters alone, without their marks, width and case: what nobody would take for another header. */
const bareLetters = (text: string): string => {
  const [label = ''] = text.split(/[([]/, 1)
  return label.replace(/[Đđ]/g, 'd').normalize('NFKD').replace(/\P{L}/gu, '').toLowerCase()
}

const BARE_HEADERS_THAT_TRAVEL = new Set([...HEADERS_THAT_TRAVEL].map(bareLetters))
const BARE_HEADERS_THAT_STAY = new Set(
  [...HEADERS_THAT_STAY].map(bareLetters).filter((header) => !BARE_HEADERS_THAT_TRAVEL.has(header)),
)

/** A field's name without case and signs: `full_name` names what `fullName` does. */
const plainField = (field: string): string => field.toLowerCase().replace(/[^a-z]/g, '')

/** Names of columns that stay; as a name of a field of the body none of them is ever right. */
const FIELDS_THAT_STAY = new Set(['members', ...staying.map(([key]) => plainField(key))])
const KEYS_THAT_TRAVEL = new Set(travelling.map(([key]) => plainField(key)))

/** Cheap looks first: the consonants of a header stand whatever signs, spaces and marks are put between them. */
const BEGINNINGS_THAT_STAY = new Set([...HEADERS_THAT_STAY].map(firstConsonants))
const CONSONANTS_THAT_STAY = new Set([...HEADERS_THAT_STAY].map(hashLabel))

const isHeaderThatStays = (text: string): boolean =>
  BEGINNINGS_THAT_STAY.has(firstConsonants(text)) &&
  text.length <= LONGEST_HEADER &&
  CONSONANTS_THAT_STAY.has(hashLabel(text)) &&
  (HEADERS_THAT_STAY.has(foldLabel(text)) || BARE_HEADERS_THAT_STAY.has(bareLetters(text)))

const BEYOND_ASCII = /[^\0-\x7f]/

/** A name is looked at without those cheap looks, which other letters than ASCII outlast. */
const namesHeaderThatStays = (name: string): boolean =>
  name.length <= LONGEST_HEADER &&
  BARE_HEADERS_THAT_STAY.has(BEYOND_ASCII.test(name) ? bareLetters(name) : plainField(name))

const CONSONANTS_OF_NAMES = new Set(
  [...FIELDS_THAT_STAY, ...BARE_HEADERS_THAT_STAY].map((name) => hashConsonants(name)),
)

/** A body may have very many names, and nearly none outlasts a look at its consonants. */
const namesPersonalField = (field: string): boolean =>
  (CONSONANTS_OF_NAMES.has(hashConsonants(field)) ||
    (field.includes('(') && CONSONANTS_OF_NAMES.has(hashLabel(field))) ||
    BEYOND_ASCII.test(field)) &&
  (FIELDS_THAT_STAY.has(plainField(field)) || isHeaderThatStays(field) || namesHeaderThatStays(field))

const namesPersonalColumn = (key: unknown): boolean =>
  typeof key === 'string' &&
  (isHeaderThatStays(key) ||
    namesHeaderThatStays(key) ||
    (FIELDS_THAT_STAY.has(plainField(key)) && !KEYS_THAT_TRAVEL.has(plainField(key))))

/** A sheet of members read as another one brings its header along as a cell. */
const isHeaderCell = (value: unknown): boolean => typeof value === 'string' && isHeaderThatStays(value)

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

/**
 * Whether a body of any shape names a column that must not leave the workbook: a member's field,
 * a note, or their Vietnamese headers. Walks with a stack of its own, so depth does not matter.
 */
export const holdsPersonalData = (body: unknown): boolean => {
  const seen = new Set<string>()
  const isPersonalHere = (value: object): boolean =>
    Array.isArray(value)
      ? value.some(isHeaderCell)
      : Object.keys(value).some((field) => {
          if (field === 'key' && 'key' in value && namesPersonalColumn(value.key)) return true
          if (seen.has(field)) return false
          seen.add(field)
          return namesPersonalField(field)
        })
  const waiting: object[] = isObject(body) ? [body] : []
  for (let value = waiting.pop(); value; value = waiting.pop()) {
    if (isPersonalHere(value)) return true
    for (const item of Object.values(value)) if (isObject(item)) waiting.push(item)
  }
  return false
}
