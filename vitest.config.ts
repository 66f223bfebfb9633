import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts', 'packages/*/src/**/*.test.ts'],
    reporters: ['default', ['json', { outputFile: 'out/test-results.json' }]],
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
})
