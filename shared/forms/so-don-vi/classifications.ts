import type { List } from './lists.ts'

/** Grades of a Party organization; `strong` and `failing` are the ends of every scheme. */
export type Classification = 'strong' | 'good' | 'fair' | 'failing'

/** A scheme in force from the year `from` on, until the next one. */
export interface ClassificationScheme {
  readonly from: number
  readonly source: string
  readonly confidence: 'sure' | 'likely' | 'unsure'
  readonly organizations: List<Classification>
  readonly members: List<Classification>
}

const ORGANIZATIONS_2011: List<Classification> = [
  {
    key: 'strong',
    value: 'Trong sạch, vững mạnh',
    aliases: ['TSVM', 'Trong sạch, vững mạnh tiêu biểu'],
  },
  { key: 'good', value: 'Hoàn thành tốt nhiệm vụ' },
  { key: 'fair', value: 'Hoàn thành nhiệm vụ' },
  { key: 'failing', value: 'Yếu kém' },
]

const MEMBERS_2011: List<Classification> = [
  { key: 'strong', value: 'Đủ tư cách, hoàn thành xuất sắc nhiệm vụ' },
  { key: 'good', value: 'Đủ tư cách, hoàn thành tốt nhiệm vụ' },
  { key: 'fair', value: 'Đủ tư cách, hoàn thành nhiệm vụ' },
  { key: 'failing', value: 'Vi phạm tư cách hoặc không hoàn thành nhiệm vụ' },
]

const GRADES_2018: List<Classification> = [
  { key: 'strong', value: 'Hoàn thành xuất sắc nhiệm vụ' },
  { key: 'good', value: 'Hoàn thành tốt nhiệm vụ' },
  { key: 'fair', value: 'Hoàn thành nhiệm vụ' },
  { key: 'failing', value: 'Không hoàn thành nhiệm vụ' },
]

/** Oldest first. The text of HD 27 was not available: its names are taken over from HD 07. */
export const CLASSIFICATION_SCHEMES: readonly ClassificationScheme[] = [
  {
    from: 2011,
    source: 'HD 07-HD/BTCTW (11/10/2011)',
    confidence: 'sure',
    organizations: ORGANIZATIONS_2011,
    members: MEMBERS_2011,
  },
  {
    from: 2014,
    source: 'HD 27-HD/BTCTW (25/9/2014)',
    confidence: 'unsure',
    organizations: ORGANIZATIONS_2011,
    members: MEMBERS_2011,
  },
  {
    from: 2018,
    source: 'QĐ 132-QĐ/TW (8/3/2018), 124-QĐ/TW (2023), 366-QĐ/TW (2025)',
    confidence: 'sure',
    organizations: GRADES_2018,
    members: GRADES_2018,
  },
]

/** The scheme of a year; the first one for any year before it. */
export const classificationScheme = (year: number): ClassificationScheme => {
  const inForce = CLASSIFICATION_SCHEMES.filter((scheme) => scheme.from <= year)
  return inForce[inForce.length - 1] ?? (CLASSIFICATION_SCHEMES[0] as ClassificationScheme)
}
