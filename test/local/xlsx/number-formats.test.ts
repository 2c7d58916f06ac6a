import { describe, expect, it } from 'vitest'
import { readXlsx } from '../../../local/xlsx/read-xlsx.ts'
import { toDay } from '../../../shared/calendar/day.ts'
import { dated, row } from '../../helpers/first-row.ts'
import { packXlsx, xlsxFiles } from '../../helpers/xlsx-file.ts'

describe('patterns', () => {
  it.each(['[h]', '[hh]', '[mm]', '[m]', '[ss]', '[h]:mm', '[mm]:ss', 'h:mm', 'mm:ss', 'General;dd/mm/yyyy'])(
    '%s shows no date',
    async (pattern) => {
      expect(await dated('40981.25', pattern)).toMatchObject({ kind: 'number', value: 40_981.25 })
    },
  )

  it.each([
    'b2yyyy',
    'bbbb',
    '[$-1170000]b2dd/mm/yyyy',
    '[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy',
    '[$-1010000]d/m/yyyy;@',
    '[$-411]ge.m.d',
    '[$-x-sysdate]dddd, mmmm dd, yyyy',
    '[&lt;1]h:mm;dd/mm/yyyy',
    '[=0]&quot;;&quot;;dd/mm/yyyy',
    'dddd',
    'ว/ด/ปปปป',
  ])('%s shows a date', async (pattern) => {
    expect(await dated('40981', pattern)).toMatchObject({ kind: 'date', day: toDay(2012, 3, 13) })
  })
})

describe('formats that are known by their number', () => {
  const inFormat = async (id: number) => {
    const files = xlsxFiles({ sheets: { T: row('<c s="1"><v>40981</v></c>') }, formats: ['General', 'x'] })
    const styles = files['xl/styles.xml']?.replace('<xf numFmtId="165"', `<xf numFmtId="${id}"`) ?? ''
    const [grid] = await readXlsx(packXlsx({ ...files, 'xl/styles.xml': styles }))
    return grid?.cells[0]?.[0]
  }

  it.each([
    ...[14, 15, 16, 22, 27, 28, 29, 30, 31, 34, 35, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58],
    ...[71, 72, 73, 77, 81],
  ])('%i is a date', async (id) => {
    expect(await inFormat(id)).toMatchObject({ kind: 'date', day: toDay(2012, 3, 13), precision: 'day' })
  })

  it.each([17, 74])('%i is a month', async (id) => {
    expect(await inFormat(id)).toMatchObject({ kind: 'date', precision: 'month' })
  })

  it.each([0, 1, 3, 9, 18, 20, 21, 32, 33, 45, 46, 47, 49, 59, 67, 69, 75, 76, 78, 79, 80, 99])(
    '%i is no date',
    async (id) => expect(await inFormat(id)).not.toMatchObject({ kind: 'date' }),
  )
})
