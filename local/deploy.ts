import { spawnSync } from 'node:child_process'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { unstable_readConfig } from 'wrangler'
import { runCommand } from './command/run-command.ts'
import { buildValues } from './worker/build-values.ts'
import { bundleWorker } from './worker/bundle-worker.ts'
import { absoluteAlias } from './worker/province-alias.ts'

/** What the production build of a wrangler configuration (a path) is to be given by `--define`. */
const productionValues = async (file: string): Promise<Record<string, string>> => {
  const { main, alias } = unstable_readConfig({ config: file }, { hideWarnings: true })
  if (!main) throw new Error(`${file} lacks main`)
  const province = absoluteAlias(dirname(file), alias)
  const { name } = await bundleWorker(main, province)
  return { ...buildValues(province), BUILD: JSON.stringify(name) }
}

const WRANGLER = fileURLToPath(new URL('../node_modules/wrangler/bin/wrangler.js', import.meta.url))

const HELP = `Cách dùng: npm run deploy [-- --config TỆP-WRANGLER …]

Đưa Worker lên Cloudflare bằng wrangler deploy, kèm dấu của bộ quy tắc; xem docs/operate.md.
  --config TỆP   cấu hình của tỉnh khác, mặc định wrangler.toml
Các tùy chọn còn lại được chuyển nguyên cho wrangler deploy.`

await runCommand(HELP, async (given) => {
  const { values } = parseArgs({ args: [...given], options: { config: { type: 'string' } }, strict: false })
  const config = typeof values.config === 'string' ? values.config : 'wrangler.toml'
  const defined = await productionValues(config)
  console.log(`Dấu của bộ quy tắc: ${defined.RULESET}`)
  const defines = Object.entries(defined).flatMap(([name, value]) => ['--define', `${name}:${value}`])
  const { status } = spawnSync(process.execPath, [WRANGLER, 'deploy', '--env', '', ...defines, ...given], {
    stdio: 'inherit',
  })
  return status ?? 1
})
