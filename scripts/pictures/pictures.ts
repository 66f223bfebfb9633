import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { Stories } from '../../test/papers/story.ts'
import { publishTutorial } from './picture-project.ts'
import { takePictures } from './take-pictures.ts'

/**
 * `npm run pictures`: makes the project of the tutorial, publishes it, and takes the pictures of docs/pictures anew (some minutes).
 * `-- --project DIR`: of a project that was published with both sites.
 */
const { values } = parseArgs({ options: { project: { type: 'string' } } })
const folder = join(import.meta.dirname, '../../docs/pictures')

if (values.project !== undefined) await takePictures(resolve(values.project), folder)
else {
  const stories = await Stories.start()
  const story = stories.begin()
  try {
    await takePictures(publishTutorial(story), folder)
  } finally {
    story.end()
    stories.end()
  }
}
