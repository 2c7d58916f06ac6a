import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'
import { buildTestAddOn } from '../helpers/add-on.ts'

it('lets clasp push the manifest, the script and the page, and nothing else', async () => {
  const outDir = await buildTestAddOn()
  const { stdout } = await promisify(execFile)('clasp', ['show-file-status', '--json'], {
    cwd: outDir,
    env: { ...process.env, HOME: outDir },
  })
  const { filesToPush } = JSON.parse(stdout)
  expect(filesToPush.sort()).toEqual(['Code.js', 'appsscript.json', 'sidebar.html'])
})
