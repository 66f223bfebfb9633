import { join } from 'node:path'
import { build } from 'esbuild'
import { type Generated, root } from './paths.ts'

const source = 'packages/indicators/src/node/pack-worker.ts'

/** The program of the threads that pack, as one text: it runs the same from sources, module or script, with no file to be found. */
export async function generatePackWorker(): Promise<Generated> {
  const { outputFiles } = await build({
    ...{ entryPoints: [join(root, source)], bundle: true, write: false, minify: true },
    ...{ platform: 'node', format: 'cjs', target: 'node20', charset: 'ascii', legalComments: 'none' },
    absWorkingDir: root,
  })
  const text = outputFiles[0]?.text ?? ''
  return {
    path: 'packages/indicators/src/generated/pack-worker.ts',
    text: `// Generated from ${source} by \`npm run generate\`. Do not edit.

/** The program of a thread that packs. */
export const packWorker =
  ${JSON.stringify(text)}
`,
  }
}
