import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { bundledPackages, packageOf } from '../../scripts/release/bundled-packages.ts'
import { type Component, dependencyTree, type Lock, readLock } from '../../scripts/release/dependency-tree.ts'
import { noticeFile, noticeOf, refusedLicences } from '../../scripts/release/licences.ts'
import { billOf } from '../../scripts/release/sbom.ts'

const lock = readLock()
const installed = dependencyTree(lock)
const bundled = await bundledPackages(lock)
const namesOf = (components: readonly Component[]): string[] => components.map(({ name }) => name)

test('what comes with the package, and whose code is in it, is under a licence that may be passed on', () => {
  expect(namesOf(installed)).toEqual(['@marcbachmann/cel-js', '@uwdata/flechette', 'acorn', 'arquero', 'fflate'])
  expect(namesOf(bundled)).toEqual(['ajv', 'fast-deep-equal', 'fflate', 'tsup'])
  expect(refusedLicences([...installed, ...bundled])).toEqual([])
})

test('nothing of it runs a script when it is installed', () => {
  expect(installed.filter(({ hasInstallScript }) => hasInstallScript)).toEqual([])
})

test('the notice in the package has the words of each licence whose code is in it', () => {
  expect(readFileSync(noticeFile, 'utf8') === noticeOf(bundled), 'Out of date. Run: npm run licences -- --write').toBe(
    true,
  )
})

const made: Lock = {
  'packages/indicators': { dependencies: { a: '1', '@s/b': '1' } },
  'node_modules/a': { version: '1.0.0', license: 'MIT', integrity: 'sha512-AQI=', dependencies: { c: '2' } },
  'node_modules/a/node_modules/c': { version: '2.0.0', license: 'GPL-3.0-only', integrity: 'sha512-AQI=' },
  'node_modules/c': { version: '1.0.0', license: 'MIT' },
  'node_modules/@s/b': { version: '3.0.0', integrity: 'sha512-AQI=', hasInstallScript: true, dependencies: { a: '1' } },
}

test('a package is found beside who needs it; one without a licence, or with one that is not listed, is refused', () => {
  const tree = dependencyTree(made)
  expect(tree.map(({ name, version }) => `${name} ${version}`)).toEqual(['@s/b 3.0.0', 'a 1.0.0', 'c 2.0.0'])
  expect(namesOf(refusedLicences(tree))).toEqual(['@s/b', 'c'])
  expect(() => dependencyTree({ 'packages/indicators': { dependencies: { d: '1' } } })).toThrow('expected d')
})

test('the bill of materials names each package by address, licence and hash, and what needs what', () => {
  const subject = { name: '@chitieu/indicators', version: '1.0.0', license: 'MIT', dependencies: { a: '1' } }
  const [scoped, plain, nested] = dependencyTree(made)
  if (!scoped || !plain || !nested) throw new Error('expected three packages')
  const bill = billOf(subject, [scoped, plain], [nested])
  expect(bill).toMatchObject({
    bomFormat: 'CycloneDX',
    metadata: { component: { purl: 'pkg:npm/%40chitieu/indicators@1.0.0' } },
    components: [
      { purl: 'pkg:npm/%40s/b@3.0.0', scope: 'required' },
      {
        purl: 'pkg:npm/a@1.0.0',
        licenses: [{ license: { id: 'MIT' } }],
        hashes: [{ alg: 'SHA-512', content: '0102' }],
      },
      { purl: 'pkg:npm/c@2.0.0', scope: 'excluded' },
    ],
    dependencies: [
      { ref: 'pkg:npm/%40chitieu/indicators@1.0.0', dependsOn: ['pkg:npm/a@1.0.0', 'pkg:npm/c@2.0.0'] },
      { ref: 'pkg:npm/%40s/b@3.0.0', dependsOn: ['pkg:npm/a@1.0.0'] },
      { ref: 'pkg:npm/a@1.0.0', dependsOn: ['pkg:npm/c@2.0.0'] },
    ],
  })
})

test('a path names the package it is of', () => {
  expect(packageOf('../../node_modules/@uwdata/flechette/src/x.js')).toBe('@uwdata/flechette')
  expect(packageOf('node_modules/a/node_modules/b/c.js')).toBe('b')
})
