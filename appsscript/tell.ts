import { sentenceOf } from './sentence-of.ts'
import type { TemplateResult } from './template/template.ts'

const TITLE = 'Tổng hợp NQ 09'

const show = (text: string): void => {
  const ui = SpreadsheetApp.getUi()
  ui.alert(TITLE, text, ui.ButtonSet.OK)
}

/**
 * Does what a menu item asks for; a fault is told in a message box. Where the person left permissions out, Google
 * asks for them first and the run ends here.
 */
export const fromMenu = (work: () => void): void => {
  ScriptApp.requireAllScopes(ScriptApp.AuthMode.FULL)
  try {
    work()
  } catch (thrown) {
    show(sentenceOf(thrown))
  }
}

const LOCALE_ADVICE =
  'Ngôn ngữ của trang tính chưa phải Tiếng Việt nên ngày và số có thể bị hiểu sai: vào Tệp › Cài đặt, chọn khu vực Việt Nam.'

/** Tells which sheets *Tạo mẫu sổ* made, which it brought up to date and which it left alone. */
export const tellTemplate = ({ created, renewed, kept }: TemplateResult, locale: string): void => {
  const lines = [
    created.length > 0 ? `Đã tạo: ${created.join(', ')}.` : 'Sổ đã đủ các trang, không có gì phải tạo thêm.',
    ...(renewed.length > 0 ? [`Đã cập nhật danh sách chọn, giữ nguyên số liệu: ${renewed.join(', ')}.`] : []),
    ...(kept.length > 0 && created.length > 0 ? [`Giữ nguyên, vì đã có nội dung: ${kept.join(', ')}.`] : []),
    ...(locale.startsWith('vi') ? [] : [LOCALE_ADVICE]),
  ]
  show(lines.join('\n\n'))
}
