import type { Office } from './office.ts'
import { editorOf } from './office.ts'
import { type FileOutcome, outcome } from './outcome.ts'

type Stated = Pick<FileOutcome, 'file' | 'unit' | 'period'>

/** A person who may hand nothing in: the workbook names no unit, so the add-on refuses it anyway. */
const NO_UNIT = '-'

/** Hands the open workbook in through the add-on, as an editor of the unit that it names. */
export const handIn = async (office: Office, stated: Stated): Promise<FileOutcome> => {
  const { file, unit } = stated
  const reply = await office.call(editorOf(unit ?? NO_UNIT), 'handIn')
  if (!reply.ok) return outcome(file, 'refused', { ...stated, reason: reply.message })
  if (reply.value.outcome === 'refused') {
    const { errors, warnings } = reply.value.summary
    return outcome(file, 'refused', { ...stated, errors, warnings, reason: `Sổ còn ${errors} lỗi.` })
  }
  const { version, warnings } = reply.value.receipt
  return outcome(file, 'accepted', { ...stated, version, warnings })
}
