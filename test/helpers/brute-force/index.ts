import type { DutyRecord, UnitRecords } from '../../../local/sample/records.ts'
import type { Period } from '../../../shared/calendar/period.ts'
import { hamletFigures } from './hamlets.ts'
import { memberFigures } from './members.ts'
import { organizationFigures } from './organizations.ts'
import type { PlainFigure, PlainFigures } from './plain.ts'

const dutyFigures = ({ duties, enterprises }: UnitRecords, { year, quarter }: Period): PlainFigures => {
  const quarters = Array.from({ length: quarter }, (_, i) => `${year}Q${i + 1}`)
  const halves = [`${year}S1`, `${year}S2`].slice(0, Math.floor(quarter / 2))
  const isDone = (duty: string) => (due: string) =>
    duties.some((record) => record.duty === duty && record.due === due && record.doneOn !== null)
  const briefs = duties.some(({ duty }) => duty === 'quarterly-briefing')
  const once = (duty: string, isCounted: (record: DutyRecord) => boolean): PlainFigure => ({
    total: [duties.some((each) => each.duty === duty && each.doneOn !== null && isCounted(each)) ? 1 : 0, 1],
  })
  const isPast = ({ due }: DutyRecord) => Number(due) <= year
  const isNow = ({ due }: DutyRecord) => due === `${year}`
  const officers = enterprises?.filter(({ officerAssigned }) => officerAssigned === true).length ?? 0
  return {
    'unserved-enterprises-assigned': enterprises && { total: [officers, enterprises.length] },
    'units-studied': once('study', isPast),
    'units-with-program': once('program', (each) => isPast(each) && each.document !== null),
    'units-working-program': once('working-program', isNow),
    'units-inspecting-meetings': once('meeting-inspection', isNow),
    'units-front-comments': once('front-comments', isNow),
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
