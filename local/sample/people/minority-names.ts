/** Name parts of one people; `female` replaces the given names of women, `femaleMiddle` stands in the middle. */
export interface NameParts {
  readonly family: readonly string[]
  readonly maleMiddle: readonly string[]
  readonly femaleMiddle: readonly string[]
  readonly male: readonly string[]
  readonly female: readonly string[]
}

const words = (text: string): readonly string[] => text.split(' ')

const THAI: NameParts = {
  family: words('Lô Lô Lô Vi Vi Vi Lương Lương Lữ Lữ Hà Kha Lang Ngân Quang Sầm Vang Lộc Cầm Mạc Lo Hủn'),
  maleMiddle: words('Văn Văn Văn Thanh Xuân Hồng Đình Khăm Minh Quốc'),
  femaleMiddle: words('Thị Thị Thị Thị Thanh Hồng Kim'),
  male: words(
    'Nhất Nhì Tuấn Dũng Hùng Thuận Hoài Khăm Phanh Thủy Sơn Thân Bình Tiến Toản Kiều Duyên Xuyên Hợi Quý Thắng Thành Vinh Chiến Du Mằn Pháng Thoong Ót',
  ),
  female: words(
    'Hoa Xuân Hương Lan Mai Thủy Nga Phương Hiền Loan Minh Liên Xiêm Quyên Hạnh Nhung Duyên Kim Thoan Piếng',
  ),
}

const MONG: NameParts = {
  family: words('Vừ Vừ Lầu Lầu Và Và Xồng Xồng Hờ Già Lỳ Cự Thò Mùa Bầu Hạ'),
  maleMiddle: words('Bá Bá Bá Xái Chông Nỏ Giống Nhìa Tông Chò'),
  femaleMiddle: words('Y'),
  male: words(
    'Xềnh Chò Tủa Pó Dênh Rê Lỳ Chá Thông Dìa Xò Chùa Nù Tểnh Sùa Rùa Lông Chày Xía Dờ Cu Dà Giờ Ca',
  ),
  female: words('Mỷ Dở Chò Xi Pà Dênh Xia Mái Khu Bi Dở Rê Hờ Cở Pay'),
}

const KHO_MU: NameParts = {
  family: words('Cụt Cụt Moong Moong Ốc Xeo Chích Lữ Lương Hoa Kẻo Pịt'),
  maleMiddle: words('Văn Văn Văn Phò Xuân Bún Thanh Khăm'),
  femaleMiddle: words('Thị Thị Y Mẹ'),
  male: words('Phoong Khăm Nghệ Hùng Thân Tý Quế Dương Văn Hoàn May Lợi Tuấn Bún Chắn Liên Ngọc'),
  female: words('Lan Hoa Liên Hương Xuân Mai Thương Vân Tuyết Hồng Chôm'),
}

const THO: NameParts = {
  family: words('Trương Trương Trương Nguyễn Lê Bùi Hoàng Phan Cao Hồ'),
  maleMiddle: words('Văn Văn Văn Công Đình Thanh Xuân'),
  femaleMiddle: words('Thị Thị Thị Thanh'),
  male: words('Thanh Hùng Dũng Sơn Bình Thủy Lâm Hải Tuấn Thắng Vinh Hòa Đức Tình Chương Nam'),
  female: words('Hoa Lan Huyền Thủy Hương Hằng Nga Tâm Liên Mai Thảo Hiền'),
}

/** By people (official name); the Kinh are elsewhere. The Ơ Đu bear Thái names. */
export const MINORITY_NAMES: Readonly<Record<string, NameParts>> = {
  Thái: THAI,
  Mông: MONG,
  'Khơ Mú': KHO_MU,
  Thổ: THO,
  'Ơ Đu': { ...THAI, family: words('Lo Lo Lương') },
}
