import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { blocksOf } from '../../test/papers/blocks.ts'
import type { Story } from '../../test/papers/story.ts'

const TUTORIAL = join(import.meta.dirname, '../../docs/tutorial.md')
/** The last thing that the tutorial writes before it publishes. */
const LAST = 'data/rounds/an-giang-2024.json'

/** The samples of a new project beside what the tutorial has put there, then both sites. */
const PUBLISH = `
npx chitieu init ../mau --unit 91-2 --period 2025-Q3 --today 2025-10-20
cp -r ../mau/submissions/* submissions/
cp -r ../mau/vi-du-loi .
cp ../mau/data/rounds/*.json data/rounds/
npx chitieu publish --audience both --site ../chitieu/packages/site
`

/** Does what the tutorial says up to its publication, adds the samples of a new project, and publishes; tells where the project lies. */
export function publishTutorial(story: Story): string {
  for (const { language, file, text, marks } of blocksOf(readFileSync(TUTORIAL, 'utf8'))) {
    if (file !== null) story.show(file, text)
    else if (language === 'sh' && marks.get('run') === undefined) run(story, text, Number(marks.get('exit') ?? 0))
    if (file === LAST) break
  }
  run(story, PUBLISH)
  return story.place
}

function run(story: Story, commands: string, wanted = 0): void {
  const { exit, printed } = story.run(commands)
  if (exit !== wanted) throw new Error(`expected the end ${wanted}, found ${exit}: ${printed}`)
}
