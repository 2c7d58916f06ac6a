/** What is drawn for a member, with its share. */
export const PEOPLES = [
  ['Kinh', 88],
  ['Thái', 7],
  ['Thổ', 3],
  ['Mông', 1],
  ['Khơ Mú', 1],
] as const
export const OCCUPATIONS = [
  'Nông dân',
  'Công nhân',
  'Cán bộ, công chức',
  'Viên chức',
  'Học sinh, sinh viên',
  'Khác',
]
export const GRADES = [
  ['Đủ tư cách, hoàn thành xuất sắc nhiệm vụ', 120],
  ['Đủ tư cách, hoàn thành tốt nhiệm vụ', 600],
  ['Đủ tư cách, hoàn thành nhiệm vụ', 250],
  ['Vi phạm tư cách hoặc không hoàn thành nhiệm vụ', 1],
] as const
