import { join } from 'node:path'
import { build } from 'esbuild'
import { type Generated, root } from './paths.ts'

/** A thread: its program and the name of the text that holds it. */
interface Thread {
  readonly file: string
  readonly name: string
  readonly does: string
}

const threads: readonly Thread[] = [
  { file: 'pack-worker', name: 'packWorker', does: 'packs' },
  { file: 'rows-worker', name: 'rowsWorker', does: 'reads a part of a file' },
]

/** The programs of threads, each as one text: it runs the same from sources, module or script, with no file to be found. */
export function generateWorkers(): Promise<readonly Generated[]> {
  return Promise.all(threads.map(generateWorker))
}

async function generateWorker({ file, name, does }: Thread): Promise<Generated> {
  const source = `packages/indicators/src/node/${file}.ts`
  const { outputFiles } = await build({
    ...{ entryPoints: [join(root, source)], bundle: true, write: false, minify: true },
    ...{ platform: 'node', format: 'cjs', target: 'node20', charset: 'ascii', legalComments: 'none' },
    absWorkingDir: root,
  })
  const text = outputFiles[0]?.text ?? ''
  return {
    path: `packages/indicators/src/generated/${file}.ts`,
    text: `// Generated from ${source} by \`npm run generate\`. Do not edit.

/** The program of a thread that ${does}. */
export const ${name} =
  ${JSON.stringify(text)}
`,
  }
}
