import { parsePeriod } from '../shared/calendar/period.ts'
import { resolutionInForce } from '../shared/resolutions/index.ts'
import { parseArguments } from './command/parse-arguments.ts'
import { createProgress } from './command/progress.ts'
import { CommandError, runCommand } from './command/run-command.ts'
import { writeSample } from './sample/write-sample.ts'

const USAGE = 'npm run -s sample -- THƯ_MỤC [--period 2012Q4] [--seed 9] [--errors N]'
const HELP = `Cách dùng: ${USAGE}

Ghi sổ mẫu của cả tỉnh, mỗi đơn vị một tệp; người trong sổ là bịa.
  --period KỲ   quý của sổ, mặc định 2012Q4
  --seed SỐ     số gieo: cùng số thì cùng sổ, mặc định 9
  --errors N    cài N lỗi và ghi chúng vào planted.json, mặc định 0`

const OPTIONS = {
  period: { type: 'string', default: '2012Q4' },
  seed: { type: 'string', default: '9' },
  errors: { type: 'string', default: '0' },
} as const

const wholeNumber = (name: string, text: string): number => {
  if (!/^\d{1,9}$/.test(text))
    throw new CommandError(`--${name} phải là một số nguyên, không phải “${text}”.`)
  return Number(text)
}

const periodOf = (text: string) => {
  const period = parsePeriod(text)
  if (period && resolutionInForce(period)) return period
  throw new CommandError(`Kỳ “${text}” không thuộc Nghị quyết nào; hãy ghi một quý từ 2012Q1 đến 2015Q4.`)
}

await runCommand(HELP, async (args) => {
  const { path, values } = parseArguments(args, OPTIONS, USAGE)
  const progress = createProgress()
  let written = 0
  const planted = await writeSample({
    folder: path,
    period: periodOf(values.period),
    seed: wholeNumber('seed', values.seed),
    errors: wholeNumber('errors', values.errors),
    onWritten: ({ unit, organizations }) => {
      written++
      progress.show(`Đã ghi ${written} sổ: ${unit.code} ${unit.name}, ${organizations.length} tổ chức`)
    },
  })
  progress.done()
  const errors = planted.length > 0 ? `, cài ${planted.length} lỗi (planted.json)` : ''
  process.stdout.write(`${written} sổ trong ${path}${errors}\n`)
  return 0
})
