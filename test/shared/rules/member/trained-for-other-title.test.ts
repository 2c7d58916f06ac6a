import { memberTrainedForOtherTitle } from '../../../../shared/rules/member/trained-for-other-title.ts'
import { testRule } from '../../../helpers/test-rule.ts'

testRule(memberTrainedForOtherTitle, {
  accepts: {
    'a blank title': { members: { 2: { titleTrainedOn: '3/2/2011', titleTrainedFor: null } } },
    'a blank role': { members: { 5: { titleTrainedFor: 'Bí thư' } } },
    'the same title': { members: { 2: { titleTrainedFor: 'Bí thư' }, 3: { titleTrainedFor: 'Phó bí thư' } } },
    'another seat': { members: { 4: { titleTrainedFor: 'Bí thư' } } },
  },
  rejects: {
    'a secretary trained as a deputy': [{ members: { 2: { titleTrainedFor: 'Phó bí thư' } } }, 'O2'],
    'a deputy trained as a secretary': [{ members: { 3: { titleTrainedFor: 'Bí thư' } } }, 'O3'],
  },
  says: 'Chức danh bồi dưỡng “Phó bí thư” khác chức vụ “Bí thư” nên không được tính; hãy đối chiếu chứng nhận bồi dưỡng và sửa nếu ghi nhầm.',
})
