import { drawCells } from './draw.ts'
import { tableOf } from './read-sheet.ts'

const HEADERS = 'STT | Mã khối, xóm, bản | Tên khối, xóm, bản | Loại | Đảng viên tại chỗ | Vùng giáo'

/** Drawn rows of `Khối xóm bản` under its header. */
export const hamletsOf = (picture: string) => tableOf('hamlets', drawCells(`${HEADERS}\n${picture.trim()}`))
