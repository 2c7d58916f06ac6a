/** `Tăng giảm` (official form 1): label in A, an integer in B. */
export const MOVEMENT = {
  name: 'Tăng giảm',
  labels: {
    opening: 'Đầu kỳ',
    admitted: 'Kết nạp',
    transferredIn: 'Chuyển đến',
    restored: 'Phục hồi',
    died: 'Từ trần',
    expelled: 'Khai trừ',
    struckOff: 'Xóa tên',
    resigned: 'Xin ra',
    transferredOut: 'Chuyển đi',
    closing: 'Cuối kỳ',
  },
} as const

export type MovementKey = keyof typeof MOVEMENT.labels
