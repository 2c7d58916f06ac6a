import { cloudflareTest, readD1Migrations } from '@cloudflare/vitest-plugin'
import { defineConfig } from 'vitest/config'

export default defineConfig({
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
