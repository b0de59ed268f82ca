import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const conditions = ['@gongkai/source']

/** The room that is changed, as the run names it. */
const room = process.env.GONGKAI_MUTATED_ROOM ?? '*'

/** Beside its own tests, what a room is asked by: a wrong rule shows in the examples of the rules. */
const also: Readonly<Record<string, readonly string[]>> = {
  facts: ['packages/core/src/subjects/**/*.test.ts'],
  rules: [
    'packages/core/src/*.test.ts',
    'packages/core/src/{findings,subjects}/**/*.{test,test-prop}.ts',
    'packages/core/src/regimes/**/*.test.ts',
  ],
}

/** What a mutation run asks whether it notices. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    isolate: false,
    include: [`packages/core/src/${room}/**/*.{test,test-prop}.ts`, ...(also[room] ?? [])],
    testTimeout: 120_000,
  },
})
