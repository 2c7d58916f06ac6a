import { described, type PlanIndicator } from './indicator.ts'

/** Tasks of the resolution's plan done by their due quarter; of the province only. */
export const planTasksOnTime: PlanIndicator = {
  ...described({
    id: 'plan-tasks-on-time',
    code: 'CT20',
    clause: 'kế hoạch',
    name: 'Nhiệm vụ của Kế hoạch hoàn thành đúng hạn',
    goal: { kind: 'all' },
    isStandingDuty: true,
  }),
  counts: 'plan',
}
