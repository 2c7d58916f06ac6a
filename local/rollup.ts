import { parseArguments } from './command/parse-arguments.ts'
import { createProgress } from './command/progress.ts'
import { runCommand } from './command/run-command.ts'
import { saveFile } from './command/save-file.ts'
import { type Collected, collect } from './rollup/collect.ts'
import { nothingUsable } from './rollup/list-folder.ts'
import type { FileOutcome } from './rollup/outcome.ts'
import { printRollup } from './rollup/print-rollup.ts'
import { makeProvinceWorkbook } from './rollup/province-workbook.ts'
import { toRollupReport } from './rollup/rollup-report.ts'
import { writeXlsx } from './xlsx/write-xlsx.ts'

const USAGE = 'npm run -s rollup -- THƯ_MỤC [--json] [--out TỆP.xlsx]'
const HELP = `Cách dùng: ${USAGE}

Nộp mọi sổ trong thư mục qua tiện ích vào một máy chủ trống trên máy này, rồi in báo cáo của tỉnh kỳ mới nhất.
  --json       in một tài liệu JSON thay cho bảng
  --out TỆP    ghi sổ của tỉnh
Mã kết thúc: 0 nhận hết, 1 có sổ không nhận, 2 không có sổ nào dùng được.`
const OPTIONS = { json: { type: 'boolean' }, out: { type: 'string' } } as const

/** The document has no room for reasons, so they go beside it. */
const tellReasons = (files: readonly FileOutcome[]): void => {
  for (const { file, reason } of files) if (reason) process.stderr.write(`${file}: ${reason}\n`)
}

/** Prints the report of what was collected; 0 when all files were accepted, 1 when some were refused. */
const finish = async (
  { office, latest, files }: Collected,
  folder: string,
  { json, out }: { readonly json?: boolean | undefined; readonly out?: string | undefined },
): Promise<number> => {
  if (!latest) throw nothingUsable(folder, files)
  const report = await office.report(latest.id)
  if (json) tellReasons(files)
  if (out) await saveFile(out, await writeXlsx(await makeProvinceWorkbook(office, latest.id)))
  process.stdout.write(
    json ? `${JSON.stringify(toRollupReport(files, report), null, 1)}\n` : printRollup(files, report),
  )
  const counted = files.filter(({ status }) => status !== 'replaced')
  return counted.every(({ status }) => status === 'accepted') ? 0 : 1
}

await runCommand(HELP, async (args) => {
  const { path, values } = parseArguments(args, OPTIONS, USAGE)
  const progress = createProgress()
  const collected = await collect(path, (done, total, file) => progress.show(`Sổ ${done}/${total}: ${file}`))
  progress.done()
  try {
    return await finish(collected, path, values)
  } finally {
    await collected.office.close()
  }
})
