import type { HamletRecord, UnitRecords } from '../../../local/sample/records.ts'
import { climb, type PlainFigure, type PlainFigures, pair, pairByType, type Test } from './plain.ts'

type HamletTest = Test<HamletRecord>

const all: HamletTest = () => true
const isOwn: HamletTest = ({ cellStatus }) => cellStatus === 'own'
const isUnserved: HamletTest = (h) => h.residentMembers === 0 || h.cellStatus === 'none'

/** The indicators over hamlets; null where the unit hands none in. */
export const hamletFigures = (unit: UnitRecords): PlainFigures => {
  const { byCode, topTypeOf } = climb(unit)
  const figure = (subject: HamletTest, counted: HamletTest, joint?: HamletTest): PlainFigure | null => {
    const { hamlets } = unit
    if (hamlets === null) return null
    return {
      total: pair(hamlets, subject, counted),
      byType: pairByType(hamlets, ({ organization }) => topTypeOf(organization), subject, counted),
      byArea: {
        catholic: pair(hamlets, (h) => h.isCatholicArea === true && subject(h), counted),
        'ethnic-minority': pair(hamlets, (h) => h.isEthnicMinorityArea === true && subject(h), counted),
      },
      options: joint ? { 'with-joint': pair(hamlets, subject, joint) } : {},
    }
  }
  const headOf = ({ cell }: HamletRecord) => byCode.get(cell ?? '')?.secretaryAlso
  return {
    'hamlets-with-member-and-cell': figure(all, (h) => h.residentMembers > 0 && isOwn(h)),
    'hamlets-reinforced': figure(all, ({ reinforcedMembers }) => reinforcedMembers > 0),
    'hamlets-with-resident-member': figure(all, ({ residentMembers }) => residentMembers >= 1),
    'hamlets-with-cell': figure(all, isOwn, ({ cellStatus }) => cellStatus !== 'none'),
    'unserved-hamlets-assigned': figure(isUnserved, (h) => h.officerAssigned === true),
    'hamlet-secretaries-also-heads': figure(
      isOwn,
      (h) => headOf(h) === 'hamlet-head' || headOf(h) === 'front-head',
    ),
  }
}
