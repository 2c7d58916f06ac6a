import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    // Every core works: by default one of them stays idle, which is half of a machine with two.
    maxWorkers: '100%',
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
