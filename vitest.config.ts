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
          hookTimeout: 60_000,
          // No test leaves anything behind in a module, so they are loaded once: most of the time went there.
          isolate: false,
          globalSetup: 'test/helpers/unpack-browser.ts',
        },
      },
      './test/worker/vitest.config.ts',
    ],
  },
})
