import * as z from 'zod/mini'
import { INDICATORS } from '../../shared/measures/catalogue.ts'
import type { Indicator } from '../../shared/measures/indicator.ts'
import { ApiError } from '../http/error.ts'
import type { Parameter } from '../http/parameter.ts'

/** The indicator that `?indicator=` names. Throws `bad-request`. */
export const indicatorQuery: Parameter<Indicator> = {
  in: 'query',
  required: true,
  description: 'Mã chỉ tiêu trong danh mục.',
  schema: z.enum(INDICATORS.map(({ id }) => id)),
  example: 'hamlets-with-cell',
  read: (c) => {
    const id = c.req.query('indicator')
    const indicator = INDICATORS.find((one) => one.id === id)
    if (indicator) return indicator
    throw new ApiError('bad-request', {
      message: 'Tham số “indicator” của địa chỉ không phải là mã một chỉ tiêu trong danh mục.',
    })
  },
}
