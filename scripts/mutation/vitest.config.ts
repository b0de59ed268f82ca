import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const conditions = ['@gongkai/source']

/** The room that is changed, as the run names it. */
const room = process.env.GONGKAI_MUTATED_ROOM ?? '*'

/**
 * Tests of a room that are not asked: held against another implementation for every day of twenty years, they would run
 * anew for each change that nothing else noticed.
 */
const notAsked = ['packages/core/src/calendar/{oracle,chinese-days}.test.ts']

/** What a mutation run asks whether it notices. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    isolate: false,
    include: [`packages/core/src/${room}/**/*.{test,test-prop}.ts`],
    exclude: notAsked,
    testTimeout: 120_000,
  },
})
