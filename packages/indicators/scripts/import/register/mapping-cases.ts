import { writeFileSync } from 'node:fs'
import { argv, stderr } from 'node:process'
import { compare, readSource, toCsv } from './csv.ts'

const from = argv[argv.indexOf('--from') + 1]
const out = argv.includes('--out') ? argv[argv.indexOf('--out') + 1] : 'test/data/mapping-cases.csv'
if (!argv.includes('--from') || !from || !out) {
  stderr.write('node mapping-cases.ts --from DIR [--out test/data/mapping-cases.csv]\n')
  process.exit(2)
}
/** Edges of 2025-07-01 in which other public mappings are wrong, as test cases of the register. */
const cases = readSource(from, 'mapping_disagreements').map((row) => ({
  oldCode: row.old_code ?? '',
  claimedCode: row.new_code ?? '',
  claim: row.what ?? '',
  correctCodes: (row.correct_new_codes ?? '').split('|').sort(compare).join('|'),
  source: row.source ?? '',
}))
cases.sort(
  (a, b) => compare(a.oldCode, b.oldCode) || compare(a.claimedCode, b.claimedCode) || compare(a.source, b.source),
)
writeFileSync(out, toCsv(['oldCode', 'claimedCode', 'claim', 'correctCodes', 'source'], cases))
