/** A file that cannot be used as a workbook; `message` is one Vietnamese line for the person who chose it. */
export class WorkbookFileError extends Error {
  override name = 'WorkbookFileError'
}

/** The file is an .xlsx by its outside, but something inside is missing or broken. */
export const damaged = (part: string): WorkbookFileError =>
  new WorkbookFileError(
    `Tệp bị hỏng (${part}); hãy mở lại bằng Excel hoặc Google Sheets rồi lưu thành tệp .xlsx mới.`,
  )

export const tooLarge = (what: string): WorkbookFileError =>
  new WorkbookFileError(`Tệp quá lớn: ${what}; hãy bỏ những trang và dòng không thuộc sổ đơn vị rồi lưu lại.`)
