import { Fault } from './fault.ts'
import { missingScope } from './scopes.ts'

const UNEXPECTED =
  'Tiện ích gặp lỗi ngoài dự kiến. Hãy tải lại trang tính rồi làm lại; nếu vẫn lỗi, báo cho bộ phận hỗ trợ của tỉnh.'

/**
 * The sentence for anything thrown. What is neither a {@link Fault} nor a missing permission is logged, once, by
 * its place in the code only: a message of Google's services can quote a cell.
 */
export const sentenceOf = (thrown: unknown): string => {
  const fault = thrown instanceof Fault ? thrown : missingScope(thrown)
  if (fault) return fault.message
  const stack = thrown instanceof Error ? (thrown.stack ?? '') : ''
  console.error(['Unexpected error', ...stack.split('\n').filter((line) => /^\s+at /.test(line))].join('\n'))
  return UNEXPECTED
}
