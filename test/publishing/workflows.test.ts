import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'

const root = join(import.meta.dirname, '../..')
const folder = join(root, '.github/workflows')

interface Step {
  readonly uses?: string
  readonly run?: string
}

interface Job {
  readonly permissions?: Readonly<Record<string, string>>
  readonly strategy?: { readonly matrix: Readonly<Record<string, readonly string[]>> }
  readonly steps: readonly Step[]
}

interface Workflow {
  readonly permissions: Readonly<Record<string, string>>
  readonly jobs: Readonly<Record<string, Job>>
}

const manifestAt = (path: string): { scripts: Record<string, string>; engines: { node: string } } =>
  JSON.parse(readFileSync(join(root, path, 'package.json'), 'utf8'))
const { scripts } = manifestAt('.')

const workflowOf = (file: string): Workflow => parse(readFileSync(join(folder, file), 'utf8'), { strict: true })
const stepsOf = ({ jobs }: Workflow): readonly Step[] => Object.values(jobs).flatMap(({ steps }) => steps)
const commandsOf = (job: Job): readonly string[] => job.steps.flatMap(({ run }) => run ?? [])

describe.each(readdirSync(folder))('%s', (file) => {
  const workflow = workflowOf(file)

  test('runs commands that there are', () => {
    const named = stepsOf(workflow).flatMap(({ run = '' }) => [...run.matchAll(/npm run (?:--\S+ )*([\w:-]+)/g)])
    expect(named.length).toBeGreaterThan(0)
    expect(named.map(([, name = '']) => name).filter((name) => scripts[name] === undefined)).toEqual([])
  })

  test('uses actions of one commit each', () => {
    const used = stepsOf(workflow).flatMap(({ uses }) => uses ?? [])
    expect(used.length).toBeGreaterThan(0)
    expect(used.filter((name) => !/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/.test(name))).toEqual([])
  })

  test('may read unless a job says otherwise', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' })
  })
})

test('the matrix begins with the oldest Node that the package supports and has every line after it', () => {
  const [, oldest] = /^>=(.+)$/.exec(manifestAt('packages/indicators').engines.node) ?? []
  const versions = workflowOf('ci.yml').jobs.node?.strategy?.matrix.node ?? []
  expect(versions[0]).toBe(`${oldest}.0`)
  expect(versions.slice(1)).toEqual(['22', '24'])
})

test('the core runs in three browsers, each of which the test can start', () => {
  const browsers = workflowOf('ci.yml').jobs.browser?.strategy?.matrix.browser ?? []
  const started = readFileSync(join(root, 'test/browser/launch-browser.ts'), 'utf8')
  expect(browsers).toEqual(['chromium', 'firefox', 'webkit'])
  expect(browsers.filter((name) => !started.includes(`'${name}'`))).toEqual([])
})

test('a release is tested and found complete before it is published, with provenance and its bill of materials', () => {
  const { publish } = workflowOf('release.yml').jobs
  if (!publish) throw new Error('expected a job that publishes')
  const commands = commandsOf(publish)
  const place = (part: string): number => commands.findIndex((command) => command.includes(part))
  const order = [
    '.ci/run',
    'npm run licences',
    'npm run release:ready',
    'npm run sbom',
    'npm publish',
    'gh release',
  ].map(place)
  expect(order).not.toContain(-1)
  expect(order).toEqual([...order].sort((a, b) => a - b))
  expect(commands[place('npm publish')]).toContain('--provenance')
  expect(commands[place('gh release')]).toContain('out/sbom.cdx.json')
  expect(publish.permissions).toEqual({ contents: 'write', 'id-token': 'write' })
})

test('what changed is told in changesets of packages that there are', () => {
  const files = readdirSync(join(root, '.changeset')).filter((file) => file.endsWith('.md') && file !== 'README.md')
  for (const file of files) {
    const [, head = '', words = ''] =
      /^---\n([\s\S]*?)\n---\n\n([\s\S]+)\n$/.exec(readFileSync(join(root, '.changeset', file), 'utf8')) ?? []
    const bumps: Record<string, string> = parse(head) ?? {}
    expect(Object.keys(bumps), file).toEqual(['@chitieu/indicators'])
    expect(Object.values(bumps).filter((bump) => !/^(patch|minor|major)$/.test(bump))).toEqual([])
    expect(words.trim().split('\n'), file).toHaveLength(1)
  }
})
