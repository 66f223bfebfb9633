import topics from './topics.json' with { type: 'json' }

/** What belongs together on a page of the reference: a heading, a few sentences, and which files of the library it is about. */
export interface Topic {
  readonly title: string
  readonly intro: string
}

/** What no topic claims yet. */
const FURTHER: Topic = { title: 'Further', intro: '' }

/** The topic of a file of the library, by its path in `src`: the first that claims it. */
export function topicOf(path: string): Topic {
  return topics.find(({ files }) => files.some((pattern) => new RegExp(pattern).test(path))) ?? FURTHER
}

/** Topics in the order of the pages. */
export const TOPICS: readonly Topic[] = [...topics, FURTHER]
