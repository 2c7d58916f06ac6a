import type { MemberFact, OrganizationMemberFacts } from '../../shared/measures/fact.ts'
import type { Row } from './district.ts'

const NOBODY: MemberFact = { total: [0, 0], options: {}, parts: {} }

/** So many in a row of people, from this one on. */
type Stretch = readonly [first: number, count: number | null | undefined]

const isIn = (i: number, ...stretches: readonly Stretch[]): boolean =>
  stretches.some(([first, count]) => i >= first && i < first + (count ?? 0))

const among = (i: number, count: number | null, inside: string, outside: string | null = null) =>
  i < (count ?? 0) ? inside : outside

const yesOrNo = (i: number, [yes, all]: MemberFact['total']) => among(i, yes, 'Có', among(i, all, 'Không'))

/**
 * Members of one chi bộ of whom exactly these counts are true, if there are any: those with seats come first, and
 * those who were admitted this year last, so that neither takes gender or people from the other.
 */
export const membersOfCounts = (organization: string, counts: OrganizationMemberFacts): readonly Row[] => {
  const size = counts.official + counts.probationary
  const factOf = (id: string): MemberFact => counts.indicators[id] ?? NOBODY
  const [women, seated] = factOf('committee-women').total
  const { total: trained, options } = factOf('committee-members-trained')
  const [wider = 0, widerAmong = 0] = options['with-cell-committees'] ?? []
  const outside: Stretch = [seated ?? 0, wider - trained[0]]
  const [titled] = factOf('secretaries-trained-for-title').total
  const pledged = factOf('leaders-pledged').total
  const admitted = factOf('members-admitted')
  const admittedFrom = size - admitted.total[0]
  const partOf = (id: string): Stretch => [admittedFrom, admitted.parts[id]]
  const [excellent, classified] = factOf('members-excellent').total
  const [failing] = factOf('members-failing').total
  const tasks = factOf('members-with-task').total
  return Array.from({ length: size }, (_, i): Row => {
    const isMinority = isIn(i, [0, factOf('committee-ethnic-minority').total[0]], partOf('ethnic-minority'))
    return {
      organization,
      status: among(i, counts.official, 'Chính thức', 'Dự bị'),
      committeeRole: among(i, pledged[1], 'Phó bí thư', among(i, seated, 'Cấp ủy viên')),
      cellRole: among(i, widerAmong, 'Chi ủy viên'),
      trainedOn: isIn(i, [0, trained[0]], outside) ? '1/3/2011' : null,
      titleTrainedOn: among(i, titled, '1/3/2011'),
      titleTrainedFor: among(i, titled, 'Phó bí thư'),
      pledged: yesOrNo(i, pledged),
      gender: isIn(i, [0, women], partOf('women')) ? 'Nữ' : 'Nam',
      birthDate: among(i, factOf('committee-young').total[0], '3/2/1985', '3/2/1970'),
      ethnicity: isMinority ? 'Thái' : 'Kinh',
      isExempt: among(i, tasks[1], 'Không', 'Có'),
      taskAssigned: yesOrNo(i, tasks),
      introducedToResidence: yesOrNo(i, factOf('members-introduced-to-residence').total),
      occupation: isIn(i, partOf('workers')) ? 'Công nhân' : 'Nông dân',
      admittedOn: i < admittedFrom ? '3/2/1995' : '3/2/2012',
      officialOn: null,
      isAway: among(i, factOf('members-away').total[0], 'Có'),
      classification: isIn(i, [0, excellent])
        ? 'Đủ tư cách, hoàn thành xuất sắc nhiệm vụ'
        : isIn(i, [excellent, failing])
          ? 'Vi phạm tư cách hoặc không hoàn thành nhiệm vụ'
          : among(i, classified, 'Đủ tư cách, hoàn thành nhiệm vụ'),
    }
  })
}
