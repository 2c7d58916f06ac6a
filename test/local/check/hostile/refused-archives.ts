import { archive } from '../../../helpers/archive.ts'
import { packXlsx } from '../../../helpers/xlsx-file.ts'
import { FILES, megabytes, type Refused } from './to-be-refused.ts'

const OLE = Buffer.from('d0cf11e0a1b11ae1', 'hex')
const fine = packXlsx(FILES)

/** The bytes of the archive with one directory field changed in every entry. */
const withDirectory = (write: (file: Buffer, at: number) => void): Buffer => {
  const file = Buffer.from(fine)
  const signature = Buffer.from('504b0102', 'hex')
  for (let at = file.indexOf(signature); at >= 0; at = file.indexOf(signature, at + 4)) write(file, at)
  return file
}

/** What is wrong with the file as a whole. */
export const REFUSED_ARCHIVES: Readonly<Record<string, Refused>> = {
  'an empty file': [() => Buffer.alloc(0), /tệp rỗng/],
  'a text file': [() => Buffer.from('STT;Họ và tên\n'), /không phải tệp Excel/],
  'a PDF': [() => Buffer.from('%PDF-1.7\n'), /không phải tệp Excel/],
  'an old .xls': [() => Buffer.concat([OLE, Buffer.alloc(2000)]), /dạng cũ \.xls/],
  'an encrypted workbook': [
    () => Buffer.concat([OLE, Buffer.alloc(900), Buffer.from('EncryptedPackage', 'utf16le')]),
    /mật khẩu/,
  ],
  'an encrypted zip': [() => withDirectory((file, at) => file.writeUInt16LE(1, at + 8)), /mật khẩu/],
  'a .docx': [
    () =>
      packXlsx({
        '_rels/.rels': (FILES['_rels/.rels'] ?? '').replace('xl/workbook.xml', 'word/document.xml'),
        'word/document.xml': '<w:document xmlns:w="w"/>',
      }),
    /không phải tệp Excel/,
  ],
  'an .xlsb': [
    () =>
      packXlsx({
        '_rels/.rels': (FILES['_rels/.rels'] ?? '').replace('workbook.xml', 'workbook.bin'),
        'xl/workbook.bin': Buffer.from([0x83, 1, 0, 0x80]),
      }),
    /không phải tệp Excel/,
  ],
  'an .ods': [
    () => packXlsx({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet' }),
    /không phải tệp Excel/,
  ],
  'half a file': [() => fine.subarray(0, fine.length / 2), /bị hỏng/],
  'a zip bomb that tells its size': [
    () => archive([{ name: 'xl/workbook.xml', bytes: megabytes(301) }]),
    /hơn 300 MB khi giải nén/,
  ],
  'a zip bomb that hides its size': [
    () =>
      archive(
        [
          ...Object.entries(FILES).map(([name, text]) => ({ name, bytes: Buffer.from(text) })),
          { name: '_rels/.rels', bytes: megabytes(20), claimedSize: 100 },
        ].filter(({ name }, i) => name !== '_rels/.rels' || i > 1),
      ),
    /bị hỏng/,
  ],
  'more than 50 MB': [() => Buffer.concat([fine, megabytes(50)]), /hơn 50 MB/],
  'more parts than any workbook': [
    () =>
      packXlsx({ ...FILES, ...Object.fromEntries(Array.from({ length: 10_001 }, (_, i) => [`x/${i}`, ''])) }),
    /hơn 10\.000 phần/,
  ],
  'a name that leads out of the archive': [
    () => packXlsx({ ...FILES, '../../x.xml': '<x/>' }),
    /tên của một phần/,
  ],
  'an absolute name': [() => packXlsx({ ...FILES, '/etc/passwd': 'x' }), /tên của một phần/],
  'two parts of one name': [
    () => packXlsx({ ...FILES, 'XL/workbook.xml': FILES['xl/workbook.xml'] ?? '' }),
    /hai phần cùng tên/,
  ],
  'a wrong checksum': [() => withDirectory((file, at) => file.writeUInt32LE(7, at + 16)), /bị hỏng/],
}
