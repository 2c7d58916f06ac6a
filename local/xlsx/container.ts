import { LIMITS } from './limits.ts'
import { damaged, tooLarge, WorkbookFileError } from './workbook-file-error.ts'

const OLE_MAGIC = Buffer.from('d0cf11e0a1b11ae1', 'hex')
const ZIP_MAGIC = Buffer.from('PK')
/** The stream that holds an encrypted workbook, as its name stands in the OLE directory. */
const ENCRYPTED_PACKAGE = Buffer.from('EncryptedPackage', 'utf16le')

export const passwordProtected = (): WorkbookFileError =>
  new WorkbookFileError('Tệp được đặt mật khẩu; hãy bỏ mật khẩu mở tệp trong Excel rồi lưu lại.')

const oleFault = (file: Buffer): WorkbookFileError =>
  file.includes(ENCRYPTED_PACKAGE)
    ? passwordProtected()
    : new WorkbookFileError(
        'Tệp có dạng cũ .xls; hãy mở bằng Excel hoặc Google Sheets rồi lưu thành tệp .xlsx.',
      )

/** Throws a `WorkbookFileError` unless the bytes begin as a zip archive of bearable size. */
export const checkContainer = (file: Buffer): void => {
  if (file.length === 0) throw damaged('tệp rỗng')
  if (file.length > LIMITS.fileBytes) throw tooLarge(`hơn ${LIMITS.fileMegabytes} MB`)
  if (file.subarray(0, OLE_MAGIC.length).equals(OLE_MAGIC)) throw oleFault(file)
  if (!file.subarray(0, ZIP_MAGIC.length).equals(ZIP_MAGIC)) {
    throw new WorkbookFileError('Đây không phải tệp Excel .xlsx; hãy chọn tệp sổ đơn vị có đuôi .xlsx.')
  }
}
