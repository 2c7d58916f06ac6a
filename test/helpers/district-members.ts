import type { SheetCell } from '../../shared/reading/grid.ts'

type Member = Readonly<Record<string, SheetCell>>

/** Chi bộ, official and probationary members, and the seats of its first members. */
const CELLS: readonly [string, number, number, readonly Member[]][] = [
  [
    'CB01',
    16,
    1,
    [
      { committeeRole: 'Bí thư', cellRole: 'Bí thư chi bộ' },
      { committeeRole: 'Phó bí thư', cellRole: 'Chi ủy viên' },
      { committeeRole: 'Cấp ủy viên' },
    ],
  ],
  ['CB02', 11, 1, [{ cellRole: 'Bí thư chi bộ' }]],
  ['CB03', 4, 0, [{ cellRole: 'Bí thư chi bộ' }]],
  ['TT01', 5, 0, [{ committeeRole: 'Bí thư' }]],
  ['DN01', 4, 1, [{ committeeRole: 'Bí thư' }]],
]

const memberOf = (organization: string, isOfficial: boolean): Member => ({
  birthDate: '3/2/1970',
  gender: 'Nam',
  ethnicity: 'Kinh',
  organization,
  status: isOfficial ? 'Chính thức' : 'Dự bị',
  admittedOn: isOfficial ? '3/2/1995' : '3/2/2012',
  officialOn: isOfficial ? '3/2/1996' : null,
  taskAssigned: 'Có',
})

/**
 * The members of the sample district, chi bộ by chi bộ, the probationary ones last: CB01 in rows
 * 2–18, CB02 in 19–30, CB03 in 31–34, TT01 in 35–39, DN01 in 40–44.
 */
export const districtMembers = (): readonly Member[] =>
  CELLS.flatMap(([organization, official, probationary, seats]) =>
    Array.from({ length: official + probationary }, (_, i) => ({
      ...memberOf(organization, i < official),
      ...seats[i],
    })),
  ).map((member, i) => ({
    ...member,
    fileNumber: `${String(i + 1).padStart(6, '0')}NA`,
    cardNumber: member.status === 'Chính thức' ? String(20_000_001 + i) : null,
    fullName: `Đảng viên thứ ${i + 1}`,
  }))
