import { NQ09 } from '../../resolutions/nq09/resolution.ts'
import type { Province } from '../province.ts'
import communes from './communes.json' with { type: 'json' }
import { REPORTING_UNITS } from './reporting-units.ts'

export const PROVINCE: Province = { name: 'Nghệ An', units: REPORTING_UNITS, communes, resolutions: [NQ09] }
