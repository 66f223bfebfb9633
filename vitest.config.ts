import { defineConfig } from 'vitest/config'

/** Files that change what the whole process sees – its time zone, its environment, a module – have a process of their own. */
const ALONE = [
  ...['test/browser/*.test.ts', 'test/templates/template.test.ts', 'test/sql/consolidation.test.ts'],
  ...[
    'archive-section',
    'catalogue',
    'charts',
    'compare',
    'flow',
    'glossary',
    'home',
    'indicator',
    'methods',
    'progress',
    'release-pages',
    'report-pages',
    'round-page',
    'search-index',
    'tile-map',
    'timeline',
    'unit-figures',
    'views',
  ].map((name) => `test/site/${name}.test.ts`),
]

export default defineConfig({
  test: {
    reporters: ['default', ['json', { outputFile: 'out/test-results.json' }]],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // Left to itself, the runner keeps one of two cores for its own work, which is little.
    maxWorkers: '100%',
    projects: [
      { extends: true, test: { name: 'alone', include: ALONE } },
      {
        extends: true,
        test: {
          name: 'shared',
          include: ['test/**/*.test.ts', 'packages/*/src/**/*.test.ts'],
          exclude: ALONE,
          isolate: false,
        },
      },
    ],
  },
})
