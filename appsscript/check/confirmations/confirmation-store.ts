import { boundTo, type Confirmation } from '../../../shared/wire/confirmations.ts'
import { Fault } from '../../fault.ts'
import { keep, kept, PART_SIZE, pack } from '../../workbook/kept-text.ts'

const NAME = 'confirmations'
/** Of the 500 KB that a document's properties hold. */
const LIMIT = 9 * PART_SIZE

const TOO_MANY =
  'Sổ đã giữ quá nhiều lý do xác nhận nên chưa ghi thêm được. Hãy sửa bớt các chỗ bị cảnh báo rồi xác nhận lại.'

/** The warnings that the people of this workbook confirmed. One service call. */
export const loadConfirmations = (): readonly Confirmation[] =>
  (kept(NAME) as readonly Confirmation[] | null) ?? []

/** Keeps the confirmations in the workbook; of several of the same warning the last. Two service calls. */
export const storeConfirmations = (confirmations: readonly Confirmation[]): readonly Confirmation[] => {
  const stored = [...new Map(confirmations.map((each) => [boundTo(each), each])).values()]
  const packed = stored.length === 0 ? '' : pack(stored)
  if (packed.length > LIMIT) throw new Fault(TOO_MANY)
  keep(NAME, packed, stored.length)
  return stored
}
