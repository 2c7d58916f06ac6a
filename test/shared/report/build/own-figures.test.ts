import { describe, expect, it } from 'vitest'
import { ownFigures } from '../../../../shared/report/build/own-figures.ts'
import type { Changes } from '../../../helpers/district.ts'
import { handedIn } from '../../../helpers/handed-in.ts'

const figureIn = (id: string, changes: Changes = {}) => {
  const { facts, book } = handedIn(changes)
  return ownFigures(facts, book).find((figure) => figure.id === id)
}

describe('the figures of a unit', () => {
  it('stand by themselves, with what is missing and other readings', () => {
    expect(figureIn('hamlets-with-cell')).toEqual({
      ...{ id: 'hamlets-with-cell', code: 'CT01b', name: 'Khối, xóm, bản có chi bộ (kể cả tăng cường)' },
      ...{ goal: '= 100 %', numerator: 2, denominator: 4, state: 'chưa đạt', missing: 2 },
      options: [
        {
          ...{ name: 'Nếu tính cả sinh hoạt ghép', numerator: 3, denominator: 4 },
          ...{ state: 'chưa đạt', missing: 1 },
        },
      ],
    })
  })

  it('say where another reading concludes otherwise', () => {
    const strong = figureIn('organizations-strong', {
      organizations: { 2: { classification: 'Trong sạch, vững mạnh' } },
    })
    expect([strong?.state, strong?.options]).toMatchObject([
      'đạt',
      [{ name: 'Khác kết luận nếu tính trên tổng số tổ chức cơ sở đảng', state: 'chưa đạt', missing: 2 }],
    ])
  })

  it('tell what the unit does not owe from what it did not report', () => {
    const stateIn = (unit: string, id: string) =>
      figureIn(id, { info: { unit }, absent: ['hamlets', 'members', 'duties'] })?.state
    expect(stateIn('421', 'hamlets-with-cell')).toBe('chưa báo cáo')
    expect(stateIn('KCQ', 'hamlets-with-cell')).toBe('không thuộc diện')
    expect(stateIn('KCQ', 'members-with-task')).toBe('chưa báo cáo')
    expect(stateIn('QS', 'members-with-task')).toBe('không thuộc diện')
    expect(stateIn('QS', 'half-year-inspections')).toBe('chưa báo cáo')
  })

  it('leave the plan to the province', () => {
    expect(figureIn('plan-tasks-on-time')).toBeUndefined()
  })
})
