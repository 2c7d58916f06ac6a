import { expect } from 'vitest'
import { readXlsx } from '../../local/xlsx/read-xlsx.ts'
import { WorkbookFileError } from '../../local/xlsx/workbook-file-error.ts'

/** The one sentence with which a file is refused. */
export const refusalOf = async (bytes: Uint8Array): Promise<string> => {
  const error: unknown = await readXlsx(bytes).catch((thrown: unknown) => thrown)
  expect(error).toBeInstanceOf(WorkbookFileError)
  const { message } = error as WorkbookFileError
  expect(message).toMatch(/^\p{Lu}[^\n]*\.$/u)
  return message
}
