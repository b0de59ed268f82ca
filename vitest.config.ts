import { defineConfig } from 'vitest/config'

const conditions = ['@gongkai/source']

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: [
      'packages/*/src/**/*.test.ts',
      'packages/*/src/**/*.test-prop.ts',
      'packages/*/test/**/*.test.ts',
      'examples/**/*.test.ts',
      'scripts/**/*.test.ts',
    ],
    reporters: ['default', './scripts/plain-reporter.mjs'],
    globalSetup: ['scripts/vitest-postgres.mjs'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
