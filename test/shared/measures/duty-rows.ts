import type { Changes } from '../../helpers/district.ts'

const STUDY = { duty: 'Học tập, quán triệt Nghị quyết', due: '2012', doneOn: '1/4/2012' }
const PROGRAM = { ...STUDY, duty: 'Chương trình, kế hoạch thực hiện Nghị quyết', document: null }

/** What a change of the workbook makes of the measures that ask a unit for a yearly duty. */
export const DUTY_ROWS: readonly (readonly [id: string, changes: Changes, n: number, d: number | null])[] = [
  ['units-studied', {}, 0, 1],
  ['units-studied', { info: { period: '2014Q1' }, duties: { 4: { ...STUDY, due: '2012' } } }, 1, 1],
  ['units-studied', { duties: { 4: { ...STUDY, due: '2013' } } }, 0, 1],
  ['units-with-program', { duties: { 4: PROGRAM } }, 0, 1],
  ['units-with-program', { duties: { 4: { ...PROGRAM, document: '5-CTr/HU' } } }, 1, 1],
  [
    'units-working-program',
    { duties: { 4: { ...STUDY, duty: 'Chương trình làm việc với cấp ủy cơ sở' } } },
    1,
    1,
  ],
  [
    'units-working-program',
    {
      info: { period: '2013Q4' },
      duties: { 4: { ...STUDY, duty: 'Chương trình làm việc với cấp ủy cơ sở' } },
    },
    0,
    1,
  ],
  ['units-inspecting-meetings', { duties: { 4: { ...STUDY, duty: 'Kiểm tra nền nếp sinh hoạt' } } }, 1, 1],
  [
    'units-front-comments',
    { duties: { 4: { duty: 'Mặt trận đoàn thể góp ý xây dựng Đảng', due: 2012 } } },
    0,
    1,
  ],
]
