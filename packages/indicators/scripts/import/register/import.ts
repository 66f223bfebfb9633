import { argv, stderr, stdout } from 'node:process'
import { importRegister } from './import-register.ts'
import { writeRegister } from './write-register.ts'

const from = argv[argv.indexOf('--from') + 1]
const out = argv.includes('--out') ? argv[argv.indexOf('--out') + 1] : 'data/register'
if (!argv.includes('--from') || !from || !out) {
  stderr.write('node import.ts --from DIR [--out data/register] [--verbose]\n')
  process.exit(2)
}
const register = importRegister(from)
writeRegister(out, register)
stdout.write(`${(argv.includes('--verbose') ? [...register.log, ...register.summary] : register.summary).join('\n')}\n`)
