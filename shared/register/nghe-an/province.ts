import type { Province } from '../province.ts'
import communes from './communes.json' with { type: 'json' }
import { REPORTING_UNITS } from './reporting-units.ts'

export const PROVINCE: Province = { name: 'Nghệ An', units: REPORTING_UNITS, communes }
