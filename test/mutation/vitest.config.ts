import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/shared/{rules,reading}/**/*.test.ts', 'test/shared/{validate,to-submission}.test.ts'],
    isolate: false,
  },
})
