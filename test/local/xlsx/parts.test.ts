import { describe, expect, it } from 'vitest'
import { readXlsx } from '../../../local/xlsx/read-xlsx.ts'
import { toDay } from '../../../shared/calendar/day.ts'
import { MAIN, packXlsx, type XlsxParts, xlsxFiles } from '../../helpers/xlsx-file.ts'

const ROW = '<row r="1"><c r="A1" t="str"><v>a</v></c><c r="B1" s="1"><v>40981</v></c></row>'
const CELLS = [['a', { kind: 'date', day: toDay(2012, 3, 13), precision: 'day', shown: '13/03/2012' }]]
const SHEET = `<sheetData>${ROW}</sheetData>`
const FORMATS = ['General', 'dd/mm/yyyy']

/** The grids of a small workbook after one of its parts was changed. */
const readChanged = (
  part: string,
  change: (xml: string) => string,
  parts: XlsxParts = { sheets: { T: SHEET }, formats: FORMATS },
) => {
  const files = xlsxFiles(parts)
  return readXlsx(packXlsx({ ...files, [part]: change(files[part] ?? '') }))
}

const inFrontOf = (end: string, more: string) => (xml: string) => xml.replace(end, more + end)

const X15 = 'xmlns:x15="http://schemas.microsoft.com/office/spreadsheetml/2010/11/main"'
const MC = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
/** What may stand around elements that are named like ours and are none. */
const WRAPPERS: Readonly<Record<string, (xml: string) => string>> = {
  'an extension': (xml) => `<extLst><ext uri="{1}" ${X15}>${xml}</ext></extLst>`,
  'an extension of another default namespace': (xml) =>
    `<extLst><ext uri="{1}"><x xmlns="urn:x">${xml}</x></ext></extLst>`,
  'an alternative': (xml) =>
    `<mc:AlternateContent ${MC}><mc:Choice Requires="x15">${xml}</mc:Choice><mc:Fallback>${xml}</mc:Fallback></mc:AlternateContent>`,
  'an alternative without a prefix': (xml) =>
    `<AlternateContent xmlns="http://schemas.openxmlformats.org/markup-compatibility/2006"><Choice>${xml}</Choice></AlternateContent>`,
  'an element of another program': (xml) => `<x15:own ${X15}>${xml}</x15:own>`,
}

describe.each(Object.entries(WRAPPERS))('%s', (_, wrap) => {
  it.each([
    ['another workbookPr', '<workbookPr/>', true],
    ['another date system', '<workbookPr date1904="1"/>', false],
    ['another tab', '<sheets><sheet name="X" r:id="rId9"/></sheets>', false],
  ])('holds %s', async (_, xml, is1904) => {
    const serial = is1904 ? '39519' : '40981'
    const sheets = { T: SHEET.replace('40981', serial) }
    for (const end of ['</workbook>', '<sheets>']) {
      const parts = { sheets, formats: FORMATS, is1904 }
      const [grid, ...others] = await readChanged('xl/workbook.xml', inFrontOf(end, wrap(xml)), parts)
      expect([grid?.cells, others]).toEqual([CELLS, []])
    }
  })

  it.each([
    '<numFmts><numFmt numFmtId="165" formatCode="0.00%"/></numFmts>',
    '<numFmt numFmtId="165" formatCode="0.00%"/>',
    '<cellXfs><xf numFmtId="9"/><xf numFmtId="9"/></cellXfs>',
  ])('holds %s', async (xml) => {
    for (const end of ['</styleSheet>', '<numFmts>', '<cellXfs>']) {
      const [grid] = await readChanged('xl/styles.xml', inFrontOf(end, wrap(xml)))
      expect(grid?.cells).toEqual(CELLS)
    }
  })

  it('holds rows, merges and texts', async () => {
    const rows = '<sheetData><row r="1"><c r="A1" t="str"><v>b</v></c></row></sheetData>'
    const merges = '<mergeCells><mergeCell ref="A1:B1"/></mergeCells>'
    for (const end of ['</worksheet>', '</sheetData>', '</row>', '</c>']) {
      const [grid] = await readChanged('xl/worksheets/sheet1.xml', inFrontOf(end, wrap(rows + merges)))
      expect([grid?.cells, grid?.merges]).toEqual([CELLS, []])
    }
  })

  it('holds relationships', async () => {
    const other = '<Relationship Id="rId1" Type="x/styles" Target="x.xml"/>'
    const change = (xml: string) =>
      inFrontOf(
        '</Relationships>',
        wrap(other),
      )(xml).replace('<Relationships>', '<Relationships xmlns="urn:r">')
    expect((await readChanged('xl/_rels/workbook.xml.rels', change))[0]?.cells).toEqual(CELLS)
  })
})

describe('number formats', () => {
  it.each([14, 165])('%i of a conditional format is not that of cells', async (id) => {
    const files = xlsxFiles({ sheets: { T: SHEET }, formats: FORMATS })
    const dxfs = `<dxfs><dxf><numFmt numFmtId="${id}" formatCode="0.00%"/></dxf></dxfs>`
    const styles = (files['xl/styles.xml'] ?? '').replace('<xf numFmtId="165"', `<xf numFmtId="${id}"`)
    const changed = inFrontOf('</styleSheet>', dxfs)(styles)
    const [grid] = await readXlsx(packXlsx({ ...files, 'xl/styles.xml': changed }))
    expect(grid?.cells).toEqual(CELLS)
  })
})

