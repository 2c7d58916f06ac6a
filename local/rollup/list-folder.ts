import type { Dirent } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { CommandError } from '../command/run-command.ts'
import { anotherKind, SAVE } from '../xlsx/other-kinds.ts'
import { type FileOutcome, outcome } from './outcome.ts'

/** What stands in a folder. */
export interface Folder {
  /** The workbooks by name, `421` before `421-2`. */
  readonly workbooks: readonly string[]
  /** Spreadsheets of other kinds: somebody's workbook may be among them. */
  readonly otherKinds: readonly FileOutcome[]
}

const stem = (name: string): string => name.slice(0, name.lastIndexOf('.'))

/** Orders files by name, whatever kind they are of. */
export const byName = (a: string, b: string): number =>
  stem(a) < stem(b) || (stem(a) === stem(b) && a < b) ? -1 : 1

const WORKBOOK = /\.xls[xm]$/i
const OTHER_SPREADSHEET = /\.(?:xls|xlsb|xlt[xm]?|ods|ots|fods|csv|tsv|numbers|gsheet|et)$/i
/** Lock files of Excel, and what a Mac keeps beside a file. */
const NO_FILE = /^(?:~\$|\._)/

const NEXT: Readonly<Record<string, string>> = {
  '.xlsb': 'mở bằng Excel rồi lưu thành tệp .xlsx',
  '.numbers': 'mở bằng Numbers rồi chọn Tệp > Xuất sang > Excel (.xlsx)',
  '.gsheet': 'mở trang tính đó rồi chọn Tệp > Tải xuống > Microsoft Excel (.xlsx)',
}

const ofOtherKind = (file: string): FileOutcome => {
  const extension = file.slice(file.lastIndexOf('.')).toLowerCase()
  const { message } = anotherKind([`tệp ${extension}`, NEXT[extension] ?? SAVE])
  return outcome(file, 'unusable', { reason: message })
}

/** Whether an entry may be a file of such a kind; Numbers keeps some of its files as folders. */
const isFile = (entry: Dirent): boolean => !entry.isDirectory() || /\.numbers$/i.test(entry.name)

/** Lists a folder. Files that are no spreadsheets are left out. */
export const listFolder = async (folder: string): Promise<Folder> => {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => {
    throw new CommandError(`Không đọc được thư mục ${folder}; hãy xem lại đường dẫn.`)
  })
  const names = entries
    .filter((entry) => isFile(entry) && !NO_FILE.test(entry.name))
    .map(({ name }) => name)
    .sort(byName)
  return {
    workbooks: names.filter((name) => WORKBOOK.test(name)),
    otherKinds: names.filter((name) => OTHER_SPREADSHEET.test(name)).map(ofOtherKind),
  }
}

const LISTED = 3

const namesOf = (files: readonly FileOutcome[]): string => {
  const more = files.length - LISTED
  const names = files.slice(0, LISTED).map(({ file }) => file)
  return names.join(', ') + (more > 0 ? ` và ${more} tệp nữa` : '')
}

/** What is said when a folder has no workbook that can be used. */
export const nothingUsable = (folder: string, files: readonly FileOutcome[]): CommandError => {
  const unusable = files.filter(({ status }) => status === 'unusable')
  const which = unusable.length > 0 ? `; hãy mở ${namesOf(unusable)} rồi lưu thành tệp .xlsx theo mẫu` : ''
  return new CommandError(`Thư mục ${folder} không có sổ đơn vị nào dùng được${which}.`)
}
