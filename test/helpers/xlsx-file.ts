import { archive } from './archive.ts'

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
/** The namespace of workbooks, sheets and styles. */
export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'

/** The parts of an .xlsx file as XML text; what is left out is not in the file. */
export interface XlsxParts {
  /** Inside of `<worksheet>` by sheet name. */
  readonly sheets: Readonly<Record<string, string>>
  /** Inside of `<sst>`. */
  readonly strings?: string
  /** Patterns of the cell styles, by index. */
  readonly formats?: readonly string[]
  readonly is1904?: boolean
  /** More attributes of `<sheet>`, e.g. `state="hidden"`. */
  readonly sheetAttributes?: string
  /** Name of a first tab that holds a chart. */
  readonly chartTab?: string
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

const stylesPart = (formats: readonly string[]): string => {
  const patterns = formats.map((code, i) => `<numFmt numFmtId="${164 + i}" formatCode="${code}"/>`)
  const styles = formats.map((_, i) => `<xf numFmtId="${164 + i}" fontId="0"/>`)
  return `<styleSheet xmlns="${MAIN}"><numFmts>${patterns.join('')}</numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs>${styles.join('')}</cellXfs></styleSheet>`
}

const relationship = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${RELATIONSHIPS}/${type}" Target="${target}"/>`

const workbookPart = ({ sheets, is1904, sheetAttributes = '', chartTab }: XlsxParts): string => {
  const tabs = Object.keys(sheets).map(
    (name, i) => `<sheet name="${name}" sheetId="${i + 1}" ${sheetAttributes} r:id="rId${i + 1}"/>`,
  )
  if (chartTab) tabs.unshift(`<sheet name="${chartTab}" sheetId="9999" r:id="rIdChart"/>`)
  return `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><workbookPr${is1904 ? ' date1904="1"' : ''}/><sheets>${tabs.join('')}</sheets></workbook>`
}

/** The files inside an .xlsx file, by name. */
export const xlsxFiles = (parts: XlsxParts): Record<string, string> => {
  const sheets = Object.values(parts.sheets)
  const relationships = [
    ...sheets.map((_, i) => relationship(`rId${i + 1}`, 'worksheet', `worksheets/sheet${i + 1}.xml`)),
    relationship('rIdStrings', 'sharedStrings', 'sharedStrings.xml'),
    relationship('rIdStyles', 'styles', '/xl/styles.xml'),
    relationship('rIdChart', 'chartsheet', 'chartsheets/sheet1.xml'),
  ]
  return {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"></Types>',
    '_rels/.rels': `<Relationships>${relationship('rId1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': workbookPart(parts),
    'xl/_rels/workbook.xml.rels': `<Relationships>${relationships.join('')}</Relationships>`,
    ...(parts.strings && { 'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${parts.strings}</sst>` }),
    ...(parts.chartTab && { 'xl/chartsheets/sheet1.xml': `<chartsheet xmlns="${MAIN}"/>` }),
    ...(parts.formats && { 'xl/styles.xml': stylesPart(parts.formats) }),
    ...Object.fromEntries(
      sheets.map((xml, i) => [
        `xl/worksheets/sheet${i + 1}.xml`,
        `<worksheet xmlns="${MAIN}">${xml}</worksheet>`,
      ]),
    ),
  }
}

/** The bytes of an .xlsx file of these files. */
export const packXlsx = (files: Readonly<Record<string, string | Buffer>>): Buffer =>
  archive(
    Object.entries(files).map(([name, content]) => ({
      name,
      bytes:
        typeof content === 'string' ? Buffer.from(name.endsWith('.xml') ? XML + content : content) : content,
    })),
  )

/** The bytes of an .xlsx file with exactly this XML inside. */
export const xlsxFile = (parts: XlsxParts): Buffer => packXlsx(xlsxFiles(parts))
