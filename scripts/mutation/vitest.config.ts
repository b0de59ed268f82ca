import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const conditions = ['@gongkai/source']

/** What the mutation run asks of the floor of the rules: the tests of core over law, calendar and judgement. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    isolate: false,
    include: [
      'packages/core/src/*.test.ts',
      'packages/core/src/{calendar,terms,facts,rules,subjects,findings,law,duties,disclosure}/**/*.{test,test-prop}.ts',
      'packages/core/src/regimes/**/*.test.ts',
    ],
    testTimeout: 120_000,
  },
})
