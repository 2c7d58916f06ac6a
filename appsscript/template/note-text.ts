import type { ColumnDefinition, Requirement } from '../../shared/forms/so-don-vi/column.ts'

const REQUIREMENT: Readonly<Record<Requirement, string>> = {
  always: 'Bắt buộc.',
  never: 'Không bắt buộc.',
  'below-grassroots': 'Bắt buộc với tổ chức dưới cấp cơ sở.',
  grassroots: 'Bắt buộc với tổ chức cơ sở đảng.',
  'grassroots-commune': 'Bắt buộc với tổ chức cơ sở đảng xã, phường, thị trấn.',
  'grassroots-enterprise': 'Bắt buộc với tổ chức cơ sở đảng trong doanh nghiệp.',
  'hamlet-with-cell': 'Bắt buộc khi có chi bộ hoặc sinh hoạt ghép.',
  'official-member': 'Bắt buộc với đảng viên chính thức.',
  'trained-for-title': 'Bắt buộc khi có ngày bồi dưỡng chức danh.',
}

/** The note on a header: what to fill in, and whether it must be filled in. */
export const noteText = ({ help, required }: ColumnDefinition): string => `${help}\n${REQUIREMENT[required]}`
