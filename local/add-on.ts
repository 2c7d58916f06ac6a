import { buildAddOn } from './add-on/build-add-on.ts'

/** `npm run add-on -- HTTPS-ADDRESS [SCRIPT-ID]`: builds what clasp pushes into `.build/add-on`. */
const [backendUrl = '', scriptId] = process.argv.slice(2)
const outDir = '.build/add-on'

if (/^https:\/\/[^/]+$/.test(backendUrl)) {
  await buildAddOn({ backendUrl, outDir, ...(scriptId ? { scriptId } : {}) })
  console.log(
    `Đã dựng tiện ích ở ${outDir}. Đẩy lên Google: npx clasp push --force --project ${outDir}/.clasp.json`,
  )
} else {
  console.error('Cách dùng: npm run -s add-on -- https://dia-chi-worker [mã-script]')
  process.exitCode = 2
}
