import { buildAddOn } from './add-on/build-add-on.ts'
import { readProvince } from './add-on/read-province.ts'

/** `npm run add-on -- HTTPS-ADDRESS [SCRIPT-ID [WRANGLER-FILE]]`: builds what clasp pushes into `.build/add-on`. */
const [backendUrl = '', scriptId, wranglerFile] = process.argv.slice(2)
const outDir = '.build/add-on'

if (/^https:\/\/[^/]+$/.test(backendUrl)) {
  const alias = wranglerFile ? readProvince(wranglerFile) : {}
  await buildAddOn({ backendUrl, outDir, alias, ...(scriptId ? { scriptId } : {}) })
  console.log(
    `Đã dựng tiện ích ở ${outDir}. Đẩy lên Google: npx clasp push --force --project ${outDir}/.clasp.json`,
  )
} else {
  console.error('Cách dùng: npm run -s add-on -- https://dia-chi-worker [mã-script [tệp-wrangler.toml]]')
  process.exitCode = 2
}
