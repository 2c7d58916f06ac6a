import { drawHabit, type Habit } from '../../local/sample/layout/habit.ts'
import { createRandom, type Random } from '../../local/sample/random.ts'

/** One way to write a header, a label or the name of a sheet that reads as the same. */
type Spelling = (text: string) => string

/** Tone on the first or the second vowel: `ủy`, `uỷ`. */
const inOldTone: Spelling = (text) =>
  text.replace(/ủy/g, 'uỷ').replace(/Ủy/g, 'Uỷ').replace(/hóa/g, 'hoá').replace(/hòa/g, 'hoà')

const SPELLINGS: readonly Spelling[] = [
  (text) => text,
  (text) => text.toLocaleUpperCase('vi'),
  (text) => text.toLocaleLowerCase('vi'),
  (text) => `${text} *`,
  (text) => `${text} :`,
  (text) => (text.includes('(') ? text : `${text} (bắt buộc ghi)`),
  (text) => text.normalize('NFD'),
  (text) => text.replace(/ /g, '\u00a0'),
  (text) => `  ${text.replace(/ /g, '   ')} `,
  (text) => text.replace(' ', '\n'),
  (text) => text.replace(/./, '$&\u200b'),
  (text) => text.replace(/Đ/g, '\u00d0').replace(/đ/g, '\u00f0'),
  (text) => text.replace(/Đ/g, '\u0189').replace(/đ/g, '\u0256'),
  inOldTone,
]

/** The text written in one or two of those ways. */
export const respell = (text: string, random: Random): string =>
  random.pick(SPELLINGS)(random.pick(SPELLINGS)(text))

const shuffled = <T>(values: readonly T[], random: Random): readonly T[] =>
  values
    .map((value) => ({ value, draw: random.next() }))
    .sort((a, b) => a.draw - b.draw)
    .map(({ value }) => value)

const FARTHEST = 5

/** Any way to lay sheets out: columns in any order, from any cell on, with any headers. */
export const anyHabit = (draw: number): Habit => {
  const random = createRandom(draw, 'any habit')
  return {
    ...drawHabit(draw, 'any'),
    top: random.between(0, FARTHEST),
    left: random.between(0, FARTHEST),
    header: ({ header }) => respell(header, random),
    order: (keys) => (random.chance(0.2) ? keys : shuffled(keys, random)),
  }
}
