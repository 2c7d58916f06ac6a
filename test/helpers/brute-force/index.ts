import type { UnitRecords } from '../../../local/sample/records.ts'
import type { Period } from '../../../shared/calendar/period.ts'
import { hamletFigures } from './hamlets.ts'
import { memberFigures } from './members.ts'
import { organizationFigures } from './organizations.ts'
import type { PlainFigures } from './plain.ts'

const dutyFigures = ({ duties }: UnitRecords, { year, quarter }: Period): PlainFigures => {
  const quarters = Array.from({ length: quarter }, (_, i) => `${year}Q${i + 1}`)
  const halves = [`${year}S1`, `${year}S2`].slice(0, Math.floor(quarter / 2))
  const isDone = (duty: string) => (due: string) =>
    duties.some((record) => record.duty === duty && record.due === due && record.doneOn !== null)
  const briefs = duties.some(({ duty }) => duty === 'quarterly-briefing')
  return {
    'quarterly-briefings': briefs
      ? { total: [quarters.filter(isDone('quarterly-briefing')).length, quarters.length] }
      : null,
    'half-year-inspections': {
      total: [halves.filter(isDone('half-year-inspection')).length, halves.length],
    },
  }
}

/** Counts a unit's indicators straight from its records, without any of the shared indicator code. */
export const bruteForce = (unit: UnitRecords, period: Period): PlainFigures => ({
  ...organizationFigures(unit),
  ...hamletFigures(unit),
  ...memberFigures(unit, period),
  ...dutyFigures(unit, period),
})
