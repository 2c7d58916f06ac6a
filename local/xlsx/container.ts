import { LIMITS } from './limits.ts'
import { anotherKind, CHOOSE, type Kind, kindOf, OLD_XLS } from './other-kinds.ts'
import { tooLarge, WorkbookFileError } from './workbook-file-error.ts'
import { zipWithin } from './zip-bounds.ts'

const OLE_MAGIC = Buffer.from('d0cf11e0a1b11ae1', 'hex')
const ZIP_MAGIC = Buffer.from('PK')

/** The names of streams as they stand in an OLE directory, and what holds them. */
const OLE_KINDS: readonly (readonly [stream: Buffer, kind: Kind])[] = [
  [Buffer.from('WordDocument', 'utf16le'), ['tệp Word dạng cũ .doc', CHOOSE]],
  [Buffer.from('PowerPoint Document', 'utf16le'), ['tệp PowerPoint dạng cũ .ppt', CHOOSE]],
]
const ENCRYPTED_PACKAGE = Buffer.from('EncryptedPackage', 'utf16le')

export const passwordProtected = (): WorkbookFileError =>
  new WorkbookFileError('Tệp được đặt mật khẩu; hãy bỏ mật khẩu mở tệp trong Excel rồi lưu lại.')

const oleFault = (file: Buffer): WorkbookFileError => {
  if (file.includes(ENCRYPTED_PACKAGE)) return passwordProtected()
  return anotherKind(OLE_KINDS.find(([stream]) => file.includes(stream))?.[1] ?? OLD_XLS)
}

const startsWith = (file: Buffer, magic: Buffer): boolean => file.subarray(0, magic.length).equals(magic)

/**
 * The bytes of the zip archive in a file, without what stands around it. Throws a `WorkbookFileError` for a file of
 * another kind or one that is too large; a broken archive is given as it is.
 */
export const zipIn = (file: Buffer): Buffer => {
  if (file.length === 0)
    throw new WorkbookFileError('Đây là tệp rỗng (0 byte); hãy chép hoặc tải lại tệp sổ đơn vị.')
  if (file.length > LIMITS.fileBytes) throw tooLarge(`hơn ${LIMITS.fileMegabytes} MB`)
  if (startsWith(file, OLE_MAGIC)) throw oleFault(file)
  const zip = zipWithin(file)
  if (zip) return zip
  if (startsWith(file, ZIP_MAGIC)) return file
  throw anotherKind(kindOf(file))
}
