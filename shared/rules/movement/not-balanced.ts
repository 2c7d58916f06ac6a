import type { MovementKey } from '../../forms/so-don-vi/movement.ts'
import { atPlace } from '../finding.ts'
import { rule } from '../rule.ts'

const COMING: readonly MovementKey[] = ['opening', 'admitted', 'transferredIn', 'restored']
const GOING: readonly MovementKey[] = ['died', 'expelled', 'struckOff', 'resigned', 'transferredOut']

export const movementNotBalanced = rule({
  id: 'movement.not-balanced',
  severity: 'error',
  must: 'Cuối kỳ bằng đầu kỳ cộng các khoản tăng trừ các khoản giảm.',
  source: { text: 'Biểu thống kê số 1 (Hướng dẫn 12-HD/BTCTW, 17/5/2012)', confidence: 'sure' },
  example: {
    right: 'Đầu kỳ 100, kết nạp 5, từ trần 2, các khoản khác 0; cuối kỳ 103',
    wrong: 'Đầu kỳ 100, kết nạp 5, từ trần 2, các khoản khác 0; cuối kỳ 105',
  },
  needs: [],
  *check({ movement }) {
    if (!movement) return
    const { values } = movement
    const sum = (keys: readonly MovementKey[]) => keys.reduce((total, key) => total + values[key].number, 0)
    const [opening, coming, going] = [values.opening.number, sum(COMING), sum(GOING)]
    const { row, number: closing, shown } = values.closing
    if (Number.isNaN(coming - going - closing) || coming - going === closing) return
    const message = `Cuối kỳ ghi ${closing}, nhưng đầu kỳ ${opening} cộng tăng ${coming - opening} trừ giảm ${going} là ${coming - going}; hãy đối chiếu và sửa con số chưa đúng.`
    yield atPlace('movement', { row, position: 1, column: 'closing', value: shown }, message)
  },
})
