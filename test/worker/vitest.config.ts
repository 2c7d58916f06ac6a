import { fileURLToPath } from 'node:url'
import { cloudflareTest, readD1Migrations } from '@cloudflare/vitest-plugin'
import { defineConfig } from 'vitest/config'
import { buildValues } from '../../local/worker/build-values.ts'
import { bundleWorker } from '../../local/worker/bundle-worker.ts'

const { name } = await bundleWorker(fileURLToPath(new URL('../../worker/index.ts', import.meta.url)))

export default defineConfig({
  define: { ...buildValues({}), BUILD: JSON.stringify(name) },
  plugins: [
    cloudflareTest(async () => ({
      wrangler: { configPath: '../../wrangler.toml' },
      miniflare: {
        bindings: {
          TOKEN_AUDIENCES: 'sheet-add-on, other-copy-of-it',
          FUZZ_REQUESTS: process.env.FUZZ_REQUESTS ?? '',
          FUZZ_SEED: process.env.FUZZ_SEED ?? '',
          MIGRATIONS: await readD1Migrations('worker/migrations'),
        },
      },
    })),
  ],
  test: {
    name: 'worker',
    root: import.meta.dirname,
    include: ['**/*.test.ts'],
    setupFiles: ['./setup.ts'],
    testTimeout: 300_000,
    hookTimeout: 300_000,
    // One runtime for all files: `setup.ts` empties the database after each test.
    isolate: false,
    // That one takes a single core, so these come after the others, which take all.
    sequence: { groupOrder: 1 },
  },
})
