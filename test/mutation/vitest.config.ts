import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/shared/{rules,reading}/**/*.test.ts', 'test/shared/{validate,to-submission}.test.ts'],
    isolate: false,
    // Only what hangs should end so, on a busy machine too.
    testTimeout: 300_000,
  },
})
