import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { productionValues } from './worker/production-values.ts'

/** `npm run deploy [-- --config WRANGLER-FILE …]`: `wrangler deploy` of a build that knows its rules; see docs/operate.md. */
const WRANGLER = fileURLToPath(new URL('../node_modules/wrangler/bin/wrangler.js', import.meta.url))

const given = process.argv.slice(2)
const { values } = parseArgs({ args: given, options: { config: { type: 'string' } }, strict: false })
const config = typeof values.config === 'string' ? values.config : 'wrangler.toml'
const defined = await productionValues(config)

console.log(`Dấu của bộ quy tắc: ${defined.RULESET}`)
const defines = Object.entries(defined).flatMap(([name, value]) => ['--define', `${name}:${value}`])
const { status } = spawnSync(process.execPath, [WRANGLER, 'deploy', '--env', '', ...defines, ...given], {
  stdio: 'inherit',
})
process.exitCode = status ?? 1
