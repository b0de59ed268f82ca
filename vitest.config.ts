import { defineConfig } from 'vitest/config'

const conditions = ['@gongkai/source']

/** What `npm test` runs one after the other; `npm run vitest -- PATTERN` runs the files that match. */
export default defineConfig({
  test: {
    // Many tests wait for a process or a database, so every core has one to run, not all but one.
    maxWorkers: '100%',
    reporters: ['default', './scripts/plain-reporter.mjs'],
    projects: [
      project('tests', [
        'packages/*/src/**/*.test.ts',
        'packages/*/src/**/*.test-prop.ts',
        'packages/*/test/**/*.test.ts',
        'scripts/*.test.ts',
        'scripts/doc-examples/*.test.ts',
        'scripts/generate/*.test.ts',
      ]),
      project('examples', ['examples/**/*.test.ts']),
      {
        test: {
          name: 'built',
          include: ['scripts/built/*.test.ts'],
          globalSetup: ['scripts/built/setup.mjs'],
          testTimeout: 240_000,
          hookTimeout: 240_000,
        },
      },
    ],
  },
})

/**
 * Tests that run on the sources, with a real PostgreSQL for those that ask. Files share what is loaded: nothing here
 * replaces a module or keeps state in one, and loading the packages anew for each file would take half of the time.
 */
function project(name: string, include: string[]) {
  return {
    resolve: { conditions },
    ssr: { resolve: { conditions } },
    test: {
      name,
      include,
      isolate: false,
      globalSetup: ['scripts/vitest-postgres.mjs'],
      setupFiles: ['scripts/vitest-end-of-file.ts'],
      testTimeout: 120_000,
      hookTimeout: 120_000,
    },
  }
}
