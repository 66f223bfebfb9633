import type { Site } from '../../packages/site/src/view/site.ts'
import { sampleSite } from './sample-site.ts'

/** The sample country as pages see it; for test files that run alone, since where the data lie is a matter of the process. */
export async function loadSample(): Promise<Site> {
  Object.assign(process.env, sampleSite().environment)
  const { load } = await import('../../packages/site/src/load.ts')
  return load()
}
