import { defineConfig } from 'vitest/config'

/** The catalogue first: it finds most of what is wrong with the definition of a rule at once. */
const CATALOGUE = 'test/shared/rules/catalogue.test.ts'

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'catalogue', include: [CATALOGUE], isolate: false, sequence: { groupOrder: 1 } } },
      {
        test: {
          name: 'rest',
          include: [
            'test/shared/{rules,reading}/**/*.test.ts',
            'test/shared/{validate,to-submission}.test.ts',
          ],
          exclude: [CATALOGUE],
          isolate: false,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
})