const KINDS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const tab = (name: string, relationship: string) => `<sheet name="${name}" sheetId="77" ${relationship}/>`

describe('a tab without a worksheet', () => {
  const withTab = (relationship: string, more: Readonly<Record<string, string>> = {}, kind = 'worksheet') => {
    const files = xlsxFiles({ sheets: { T: SHEET }, formats: FORMATS })
    const target = `<Relationship Id="rId77" Type="${KINDS}/${kind}" Target="more/other.xml"/>`
    return readXlsx(
      packXlsx({
        ...files,
        'xl/workbook.xml': inFrontOf(
          '</sheets>',
          tab('Module1', relationship),
        )(files['xl/workbook.xml'] ?? ''),
        'xl/_rels/workbook.xml.rels': inFrontOf(
          '</Relationships>',
          target,
        )(files['xl/_rels/workbook.xml.rels'] ?? ''),
        ...more,
      }),
    )
  }
  const root = (name: string) => ({ 'xl/more/other.xml': `<${name} xmlns="${MAIN}"/>` })

  it.each([
    ['an empty id', () => withTab('state="veryHidden" r:id=""')],
    ['no id', () => withTab('')],
    ['an id that nothing has', () => withTab('r:id="rId78"')],
    ['no part', () => withTab('r:id="rId77"')],
    ['a chart', () => withTab('r:id="rId77"', root('chartsheet'), 'chartsheet')],
    ['a dialog', () => withTab('r:id="rId77"', root('dialogsheet'), 'dialogsheet')],
    ['macros', () => withTab('r:id="rId77"', root('macrosheet'), 'xlMacrosheet')],
    ['a module', () => withTab('r:id="rId77"', {}, 'vbaProject')],
    ['a chart taken for a worksheet', () => withTab('r:id="rId77"', root('chartsheet'))],
    ['a dialog taken for a worksheet', () => withTab('r:id="rId77"', root('dialogsheet'))],
  ])('%s: is passed over', async (_, read) => {
    expect((await read()).map(({ name, cells }) => [name, cells])).toEqual([['T', CELLS]])
  })
})

describe('where a part stands', () => {
  it.each([
    ['worksheets\\sheet1.xml', 'xl/worksheets/sheet1.xml'],
    ['\\xl\\worksheets\\sheet1.xml', 'xl/worksheets/sheet1.xml'],
    ['/xl/worksheets/sheet1.xml', 'xl/worksheets/sheet1.xml'],
    ['./worksheets/../worksheets/sheet1.xml', 'xl/worksheets/sheet1.xml'],
    ['WORKSHEETS/Sheet1.XML', 'xl/worksheets/sheet1.xml'],
    ['worksheets/to%20chuc.xml', 'xl/worksheets/to chuc.xml'],
    ['worksheets/to%20chuc.xml', 'xl/worksheets/to%20chuc.xml'],
    ['worksheets/to chuc.xml', 'xl/worksheets/to%20chuc.xml'],
    ['worksheets/t%E1%BB%95.xml', 'xl/worksheets/tổ.xml'],
    ['worksheets/100%.xml', 'xl/worksheets/100%.xml'],
    ['worksheets/sheet1.xml', './xl/worksheets/sheet1.xml'],
    ['worksheets/sheet1.xml', 'xl\\worksheets\\sheet1.xml'],
  ])('%s finds %s', async (target, name) => {
    const { 'xl/worksheets/sheet1.xml': sheet = '', ...files } = xlsxFiles({
      sheets: { T: SHEET },
      formats: FORMATS,
    })
    const relationships = (files['xl/_rels/workbook.xml.rels'] ?? '').replace('worksheets/sheet1.xml', target)
    const [grid] = await readXlsx(
      packXlsx({ ...files, 'xl/_rels/workbook.xml.rels': relationships, [name]: sheet }),
    )
    expect(grid?.cells).toEqual(CELLS)
  })
})

describe('merges', () => {
  it.each([
    ['A1:B2', [0, 0, 1, 1]],
    ['$A$1:$B$2', [0, 0, 1, 1]],
    ['b2:a1', [0, 0, 1, 1]],
    ['C3', [2, 2, 2, 2]],
    ['D:E', [0, 3, 1_048_575, 4]],
    ['$D:$D', [0, 3, 1_048_575, 3]],
    ['3:4', [2, 0, 3, 16_383]],
    ['$4:$3', [2, 0, 3, 16_383]],
    ['A1:XFD1048576', [0, 0, 1_048_575, 16_383]],
  ])('%s', async (ref, [top, left, bottom, right]) => {
    const merges = `<mergeCells><mergeCell ref="${ref}"/></mergeCells>`
    const [grid] = await readChanged('xl/worksheets/sheet1.xml', inFrontOf('</worksheet>', merges))
    expect(grid?.merges).toEqual([{ top, left, bottom, right }])
  })
})
