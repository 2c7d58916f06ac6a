import type { SheetGrid } from '../../../../shared/reading/grid.ts'
import { archive } from '../../../helpers/archive.ts'
import { MAIN } from '../../../helpers/xlsx-file.ts'
import { type CellHabits, PATTERNS, writeCells } from './cells.ts'

/** What is peculiar to a program's workbooks. */
export interface Writer extends CellHabits {
  readonly workbookPr?: string
  /** After the last element of the workbook, the styles and each sheet. */
  readonly extensions?: string
  /** More number formats, and what stands after the cell styles. */
  readonly numFmts?: string
  readonly afterStyles?: string
  /** More attributes of roots, such as namespaces. */
  readonly root?: string
  readonly declaration?: string
  readonly sheetFolder?: string
  /** A last change to the text of each part. */
  readonly rewrite?: (xml: string) => string
  readonly encode?: (xml: string) => Buffer
  readonly isStored?: boolean
  /** Names without content, as of folders. */
  readonly folders?: readonly string[]
  readonly around?: readonly [before: Buffer, after: Buffer]
}

const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships'
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

const relationships = (found: readonly (readonly [id: string, kind: string, target: string])[]): string =>
  `<Relationships xmlns="${PACKAGE}">${found
    .map(([id, kind, target]) => `<Relationship Id="${id}" Type="${R}/${kind}" Target="${target}"/>`)
    .join('')}</Relationships>`

const stylesOf = ({ numFmts = '', afterStyles = '', extensions = '', root = '' }: Writer): string => {
  const own = PATTERNS.map((code, i) => `<numFmt numFmtId="${164 + i}" formatCode="${code}"/>`).join('')
  const styles = PATTERNS.map((_, i) => `<xf numFmtId="${164 + i}" fontId="0" xfId="0"/>`).join('')
  return `<styleSheet xmlns="${MAIN}"${root}><numFmts>${own}${numFmts}</numFmts><cellStyleXfs><xf numFmtId="10"/></cellStyleXfs><cellXfs>${styles}</cellXfs>${afterStyles}${extensions}</styleSheet>`
}

const partsOf = (grids: readonly SheetGrid[], writer: Writer): Readonly<Record<string, string>> => {
  const { root = '', extensions = '', sheetFolder = 'worksheets/' } = writer
  const { sheets, table } = writeCells(grids, writer)
  const tabs = grids.map(
    ({ name }, i) => `<sheet name="${name}" sheetId="${i + 1}" state="visible" r:id="rId${i + 1}"/>`,
  )
  const system = writer.dates === '1904' ? ' date1904="1"' : ''
  const workbook = `<workbookPr${system}${writer.workbookPr ?? ''}/><sheets>${tabs.join('')}</sheets>${extensions}`
  return {
    '_rels/.rels': relationships([['rId1', 'officeDocument', 'xl/workbook.xml']]),
    'xl/_rels/workbook.xml.rels': relationships([
      ...grids.map((_, i) => [`rId${i + 1}`, 'worksheet', `${sheetFolder}sheet${i + 1}.xml`] as const),
      ['rIdS', 'styles', 'styles.xml'],
      ...(table === '' ? [] : [['rIdT', 'sharedStrings', 'sharedStrings.xml'] as const]),
    ]),
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${R}"${root}>${workbook}</workbook>`,
    'xl/styles.xml': stylesOf(writer),
    ...(table !== '' && { 'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${table}</sst>` }),
    ...Object.fromEntries(
      sheets.map((xml, i) => [
        `xl/worksheets/sheet${i + 1}.xml`,
        `<worksheet xmlns="${MAIN}"${root}>${xml}${extensions}</worksheet>`,
      ]),
    ),
  }
}

/** The bytes of a workbook as a program writes it. */
export const writeAs = (writer: Writer, grids: readonly SheetGrid[]): Buffer => {
  const { declaration = DECLARATION, isStored = false, folders = [] } = writer
  const rewrite = writer.rewrite ?? ((xml) => xml)
  const encode = writer.encode ?? ((xml) => Buffer.from(xml))
  const parts = Object.entries(partsOf(grids, writer)).map(([name, xml]) => ({
    name,
    bytes: encode(rewrite(declaration + xml)),
    isStored,
  }))
  const empty = folders.map((name) => ({ name, bytes: Buffer.alloc(0), isStored: true }))
  const [before, after] = writer.around ?? [Buffer.alloc(0), Buffer.alloc(0)]
  return Buffer.concat([before, archive([...empty, ...parts]), after])
}
