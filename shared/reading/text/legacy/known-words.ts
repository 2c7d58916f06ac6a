import { toDay } from '../../../calendar/day.ts'
import { CLASSIFICATION_SCHEMES } from '../../../forms/so-don-vi/classifications.ts'
import { TABLES } from '../../../forms/so-don-vi/index.ts'
import { PEOPLES } from '../../../forms/so-don-vi/peoples.ts'
import { communesOn } from '../../../register/communes.ts'
import { REPORTING_UNITS } from '../../../register/register.ts'

const BEGINNING = toDay(2012, 12, 31)

/** What names of people are mostly made of. */
const NAME_WORDS =
  'nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý vi lô lương kha cao hà thái trịnh đinh mai văn thị đức hữu quốc quang minh công xuân thanh ngọc anh hùng dũng tuấn sơn hải hương hoa hồng lan phương thảo trung thành nam bình an đình bá sỹ cường mạnh tiến thắng lợi'

/** Every text in the sheets' headers and lists: two levels of objects whose leaves hold the words. */
const textsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}

const WORDS = new Set(
  [
    NAME_WORDS,
    ...textsIn([TABLES, CLASSIFICATION_SCHEMES, PEOPLES]),
    ...communesOn(BEGINNING).map(({ name }) => name),
    ...REPORTING_UNITS.map(({ name }) => name),
  ].flatMap((text) => text.toLowerCase().match(/\p{L}+/gu) ?? []),
)

/** Whether a lower-case syllable is one that these workbooks are full of. */
export const isKnownWord = (syllable: string): boolean => WORDS.has(syllable)
