import { readFileSync } from 'node:fs'

interface Results {
  readonly success: boolean
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly numFailedTestSuites: number
}

const [file = 'out/test-results.json'] = process.argv.slice(2)
const results: Results = JSON.parse(readFileSync(file, 'utf8'))
// A file that does not load has no tests of its own to fail, so it counts as one failure.
const failed = results.numFailedTests || (results.success ? 0 : Math.max(1, results.numFailedTestSuites))

console.log(`${results.numPassedTests} passed, ${failed} failed`)
process.exitCode = failed === 0 && results.numPassedTests > 0 ? 0 : 1
