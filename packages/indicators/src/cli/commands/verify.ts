import { existsSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import type { Issue } from '../../base/issue.ts'
import { signatureFile } from '../../model/transmission.ts'
import { TRANSPORT } from '../../model/transport.ts'
import { type SignatureCommand, signatureFaults } from '../../node/run-signature.ts'
import { verifyPackage } from '../../node/verify-package.ts'
import { type Arguments, badOption, type Context, type ExitCode } from '../context.ts'
import { issuesText } from '../print-issues.ts'
import { verificationJson, verificationText } from '../print-verification.ts'
import { signatureCommand } from '../transport-options.ts'

/** `chitieu verify PACKAGE|DIR…`: is each package what was packed, whole and nothing else, and does its content agree? */
export async function runVerify({ positionals, values }: Arguments, context: Context): Promise<ExitCode> {
  if (positionals.length === 0) badOption('PACKAGE', '', 'chitieu verify PACKAGE|DIR…')
  const base = typeof values.base === 'string' ? { base: values.base } : {}
  const command = values['verify-signature']
  const signing = signatureCommand(
    '--verify-signature',
    typeof command === 'string' ? command : undefined,
    ['{}', '{signature}'],
    TRANSPORT,
  )
  let isSound = true
  for (const path of positionals) {
    const content = await verifyPackage(path, { standard: context.standardFolder, ...base })
    const vouched = signing === null ? [] : await signatureIssues(signing, path, content.id)
    const found = { ...content, issues: [...content.issues, ...vouched] }
    isSound &&= !found.issues.some(({ severity }) => severity === 'error')
    if (context.json) context.out(`${JSON.stringify(verificationJson(path, found))}\n`)
    else {
      context.out(verificationText(path, found, context.language))
      context.err(issuesText(found.issues, context.language))
    }
  }
  return isSound ? 0 : 1
}

/** The signature stands beside the package; what is unpacked has none. */
async function signatureIssues(command: SignatureCommand, path: string, id: string | null): Promise<readonly Issue[]> {
  if (statSync(path).isDirectory()) badOption('--verify-signature', path, 'PACKAGE.zip')
  const beside = signatureFile(path)
  const signature = existsSync(beside) ? beside : null
  return signatureFaults(command, { path, id: id ?? basename(path), signature })
}
