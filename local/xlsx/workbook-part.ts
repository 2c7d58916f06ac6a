import type { Archive, Part } from './archive.ts'
import { readXml } from './read-xml.ts'
import { type Relationship, readRelationships } from './relationships.ts'
import { damaged, WorkbookFileError } from './workbook-file-error.ts'

/** What the workbook says of itself. */
export interface WorkbookPart {
  /** Days are counted from 1904 instead of 1900. */
  readonly is1904: boolean
  /** The worksheets in the order of their tabs; tabs of other kinds, such as charts, are left out. */
  readonly sheets: readonly { readonly name: string; readonly part: Part }[]
  readonly strings: Part | null
  readonly styles: Part | null
}

interface Tab {
  readonly name: string
  readonly relationship: string
}

const USUAL_NAME = 'xl/workbook.xml'
const OTHER_TABS = new Set(['chartsheet', 'dialogsheet', 'xlMacrosheet', 'xlIntlMacrosheet'])

const notAWorkbook = (): WorkbookFileError =>
  new WorkbookFileError('Đây không phải tệp Excel .xlsx; hãy chọn tệp sổ đơn vị có đuôi .xlsx.')

const isTrue = (text: string | undefined): boolean => text === '1' || text === 'true' || text === 'on'

/** The `id` in the namespace of relationships, whatever its prefix. */
const relationshipOf = (attributes: Readonly<Record<string, string>>): string =>
  Object.entries(attributes).find(([name]) => name.endsWith(':id'))?.[1] ?? ''

const readTabs = async (part: Part): Promise<{ tabs: readonly Tab[]; is1904: boolean }> => {
  const tabs: Tab[] = []
  let is1904 = false
  let root = ''
  await readXml(part, {
    open(name, attributes) {
      root ||= name
      if (name === 'workbookPr') is1904 = isTrue(attributes.date1904)
      if (name === 'sheet')
        tabs.push({ name: attributes.name ?? '', relationship: relationshipOf(attributes) })
    },
    text() {},
    close() {},
  })
  if (root !== 'workbook') throw notAWorkbook()
  return { tabs, is1904 }
}

/** Each worksheet has a part of its own, or a small file could stand for a thousand large sheets. */
const worksheetsOf = (archive: Archive, tabs: readonly Tab[], relationships: readonly Relationship[]) => {
  const byId = new Map(relationships.map((relationship) => [relationship.id, relationship]))
  const seen = new Set<Part>()
  return tabs.flatMap(({ name, relationship }) => {
    const { kind = '', target = '' } = byId.get(relationship) ?? {}
    if (OTHER_TABS.has(kind)) return []
    const part = archive.part(target)
    if (kind !== 'worksheet' || part === null || seen.has(part)) throw damaged(`trang “${name}”`)
    seen.add(part)
    return [{ name, part }]
  })
}

/** Finds the parts of the workbook. Throws a `WorkbookFileError` when there is none with a worksheet. */
export const readWorkbookPart = async (archive: Archive): Promise<WorkbookPart> => {
  const roots = await readRelationships(archive, '')
  const name = roots.find(({ kind }) => kind === 'officeDocument')?.target ?? USUAL_NAME
  const part = archive.part(name)
  if (part === null || !name.endsWith('.xml')) throw notAWorkbook()
  const { tabs, is1904 } = await readTabs(part)
  const relationships = await readRelationships(archive, name)
  const sheets = worksheetsOf(archive, tabs, relationships)
  if (sheets.length === 0) throw notAWorkbook()
  const partOf = (wanted: string) =>
    archive.part(relationships.find(({ kind }) => kind === wanted)?.target ?? '')
  return { is1904, sheets, strings: partOf('sharedStrings'), styles: partOf('styles') }
}
