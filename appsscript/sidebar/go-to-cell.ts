import { call } from './call.ts'
import { showStatus } from './screen.ts'

/** A cell by its sheet's official name and A1, or a whole sheet. */
export interface Place {
  readonly sheet: string
  readonly cell: string | null
}

/** `Đảng viên · C6`, or the sheet alone. */
export const placeName = ({ sheet, cell }: Place): string => (cell === null ? sheet : `${sheet} · ${cell}`)

/** Selects the cell in the sheet, or says why that cannot be. */
export const goToCell = ({ sheet, cell }: Place): void => {
  call('goTo', sheet, cell).then(
    () => showStatus(''),
    (fault: Error) => showStatus(fault.message),
  )
}
