import { element } from './element.ts'

/** What stands in a cell's text without being seen, by name. */
const NAMES: Readonly<Record<string, string>> = {
  '\t': 'tab',
  '\n': 'xuống dòng',
  '\r': 'xuống dòng',
  '\u00a0': 'cách cứng',
  '\u202f': 'cách cứng',
}
const SPACE = 'dấu cách thừa'
const OTHER_SPACE = 'cách lạ'
const HIDDEN = 'ký tự ẩn'

const LOOKALIKES = /[\u00d0\u00f0\u0189\u0256]/

/** Spaces too many, white space other than a space, invisible characters, letters that only look like Đ. */
const UNSEEN = /(^ +| +$| {2,}|[^\S ]|[\p{Cf}\p{Cc}\p{Variation_Selector}]|[\u00d0\u00f0\u0189\u0256])/u

const gap = (): HTMLElement =>
  element('span', { class: 'gap', role: 'img', 'aria-label': SPACE, title: SPACE })

const marksOf = (found: string): readonly Node[] => {
  if (/^ +$/.test(found)) return Array.from(found, gap)
  if (LOOKALIKES.test(found)) return [element('mark', {}, found)]
  return [element('span', { class: 'chip' }, NAMES[found] ?? (/\s/.test(found) ? OTHER_SPACE : HIDDEN))]
}

/** A text with what cannot be seen in it made visible. */
export const reveal = (text: string): readonly Node[] =>
  text
    .split(UNSEEN)
    .reduce<Node[]>(
      (nodes, part, i) => nodes.concat(i % 2 === 0 ? document.createTextNode(part) : marksOf(part)),
      [],
    )

/** Says what differs between two texts that look alike; null when it can be seen. */
export const hiddenDifference = (before: string, after: string): string | null => {
  const composed = before.normalize('NFC')
  if (composed === after) return 'Nội dung không đổi, chỉ đổi cách lưu chữ có dấu.'
  if (composed !== before) return 'Cách lưu chữ có dấu cũng được đổi; chữ vẫn như cũ.'
  return LOOKALIKES.test(before) ? 'Chữ tô màu chỉ trông giống Đ, đ; máy hiểu là chữ khác.' : null
}
