/** Something that a person can mend; `message` is the Vietnamese sentence to show. */
export class Fault extends Error {}

const UNEXPECTED =
  'Tiện ích gặp lỗi ngoài dự kiến. Hãy tải lại trang tính rồi làm lại; nếu vẫn lỗi, báo cho bộ phận hỗ trợ của tỉnh.'

/**
 * The sentence for anything thrown. What is not a {@link Fault} is logged, once, by its place in the code
 * only: a message of Google's services can quote a cell.
 */
export const sentenceOf = (thrown: unknown): string => {
  if (thrown instanceof Fault) return thrown.message
  const stack = thrown instanceof Error ? (thrown.stack ?? '') : ''
  console.error(['Unexpected error', ...stack.split('\n').filter((line) => /^\s+at /.test(line))].join('\n'))
  return UNEXPECTED
}
