import type { Writer } from './writers.ts'

const X14AC = ' xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac"'
const X15 = 'http://schemas.microsoft.com/office/spreadsheetml/2010/11/main'
const MC = ' xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x15 x14ac"'

/** What Excel writes since 2013: another `workbookPr`, and formats of conditional formats with ids of their own. */
const EXCEL: Writer = {
  texts: 'shared',
  dates: 'serial',
  root: `${MC}${X14AC} xmlns:x15="${X15}"`,
  row: ' spans="1:24" x14ac:dyDescent="0.25"',
  workbookPr: ' defaultThemeVersion="164011"',
  extensions: `<mc:AlternateContent xmlns:mc="urn:mc"><mc:Choice Requires="x15"><workbookPr/></mc:Choice></mc:AlternateContent><extLst><ext uri="{140A7094}" xmlns:x15="${X15}"><x15:workbookPr chartTrackingRefBase="1"/></ext></extLst>`,
  afterStyles: '<dxfs><dxf><numFmt numFmtId="165" formatCode="0.00%"/></dxf></dxfs>',
}

const SHEETJS: Writer = {
  texts: 'plain',
  dates: 'serial',
  workbookPr: ' codeName="ThisWorkbook"',
  numFmts: '<numFmt numFmtId="56" formatCode="&quot;上午/下午 &quot;hh&quot;時&quot;mm&quot;分&quot;"/>',
}

const OPENPYXL: Writer = {
  texts: 'inline',
  dates: 'serial',
  hasEntities: true,
  declaration: '',
  sheetFolder: '/xl/worksheets/',
}

const strict = (xml: string): string =>
  xml
    .replaceAll(
      'http://schemas.openxmlformats.org/officeDocument/2006/',
      'http://purl.oclc.org/ooxml/officeDocument/',
    )
    .replaceAll(
      'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
      'http://purl.oclc.org/ooxml/spreadsheetml/main',
    )

const utf16 = (xml: string): Buffer =>
  Buffer.from(`\ufeff${xml.replace('encoding="UTF-8"', 'encoding="UTF-16"')}`, 'utf16le')

/** How programs write workbooks, as seen in files that they wrote. */
export const PROGRAMS: Readonly<Record<string, Writer>> = {
  'Excel since 2013': EXCEL,
  'Excel with the dates of 1904': { ...EXCEL, dates: '1904' },
  'Excel in the strict kind': { ...EXCEL, dates: 'iso', rewrite: strict },
  openpyxl: OPENPYXL,
  'openpyxl with ISO dates': { ...OPENPYXL, dates: 'iso' },
  exceljs: {
    ...EXCEL,
    extensions: '',
    afterStyles: '',
    folders: ['_rels/', 'xl/', 'xl/_rels/', 'xl/worksheets/'],
  },
  'SheetJS, stored': { ...SHEETJS, isStored: true },
  'SheetJS, compressed with shared texts': { ...SHEETJS, texts: 'shared' },
  'SheetJS with ISO dates': {
    ...SHEETJS,
    dates: 'iso',
    rewrite: (xml) => xml.replaceAll('T00:00:00<', 'T00:00:00.000Z<'),
  },
  LibreOffice: {
    texts: 'shared',
    dates: 'serial',
    isWordy: true,
    workbookPr: ' backupFile="false" showObjects="all" date1904="false"',
    row: ' customFormat="false" ht="15" hidden="false" collapsed="false"',
    text: ' xml:space="preserve"',
    extensions:
      '<extLst><ext xmlns:loext="http://schemas.libreoffice.org/" uri="{7626C862}"><loext:extCalcPr stringRefSyntax="CalcA1ExcelA1"/></ext></extLst>',
  },
  'parts in UTF-16': { ...EXCEL, encode: utf16 },
  'an archive with bytes around it': { ...EXCEL, around: [Buffer.from('\r\n'), Buffer.alloc(99)] },
}
