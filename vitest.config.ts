import { defineConfig } from 'vitest/config'

const LONG_TESTS = 'test/**/*.long.test.ts'

const inNode = {
  // Only what hangs should end so, on a busy machine too.
  testTimeout: 300_000,
  hookTimeout: 300_000,
  expect: { poll: { timeout: 120_000 } },
  // No test leaves anything behind in a module, so they are loaded once: most of the time went there.
  isolate: false,
  globalSetup: 'test/helpers/unpack-browser.ts',
}

export default defineConfig({
  test: {
    // Every core works: by default one of them stays idle, which is half of a machine with two.
    maxWorkers: '100%',
    projects: [
      {
        test: {
          ...inNode,
          name: 'node',
          include: ['test/{shared,local,appsscript,straight-line,house}/**/*.test.ts'],
          exclude: [LONG_TESTS],
        },
      },
      { test: { ...inNode, name: 'long', include: [LONG_TESTS] } },
      './test/worker/vitest.config.ts',
    ],
  },
})
