import { inPath } from '../http/parameter.ts'
import { digits, unitCode } from '../http/schema.ts'
import { anyPeriod } from '../reports/reported-period.ts'

const MOST_VERSIONS = 9_999_999

/** `/v1/units/{unit}/periods/{period}/submissions`. */
export const PLACE_PATH = '/v1/units/:unit/periods/:period/submissions'
export const PLACE = { unit: inPath('Mã đơn vị báo cáo.', unitCode, '421'), period: anyPeriod }

/** The same with `/{version}`. */
export const VERSION_PATH = `${PLACE_PATH}/:version`
export const VERSION = { ...PLACE, version: inPath('Số bản nộp, từ 1.', digits(MOST_VERSIONS), 1) }
