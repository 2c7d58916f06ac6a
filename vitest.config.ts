import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'node',
          include: ['test/{shared,local,appsscript,bench,house}/**/*.test.ts'],
          testTimeout: 60_000,
        },
      },
      './test/worker/vitest.config.ts',
    ],
  },
})
