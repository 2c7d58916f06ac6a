import { buildAddOn } from './add-on/build-add-on.ts'
import { readProvince } from './add-on/read-province.ts'
import { CommandError, runCommand } from './command/run-command.ts'

const OUT_DIR = '.build/add-on'
const USAGE = 'npm run -s add-on -- https://dia-chi-worker [mã-script [tệp-wrangler.toml]]'
const HELP = `Cách dùng: ${USAGE}

Dựng tiện ích vào ${OUT_DIR} để clasp đẩy lên Google; xem docs/operate.md.`

await runCommand(HELP, async ([backendUrl = '', scriptId, wranglerFile]) => {
  if (!/^https:\/\/[^/]+$/.test(backendUrl)) throw new CommandError(`Cách dùng: ${USAGE}`)
  const alias = wranglerFile ? readProvince(wranglerFile) : {}
  await buildAddOn({ backendUrl, outDir: OUT_DIR, alias, ...(scriptId ? { scriptId } : {}) })
  console.log(
    `Đã dựng tiện ích ở ${OUT_DIR}. Đẩy lên Google: npx clasp push --force --project ${OUT_DIR}/.clasp.json`,
  )
  return 0
})
