import type { Random } from '../random.ts'
import { MINORITY_NAMES, type NameParts } from './minority-names.ts'

const words = (text: string): readonly string[] => text.split(' ')

/** Family names of the Kinh in Nghệ An, the frequent ones more than once. */
const FAMILY_NAMES = words(
  'Nguyễn Nguyễn Nguyễn Nguyễn Nguyễn Nguyễn Nguyễn Trần Trần Trần Trần Lê Lê Lê Phạm Phạm Phan Phan Hồ Hồ Hồ Hoàng Hoàng Đặng Đặng Võ Võ Bùi Cao Cao Đinh Đậu Đậu Thái Ngô Chu Vũ Tạ Trương Lưu Dương Đào Văn Đoàn Hà Phùng Mai Cù Tăng Biện Nghiêm Thân Uông Kiều',
)

const MALE_MIDDLE_NAMES = words(
  'Văn Văn Văn Văn Đình Đình Xuân Xuân Hữu Ngọc Đức Quang Minh Công Trọng Thanh Bá Sỹ Duy Viết Thế Hồng Anh Tiến Quốc Mạnh Cảnh Khắc',
)

const FEMALE_MIDDLE_NAMES = words('Thị Thị Thị Thị Thị Thị Ngọc Thanh Thu Hồng Kim Thúy Minh Hoài Bích')

const MALE_GIVEN_NAMES = words(
  'Hùng Dũng Cường Thắng Tuấn Sơn Hải Nam Long Minh Hưng Quang Bình Lâm Tùng Trung Hiếu Nghĩa Thành Đạt Phúc Lộc Thọ An Khánh Toàn Tâm Hòa Tân Vinh Quý Lợi Thịnh Kiên Chiến Lực Hào Duẩn Thông Giang Đồng Tài Nhân Lương Tiến Việt Chính Khoa Thái Sáng Hậu Bảo Phong Châu Ngọc Đông Trường Bắc Thuận Mạnh Tuyển Hoan Kỳ Sinh Hợi Tý Dần Ất Giáp',
)

const FEMALE_GIVEN_NAMES = words(
  'Hoa Lan Hương Thủy Hà Nga Hằng Hạnh Phương Thảo Loan Liên Hồng Nhung Vân Yến Oanh Tâm Lý Mai Minh Hiền Thơ Tuyết Dung Thu Xuân Bình Nguyệt Trâm Quỳnh Giang Trang Ngân Huyền Hải Thanh Tình Lương Ái Châu Hường Thương Huệ Cúc Đào Sen Chung Quyên Lài Tám Bảy Năm',
)

const KINH: NameParts = {
  family: FAMILY_NAMES,
  maleMiddle: MALE_MIDDLE_NAMES,
  femaleMiddle: FEMALE_MIDDLE_NAMES,
  male: MALE_GIVEN_NAMES,
  female: FEMALE_GIVEN_NAMES,
}

const DOUBLE_GIVEN_NAME = 0.12

/** An invented full name that a person of this people and gender could bear. */
export const inventName = (random: Random, people: string, gender: 'male' | 'female'): string => {
  const parts = MINORITY_NAMES[people] ?? KINH
  const isMale = gender === 'male'
  const given = isMale ? parts.male : parts.female
  const name = [random.pick(parts.family), random.pick(isMale ? parts.maleMiddle : parts.femaleMiddle)]
  const first = random.pick(given)
  const second = random.chance(DOUBLE_GIVEN_NAME) ? random.pick(given) : first
  return [...name, ...(second === first ? [first] : [second, first])].join(' ')
}
