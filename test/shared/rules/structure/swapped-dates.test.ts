import { toDay } from '../../../../shared/calendar/day.ts'
import type { SheetCell } from '../../../../shared/reading/grid.ts'
import { swappedDates } from '../../../../shared/rules/structure/swapped-dates.ts'
import type { Changes } from '../../../helpers/district.ts'
import { testRule } from '../../../helpers/test-rule.ts'

const bornOn = (...cells: readonly SheetCell[]): Changes => ({
  members: Object.fromEntries(Array.from({ length: 43 }, (_, i) => [i + 2, { birthDate: cells[i] ?? null }])),
})
const on = (day: number): SheetCell => ({ kind: 'date', day: toDay(1970, 5, day), precision: 'day' })
const TEXTS = ['13/2/1970', '25/12/1970', '31/1/1970']
const DATES = [on(1), on(12), on(5)]

testRule(swappedDates, {
  accepts: {
    'texts only': bornOn(...TEXTS, '14/5/1970'),
    'date cells only': bornOn(...DATES, on(2)),
    'two texts': bornOn(...TEXTS.slice(1), ...DATES),
    'two date cells': bornOn(...TEXTS, ...DATES.slice(1)),
    'a text with a day up to 12': bornOn(...TEXTS, ...DATES, '12/3/1970'),
    'a date cell with a day above 12': bornOn(...TEXTS, ...DATES, on(13)),
    'texts that are no dates': bornOn('13/13/1970', 'x', '1970', null, ...DATES),
  },
  rejects: {
    'three texts above and three date cells below': [bornOn(...TEXTS, ...DATES), 'D1'],
    'partial dates and blanks between them': [
      bornOn(
        ...TEXTS,
        null,
        '1970',
        '5/1970',
        { kind: 'date', day: 20, precision: 'month' },
        ...DATES,
        '1970-03-20',
      ),
      'D1',
    ],
  },
  says: 'Cột “Ngày sinh” có 3 ô chữ đều sau ngày 12 và 3 ô ngày đều từ ngày 12 trở xuống, có thể đã bị đọc ngược ngày và tháng; hãy đối chiếu với bản gốc.',
})
