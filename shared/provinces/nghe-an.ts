import type { Province } from '../units/province.ts'
import communes from './nghe-an/communes.json' with { type: 'json' }
import { REPORTING_UNITS } from './nghe-an/reporting-units.ts'

export const PROVINCE: Province = { name: 'Nghệ An', units: REPORTING_UNITS, communes }
